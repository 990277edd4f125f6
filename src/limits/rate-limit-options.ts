import { configurationError } from "../core/configuration-error.js";
import type { NewStoreError } from "../core/newstore-error.js";
import { requireWhole } from "../core/require-number.js";
import { written } from "../core/shown.js";
import type { SharedRate } from "./shared-rate.js";

/** How many requests a client sends, and how many may wait. */
export interface RateLimitOptions {
  /**
   * Requests a second to the tenant, from 0.001 up; `Infinity` keeps only the rates of single operations. Default 100,
   * what NewStore allows a development tenant; a production tenant has 200
   * (docs/platform/authentication-and-conventions.md#rate-limits). All processes of a tenant share that number: give
   * each its part, or `shared`.
   */
  readonly perSecond?: number | undefined;
  /** Most requests that wait for their turn; one more fails at once, kind `rate_limit`. Default 1 000. */
  readonly maxQueue?: number | undefined;
  /**
   * Holds the rates over several processes, as `redisRate` of `newstore-sdk/redis` does. Default: this process alone.
   */
  readonly shared?: SharedRate | undefined;
}

/** A tenant's rate a second, all of it, or `false` for none at all, not even those of single operations. */
export type RateLimit = number | RateLimitOptions | false;

/** Checked and complete. */
export interface ResolvedLimits {
  /** `undefined`: none. */
  readonly ratePerSecond: number | undefined;
  readonly keepsOperationRates: boolean;
  readonly maxQueue: number;
  readonly maxConcurrency: number;
  readonly shared: SharedRate | undefined;
}

/**
 * NewStore allows a production tenant 200 and a development tenant 100; nothing says to the SDK which one it talks to.
 */
const DEFAULT_PER_SECOND = 100;

/** Ten seconds' worth at the default rate: well inside the default deadline of a call. */
const DEFAULT_MAX_QUEUE = 1_000;

const SLOWEST_PER_SECOND = 0.001;

/**
 * Works out a client's limits.
 *
 * | `rateLimit` | the tenant's rate | operations' rates |
 * | --- | --- | --- |
 * | absent | 100 a second | kept |
 * | a number, or `{ perSecond }` | that | kept |
 * | `Infinity` | none | kept |
 * | `false` | none | none |
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function resolveLimits(rateLimit: RateLimit | undefined, maxConcurrency: number | undefined): ResolvedLimits {
  const concurrency = maxConcurrency ?? Number.POSITIVE_INFINITY;
  requireWhole("maxConcurrency", concurrency, 1, "or Infinity for no limit");
  if (rateLimit === false) {
    const none = { ratePerSecond: undefined, keepsOperationRates: false, shared: undefined };
    return { ...none, maxQueue: DEFAULT_MAX_QUEUE, maxConcurrency: concurrency };
  }
  const own = typeof rateLimit === "object" && rateLimit !== null ? rateLimit : { perSecond: rateLimit };
  const { perSecond = DEFAULT_PER_SECOND, maxQueue = DEFAULT_MAX_QUEUE, shared }: RateLimitOptions = own;
  const name = own === rateLimit ? "rateLimit.perSecond" : "rateLimit";
  if (typeof perSecond !== "number" || !(perSecond >= SLOWEST_PER_SECOND))
    throw wrong(name, perSecond, "give requests a second, as in 100, or false for no limit");
  requireWhole("rateLimit.maxQueue", maxQueue, 0, "or Infinity for no limit");
  if (shared !== undefined && typeof shared?.take !== "function")
    throw wrong("rateLimit.shared", shared, "give an object with take(), as redisRate() makes");
  return {
    ratePerSecond: perSecond === Number.POSITIVE_INFINITY ? undefined : perSecond,
    keepsOperationRates: true,
    maxQueue,
    maxConcurrency: concurrency,
    shared,
  };
}

function wrong(name: string, value: unknown, advice: string): NewStoreError {
  return configurationError(name, `is ${written(value)}: ${advice}`);
}
