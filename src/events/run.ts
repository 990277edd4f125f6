import type { AbortSignalLike } from "../core/web-types.js";
import type { Bell } from "../durable/bell.js";
import type { DurableRow, RowChange } from "../durable/durable-store.js";
import { runRows } from "../durable/run-rows.js";
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
  const { inbox, clock, rememberMs, leaseMs } = settings;
  let hasEnded = false;
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

  // What was left by nobody's fault waits no longer than what was left by a process that died.
  let cancelCall = () => {};
  const callAll = async (): Promise<void> => {
    const startedAtMs = clock.monotonicMs();
    await turns.callAll().catch(() => undefined);
    if (hasEnded) return;
    const tookMs = clock.monotonicMs() - startedAtMs;
    cancelCall = clock.startTimer(Math.max(leaseMs, tookMs * MOST_OFTEN), () => void callAll());
  };

  let cancel = () => {};
  const sweep = () => {
    // What it leaves for next time costs room and nothing else.
    for (const state of ["done", "latest"]) inbox.remove(state, rememberMs).catch(() => undefined);
    cancel = clock.startTimer(SWEEP_MS, sweep);
  };
  sweep();
  try {
    await callAll();
    await runRows({ ...settings, owner: "inbox", store: inbox, work, afterWrite }, { signal, untilIdle }, bell);
  } finally {
    hasEnded = true;
    cancel();
    cancelCall();
    for (const key of own) turns.giveUp(key);
  }
}
