import type { Issue, NewStoreErrorKind } from "../errors/newstore-error.js";
import type { HttpMethod } from "./operation.js";
import type { Answer } from "./transport.js";

/** What a middleware sees of a request. The token is not in it, and cannot be set from here. */
export interface MiddlewareRequest {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** Path template, as in `/v0/orders/{id}`: a name for metrics that does not grow with the ids. */
  readonly template: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Which try this is; the first is 1. */
  readonly attempt: number;
}

/** What a middleware may change before a request goes on. */
export interface MiddlewareChange {
  /** Added to the request; they win over those that are there, except `authorization`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Sends the request on. May be called again: each call sends it once more, with a valid token, the same bytes. */
export type MiddlewareNext = (change?: MiddlewareChange) => Promise<Answer>;

/**
 * Stands round every try of a call. It may change headers, look at the answer or the error, answer by itself, or send
 * again. Failed answers arrive as a rejected {@link NewStoreError}.
 *
 * @example
 * ```ts
 * const traced: Middleware = async (request, next) => {
 *   const answer = await next({ headers: { traceparent: currentTrace() } });
 *   metrics.count(request.template, answer.status);
 *   return answer;
 * };
 * ```
 */
export type Middleware = (request: MiddlewareRequest, next: MiddlewareNext) => Promise<Answer>;

/** One request and how it ended. */
export interface AttemptEvent {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** Path template, as in `/v0/orders/{id}`. */
  readonly template: string;
  /** Which try this was; the first is 1. */
  readonly attempt: number;
  readonly durationMs: number;
  /** Status of the answer; absent when there was none. */
  readonly status: number | undefined;
  /** Kind of the error; absent when it went well. */
  readonly errorKind: NewStoreErrorKind | undefined;
  readonly requestId: string | undefined;
}

/** A wait before the next try. */
export interface RetryEvent extends Omit<AttemptEvent, "durationMs"> {
  readonly waitMs: number;
}

/** A difference between a value and the contract that was reported and not thrown. */
export interface DriftEvent {
  readonly operationId: string;
  readonly direction: "request" | "response";
  /** Status of the answer, for responses. */
  readonly status: number | undefined;
  /** JSON pointer to the value, as in `/items/0/price`. */
  readonly pointer: string;
  readonly issue: Issue;
}

/** What an answer says of its operation's end. */
export interface Deprecation {
  /** `gone`: switched off. `deprecated`: it works, and is to be left. */
  readonly state: "deprecated" | "gone";
  /** Since when, or from when on, it is deprecated, in milliseconds since the epoch, where that is said. */
  readonly deprecatedAtMs: number | undefined;
  /** When it is switched off, in milliseconds since the epoch, where that is said. */
  readonly sunsetAtMs: number | undefined;
  /** Where it is explained, without query and fragment, where that is said. */
  readonly documentation: string | undefined;
}

/** NewStore announces the end of an operation, or has switched it off. */
export interface DeprecationEvent extends Deprecation {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** Path template, as in `/v0/orders/{id}`. */
  readonly template: string;
  /** Status of the answer that said so. */
  readonly status: number;
}

/**
 * Where users look in and step in. Functions that only look on never change a call: what they throw is logged.
 *
 * @example
 * ```ts
 * const hooks: Hooks = { onAttempt: ({ template, status, durationMs }) => histogram.record(durationMs, { template, status }) };
 * ```
 */
export interface Hooks {
  /** Run for each try, the first outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Called after each try. */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Called before each wait for another try. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Called once for each shape of difference. */
  readonly onDrift?: ((event: DriftEvent) => void) | undefined;
  /** Called once for each operation that an answer calls deprecated or switched off. */
  readonly onDeprecation?: ((event: DeprecationEvent) => void) | undefined;
}
