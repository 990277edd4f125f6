import { BLOCKED_ADDRESS } from "../core/advice.js";
import { errorMessage } from "../core/message.js";
import { isNewStoreError, NewStoreError } from "../core/newstore-error.js";
import type { OperationDescriptor } from "../core/operation.js";
import { isTransientStatus } from "../core/status.js";

/**
 * The error of a token request that failed.
 *
 * | it failed with | kind | says |
 * | --- | --- | --- |
 * | 403, not JSON | `authentication` | the address is blocked: waiting helps, another request prolongs it |
 * | 400, 401, 403 and other refusals | `authentication` | what to check; another request is no use |
 * | 404 | `authentication` | the tenant is probably wrong |
 * | 408, 429, 5xx | as it was | as it was |
 * | connection, timeout | as it was | as it was |
 */
export function tokenFailure(error: unknown, operation: OperationDescriptor): unknown {
  if (!isNewStoreError(error) || error.status === undefined || error.status < 400 || isTransientStatus(error.status))
    return error;
  const code = error.errorCode === undefined ? "" : ` ${error.errorCode}`;
  const said = error.messages[0] === undefined ? "" : `: ${error.messages[0]}`;
  return new NewStoreError(
    errorMessage({
      operation,
      what: `was refused with ${error.status}${code}${said}`,
      advice: adviceFor(error),
      requestId: error.requestId,
    }),
    {
      kind: "authentication",
      operationId: operation.id,
      status: error.status,
      errorCode: error.errorCode,
      messages: error.messages,
      requestId: error.requestId,
      attempts: error.attempts,
    },
  );
}

function adviceFor({ status, errorCode, body }: NewStoreError): string {
  if (status === 403 && (typeof body !== "object" || body === null)) return BLOCKED_ADDRESS;
  if (errorCode === "invalid_scope") return "Check credentials.scopes against those of the API client.";
  if (status === 404) return "Check the tenant: NewStore does not know one of that name.";
  return "Check the credentials and that they belong to this tenant and stage; no other request is made with them.";
}

/** The error of a response without a token that could be sent. Nothing of the response is shown. */
export function unusableToken(origin: string): NewStoreError {
  return new NewStoreError(`No usable token came from ${origin}: it must be a text without blanks and line breaks.`, {
    kind: "authentication",
  });
}
