import type { Clock } from "../core/clock.js";
import type { Bucket } from "./bucket.js";

/** A request's turn: its place, and its share of each rate. */
export class Turn {
  readonly #buckets: readonly Bucket[];
  readonly #clock: Clock;
  readonly #leave: () => void;
  #hasBegun = false;

  constructor(buckets: readonly Bucket[], clock: Clock, leave: () => void) {
    this.#buckets = buckets;
    this.#clock = clock;
    this.#leave = leave;
    for (const bucket of buckets) bucket.reserve();
  }

  /** The request is on its way: its second begins now. */
  readonly begin = (): void => {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    const nowMs = this.#clock.monotonicMs();
    for (const bucket of this.#buckets) bucket.begin(nowMs);
  };

  /** Frees the place, and the share of a request that was not sent. */
  end(): void {
    if (!this.#hasBegun) for (const bucket of this.#buckets) bucket.giveBack();
    this.#hasBegun = true;
    this.#leave();
  }
}
