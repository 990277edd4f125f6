import { NewStoreError } from "../../core/newstore-error.js";
import type { ApiResponse } from "../../core/response.js";

/**
 * The error of a good status with a body that does not say what it has to. What was to be done may have been done.
 *
 * @param problem - as in `names no job`.
 */
export function unusable(
  { status, requestId, attempts, data: body, headers }: ApiResponse,
  operationId: string,
  problem: string,
  isWrite = false,
): NewStoreError {
  const advice = isWrite
    ? "The work may have been done: read what is there before you repeat it."
    : "Repeat the call; if it stays so, hooks.onDrift shows how the response differs from the contract.";
  return new NewStoreError(`${operationId} returned ${status}, but the response ${problem}. ${advice}`, {
    ...{ kind: "api", operationId, status, requestId, attempts, body, headers },
    outcomeUnknown: isWrite,
    retryable: !isWrite,
  });
}
