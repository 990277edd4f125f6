import { errorMessage } from "../../errors/message.js";
import { NewStoreError } from "../../errors/newstore-error.js";
import type { HttpDecorator, HttpRequest } from "../http-request.js";
import { Interruption } from "../interruption.js";
import { resolveTimeouts } from "../options.js";
import { openScope } from "../scope.js";
import type { Settings } from "../settings.js";

/** Gives each try its own deadline, reading the body included. It may be followed by another try. */
export function withAttemptDeadline({ platform, timeouts }: Settings): HttpDecorator {
  return (next) => ({
    async send(request) {
      const { perAttemptMs } = resolveTimeouts(timeouts, request.options.timeouts);
      const scope = openScope({
        platform,
        limitMs: perAttemptMs,
        onLimit: () => new Interruption("attempt", perAttemptMs),
        parent: request.signal,
        // The call's own reason goes through: the decorator that made it words the error.
        onParent: (reason) => reason as Interruption,
      });
      try {
        return await next.send({ ...request, signal: scope.signal });
      } catch (error) {
        throw error instanceof Interruption && error.by === "attempt" ? errorOf(request, perAttemptMs) : error;
      } finally {
        scope.release();
      }
    },
  });
}

function errorOf({ operation, context, isRepeatable }: HttpRequest, limitMs: number): NewStoreError {
  const { attempts } = context;
  // Not only `never`: a second call of an operation whose key was made for this one would carry another key.
  const advice = isRepeatable
    ? "Raise timeouts.perAttemptMs if the answer needs longer."
    : "Whether the work was done is unknown, and a repeat may do it twice: read the outcome before you send it again.";
  const what = `took longer than timeouts.perAttemptMs, ${limitMs} ms`;
  return new NewStoreError(errorMessage({ operation, what, advice, attempts }), {
    kind: "timeout",
    operationId: operation.id,
    attempts,
    outcomeUnknown: operation.idempotency !== "safe",
    retryable: isRepeatable,
  });
}
