import { isNewStoreError, type NewStoreError } from "../core/newstore-error.js";

/** First wait after a failed renewal; doubles up to the longest. A token that is still good carries the calls. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/** A shorter `Retry-After` of the token endpoint is nothing to keep callers away for: requests for tokens wait it out. */
const SHORTEST_CLOSED_MS = 10_000;

/** Longest `Retry-After` of the token endpoint that is believed: a misread date must not stop a client for a day. */
const LONGEST_CLOSED_MS = 600_000;

/**
 * How long failed requests for a token keep the next ones away.
 *
 * | the request | renewals of a token that is still good | requests without one |
 * | --- | --- | --- |
 * | succeeded | at once | at once |
 * | failed | wait 5 s, then 10, up to 60, half of it by chance | at once |
 * | failed with a `Retry-After` of 10 s or more | wait that long too | fail with the same error, up to 10 minutes |
 *
 * Time is passed in, by the monotonic clock.
 */
export class RenewalPause {
  #failures = 0;
  #untilMs = Number.NEGATIVE_INFINITY;
  /** Until when the token endpoint wants no request, and the failure that said so. */
  #closed: { readonly untilMs: number; readonly error: NewStoreError } | undefined;

  /** Whether a token that is still good is better kept than renewed. */
  isOn(nowMs: number): boolean {
    return nowMs < this.#untilMs;
  }

  /** What whoever has no token fails with, while the endpoint wants no request. */
  refusal(nowMs: number): NewStoreError | undefined {
    if (this.#closed === undefined || this.#closed.untilMs <= nowMs) return undefined;
    return this.#closed.error.with({ retryAfterMs: Math.ceil(this.#closed.untilMs - nowMs) });
  }

  /** A token has come. */
  end(): void {
    this.#failures = 0;
    this.#untilMs = Number.NEGATIVE_INFINITY;
    this.#closed = undefined;
  }

  /**
   * A request failed.
   *
   * @param chance - from 0 to 1: clients that failed together do not come back together.
   */
  begin(error: unknown, nowMs: number, chance: number): void {
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#untilMs = nowMs + pauseMs * (0.5 + chance / 2);
    if (!isNewStoreError(error) || error.retryAfterMs === undefined || error.retryAfterMs < SHORTEST_CLOSED_MS) return;
    this.#closed = { untilMs: nowMs + Math.min(LONGEST_CLOSED_MS, error.retryAfterMs), error };
    this.#untilMs = Math.max(this.#untilMs, this.#closed.untilMs);
  }
}
