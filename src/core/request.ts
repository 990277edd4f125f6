import type { FollowedCall } from "./follow.js";
import type { HeadersInput } from "./headers-input.js";
import type { Middleware } from "./middleware.js";
import type { NewStoreError } from "./newstore-error.js";
import type { HttpMethod, OperationDescriptor } from "./operation.js";
import type { ApiResponse } from "./response.js";
import type { AbortSignalLike } from "./web-types.js";

/** What a caller hands to an operation, by where it travels. Names are the wire's. */
export interface OperationInput {
  /** Values of the path's placeholders, by name. */
  readonly path?: object | undefined;
  /** Query parameters by name. One that is `undefined` is left out. */
  readonly query?: object | undefined;
  /** The operation's own header parameters, by name. Other headers go into the call's options. */
  readonly headers?: object | undefined;
  /** The request's body, as the platform has it: JSON, or what the operation's media type asks for. */
  readonly body?: unknown;
}

/** Two deadlines; both cover reading the response's body. */
export interface Timeouts {
  /** Longest time one attempt may take, in milliseconds. Default 30 000. */
  readonly perAttemptMs: number;
  /** Longest time the whole call may take, waiting included, in milliseconds. Default 120 000. */
  readonly totalMs: number;
}

/** What happens when a value does not fit the contract. `throw`: the call fails. `report`: it is reported, and the call goes on. */
export type ValidationMode = "throw" | "report" | "off";

/** What is checked against the contract, and what happens when it does not fit. */
export interface ValidateOptions {
  /** Default `throw`: nothing is sent. */
  readonly requests: ValidationMode;
  /** Default `report`: the result is never changed. */
  readonly responses: ValidationMode;
  /**
   * Members of a request that the contract does not know, as a mistyped one. Default `report`: they are told to
   * `hooks.onDrift` and the log, once each, and travel. `throw`: the call fails where `requests` does. `off`: nothing.
   */
  readonly unknownMembers: ValidationMode;
}

/**
 * When and how often a call is sent again. Only what the contract says may be replayed ever is, and what was refused with
 * 429 before any work.
 */
export interface RetryOptions {
  /** Attempts after the first. `0` means none. Default 2. */
  readonly retries: number;
  /**
   * First wait, in milliseconds; doubles each time, with full jitter. Default 500. After a 504 to an order, its outcome
   * is polled after this and the jitter, and never less than 100 ms apart.
   */
  readonly baseDelayMs: number;
  /** Longest wait between attempts, in milliseconds. Default 8 000. */
  readonly maxDelayMs: number;
  /** A longer `Retry-After` is not waited for: the call fails with `retryAfterMs`. Default 60 000. */
  readonly retryAfterCapMs: number;
}

/** Some members of a group of options; one that is `undefined` changes nothing. */
export type Some<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Options of one call. They win over the client's. */
export interface CallOptions {
  /** Ends the call, waiting included. `null` is none. */
  readonly signal?: AbortSignalLike | null | undefined;
  /** Deadlines of this call. What is left out stays as the client has it; so it does in `retry` and `validate`. */
  readonly timeouts?: Some<Timeouts> | undefined;
  /** When and how often this call is sent again; `{ retries: 0 }` for never. */
  readonly retry?: Some<RetryOptions> | undefined;
  /** What of this call is checked against the contract. */
  readonly validate?: Some<ValidateOptions> | undefined;
  /** Added to the request; they win over the SDK's own, except `Authorization`. */
  readonly headers?: HeadersInput | undefined;
  /** Run for each attempt of this call, inside the client's own. */
  readonly middleware?: readonly Middleware[] | undefined;
  /**
   * Who goes first where calls wait for their turn (`rateLimit`, `maxConcurrency`). Default `live`.
   *
   * | | `live` | `bulk` |
   * | --- | --- | --- |
   * | goes | in the order of the calls | while no live call waits |
   * | may wait | within `timeouts.totalMs` | for ever: the wait is no part of `timeouts.totalMs` |
   * | counts for `rateLimit.maxQueue` | yes | no |
   *
   * For imports, exports and back-fills beside a shop whose customers wait. Give a `signal` to end the wait.
   */
  readonly priority?: "live" | "bulk" | undefined;
}

