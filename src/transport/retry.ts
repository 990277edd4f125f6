import type { NewStoreError } from "../errors/newstore-error.js";
import { isTransientStatus } from "../errors/status.js";
import type { OperationDescriptor } from "./operation.js";
import type { RetryOptions } from "./transport.js";

/** What the decision depends on. */
export interface RetryInput {
  readonly operation: OperationDescriptor;
  /** Why the last try failed. */
  readonly error: NewStoreError;
  /** Whether the contract lets these bytes be sent again. */
  readonly isReplayable: boolean;
  /** Tries after the first that counted so far; asking again after a 504 does not count. */
  readonly retriesUsed: number;
  /** Times that the outcome was asked for so far, after a 504. */
  readonly asked: number;
  readonly policy: RetryOptions;
  /** Time left until the total deadline. */
  readonly remainingMs: number;
  /** From 0 up to but not including 1. */
  readonly random: number;
}

/** Give up, try again, or ask for the outcome of the same request again. */
export type RetryDecision =
  | { readonly kind: "fail" }
  | { readonly kind: "retry"; readonly waitMs: number }
  | { readonly kind: "ask"; readonly waitMs: number };

const FAIL: RetryDecision = { kind: "fail" };

/** Far beyond any wait. Without an end, doubling reaches `Infinity`, and a base of 0 times that is no number. */
const MOST_DOUBLINGS = 40;

/**
 * Whether a failed try is followed by another one, and when. Pure.
 *
 * | the try failed with | then |
 * | --- | --- |
 * | anything, and the contract does not let it be repeated, or `retries` is 0 | fail |
 * | 504 of an operation with a key in its request | ask again, as long as the total deadline allows |
 * | a broken connection, a try's own deadline, a transient status | retry, up to `retries` |
 * | any of these, asking for a longer wait than the cap | fail at once, with `retryAfterMs` |
 * | any of these, and the wait would outlast the total deadline | fail at once: the platform's words say more than a timeout |
 * | anything else | fail |
 */
export function decideRetry(input: RetryInput): RetryDecision {
  const { operation, error, isReplayable, retriesUsed, asked, policy, remainingMs, random } = input;
  if (!isReplayable || policy.retries === 0) return FAIL;
  const asks = isProcessedInBackground(operation, error);
  if (!asks && (!isTransient(error) || retriesUsed >= policy.retries)) return FAIL;
  if (error.retryAfterMs !== undefined && error.retryAfterMs > policy.retryAfterCapMs) return FAIL;
  const backoffMs = asks ? askingMs(asked, policy, random) : backoff(retriesUsed, policy, random);
  const waitMs = Math.max(backoffMs, error.retryAfterMs ?? 0);
  if (waitMs >= remainingMs) return FAIL;
  return { kind: asks ? "ask" : "retry", waitMs };
}

/** Full jitter: anything between nothing and the doubling base. It spreads callers that failed together. */
function backoff(retriesUsed: number, { baseDelayMs, maxDelayMs }: RetryOptions, random: number): number {
  return random * Math.min(maxDelayMs, baseDelayMs * 2 ** Math.min(retriesUsed, MOST_DOUBLINGS));
}

/** Least wait before an outcome is asked for again, whatever the policy says: nothing else ends that but the deadline. */
const SHORTEST_ASK_MS = 100;

/** At least the base: NewStore asks for a small delay between repeats of an injection, and full jitter may give none. */
function askingMs(asked: number, policy: RetryOptions, random: number): number {
  const waitMs = Math.min(policy.maxDelayMs, policy.baseDelayMs + backoff(asked, policy, random));
  return Math.max(SHORTEST_ASK_MS, waitMs);
}

/** Order injection answers 504 while it goes on creating the order; the same request again asks for the outcome. */
function isProcessedInBackground({ idempotency }: OperationDescriptor, error: NewStoreError): boolean {
  return error.status === 504 && typeof idempotency === "object" && "by" in idempotency;
}

function isTransient({ kind, status }: NewStoreError): boolean {
  if (kind === "connection" || kind === "timeout") return true;
  return (kind === "api" || kind === "rate_limit") && status !== undefined && isTransientStatus(status);
}
