import { isNewStoreError, type NewStoreError } from "../../core/newstore-error.js";

/** The sentence that clients look for; its status and code are not known (docs/platform/order-retrieval.md#returns). */
const ALREADY_RETURNED = /^the following products were already returned/i;

/** What is back already is no mistake of the request's: something else stands there. */
export function alreadyReturned(error: unknown): unknown {
  if (!isNewStoreError(error, "api") || !error.messages.some((message) => ALREADY_RETURNED.test(message))) return error;
  return (error as NewStoreError).with({ kind: "conflict", outcomeUnknown: false, retryable: false });
}
