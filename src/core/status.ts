import type { NewStoreErrorKind } from "./newstore-error.js";
import type { OperationDescriptor } from "./operation.js";

/**
 * Statuses that say "not now" and not "not so": 408 and 425 ask for a repeat, 429 and 503 for a later one, 500, 502 and
 * 504 are described by NewStore as often transient, 521 to 524 are a CDN's words for an unreachable origin.
 */
const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504, 521, 522, 523, 524]);

/** Whether the same request can succeed later. Whether it may be sent again is another question. */
export function isTransientStatus(status: number): boolean {
  return TRANSIENT_STATUSES.has(status);
}

/**
 * Kind of the error that a response with this status becomes. A read contradicts nothing, whatever its status: a 409 to
 * one is a bad response of somebody behind the platform.
 */
export function kindOfStatus(
  status: number,
  { idempotency }: Pick<OperationDescriptor, "idempotency">,
): NewStoreErrorKind {
  if (status === 401 || status === 403) return "authentication";
  if (status === 409 && idempotency !== "safe") return "conflict";
  if (status === 429) return "rate_limit";
  return "api";
}
