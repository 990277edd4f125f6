import type { AttemptEvent } from "./hooks.js";
import type { NewStoreErrorKind } from "./newstore-error.js";
import type { HttpMethod } from "./operation.js";

/** A call as it begins. Nothing in it grows with ids. */
export interface CallStart {
  /** Operation, as in `createInjectedOrder`. */
  readonly operationId: string;
  /** Name of the API's document, as in `order-injection`. */
  readonly api: string;
  /** HTTP method, that of an `endpoints` override included. */
  readonly method: HttpMethod;
  /** Path template, as in `/v0/orders/{id}`. */
  readonly template: string;
  /** Whether the call requests the client's own token. */
  readonly isForToken?: boolean | undefined;
}

/** How a call ended. */
export interface CallEnd {
  /** Status of the last response; absent when there was none. */
  readonly status: number | undefined;
  /** Whether the call failed. */
  readonly isFailure: boolean;
  /** Kind of the error; absent when it went well, or when what was thrown is no error of the SDK. */
  readonly errorKind: NewStoreErrorKind | undefined;
  /** Id to quote to NewStore's support, where the last response named one. */
  readonly requestId: string | undefined;
}

/** One request as it goes out. */
export interface AttemptStart extends CallStart {
  /**
   * Where it goes, query included. The query may hold what must not be shown. Of a file's link it is the origin alone: the
   * rest is a permission.
   */
  readonly url: string;
  /** Which attempt this is; the first is 1. */
  readonly attempt: number;
}

/** A request's wait for its turn. */
export interface QueueWait {
  /** How long the wait took, in milliseconds. */
  readonly durationMs: number;
  /** `client`: the client's own rate and concurrency. `shared`: a rate that processes share. */
  readonly queue: "client" | "shared";
  /** The call's `priority`: who goes first where calls wait. */
  readonly priority: "live" | "bulk";
  /** Kind of the error that ended the wait; absent when the turn came. */
  readonly errorKind: NewStoreErrorKind | undefined;
}

/** What stands for one request on the wire. */
export interface AttemptTelemetry {
  /** Sent with the request unless it has them: trace context. Reserved names, such as `authorization`, are dropped. */
  readonly headers: Readonly<Record<string, string>>;
  /** Runs the exchange inside of it, once, and gives what it gives. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Called once, when the attempt is over, well or not. */
  end(event: AttemptEvent): void;
}

/** What stands for one call. */
export interface CallTelemetry {
  /** Runs the call inside of it, once, and gives what it gives. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Called for each request that goes out for the call: retries, replays after a 401, and what middleware resends. */
  startAttempt(attempt: AttemptStart): AttemptTelemetry;
  /** Called after each wait for a turn, however it ended. Requests that may go at once do not wait. */
  waitedInQueue?(wait: QueueWait): void;
  /** Called when the call has waited for another one, which several calls may share: a request for a token. */
  waitedFor?(other: CallTelemetry): void;
  /** Called once, when the call is over, well or not. */
  end(end: CallEnd): void;
}

/** How a flow ended. */
export interface FlowEnd {
  /** Whether the flow failed, or was left before its end by an error. */
  readonly isFailure: boolean;
  /** Kind of the error; absent when it went well, or when what was thrown is no error of the SDK. */
  readonly errorKind: NewStoreErrorKind | undefined;
}

/** What stands for one flow: work of several calls. */
export interface FlowTelemetry {
  /** Runs a part of the flow inside of it, once, and gives what it gives. Called as often as the flow has parts. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Called once, when the flow is over, well or not. */
  end(end: FlowEnd): void;
}

/**
 * Follows calls and their requests, token requests and files included. `newstore-sdk/otel` makes one for OpenTelemetry. What it
 * throws is logged and changes nothing; it cannot change, stop or repeat a call: that is what middleware is for.
 */
export interface Telemetry {
  /** Starts to follow a call: before its checks, its token and its wait for a turn. */
  startCall(call: CallStart): CallTelemetry;
  /**
   * Starts to follow an export or the reading of a daily file: a job, its polls and the file are calls of one flow.
   *
   * @param method - the method that was called, as in `availability.export`.
   */
  startFlow?(method: string): FlowTelemetry;
}
