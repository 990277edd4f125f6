import type { HttpMethod } from "./operation.js";
import type { ApiResponse } from "./response.js";

/** What a middleware sees of a request. The token is not in it, and cannot be set from here. */
export interface MiddlewareRequest {
  /** Operation, as in `createInjectedOrder`. */
  readonly operationId: string;
  /** HTTP method, that of an `endpoints` override included. */
  readonly method: HttpMethod;
  /** Path template, as in `/v0/orders/{id}`: a name for metrics that does not grow with the ids. */
  readonly template: string;
  /** Address in full, query included. It may hold ids and what must not be logged. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Which attempt this is; the first is 1. */
  readonly attempt: number;
}

/** What a middleware may change before a request goes on. */
export interface MiddlewareChange {
  /** Added to the request; they win over those that are there, except `authorization`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Sends the request on. May be called again: each call sends it once more, with a valid token, the same bytes. */
export type MiddlewareNext = (change?: MiddlewareChange) => Promise<ApiResponse>;

/**
 * Runs around every attempt of a call. It may change headers, read the response or the error, make up a response of its
 * own, or send again. Failed responses arrive as a rejected {@link NewStoreError}.
 *
 * @example
 * ```ts
 * const traced: Middleware = async (request, next) => {
 *   const response = await next({ headers: { traceparent: currentTrace() } });
 *   metrics.count(request.template, response.status);
 *   return response;
 * };
 * ```
 */
export type Middleware = (request: MiddlewareRequest, next: MiddlewareNext) => Promise<ApiResponse>;
