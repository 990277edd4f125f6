import type { AbortSignalLike } from "../core/web-types.js";
import type { Bell } from "../durable/bell.js";
import type { DurableRow, RowChange } from "../durable/durable-store.js";
import { runRows } from "../durable/run-rows.js";
import { callFirst } from "./call-first.js";
import { type Worker, workOn } from "./work.js";

/** How often what has been remembered long enough is removed. */
const SWEEP_MS = 3_600_000;

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
  const { inbox, clock, rememberMs } = settings;
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

  let cancel = () => {};
  const sweep = () => {
    // What it leaves for next time costs room and nothing else.
    for (const state of ["done", "latest"]) inbox.remove(state, rememberMs).catch(() => undefined);
    cancel = clock.startTimer(SWEEP_MS, sweep);
  };
  sweep();
  try {
    await runRows({ ...settings, owner: "inbox", store: inbox, work, afterWrite }, { signal, untilIdle }, bell);
  } finally {
    cancel();
    for (const key of own) turns.giveUp(key);
  }
}
