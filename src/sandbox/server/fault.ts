import type { OperationId } from "../../../generated/operation-ids.js";
/** Something that goes wrong on purpose. */
export interface Fault {
  /** Operation it strikes, by id, or `*` for any. */
  readonly operation: OperationId | "*";
  /** How many requests it strikes. Default 1. */
  readonly times?: number;
  /** How many requests pass before it strikes. Default 0. */
  readonly skip?: number;
  /**
   * Whether the platform does its work first, so that only the response is lost; for faults that reset or respond
   * themselves. Default false.
   */
  readonly afterwards?: boolean;
  /** Waits so long before anything else, in milliseconds of real time; at most 2 147 483 647, about 24 days. */
  readonly stallMs?: number;
  /** Cuts the connection: `fetch` fails with a `TypeError`, HTTP resets the socket. */
  readonly reset?: boolean;
  /** Sends half of the response's body and then cuts the connection; the fault's own body, where it has one. */
  readonly truncate?: boolean;
  /** Responds with this status, 200 to 599; 204, 205 and 304 have no body. */
  readonly status?: number;
  /** Body of the response; objects become JSON. Default: a problem in the platform's shape. */
  readonly body?: unknown;
  /** Error code of the default problem. */
  readonly errorCode?: string;
  /** Responds with an HTML page, as a gateway does; `true` for a page of the sandbox's own. */
  readonly html?: string | true;
  /** `Retry-After` of the response, as it stands. */
  readonly retryAfter?: string | number;
  /**
   * Order injection only: responds with 504 while the order is made in the background, after so many milliseconds of
   * the sandbox clock; 0: before the next request is served. Other operations: `afterwards` with `status: 504`.
   */
  readonly finishAfterMs?: number;
  /** Further headers of the response, but for those that frame it, as `content-length`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Statuses whose responses have no body (RFC 9110 15). */
export const NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/** Whether a fault replaces the response with one of its own. */
export function respondsItself(fault: Fault): boolean {
  return fault.status !== undefined || fault.html !== undefined || fault.body !== undefined;
}
