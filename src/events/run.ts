import { InnerSignal } from "../core/inner-signal.js";
import { onAbort } from "../core/on-abort.js";
import { sleep } from "../core/wait.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { Bell } from "../durable/bell.js";
import type { DurableRow, RowChange } from "../durable/durable-store.js";
import { runRows } from "../durable/run-rows.js";
import { untilItWorks, warningOfStore } from "../durable/until-it-works.js";
import { callFirst } from "./call-first.js";
import { type Worker, workOn } from "./work.js";

/** How often what has been remembered long enough is removed. */
const SWEEP_MS = 3_600_000;

/** A look at all that waits takes no more than a tenth of the time. */
const MOST_OFTEN = 10;

/** Handles what is due until it is told to end, events of one entity in turn. */
export async function runWorker(
  worker: Worker,
  {
    signal,
    untilIdle = false,
  }: { readonly signal?: AbortSignalLike | undefined; readonly untilIdle?: boolean | undefined },
  bell: Bell,
): Promise<void> {
  const { settings, turns } = worker;
  const { inbox, clock, rememberMs, leaseMs, logger } = settings;
  const end = new InnerSignal();
  const release = signal && !signal.aborted ? onAbort(signal, () => end.abort(undefined)) : () => {};
  if (signal?.aborted === true) end.abort(undefined);
  const own = new Set<string>();

  function work(row: DurableRow, stop: AbortSignalLike): Promise<RowChange> {
    own.add(row.key);
    return workOn(row, worker, stop);
  }

  async function afterWrite(row: DurableRow, { state }: RowChange): Promise<void> {
    own.delete(row.key);
    turns.giveUp(row.key);
    await turns.callNext(row.key);
    if (state === "waiting" && (await callFirst(row, settings))) bell.ring();
  }

  const warn = warningOfStore("inbox", clock, logger);
  const warnUnlessEnded = (thrown: unknown) => {
    if (!end.aborted) warn(thrown);
  };
  const callAll = async (): Promise<void> => {
    for (let after: string | undefined; !end.aborted; ) {
      const step = async () => {
        after = await turns.callAfter(after);
      };
      if (!(await untilItWorks(step, warnUnlessEnded, clock, end)) || after === undefined) return;
    }
  };

  // What was left by nobody's fault waits no longer than what was left by a process that died. Beside all that is due: it
  // may take long.
  let isLooking = true;
  const callAgainAndAgain = async (): Promise<void> => {
    while (!end.aborted) {
      isLooking = true;
      const startedAtMs = clock.monotonicMs();
      await callAll();
      isLooking = false;
      bell.ring();
      const tookMs = clock.monotonicMs() - startedAtMs;
      await sleep(clock, Math.max(leaseMs, tookMs * MOST_OFTEN), end).catch(() => {});
    }
  };

  let cancel = () => {};
  const sweep = () => {
    // What it leaves for next time costs room and nothing else.
    for (const state of ["done", "latest"]) inbox.remove(state, rememberMs).catch(() => undefined);
    cancel = clock.startTimer(SWEEP_MS, sweep);
  };
  sweep();
  const calling = callAgainAndAgain();
  try {
    const runner = { ...settings, owner: "inbox", store: inbox, work, afterWrite, isOwing: () => isLooking };
    await runRows(runner, { signal, untilIdle }, bell);
  } finally {
    end.abort(undefined);
    release();
    cancel();
    await calling;
    for (const key of own) turns.giveUp(key);
  }
}
