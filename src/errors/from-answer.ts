import type { HeadersLike } from "../platform/types.js";
import type { OperationDescriptor } from "../transport/operation.js";
import { adviceFor } from "./advice.js";
import { asSentence, errorMessage } from "./message.js";
import { NewStoreError } from "./newstore-error.js";
import { readProblem } from "./problem.js";
import type { Redact } from "./redact.js";
import { requestIdOf } from "./request-id.js";
import { retryAfterMs } from "./retry-after.js";
import { isTransientStatus, kindOfStatus } from "./status.js";
import { snippet } from "./text.js";

/** An answer that is no success, and what its error needs to know. */
export interface FailedAnswer {
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
  readonly isRepeatable: boolean;
  readonly nowMs: number;
  readonly redact: Redact;
}

/** Makes the error of an answer with an error status. Pure. */
export function errorFromAnswer(answer: FailedAnswer): NewStoreError {
  const { operation, status, headers, body, isJson, attempts, isRepeatable, redact } = answer;
  const { errorCode, messages, requestId: ownId } = readProblem(body, redact);
  const waitMs = retryAfterMs(headers, answer.nowMs);
  const requestId = ownId ?? requestIdOf(headers, redact);
  const said = messages[0] ?? (typeof body === "string" ? snippet(redact(body)) : "");
  const what = `failed with ${[status, errorCode].filter((part) => part !== undefined).join(" ")}`;
  const known = knownCode(operation, status, errorCode);
  const advice = [
    known?.meaning ? asSentence(known.meaning) : undefined,
    adviceFor({ operation, status, isJson, isRepeatable, retryAfterMs: waitMs }),
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
      kind: known?.kind ?? kindOfStatus(status),
      operationId: operation.id,
      status,
      errorCode,
      messages,
      requestId,
      attempts,
      retryable: isRepeatable && isTransientStatus(status),
      retryAfterMs: waitMs,
      // Whatever a server says when it fails, it may have done the work before.
      outcomeUnknown: operation.idempotency !== "safe" && status >= 500,
      body,
      headers,
    },
  );
}

/** What the contract knows of an error code. The status decides between two meanings of one code. */
function knownCode({ errorCodes }: OperationDescriptor, status: number, errorCode: string | undefined) {
  if (errorCode === undefined) return undefined;
  const known = errorCodes.filter(({ code }) => code === errorCode);
  return known.find((entry) => entry.status === status) ?? known[0];
}
