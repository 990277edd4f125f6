import { type Logger, log } from "./logger.js";
import type { AttemptTelemetry, CallStart, CallTelemetry, Telemetry } from "./telemetry.js";

/** Starts to follow a call. Whatever a {@link Telemetry} throws costs a warning, never the call. */
export function follow(telemetry: Telemetry, logger: Logger, call: CallStart): CallTelemetry {
  const safely = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      // Not its own words, which may hold what is sent.
      log(logger, "warn", "the telemetry failed and was ignored", { operationId: call.operationId });
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
    if (target !== undefined) safely(() => target.run(once))?.catch(() => {});
    return once();
  };
  const started = safely(() => telemetry.startCall(call));
  return {
    run: (work) => runIn(started, work),
    startAttempt(attempt) {
      const startedAttempt = safely(() => started?.startAttempt(attempt));
      return {
        headers: startedAttempt?.headers ?? {},
        run: (work) => runIn(startedAttempt, work),
        end: (event) => void safely(() => startedAttempt?.end(event)),
      };
    },
    end: (end) => void safely(() => started?.end(end)),
  };
}

type Runs = Pick<AttemptTelemetry, "run">;
