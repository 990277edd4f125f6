import { NewStoreError } from "../core/newstore-error.js";
import { written } from "../core/shown.js";

/** How many retries a client sends at most, over all its calls. */
export interface RetryBudgetOptions {
  /** Retries that each call adds, as a part of one. Default 0.2: one for five calls. */
  readonly ratio?: number | undefined;
  /** Retries that each second adds, for clients with few calls. Default 10. */
  readonly perSecond?: number | undefined;
}

/**
 * Those of well-known clients: Finagle's and linkerd's default is 20 % and 10 a second; the AWS SDKs' bucket of 500
 * with 5 a retry and 1 back a success is 20 % and 100 at once.
 */
const DEFAULT_RETRY_BUDGET = { ratio: 0.2, perSecond: 10 };

/** Seconds' worth of retries that a client may save up. */
const SAVED_SECONDS = 10;

/** Fewest that it may save up: a client with a small `perSecond` still needs whole retries to spend. */
const FEWEST_SAVED = 10;

/** Five fifths are one, also where they add up to a little less. */
const ONE = 1 - 1e-9;

/**
 * Stops retry storms. When NewStore is down, each call would otherwise be sent three times, just when that hurts most.
 *
 * | event | the bucket (100 retries by default, full at the start) |
 * | --- | --- |
 * | a call | gains 0.2 |
 * | a second | gains 10 |
 * | a retry is due, one is there | loses 1; it is sent |
 * | a retry is due, none is there | stays; the failure is passed on at once, still `retryable` |
 * | a 504 of an order is followed up | stays: it reads an outcome, has its own pace, and must go on |
 */
export class RetryBudget {
  readonly #ratio: number;
  readonly #perSecond: number;
  readonly #capacity: number;
  #left: number;
  #filledAtMs: number | undefined;

  constructor({ ratio, perSecond }: { readonly ratio: number; readonly perSecond: number }) {
    this.#ratio = ratio;
    this.#perSecond = perSecond;
    this.#capacity = Math.max(FEWEST_SAVED, perSecond * SAVED_SECONDS);
    this.#left = this.#capacity;
  }

  /** Counts a call. */
  deposit(): void {
    this.#left = Math.min(this.#capacity, this.#left + this.#ratio);
  }

  /** Takes one retry out, if one is there. */
  withdraw(nowMs: number): boolean {
    const passedMs = Math.max(0, nowMs - (this.#filledAtMs ?? nowMs));
    this.#filledAtMs = nowMs;
    this.#left = Math.min(this.#capacity, this.#left + (passedMs / 1_000) * this.#perSecond);
    if (this.#left < ONE) return false;
    this.#left -= 1;
    return true;
  }
}

/** The budget that options ask for; `undefined` for none. Throws an error of kind `configuration`. */
export function createRetryBudget(options: RetryBudgetOptions | false | undefined): RetryBudget | undefined {
  if (options === false) return undefined;
  const { ratio = DEFAULT_RETRY_BUDGET.ratio, perSecond = DEFAULT_RETRY_BUDGET.perSecond } = options ?? {};
  for (const [name, value] of Object.entries({ ratio, perSecond })) {
    if (Number.isFinite(value) && value >= 0) continue;
    throw new NewStoreError(
      `The option retry.budget.${name} is ${written(value)}: give a number, 0 or more, or budget: false for no limit.`,
      { kind: "configuration" },
    );
  }
  return new RetryBudget({ ratio, perSecond });
}
