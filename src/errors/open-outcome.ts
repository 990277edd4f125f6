import { NewStoreError } from "./newstore-error.js";

const EARLIER_TRY =
  "An earlier try of this call may have done the work all the same; its outcome is unknown. Read what is there before you send it again or give it up.";

/**
 * The same error, for a call of which an earlier try may have done the work. Pure.
 *
 * @param isRepeatable - whether the caller may make the same call again without doing the work twice.
 */
export function withOpenOutcome(error: NewStoreError, isRepeatable: boolean): NewStoreError {
  const { body, headers, cause } = error;
  const told = new NewStoreError(`${error.message} ${EARLIER_TRY}`, {
    ...error,
    retryable: error.retryable && isRepeatable,
    outcomeUnknown: true,
    body,
    headers,
    cause,
  });
  if (error.stack !== undefined) {
    const stack = error.stack.replace(error.message, () => told.message);
    Object.defineProperty(told, "stack", { value: stack, configurable: true, writable: true });
  }
  return told;
}
