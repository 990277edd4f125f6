import type { OperationId } from "../../../generated/operation-ids.js";
/** Something that goes wrong on purpose. */
export interface Fault {
  /** Operation it strikes, by id, or `*` for any. */
  readonly operation: OperationId | "*";
  /** How many requests it strikes. Default 1. */
  readonly times?: number;
  /** How many requests pass before it strikes. Default 0. */
  readonly skip?: number;
  /** Whether the platform does its work first, so that only the response is lost. Default false. */
  readonly afterwards?: boolean;
  /** Waits so long before anything else, in milliseconds of real time. */
  readonly stallMs?: number;
  /** Cuts the connection: `fetch` fails with a `TypeError`, HTTP resets the socket. */
  readonly reset?: boolean;
  /** Sends half of the response's body and then cuts the connection. */
  readonly truncate?: boolean;
  /** Responds with this status. */
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
   * the
   * sandbox clock; 0: before the next request is served. Other operations: `afterwards` with `status: 504`.
   */
  readonly finishAfterMs?: number;
  /** Further headers of the response. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whether a fault replaces the response with one of its own. */
export function respondsItself(fault: Fault): boolean {
  return fault.status !== undefined || fault.html !== undefined || fault.body !== undefined;
}
