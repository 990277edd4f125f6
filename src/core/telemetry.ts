import type { AttemptEvent } from "./hooks.js";
import { type Logger, log } from "./logger.js";
import type { NewStoreErrorKind } from "./newstore-error.js";
import type { HttpMethod } from "./operation.js";
import { unheeded } from "./unheeded.js";

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
  /** Status of the last response; absent when there was none. */
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
  /** Which attempt this is; the first is 1. */
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

/** Starts to follow a call. Whatever a {@link Telemetry} throws costs a warning, never the call. */
export function follow(telemetry: Telemetry, logger: Logger, call: CallStart): CallTelemetry {
  // Not its own words, which may hold what is sent.
  const onFailure = () =>
    log(logger, "warn", "the telemetry failed and was ignored", { operationId: call.operationId });
  const safely = <T>(work: () => T): T | undefined => {
    try {
      const given = work();
      unheeded(given, onFailure);
      return given;
    } catch {
      onFailure();
      return undefined;
    }
  };
  const runIn = <T>(target: Runs | undefined, work: () => Promise<T>): Promise<T> => {
    // Once, and in any case: also when `run` throws before, after or instead of running it.
    let result: Promise<T> | undefined;
    const once = () => {
      result ??= work();
      return result;
    };
    // Its own promise goes nowhere: what it makes of the outcome is not the outcome.
    if (target !== undefined) safely(() => unheeded(target.run(once)));
    return once();
  };
  const started = safely(() => telemetry.startCall(call));
  return {
    run: (work) => runIn(started, work),
    startAttempt(attempt) {
      const startedAttempt = safely(() => started?.startAttempt(attempt));
      return {
        headers: safely(() => startedAttempt?.headers) ?? {},
        run: (work) => runIn(startedAttempt, work),
        end: (event) => void safely(() => startedAttempt?.end(event)),
      };
    },
    end: (end) => void safely(() => started?.end(end)),
  };
}

type Runs = Pick<AttemptTelemetry, "run">;
