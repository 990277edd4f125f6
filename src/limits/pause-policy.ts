/** What is known when NewStore responds with 429. */
export interface ToldToWait {
  /** `Retry-After` of the response, in milliseconds; absent when it did not say. */
  readonly retryAfterMs: number | undefined;
  /** Longest wait that is kept, in milliseconds: `retry.retryAfterCapMs`. */
  readonly capMs: number;
  /** What is left of the other operations' pauses, in milliseconds. */
  readonly othersPausedMs: readonly number[];
}

/** How long which part of the client sends nothing, in milliseconds. */
export interface Pauses {
  readonly operationMs: number;
  readonly tenantMs: number;
}

const NONE: Pauses = { operationMs: 0, tenantMs: 0 };

/**
 * What a 429 stops on the client's side. Pure.
 *
 * | 429 | then |
 * | --- | --- |
 * | without a readable `Retry-After` | nothing: each call has its own backoff |
 * | a longer wait than the cap | nothing: the caller gets the error, and decides. A misread hour must not stop a client |
 * | of one operation | that operation waits: its own limit, or an import's "too many open jobs", says nothing of the others |
 * | while another operation waits for the same reason | all wait, until the first of both ends: it is the tenant's limit |
 */
export function pausesFor({ retryAfterMs, capMs, othersPausedMs }: ToldToWait): Pauses {
  if (retryAfterMs === undefined || retryAfterMs > capMs) return NONE;
  const longestOtherMs = othersPausedMs.reduce((longest, pausedMs) => Math.max(longest, pausedMs), 0);
  return { operationMs: retryAfterMs, tenantMs: Math.min(retryAfterMs, longestOtherMs) };
}
