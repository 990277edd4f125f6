import { unknownOutcome } from "../../core/advice.js";
import { quotedCause, safeCause } from "../../core/cause.js";
import type { Clock } from "../../core/clock.js";
import { Interruption } from "../../core/interruption.js";
import { errorMessage } from "../../core/message.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import type { OperationDescriptor } from "../../core/operation.js";
import { checkCallOptions, resolveSignal, resolveTimeouts } from "../../core/options.js";
import type {
  CallContext,
  FollowedRequest,
  OperationInput,
  OperationRequest,
  Policy,
  TransportRequest,
} from "../../core/request.js";
import { openScope, type Scope } from "../../core/scope.js";
import { untilAborted } from "../../core/wait.js";
import { givenHeader, replayOf } from "./replay.js";
import type { Settings } from "./settings.js";

/**
 * Begins a call: its total deadline, the caller's signal, and an idempotency key where the operation takes one in a
 * header and the caller gave none. Every attempt of the call carries the same key.
 *
 * One listener and one timer a call, both gone when the response's body has been read or the call has failed.
 */
export function beginPolicy(settings: Settings): Policy<FollowedRequest, OperationRequest> {
  return (next) => ({
    async send(request) {
      const { operation, options } = request;
      const { input, context, scope } = begin(request, settings);
      try {
        if (context.signal.aborted) throw context.signal.reason;
        return await untilAborted(context.signal, next.send({ operation, input, options, context }));
      } catch (error) {
        if (error instanceof Interruption) throw interrupted(error, request, context);
        throw isNewStoreError(error) ? ofCall(error, operation) : unexpected(error, operation, context);
      } finally {
        scope.release();
      }
    },
  });
}

interface Begun {
  readonly input: OperationInput;
  readonly context: CallContext;
  /** The call's timer and listener. */
  readonly scope: Scope;
}

function begin(request: FollowedRequest, { clock, timeouts }: Settings): Begun {
  try {
    checkCallOptions(request.options);
    const { totalMs } = resolveTimeouts(timeouts, request.options.timeouts);
    const input = withKey(request, clock);
    const scope = openScope({
      clock,
      limitMs: totalMs,
      onLimit: () => new Interruption("total", totalMs),
      onMoved(endsAtMs) {
        context.deadlineAtMs = endsAtMs;
      },
      parent: resolveSignal(request.options.signal),
      onParent: (reason) => new Interruption("caller", undefined, reason),
    });
    const context: CallContext = {
      signal: scope.signal,
      deadlineAtMs: clock.monotonicMs() + totalMs,
      telemetry: request.telemetry,
      hasGeneratedKey: input !== request.input,
      attempts: 0,
      unsettledAttempts: 0,
      lastError: undefined,
      waitsFor: "",
      inexact: [],
      redact: (text) => text,
      holdDeadline: () => hold(context, scope, clock),
    };
    return { input, context, scope };
  } catch (error) {
    throw isNewStoreError(error) ? ofCall(error, request.operation) : unexpected(error, request.operation);
  }
}

/** The deadline moves on by as long as it was held. */
function hold(context: CallContext, scope: Scope, clock: Clock): () => void {
  const { deadlineAtMs } = context;
  const sinceMs = clock.monotonicMs();
  const resume = scope.hold();
  context.deadlineAtMs = Number.POSITIVE_INFINITY;
  return () => {
    context.deadlineAtMs = deadlineAtMs + (clock.monotonicMs() - sinceMs);
    resume();
  };
}

/** A caller's own key wins, and is what makes a second call harmless too. */
function withKey(request: TransportRequest, clock: Clock): OperationInput {
  const { idempotency } = request.operation;
  if (typeof idempotency === "string" || !("header" in idempotency)) return request.input;
  if (givenHeader(request, idempotency.header) !== undefined) return request.input;
  // A key that is there and `undefined`, in another case, would otherwise stand beside the new one.
  const given = Object.entries(request.input.headers ?? {}).filter(([, value]) => value !== undefined);
  return { ...request.input, headers: { ...Object.fromEntries(given), [idempotency.header]: clock.uuid() } };
}

function interrupted(
  { by, limitMs, callerReason }: Interruption,
  request: TransportRequest,
  { attempts, lastError, unsettledAttempts, hasGeneratedKey, waitsFor }: CallContext,
): NewStoreError {
  const { operation } = request;
  const outcomeUnknown = unsettledAttempts > 0;
  const { callerMayRetry } = replayOf(operation, request, hasGeneratedKey);
  const { status, requestId } = lastError ?? {};
  const common = { operationId: operation.id, attempts, status, requestId, outcomeUnknown };
  // Whoever aborts a call does not want it made again.
  const unknown = outcomeUnknown ? unknownOutcome(callerMayRetry, callerMayRetry && by !== "caller") : "";
  const outcome = attempts === 0 ? "Nothing was sent." : unknown;
  if (by === "caller") {
    return new NewStoreError(
      errorMessage({ operation, what: "was aborted by the caller's signal", advice: outcome, attempts }),
      { ...common, kind: "aborted", cause: callerReason ?? lastError },
    );
  }
  const advice = [
    outcome,
    waitsFor,
    "Raise timeouts.totalMs if it needs longer.",
    lastError === undefined ? "" : `The last attempt ended so: ${lastError.message}`,
  ];
  return new NewStoreError(
    errorMessage({
      operation,
      what: `took longer than timeouts.totalMs, ${limitMs} ms`,
      advice: advice.filter((text) => text !== "").join(" "),
      attempts,
    }),
    { ...common, kind: "timeout", retryable: !outcomeUnknown || callerMayRetry, cause: lastError },
  );
}

/** An error about an option, as a clock that says no time, is one of the call that met it. */
function ofCall(error: NewStoreError, { id }: OperationDescriptor): NewStoreError {
  return error.operationId === undefined ? error.with({ operationId: id }) : error;
}

/**
 * The error of a call in which something broke that nobody counts on: a clock or a getter of the caller's that throws, a
 * value that is nested deeper than the stack reaches. Whatever it is, the call ends with an error of the SDK.
 */
function unexpected(error: unknown, operation: OperationDescriptor, context?: CallContext): NewStoreError {
  const { attempts = 0, unsettledAttempts = 0, redact = (text: string) => text } = context ?? {};
  const outcomeUnknown = unsettledAttempts > 0;
  const quoted = quotedCause(error, redact);
  const what =
    attempts === 0 ? `was not sent: ${quoted} was thrown` : `failed: ${quoted} was thrown after its response`;
  const advice = outcomeUnknown ? unknownOutcome(true, false) : undefined;
  return new NewStoreError(errorMessage({ operation, what, advice, attempts }), {
    kind: attempts === 0 ? "validation" : "api",
    operationId: operation.id,
    attempts,
    outcomeUnknown,
    cause: safeCause(error, redact),
  });
}
