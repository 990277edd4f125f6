import type { OperationDescriptor } from "./operation.js";
import { isTransientStatus } from "./status.js";

/** What an error's advice depends on. */
export interface AdviceInput {
  readonly operation: OperationDescriptor;
  readonly status: number;
  /** Whether the response was the platform's own JSON and not a page or a bare text. */
  readonly isJson: boolean;
  /** Whether the caller may send the same call again without doing the work twice. */
  readonly callerMayRetry: boolean;
  /** How long the platform asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

/**
 * What to do where nobody knows what became of a write; every error that says `outcomeUnknown` says this.
 *
 * | the same call again | then |
 * | --- | --- |
 * | does the work at most once, and may succeed | make it |
 * | does the work at most once, and meets the same refusal | read what is there |
 * | may do the work twice | read what is there first |
 *
 * @param callerMayRetry - whether the caller may make the same call again without doing the work twice.
 * @param isRetryable - whether that may succeed, too.
 */
export function unknownOutcome(callerMayRetry: boolean, isRetryable = callerMayRetry): string {
  const what = "Whether the work was done is unknown";
  if (!callerMayRetry) return `${what}, and a repeat may do it twice: read the outcome before you send it again.`;
  return isRetryable
    ? `${what}: the same call again does it at most once.`
    : `${what}: read the outcome before you send it again.`;
}

/**
 * A 403 that is no JSON comes from the platform's perimeter
 * (docs/platform/authentication-and-conventions.md#failed-authentication).
 */
export const BLOCKED_ADDRESS =
  "The response is not the API's own: this address is probably blocked by the platform's rate limit. Wait some minutes; another attempt prolongs the block.";

/**
 * One sentence on what to do about a failed response.
 *
 * | status | says |
 * | --- | --- |
 * | 401 | the token was not accepted |
 * | 403, JSON | the token lacks a scope |
 * | 403, not JSON | the address is blocked: waiting helps, retrying prolongs it |
 * | 404 | nothing there; a new object may lag |
 * | 410 | the endpoint was switched off |
 * | 429 | how long to wait |
 * | one after which the contract says that the platform goes on | the same request again gives the outcome |
 * | other 5xx to a read | often transient, where it is |
 * | other 5xx to a write | that the outcome is unknown, and what a repeat would do |
 */
export function adviceFor({
  operation,
  status,
  isJson,
  callerMayRetry,
  retryAfterMs,
}: AdviceInput): string | undefined {
  if (status === 401) return "The token was not accepted: check credentials and tenant.";
  if (status === 403 && isJson)
    return "The token does not allow this: check the API client's scopes or the user's roles.";
  if (status === 403) return BLOCKED_ADDRESS;
  if (status === 404) return "Check ids and tenant; what was just created can take some seconds to appear.";
  if (status === 409 && operation.idempotency !== "safe")
    return "It contradicts what is already there: read that first.";
  if (status === 410)
    return "NewStore has switched this endpoint off (sunset): see its deprecation notices for the successor.";
  if (status === 429) {
    return retryAfterMs === undefined
      ? "Send fewer requests."
      : `Wait ${Math.ceil(retryAfterMs / 1_000)} s and send fewer requests.`;
  }
  if (operation.statusMeanings?.[String(status)] === "continues" && callerMayRetry) {
    return "NewStore goes on with the work: send the same request again to learn the outcome.";
  }
  if (status < 500) return undefined;
  const isTransient = isTransientStatus(status);
  if (operation.idempotency === "safe")
    return isTransient ? "Often transient: the same request can be sent again." : undefined;
  return unknownOutcome(callerMayRetry, callerMayRetry && isTransient);
}
