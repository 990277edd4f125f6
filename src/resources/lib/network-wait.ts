import type { Clock } from "../../core/clock.js";
import { untilAborted } from "../../core/wait.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { isTooLong, TooLong } from "./user-work.js";

/** A timer that is later than that was kept by somebody, and not by the timers' own grain. */
const LATE_MS = 200;

/** The deadlines of a download. */
export interface Deadlines {
  /** Longest wait for the network at a time. */
  readonly perAttemptMs: number;
  /** Longest time without a byte, attempts and the pauses between them together. */
  readonly totalMs: number;
}

/**
 * The time of a download that counts: the waits for the network and the pauses between attempts, from one byte to the
 * next. What the reader does with the bytes does not count, whether it lets others work meanwhile or not.
 */
export class NetworkWait {
  /** How long nothing has come. */
  #waitedMs = 0;
  #networkMs = 0;

  constructor(
    readonly deadlines: Deadlines,
    readonly clock: Clock,
    readonly stop: AbortSignalLike,
  ) {}

  /** All time that the network has taken, pauses left out. */
  get networkMs(): number {
    return this.#networkMs;
  }

  /** Whether nothing came for as long as nothing may. */
  get isOver(): boolean {
    return this.#waitedMs >= this.deadlines.totalMs;
  }

  /** Bytes have come: the time begins anew. */
  came(): void {
    this.#waitedMs = 0;
  }

  /** Whether a pause ends before the time does. */
  hasRoomFor(pauseMs: number): boolean {
    return this.#waitedMs + pauseMs < this.deadlines.totalMs;
  }

  /** A pause has been made. */
  paused(pauseMs: number): void {
    this.#waitedMs += pauseMs;
  }

  /** @throws {TooLong} after the shorter of both deadlines; the signal's reason when that aborts. */
  async for<T>(work: Promise<T>): Promise<T> {
    const { perAttemptMs, totalMs } = this.deadlines;
    const startedMs = this.clock.monotonicMs();
    const limitMs = Math.max(1, Math.min(perAttemptMs, totalMs - this.#waitedMs));
    // A timer may be early by a part of a millisecond.
    let leastMs = 0;
    try {
      return await this.#bounded(work, limitMs);
    } catch (error) {
      if (isTooLong(error)) leastMs = limitMs;
      throw error;
    } finally {
      const tookMs = Math.max(leastMs, this.clock.monotonicMs() - startedMs);
      this.#waitedMs += tookMs;
      this.#networkMs += tookMs;
    }
  }

  /** A timer that comes late says that the process was busy: what has come meanwhile is still to be looked at. */
  async #bounded<T>(work: Promise<T>, limitMs: number): Promise<T> {
    const { clock, stop } = this;
    const own = untilAborted(stop, work);
    if (limitMs === Number.POSITIVE_INFINITY) return own;
    let cancel = () => {};
    const late = new Promise<never>((_, reject) => {
      const start = (ms: number) => {
        const dueMs = clock.monotonicMs() + ms;
        cancel = clock.startTimer(ms, () => {
          const lateMs = clock.monotonicMs() - dueMs;
          if (lateMs < LATE_MS) reject(new TooLong(`it took longer than ${limitMs} ms`));
          else start(Math.min(lateMs, limitMs));
        });
      };
      start(limitMs);
    });
    try {
      return await Promise.race([own, late]);
    } finally {
      cancel();
    }
  }
}
