import type { HeadersLike } from "./web-types.js";

/** A response of the platform with what came around it. */
export interface ApiResponse<T = unknown> {
  /** The body as the platform sent it: parsed JSON, text, bytes, or `undefined` when empty. */
  readonly data: T;
  /**
   * The response's status. That of a success, with two exceptions: a deletion that found its own work done has 404, and a
   * list that the platform cut short may have 400.
   */
  readonly status: number;
  /** The response's headers. */
  readonly headers: HeadersLike;
  /** Id to quote to NewStore's support, where the response names one. */
  readonly requestId: string | undefined;
  /** How often the request was sent. More than once: an earlier attempt may have done the work that this response shows. */
  readonly attempts: number;
}
