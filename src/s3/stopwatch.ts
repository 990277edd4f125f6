import type { Clock } from "../core/clock.js";
import { TooLong } from "../resources/lib/user-work.js";

/** Measures how long others take, and stands still while it is our own turn. */
export class Stopwatch {
  readonly #clock: Clock;
  #spentMs = 0;
  #sinceMs: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#sinceMs = clock.monotonicMs();
  }

  get spentMs(): number {
    return this.#spentMs + (this.#sinceMs === undefined ? 0 : this.#clock.monotonicMs() - this.#sinceMs);
  }

  /** It stands still from now on. */
  stop(): void {
    this.#spentMs = this.spentMs;
    this.#sinceMs = undefined;
  }

  /** It goes on. */
  go(): void {
    this.#sinceMs ??= this.#clock.monotonicMs();
  }

  /**
   * Fails once a time has been spent.
   *
   * @returns what ends the wait, for work that is done.
   */
  limit(limitMs: number): { readonly late: Promise<never>; readonly cancel: () => void } {
    let cancel = () => {};
    const late = new Promise<never>((_, reject) => {
      const look = () => {
        const leftMs = limitMs - this.spentMs;
        if (leftMs <= 0) return reject(new TooLong(`it took longer than ${limitMs} ms`));
        // While it stands still nothing comes nearer; when it goes on, the end is at least so far away.
        cancel = this.#clock.startTimer(leftMs, look);
      };
      look();
    });
    return { late, cancel: () => cancel() };
  }
}
