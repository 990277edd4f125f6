import type { AbortSignalLike, HeadersLike } from "../platform/types.js";
import type { CallContext } from "./context.js";
import type { Middleware } from "./hooks.js";
import type { OperationDescriptor } from "./operation.js";
import type { CallTelemetry } from "./telemetry.js";

/** What a caller hands to an operation, by where it travels. Names are the wire's. */
export interface OperationInput {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly headers?: object | undefined;
  readonly body?: unknown;
}

/** Two deadlines; both cover reading the answer's body. */
export interface Timeouts {
  /** Longest time one try may take, in milliseconds. Default 30 000. */
  readonly perAttemptMs: number;
  /** Longest time the whole call may take, waiting included, in milliseconds. Default 120 000. */
  readonly totalMs: number;
}

/** What happens when a value does not fit the contract. `throw`: the call fails. `report`: it is told and goes on. */
export type ValidationMode = "throw" | "report" | "off";

/** What is checked against the contract, and what happens when it does not fit. */
export interface ValidateOptions {
  /** Default `throw`: nothing is sent. */
  readonly requests: ValidationMode;
  /** Default `report`: the result is never changed. */
  readonly responses: ValidationMode;
}

/** When and how often a call is sent again. Only what the contract says may be replayed ever is. */
export interface RetryOptions {
  /** Tries after the first. `0` means none. Default 2. */
  readonly retries: number;
  /**
   * First wait, in milliseconds; doubles each time, with full jitter. Default 500. The outcome of an order that was
   * answered 504 is asked for after this and the jitter, and never less than 100 ms apart.
   */
  readonly baseDelayMs: number;
  /** Longest wait between tries, in milliseconds. Default 8 000. */
  readonly maxDelayMs: number;
  /** A longer `Retry-After` is not waited for: the call fails with `retryAfterMs`. Default 60 000. */
  readonly retryAfterCapMs: number;
}

/** Options of one call. They win over the client's. */
export interface CallOptions {
  /** Ends the call, waiting included. */
  readonly signal?: AbortSignalLike | undefined;
  /** Deadlines of this call. What is left out stays as the client has it; so it does in `retry` and `validate`. */
  readonly timeouts?: Partial<Timeouts> | undefined;
  /** When and how often this call is sent again; `{ retries: 0 }` for never. */
  readonly retry?: Partial<RetryOptions> | undefined;
  /** What of this call is checked against the contract. */
  readonly validate?: Partial<ValidateOptions> | undefined;
  /** Added to the request; they win over the SDK's own, except `Authorization`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Run for each try of this call, inside the client's own. */
  readonly middleware?: readonly Middleware[] | undefined;
}

/** A platform answer with what came around it. */
export interface Answer<T = unknown> {
  /** The body as the platform sent it: parsed JSON, text, bytes, or `undefined` when empty. */
  readonly data: T;
  readonly status: number;
  readonly headers: HeadersLike;
  /** Id to quote to NewStore's support, where the answer names one. */
  readonly requestId: string | undefined;
  /** How often the request was sent. */
  readonly attempts: number;
}

/** One call on its way through the transport. */
export interface TransportRequest {
  readonly operation: OperationDescriptor;
  readonly input: OperationInput;
  readonly options: CallOptions;
  /** What the decorators of one call share; filled in by the outermost one. */
  readonly context?: CallContext;
  /** What follows this call; filled in by the outermost decorator, where the client has telemetry. */
  readonly telemetry?: CallTelemetry | undefined;
}

/**
 * Sends one operation. Everything cross-cutting is a decorator round this.
 *
 * Inside, the same interface carries serialised requests: `Transport<HttpRequest>`.
 */
export interface Transport<Request = TransportRequest> {
  send(request: Request): Promise<Answer>;
}

/** Adds one behaviour to a transport. */
export type Decorator<Request = TransportRequest> = (next: Transport<Request>) => Transport<Request>;
