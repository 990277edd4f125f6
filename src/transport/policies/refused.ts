import { errorMessage } from "../../core/message.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { HttpRequest } from "../../core/request.js";
import type { ResolvedLimits } from "../../limits/rate-limit-options.js";

/** In words, why a request does not go out. */
const REASONS = {
  full: (_: number, { maxQueue }: ResolvedLimits) =>
    `${maxQueue} requests, as many as may, wait for their turn already`,
  late: (waitMs: number) => `it would wait ${Math.ceil(waitMs)} ms for its turn, longer than the call may take`,
  past: () => "its turn came when the time of the call was up",
};

/** The error of a request that the client itself did not let out. Nothing of it was sent. */
export function refused(
  { operation, context, callerMayRetry }: HttpRequest,
  reason: keyof typeof REASONS,
  waitMs: number,
  limits: ResolvedLimits,
): NewStoreError {
  const { attempts, lastError } = context;
  const again = attempts === 0 ? "" : " again";
  const why = REASONS[reason](waitMs, limits);
  const advice =
    reason === "full" ? adviceFor(operation, limits) : "Make the call again later, or raise timeouts.totalMs.";
  return new NewStoreError(errorMessage({ operation, what: `was not sent${again}: ${why}`, advice, attempts }), {
    kind: "rate_limit",
    operationId: operation.id,
    attempts,
    retryable: attempts === 0 || callerMayRetry,
    retryAfterMs: reason === "past" ? undefined : Math.ceil(waitMs),
    cause: lastError,
  });
}

/** What a reader can change, by what holds the requests up. */
function adviceFor({ rateLimitPerSecond }: HttpRequest["operation"], limits: ResolvedLimits): string {
  const fewer = "Start fewer calls at a time";
  if (limits.maxConcurrency !== Number.POSITIVE_INFINITY)
    return `${fewer}, or raise rateLimit.maxQueue or maxConcurrency, ${limits.maxConcurrency}.`;
  const tenant = limits.ratePerSecond ?? Number.POSITIVE_INFINITY;
  const operation = (limits.keepsOperationRates ? rateLimitPerSecond : undefined) ?? Number.POSITIVE_INFINITY;
  if (operation < tenant)
    return `${fewer}, or raise rateLimit.maxQueue: NewStore takes ${operation} of these a second.`;
  return `${fewer}, or raise rateLimit.maxQueue, or rateLimit, ${tenant} a second, if NewStore allows the tenant more.`;
}
