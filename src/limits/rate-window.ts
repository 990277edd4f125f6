const SECOND_MS = 1_000;

/**
 * Counts what begins, so that no more than the rate does in any second. Time is passed in.
 *
 * | begun within the window, and reserved | the next one may go |
 * | --- | --- |
 * | fewer than the rate | now |
 * | as many as the rate | when the oldest of them leaves the window; a reserved one begins now at the earliest |
 * | any, and the clock went back | as if they had begun now: after one window at most |
 *
 * What is let through is reserved first and begins when it is sent: a program that has just started, or is busy, sends
 * much later than it lets through, and would send these together with those of the next second.
 *
 * The window is one second; for less than one a second, as long as one takes. It slides, where a token bucket would let
 * nearly twice the rate through in one second: all it holds, and what it gains meanwhile. NewStore does not say how it
 * counts (docs/platform/authentication-and-conventions.md#rate-limits), so this counts in the strictest way.
 */
export class RateWindow {
  readonly #capacity: number;
  readonly #windowMs: number;
  /** The oldest first. */
  #startsAtMs: number[] = [];
  #reserved = 0;

  /** @param ratePerSecond - above 0. Of `2.5`, two are let through in 800 ms. */
  constructor(ratePerSecond: number) {
    this.#capacity = Math.max(1, Math.floor(ratePerSecond));
    this.#windowMs = (this.#capacity / ratePerSecond) * SECOND_MS;
  }

  /** Milliseconds until the next one may go, at least; 0 is now. */
  waitMs(nowMs: number): number {
    this.#pass(nowMs);
    if (this.#startsAtMs.length + this.#reserved < this.#capacity) return 0;
    return (this.#startsAtMs[0] ?? nowMs) + this.#windowMs - nowMs;
  }

  /** Keeps room for one that {@link begin}s later, or is {@link giveBack given back}. Read {@link waitMs} first. */
  reserve(): void {
    this.#reserved += 1;
  }

  /** One that was reserved begins now. */
  begin(nowMs: number): void {
    this.#reserved -= 1;
    this.#pass(nowMs);
    this.#startsAtMs.push(nowMs);
  }

  /** One that was reserved never begins. */
  giveBack(): void {
    this.#reserved -= 1;
  }

  /** Counts one that begins now. Read {@link waitMs} first. */
  take(nowMs: number): void {
    this.reserve();
    this.begin(nowMs);
  }

  /** Forgets those that have left the window. */
  #pass(nowMs: number): void {
    if ((this.#startsAtMs.at(-1) ?? nowMs) > nowMs) this.#startsAtMs = this.#startsAtMs.map(() => nowMs);
    let passed = 0;
    while ((this.#startsAtMs[passed] ?? Number.POSITIVE_INFINITY) + this.#windowMs <= nowMs) passed += 1;
    this.#startsAtMs.splice(0, passed);
  }
}
