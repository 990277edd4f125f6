import type { NewStoreError } from "../../core/newstore-error.js";
import type { OperationDescriptor } from "../../core/operation.js";
import type { RetryOptions } from "../../core/request.js";
import { isTransientStatus } from "../../core/status.js";
import { isLasting } from "../errors/known-code.js";

/** What the decision depends on. */
export interface RetryInput {
  readonly operation: OperationDescriptor;
  /** Why the last attempt failed. */
  readonly error: NewStoreError;
  /** Whether the contract lets these bytes be sent again. */
  readonly canRetry: boolean;
  /** Attempts after the first that counted so far; polling after a 504 does not count. */
  readonly retriesUsed: number;
  /** How often the outcome was polled so far, after a 504. */
  readonly polls: number;
  readonly policy: RetryOptions;
  /** Time left until the total deadline. */
  readonly remainingMs: number;
  /** From 0 up to but not including 1. */
  readonly random: number;
}

/** Give up, send again, or poll the outcome by sending the same request again. */
export type RetryDecision =
  | { readonly kind: "fail" }
  | { readonly kind: "retry"; readonly waitMs: number }
  | { readonly kind: "poll"; readonly waitMs: number };

const FAIL: RetryDecision = { kind: "fail" };

/** Far beyond any wait. Without an end, doubling reaches `Infinity`, and a base of 0 times that is no number. */
const MOST_DOUBLINGS = 40;

/**
 * Whether a failed attempt is followed by another one, and when. Pure.
 *
 * | the attempt failed with | then |
 * | --- | --- |
 * | anything, and `retries` is 0 | fail |
 * | what the contract says stays so: too many open imports, an expired key | fail |
 * | 429: it was refused before any work | retry, whatever the contract says of repeats |
 * | anything else, and the contract does not let it be repeated | fail |
 * | a status after which the contract says that the platform goes on | poll, as long as the total deadline allows |
 * | a broken connection, an attempt's own deadline, a transient status | retry, up to `retries` |
 * | a good status whose content was lost: cut off, no JSON, nothing, and for a write too long | the same |
 * | any of these, asking for a longer wait than the cap | fail at once, with `retryAfterMs` |
 * | any of these, and the wait would outlast the total deadline | fail at once: the platform's words say more than a timeout |
 * | anything else | fail |
 */
export function decideRetry(input: RetryInput): RetryDecision {
  const { operation, error, canRetry, retriesUsed, polls, policy, remainingMs, random } = input;
  if (policy.retries === 0 || isLasting(operation, error)) return FAIL;
  if (!canRetry && error.status !== 429) return FAIL;
  const isPoll = operation.statusMeanings?.[String(error.status)] === "continues";
  if (!isPoll && (!isTransient(error) || retriesUsed >= policy.retries)) return FAIL;
  if (error.retryAfterMs !== undefined && error.retryAfterMs > policy.retryAfterCapMs) return FAIL;
  const backoffMs = isPoll ? pollDelayMs(polls, policy, random) : backoff(retriesUsed, policy, random);
  const waitMs = Math.max(backoffMs, error.retryAfterMs ?? 0);
  if (waitMs >= remainingMs) return FAIL;
  return { kind: isPoll ? "poll" : "retry", waitMs };
}

/** Full jitter: anything between nothing and the doubling base. It spreads callers that failed together. */
function backoff(retriesUsed: number, { baseDelayMs, maxDelayMs }: RetryOptions, random: number): number {
  return random * Math.min(maxDelayMs, baseDelayMs * 2 ** Math.min(retriesUsed, MOST_DOUBLINGS));
}

/** Least wait before an outcome is polled again, whatever the policy says: nothing else ends that but the deadline. */
const SHORTEST_POLL_MS = 100;

/** At least the base: NewStore asks for a small delay between repeats of an injection, and full jitter may give none. */
function pollDelayMs(polls: number, policy: RetryOptions, random: number): number {
  const waitMs = Math.min(policy.maxDelayMs, policy.baseDelayMs + backoff(polls, policy, random));
  return Math.max(SHORTEST_POLL_MS, waitMs);
}

function isTransient({ kind, status, retryable, outcomeUnknown }: NewStoreError): boolean {
  if (kind === "connection" || kind === "timeout") return true;
  if (kind === "api" && status !== undefined && status < 300) return retryable || outcomeUnknown;
  return (kind === "api" || kind === "rate_limit") && status !== undefined && isTransientStatus(status);
}
