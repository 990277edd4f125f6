import { nameAndCode } from "../core/cause.js";
import type { Clock } from "../core/clock.js";
import { InnerSignal } from "../core/inner-signal.js";
import { type Logger, log, throttledWarn } from "../core/logger.js";
import { onAbort } from "../core/on-abort.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { Bell } from "./bell.js";
import type { DurableRow, DurableStore, RowChange } from "./durable-store.js";
import { takingInTime } from "./taking-in-time.js";
import { untilItWorks, warningOfStore } from "./until-it-works.js";

/** How rows are worked off. */
export interface RowRunner {
  /** Whose rows they are, for the log, as in `outbox`. */
  readonly owner: string;
  /** One whose methods end: see `boundedStore`. */
  readonly store: DurableStore;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Rows that are worked on at once. */
  readonly concurrency: number;
  readonly leaseMs: number;
  readonly pollMs: number;
  /** How long work under way may go on after the end was asked for. */
  readonly graceMs: number;
  /** Works on a row, and gives what is to be written. Where it throws, the row is as it was, and due again in some seconds. */
  readonly work: (row: DurableRow, signal: AbortSignalLike) => Promise<RowChange>;
  /**
   * Called once it was written, or somebody else was found to have the row; that too belongs to the work. Where it fails,
   * it is called again until it does not.
   */
  readonly afterWrite?: ((row: DurableRow, change: RowChange) => Promise<void>) | undefined;
  /** Whether something beside the rows may still make some due. Whoever says so rings the bell once it is over. */
  readonly isOwing?: (() => boolean) | undefined;
}

/** How a run ends. */
export interface RunRows {
  /** Nothing more is taken once it aborts, and what is under way gets `graceMs`. */
  readonly signal?: AbortSignalLike | undefined;
  /** Ends by itself once nothing is due and nothing under way. What is due later stays. */
  readonly untilIdle: boolean;
}

/** A row at which the work failed by no way that is known is due again after so long. */
const FAILED_PAUSE_MS = 10_000;

/** A lease is renewed so often while it lasts. */
const RENEWALS_PER_LEASE = 3;

/**
 * Takes rows and works on them until it is told to end. A store that fails or hangs ends nothing: what could not be taken
 * is taken later, what could not be written is written later, and the row's lease lasts until then.
 */
export async function runRows(runner: RowRunner, { signal, untilIdle }: RunRows, bell: Bell): Promise<void> {
  const { owner, store, clock, concurrency, leaseMs, pollMs, graceMs, logger } = runner;
  const lease = clock.uuid();
  const active = new Set<Promise<void>>();
  const stop = new InnerSignal();
  const isEnding = () => signal?.aborted === true;
  const release = signal && !signal.aborted ? onAbort(signal, bell.ring) : () => {};
  const warn = throttledWarn(clock, (text) => log(logger, "warn", text));
  const warnOfStore = warningOfStore(owner, clock, logger);
  const { take, late } = takingInTime({ store, clock, lease, leaseMs }, warnOfStore, bell.ring);
  let renewedAtMs = clock.monotonicMs();
  const renewInMs = () => Math.max(0, renewedAtMs + leaseMs / RENEWALS_PER_LEASE - clock.monotonicMs());

  async function change(row: DurableRow): Promise<RowChange> {
    try {
      return await runner.work(row, stop);
    } catch (thrown) {
      warn(`the ${owner} failed at a row: ${nameAndCode(thrown)}`);
      // Given back: the lease of a process that lives does not run out.
      return { state: row.state, attempts: row.attempts, detail: row.detail, dueInMs: FAILED_PAUSE_MS };
    }
  }

  async function work(row: DurableRow): Promise<void> {
    const changed = await change(row);
    // Given up, the row is in doubt: whoever takes it next sees that it was taken before.
    if (!(await untilItWorks(() => store.update(row.key, { lease }, changed), warnOfStore, clock, stop))) return;
    await untilItWorks(async () => runner.afterWrite?.(row, changed), warnOfStore, clock, stop);
  }

  function start(row: DurableRow): void {
    const working = work(row).finally(() => {
      active.delete(working);
      bell.ring();
    });
    active.add(working);
  }

  try {
    while (!isEnding()) {
      const free = concurrency - active.size;
      const waiting = late.splice(0, Math.max(0, free));
      for (const row of waiting) start(row);
      const limit = free - waiting.length;
      // Before the look: what ends meanwhile may have made something due that this one does not see.
      const isIdle = active.size === 0 && runner.isOwing?.() !== true;
      const mayTake = limit > 0 || renewInMs() === 0;
      const rows = mayTake ? await take(limit) : [];
      if (mayTake) renewedAtMs = clock.monotonicMs();
      for (const row of rows ?? []) start(row);
      if (rows?.length === 0 && isIdle && late.length === 0 && untilIdle) return;
      if (rows === undefined || rows.length < Math.max(1, limit))
        await bell.wait(Math.min(pollMs, leaseMs / RENEWALS_PER_LEASE));
    }
    const cancel = clock.startTimer(graceMs, () => stop.abort(signal?.reason));
    // What is under way stays its own, however long it may go on.
    while (active.size > 0) {
      await bell.wait(renewInMs());
      if (active.size === 0 || renewInMs() > 0) continue;
      await take(0);
      renewedAtMs = clock.monotonicMs();
    }
    cancel();
  } finally {
    release();
    stop.abort(undefined);
  }
}
