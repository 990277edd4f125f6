import { quotedCause } from "../core/cause.js";
import type { Clock } from "../core/clock.js";
import { InnerSignal } from "../core/inner-signal.js";
import { type Logger, log, throttledWarn } from "../core/logger.js";
import { onAbort } from "../core/on-abort.js";
import { sleep } from "../core/wait.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { Bell } from "./bell.js";
import type { DurableRow, DurableStore, RowChange } from "./durable-store.js";

/** How rows are worked off. */
export interface RowRunner {
  /** Whose rows they are, for the log, as in `outbox`. */
  readonly owner: string;
  readonly store: DurableStore;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Rows that are worked on at once. */
  readonly concurrency: number;
  readonly leaseMs: number;
  readonly pollMs: number;
  /** How long work under way may go on after the end was asked for. */
  readonly graceMs: number;
  /** Works on a row, and gives what is to be written. It does not throw. */
  readonly work: (row: DurableRow, signal: AbortSignalLike) => Promise<RowChange>;
}

/** How a run ends. */
export interface RunRows {
  /** Nothing more is taken once it aborts, and what is under way gets `graceMs`. */
  readonly signal?: AbortSignalLike | undefined;
  /** Ends by itself once nothing is due and nothing under way. What is due later stays. */
  readonly untilIdle: boolean;
}

/** Where the store fails, it is called again after so long. */
const STORE_PAUSE_MS = 1_000;

/** A lease is renewed so often while it lasts. */
const RENEWALS_PER_LEASE = 3;

/**
 * Takes rows and works on them until it is told to end. A store that fails ends nothing: what could not be taken is
 * taken later, what could not be written is written later, and the row's lease lasts until then.
 */
export async function runRows(runner: RowRunner, { signal, untilIdle }: RunRows, bell: Bell): Promise<void> {
  const { owner, store, clock, concurrency, leaseMs, pollMs, graceMs, logger } = runner;
  const lease = clock.uuid();
  const active = new Set<Promise<void>>();
  const stop = new InnerSignal();
  const isEnding = () => signal?.aborted === true;
  const release = signal && !signal.aborted ? onAbort(signal, bell.ring) : () => {};
  const warn = throttledWarn(clock, (text) => log(logger, "warn", text));
  const warnOfStore = (thrown: unknown) =>
    warn(`the store of the ${owner} failed, and is called again: ${quotedCause(thrown, (text) => text)}`);

  /** Takes what there is room for, and renews the lease of what is under way. */
  async function take(limit: number): Promise<DurableRow[] | undefined> {
    try {
      return await store.take({ lease, leaseMs, limit });
    } catch (thrown) {
      warnOfStore(thrown);
      return undefined;
    }
  }

  async function work(row: DurableRow): Promise<void> {
    let change: RowChange;
    try {
      change = await runner.work(row, stop);
    } catch (thrown) {
      // Nothing is known to: the row is looked at again once its lease has run out.
      warn(`the ${owner} failed at a row: ${quotedCause(thrown, (text) => text)}`);
      return;
    }
    for (;;) {
      try {
        await store.update(row.key, { lease }, change);
        return;
      } catch (thrown) {
        warnOfStore(thrown);
        // Given up, the row is in doubt: whoever takes it next sees that it was taken before.
        if (stop.aborted) return;
        await sleep(clock, STORE_PAUSE_MS, stop).catch(() => {});
      }
    }
  }

  try {
    let renewedAtMs = clock.monotonicMs();
    while (!isEnding()) {
      const free = concurrency - active.size;
      const renewInMs = renewedAtMs + leaseMs / RENEWALS_PER_LEASE - clock.monotonicMs();
      const mayTake = free > 0 || renewInMs <= 0;
      const rows = mayTake ? await take(free) : [];
      if (mayTake) renewedAtMs = clock.monotonicMs();
      for (const row of rows ?? []) {
        const working = work(row).finally(() => {
          active.delete(working);
          bell.ring();
        });
        active.add(working);
      }
      if (rows?.length === 0 && active.size === 0 && untilIdle) return;
      if (rows === undefined || rows.length < Math.max(1, free))
        await bell.wait(Math.min(pollMs, leaseMs / RENEWALS_PER_LEASE));
    }
    const cancel = clock.startTimer(graceMs, () => stop.abort(signal?.reason));
    await Promise.all(active);
    cancel();
  } finally {
    release();
    stop.abort(undefined);
  }
}
