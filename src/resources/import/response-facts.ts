import type { NewStoreError } from "../../core/newstore-error.js";

/** What an error says of the platform's response, for another error about the same call. */
export function responseFacts(cause: NewStoreError | undefined) {
  const { status, errorCode, messages, requestId, attempts, retryAfterMs } = cause ?? ({} as Partial<NewStoreError>);
  return { status, errorCode, messages, requestId, attempts, retryAfterMs };
}
