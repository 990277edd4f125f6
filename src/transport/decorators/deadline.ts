import { errorMessage } from "../../errors/message.js";
import { NewStoreError } from "../../errors/newstore-error.js";
import { untilAborted } from "../../platform/wait.js";
import type { CallContext } from "../context.js";
import { Interruption } from "../interruption.js";
import { resolveSignal, resolveTimeouts } from "../options.js";
import { replayOf } from "../replay.js";
import { openScope } from "../scope.js";
import type { Settings } from "../settings.js";
import type { Decorator, TransportRequest } from "../transport.js";

/**
 * Gives a call its total deadline and listens to the caller's signal. One listener and one timer a call, both gone when
 * the answer's body has been read or the call has failed.
 */
export function withDeadline({ platform, timeouts }: Settings): Decorator {
  return (next) => ({
    async send(request) {
      const { totalMs } = resolveTimeouts(timeouts, request.options.timeouts);
      const scope = openScope({
        platform,
        limitMs: totalMs,
        onLimit: () => new Interruption("total", totalMs),
        parent: resolveSignal(request.options.signal),
        onParent: (reason) => new Interruption("caller", undefined, reason),
      });
      const context: CallContext = {
        signal: scope.signal,
        deadlineAtMs: platform.nowMs() + totalMs,
        attempts: 0,
        openTries: 0,
        lastError: undefined,
        hasGeneratedKey: false,
      };
      try {
        if (scope.signal.aborted) throw scope.signal.reason;
        return await untilAborted(scope.signal, next.send({ ...request, context }));
      } catch (error) {
        throw error instanceof Interruption ? errorOf(error, request, context) : error;
      } finally {
        scope.release();
      }
    },
  });
}

function errorOf(
  { by, limitMs, callerReason }: Interruption,
  request: TransportRequest,
  context: CallContext,
): NewStoreError {
  const { operation } = request;
  const { attempts, lastError } = context;
  const outcomeUnknown = context.openTries > 0;
  const { status, requestId } = lastError ?? {};
  const common = { operationId: operation.id, attempts, status, requestId, outcomeUnknown };
  const outcome = attempts === 0 ? "Nothing was sent." : outcomeAdvice(outcomeUnknown);
  if (by === "caller") {
    return new NewStoreError(
      errorMessage({ operation, what: "was aborted by the caller's signal", advice: outcome, attempts }),
      {
        ...common,
        kind: "aborted",
        cause: callerReason ?? lastError,
      },
    );
  }
  const why = lastError === undefined ? "" : `The last try ended so: ${lastError.message}`;
  const queued = context.isQueued ? "It waited for its turn: see rateLimit and maxConcurrency." : "";
  const advice = [outcome, queued, "Raise timeouts.totalMs if it needs longer.", why]
    .filter((text) => text !== "")
    .join(" ");
  return new NewStoreError(
    errorMessage({ operation, what: `took longer than timeouts.totalMs, ${limitMs} ms`, advice, attempts }),
    {
      ...common,
      kind: "timeout",
      retryable: !outcomeUnknown || replayOf(operation, request, context.hasGeneratedKey).isRepeatable,
      cause: lastError,
    },
  );
}

function outcomeAdvice(isUnknown: boolean): string {
  return !isUnknown ? "" : "Whether the work was done is unknown: read the outcome before you send something else.";
}