/** One call, as it was made. */
export interface TransportRequest {
  /** What the contract says of the operation. */
  readonly operation: OperationDescriptor;
  /** What the caller handed over, fixed at the moment of the call. */
  readonly input: OperationInput;
  /** Options of this call alone. */
  readonly options: CallOptions;
}

/** Sends one operation. Inside the pipeline, the same interface carries requests with more in them. */
export interface Transport<Request = TransportRequest> {
  /** Sends the operation, and resolves with the response of a success. Rejects with a {@link NewStoreError}. */
  send(request: Request): Promise<ApiResponse>;
}

/** Adds one behaviour to a transport. `Outer` is what it is given, `Inner` what it hands on. */
export type Policy<Outer = TransportRequest, Inner = Outer> = (next: Transport<Inner>) => Transport<Outer>;

/** A call that telemetry follows, where the client has telemetry. */
export interface FollowedRequest extends TransportRequest {
  readonly telemetry: FollowedCall | undefined;
}

/** A call that has begun: its deadline runs. */
export interface OperationRequest extends TransportRequest {
  readonly context: CallContext;
}

/** An operation's request, serialised. Every attempt of a call sends this one, byte for byte. */
export interface HttpRequest {
  readonly operation: OperationDescriptor;
  readonly options: CallOptions;
  readonly context: CallContext;
  readonly method: HttpMethod;
  /** Path template that the URL was made of, as in `/v0/orders/{id}`. */
  readonly template: string;
  readonly url: string;
  /** Names in lower case. `authorization` is added last, by the policy that authenticates. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  /** Values in this request that must never be shown. */
  readonly secrets: readonly string[];
  /** Values in this request that are about people. Looked up where a text is to be shown, and not for each call. */
  readonly personal: () => readonly string[];
  /**
   * Called when the request's turn comes after a wait: the same request with a token that is good now, or `undefined`
   * where none is at hand.
   */
  readonly withCurrentToken: (request: HttpRequest) => HttpRequest | undefined;
  /** Called when the request has been handed to `fetch`. */
  readonly onSent?: () => void;
  /** Whether this call may send its own bytes again. */
  readonly canRetry: boolean;
  /** Whether the caller may make the same call again without doing the work twice. */
  readonly callerMayRetry: boolean;
}

/** Sends one serialised request. */
export type HttpTransport = Transport<HttpRequest>;

/** Adds one behaviour to an {@link HttpTransport}. */
export type HttpPolicy = Policy<HttpRequest>;

/** What the policies of one call share, from its beginning to its end. */
export interface CallContext {
  /**
   * Aborts when the caller's signal does or the total deadline passes; the reason is an `Interruption`. It is none of the
   * runtime's signals: `fetch` does not take it.
   */
  readonly signal: AbortSignalLike;
  /** When the total deadline passes, by the monotonic clock; `Infinity` without one, and while it is held. */
  deadlineAtMs: number;
  /** Stops the total deadline until the function that it returns is called: for a wait that is no part of the call's time. */
  readonly holdDeadline: () => () => void;
  /** What follows this call, where the client has telemetry. */
  readonly telemetry: FollowedCall | undefined;
  /** Whether an idempotency key was made by the SDK: then a second call would carry another one. */
  readonly hasGeneratedKey: boolean;
  /** How often a request was sent so far; counted where it is sent, so that no resending escapes it. */
  attempts: number;
  /**
   * Attempts of a write that may have done the work: under way, successful, or ended without a word on that. An attempt
   * that was refused does not stay among them.
   */
  unsettledAttempts: number;
  /** Why the last attempt failed; the cause of a timeout that ends the call. */
  lastError: NewStoreError | undefined;
  /** What the call waits for beside the network, as a sentence: it says why a deadline passed. Empty: for nothing. */
  waitsFor: string;
  /** Keys that lead to each whole number of the last response that JavaScript rounded when it was read. */
  inexact: readonly (readonly PropertyKey[])[];
  /** Takes what the last request knew to be secret out of a text. */
  redact: (text: string) => string;
}
