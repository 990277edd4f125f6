import type { NewStoreErrorKind } from "../errors/newstore-error.js";
import type { AttemptEvent } from "./hooks.js";
import type { HttpMethod } from "./operation.js";

/** A call as it begins. Nothing in it grows with ids. */
export interface CallStart {
  readonly operationId: string;
  /** Name of the API's document, as in `order-injection`. */
  readonly api: string;
  readonly method: HttpMethod;
  /** Path template, as in `/v0/orders/{id}`. */
  readonly template: string;
}

/** How a call ended. */
export interface CallEnd {
  /** Status of the last answer; absent when there was none. */
  readonly status: number | undefined;
  /** Whether the call failed. */
  readonly isFailure: boolean;
  /** Kind of the error; absent when it went well, or when what was thrown is no error of the SDK. */
  readonly errorKind: NewStoreErrorKind | undefined;
  readonly requestId: string | undefined;
}

/** One request as it goes out. */
export interface AttemptStart extends CallStart {
  /** Where it goes, query included. The query may hold what must not be shown. */
  readonly url: string;
  /** Which try this is; the first is 1. */
  readonly attempt: number;
}

/** What stands for one request on the wire. */
export interface AttemptTelemetry {
  /** Sent with the request unless it has them: trace context. Reserved names, such as `authorization`, are dropped. */
  readonly headers: Readonly<Record<string, string>>;
  /** Runs the exchange inside of it, once, and gives what it gives. */
  run<T>(work: () => Promise<T>): Promise<T>;
  end(event: AttemptEvent): void;
}

/** What stands for one call. */
export interface CallTelemetry {
  /** Runs the call inside of it, once, and gives what it gives. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Called for each request that goes out for the call: retries, replays after a 401, and what middleware resends. */
  startAttempt(attempt: AttemptStart): AttemptTelemetry;
  end(end: CallEnd): void;
}

/**
 * Follows calls and their requests, token requests included. `newstore-sdk/otel` makes one for OpenTelemetry. What it
 * throws is logged and changes nothing; it cannot change, stop or repeat a call: that is what middleware is for.
 */
export interface Telemetry {
  startCall(call: CallStart): CallTelemetry;
}
