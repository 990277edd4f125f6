import { adviceFor } from "../../core/advice.js";
import { asSentence, errorMessage } from "../../core/message.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { OperationDescriptor } from "../../core/operation.js";
import type { Redact } from "../../core/redact.js";
import { requestIdOf } from "../../core/request-id.js";
import { isTransientStatus, kindOfStatus } from "../../core/status.js";
import { snippet } from "../../core/text.js";
import type { HeadersLike } from "../../core/web-types.js";
import { isLasting, knownCode } from "./known-code.js";
import { readProblem } from "./problem.js";
import { retryAfterMs } from "./retry-after.js";

/** A response that is no success, and what its error needs to know. */
export interface FailedResponse {
  readonly operation: OperationDescriptor;
  readonly status: number;
  readonly headers: HeadersLike;
  /** Parsed JSON, text, or `undefined`. */
  readonly body: unknown;
  /** Whether the body was JSON. */
  readonly isJson: boolean;
  /** How often the request was sent so far. */
  readonly attempts: number;
  /** Whether the caller may send the same call again without doing the work twice. */
  readonly callerMayRetry: boolean;
  readonly nowMs: number;
  readonly redact: Redact;
}

/** Makes the error of a response with an error status. Pure. */
export function errorFromResponse(response: FailedResponse): NewStoreError {
  const { operation, status, headers, body, isJson, attempts, callerMayRetry, redact } = response;
  const { errorCode, messages, requestId: ownId } = readProblem(body, redact);
  const waitMs = retryAfterMs(headers, response.nowMs);
  const requestId = ownId ?? requestIdOf(headers, redact);
  const said = messages[0] ?? (typeof body === "string" ? snippet(redact(body)) : "");
  const what = `failed with ${[status, errorCode].filter((part) => part !== undefined).join(" ")}`;
  const known = knownCode(operation, { status, errorCode, messages });
  const stays = isLasting(operation, { status, errorCode, messages });
  const advice = [
    known?.meaning ? asSentence(known.meaning) : undefined,
    stays ? LASTING : adviceFor({ operation, status, isJson, callerMayRetry, retryAfterMs: waitMs }),
  ];
  return new NewStoreError(
    errorMessage({
      operation,
      what: said === "" ? what : `${what}: ${said}`,
      advice: advice.filter((sentence) => sentence !== undefined).join(" "),
      requestId,
      attempts,
    }),
    {
      kind: known?.kind ?? kindOfStatus(status, operation),
      operationId: operation.id,
      status,
      errorCode,
      messages,
      requestId,
      attempts,
      // A request over the rate was refused, and not carried out.
      retryable: isTransientStatus(status) && !stays && (callerMayRetry || status === 429),
      retryAfterMs: waitMs,
      // Whatever a server says when it fails, it may have done the work before.
      outcomeUnknown: operation.idempotency !== "safe" && status >= 500,
      body,
      headers,
    },
  );
}

/** What helps where time alone does not. */
const LASTING = "Waiting alone does not help: it stays so until somebody does something about it.";
