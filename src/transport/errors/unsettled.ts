import { unknownOutcome } from "../../core/advice.js";
import type { NewStoreError } from "../../core/newstore-error.js";

/**
 * The same error, for a call of which an earlier attempt may have done the work. Pure.
 *
 * @param callerMayRetry - whether the caller may make the same call again without doing the work twice.
 */
export function withUnsettledAttempt(error: NewStoreError, callerMayRetry: boolean): NewStoreError {
  const retryable = error.retryable && callerMayRetry;
  const earlier = `An earlier attempt of this call may have done the work. ${unknownOutcome(callerMayRetry, retryable)}`;
  return error.with({
    message: `${error.message} ${earlier}`,
    retryable,
    outcomeUnknown: true,
  });
}
