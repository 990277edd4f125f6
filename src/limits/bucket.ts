import { RateWindow } from "./rate-window.js";

/** A rate that can be paused: a tenant's, or one operation's. Time is passed in. */
export class Bucket {
  readonly #window: RateWindow | undefined;
  #pausedAtMs = 0;
  #pauseMs = 0;

  /** @param ratePerSecond - `undefined`: as many as come, unless it is paused. */
  constructor(ratePerSecond: number | undefined) {
    this.#window = ratePerSecond === undefined ? undefined : new RateWindow(ratePerSecond);
  }

  /** Milliseconds until the next one may go; 0 is now. */
  waitMs(nowMs: number): number {
    return Math.max(this.pausedMs(nowMs), this.#window?.waitMs(nowMs) ?? 0);
  }

  /** Keeps room for one that is let through, until it begins or is given back. */
  reserve(): void {
    this.#window?.reserve();
  }

  /** Counts one that was let through, from now on. */
  begin(nowMs: number): void {
    this.#window?.begin(nowMs);
  }

  /** One that was let through was not sent. */
  giveBack(): void {
    this.#window?.giveBack();
  }

  /** Lets nothing through for a time. It lengthens a pause and never shortens one. */
  pause(nowMs: number, pauseMs: number): void {
    if (pauseMs <= this.pausedMs(nowMs)) return;
    this.#pausedAtMs = nowMs;
    this.#pauseMs = pauseMs;
  }

  /** What is left of the pause, in milliseconds. */
  pausedMs(nowMs: number): number {
    // A clock that went back does not make a pause longer than it was meant to be.
    const passedMs = Math.max(0, nowMs - this.#pausedAtMs);
    return Math.max(0, this.#pauseMs - passedMs);
  }
}
