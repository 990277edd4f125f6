import { Interruption } from "./interruption.js";
import { type Logger, log } from "./logger.js";
import { isNewStoreError, type NewStoreErrorKind } from "./newstore-error.js";
import type { AttemptTelemetry, CallStart, CallTelemetry, FlowTelemetry, QueueWait, Telemetry } from "./telemetry.js";
import { unheeded } from "./unheeded.js";

type Runs = Pick<AttemptTelemetry, "run">;

/** A call that is followed. Nothing of it throws. */
export interface FollowedCall extends CallTelemetry {
  waitedInQueue(wait: QueueWait): void;
  waitedFor(other: CallTelemetry): void;
}

/** Starts to follow a call. Whatever a {@link Telemetry} throws costs a warning, never the call. */
export function follow(telemetry: Telemetry, logger: Logger, call: CallStart): FollowedCall {
  const { safely, runIn } = guard(logger, call.operationId);
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
    waitedInQueue: (wait) => void safely(() => started?.waitedInQueue?.(wait)),
    waitedFor: (other) => void safely(() => started?.waitedFor?.(other)),
    end: (end) => void safely(() => started?.end(end)),
  };
}

/** Starts to follow a flow, in the same way. */
export function followFlow(telemetry: Telemetry | undefined, logger: Logger, method: string): FlowTelemetry {
  const { safely, runIn } = guard(logger, method);
  const started = safely(() => telemetry?.startFlow?.(method));
  return {
    run: (work) => runIn(started, work),
    end: (end) => void safely(() => started?.end(end)),
  };
}

/** The kind of what ended a wait or an attempt. What is thrown and no error of the SDK is an interruption. */
export function errorKindOf(error: unknown): NewStoreErrorKind {
  if (isNewStoreError(error)) return error.kind;
  return error instanceof Interruption && error.by === "total" ? "timeout" : "aborted";
}

function guard(logger: Logger, operationId: string) {
  // Not its own words, which may hold what is sent.
  const onFailure = () => log(logger, "warn", "the telemetry failed and was ignored", { operationId });
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
  return { safely, runIn };
}
