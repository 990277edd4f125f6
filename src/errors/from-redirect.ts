import type { OperationDescriptor } from "../transport/operation.js";
import { UNKNOWN_OUTCOME } from "./advice.js";
import { errorMessage } from "./message.js";
import { NewStoreError } from "./newstore-error.js";

/** Makes the error of a request that was answered with a redirect which `fetch` refused, and told nothing of. Pure. */
export function errorFromRedirect(operation: OperationDescriptor, attempts: number): NewStoreError {
  const what = "was answered with an unexpected redirect";
  const outcomeUnknown = operation.idempotency !== "safe";
  const next = outcomeUnknown ? UNKNOWN_OUTCOME : "The same call again says where it leads.";
  const advice = `It was not followed, so that the token goes nowhere else: check baseUrl and tenant. ${next}`;
  return new NewStoreError(errorMessage({ operation, what, advice, attempts }), {
    kind: "api",
    operationId: operation.id,
    attempts,
    outcomeUnknown,
  });
}
