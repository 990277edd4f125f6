import type { OperationDescriptor } from "../transport/operation.js";
import { isTransientStatus } from "./status.js";

/** What an error's advice depends on. */
export interface AdviceInput {
  readonly operation: OperationDescriptor;
  readonly status: number;
  /** Whether the answer was the platform's own JSON and not a page or a bare text. */
  readonly isJson: boolean;
  /** Whether the caller may send the same call again without doing the work twice. */
  readonly isRepeatable: boolean;
  /** How long the platform asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

/** Where nobody knows what became of a write. */
export const UNKNOWN_OUTCOME = "Whether the work was done is unknown: read the outcome before you send it again.";

/** A 403 that is no JSON comes from the platform's perimeter (auth-and-conventions, 2.4). */
export const BLOCKED_ADDRESS =
  "The answer is not the API's own: this address is probably blocked by the platform's rate limit. Wait some minutes; trying again prolongs the block.";

/**
 * One sentence on what to do about a failed answer.
 *
 * | status | says |
 * | --- | --- |
 * | 401 | the token was not accepted |
 * | 403, JSON | the token lacks a scope |
 * | 403, not JSON | the address is blocked: waiting helps, retrying prolongs it (auth-and-conventions, 2.4) |
 * | 404 | nothing there; a new object may lag |
 * | 410 | the endpoint was switched off |
 * | 429 | how long to wait |
 * | 504 of an operation with a key | the platform goes on; asking again gives the outcome |
 * | other 5xx | often transient, where it is; or that a repeat may do the work twice |
 */
export function adviceFor({ operation, status, isJson, isRepeatable, retryAfterMs }: AdviceInput): string | undefined {
  if (status === 401) return "The token was not accepted: check credentials and tenant.";
  if (status === 403 && isJson)
    return "The token does not allow this: check the API client's scopes or the user's roles.";
  if (status === 403) return BLOCKED_ADDRESS;
  if (status === 404) return "Check ids and tenant; what was just created can take some seconds to appear.";
  if (status === 409) return "It contradicts what is already there: read that first.";
  if (status === 410)
    return "NewStore has switched this endpoint off (sunset): see its deprecation notices for the successor.";
  if (status === 429) {
    return retryAfterMs === undefined
      ? "Send fewer requests."
      : `Wait ${Math.ceil(retryAfterMs / 1_000)} s and send fewer requests.`;
  }
  if (status === 504 && isKeyed(operation) && isRepeatable) {
    return "NewStore goes on with the work: send the same request again to learn the outcome.";
  }
  if (status < 500) return undefined;
  // Not only `never`: a second call of an operation whose key was made for this one would carry another key.
  if (!isRepeatable) {
    return "Whether the work was done is unknown, and a repeat may do it twice: read the outcome before you send it again.";
  }
  return isTransientStatus(status) ? "Often transient: the same request can be sent again." : undefined;
}

function isKeyed({ idempotency }: OperationDescriptor): boolean {
  return typeof idempotency === "object" && "by" in idempotency;
}
