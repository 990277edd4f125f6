import type { HeadersLike } from "../platform/types.js";
import type { OperationDescriptor } from "../transport/operation.js";
import { UNKNOWN_OUTCOME } from "./advice.js";
import { errorMessage } from "./message.js";
import { NewStoreError } from "./newstore-error.js";
import type { Redact } from "./redact.js";
import { requestIdOf } from "./request-id.js";
import { oneLine, snippet } from "./text.js";

/** Why an answer that is no error cannot be handed over. */
export type UnusableReason = "malformed-json" | "html" | "content-type" | "redirect" | "too-long";

/** A good answer of this API is a token, and half of one is still a secret. */
const TOKEN_API = "token";

/** An answer without an error status that the contract does not know. */
export interface UnusableAnswer {
  readonly operation: OperationDescriptor;
  readonly status: number;
  readonly headers: HeadersLike;
  readonly reason: UnusableReason;
  /** Text of the body, or of the `Location` of a redirect. */
  readonly text: string;
  readonly attempts: number;
  readonly redact: Redact;
}

/** Makes the error of an answer that has a good status and no usable content. Pure. */
export function errorFromUnusable(answer: UnusableAnswer): NewStoreError {
  const { operation, status, headers, reason, text, attempts, redact } = answer;
  const requestId = requestIdOf(headers, redact);
  const isShown = operation.api !== TOKEN_API;
  return new NewStoreError(
    errorMessage({ operation, what: whatOf(answer), advice: adviceOf(answer), requestId, attempts }),
    {
      kind: "api",
      operationId: operation.id,
      status,
      messages: text === "" || !isShown || reason === "redirect" ? [] : [snippet(redact(text))],
      requestId,
      attempts,
      outcomeUnknown: isOpen(answer),
      body: isShown ? text : undefined,
      headers,
    },
  );
}

function whatOf({ operation, status, headers, reason, text, redact }: UnusableAnswer): string {
  const type = oneLine(redact(headers.get("content-type") ?? "no content type"), 80);
  const shown = operation.api === TOKEN_API ? "(not shown: it may hold a token)" : snippet(redact(text));
  if (reason === "redirect") return `was answered ${status} with an unexpected redirect to ${redact(originOf(text))}`;
  if (reason === "malformed-json") return `was answered ${status} with JSON that is malformed or cut off: ${shown}`;
  if (reason === "html") return `was answered ${status} with a web page and not by the API: ${shown}`;
  if (reason === "too-long") return `was answered ${status} with a body over maxResponseBytes: ${shown}`;
  return `was answered ${status} with ${type}, which the contract does not name: ${shown}`;
}

function adviceOf(answer: UnusableAnswer): string {
  const { operation, reason } = answer;
  const open = isOpen(answer) ? ` ${UNKNOWN_OUTCOME}` : "";
  if (reason === "redirect")
    return `It was not followed, so that the token goes nowhere else: check baseUrl and tenant.${open}`;
  if (reason === "html") return `Check baseUrl, and what stands between you and NewStore.${open}`;
  const outcome = operation.idempotency === "safe" ? "" : " The status says that the request was taken.";
  if (reason === "too-long")
    return `Ask for less at a time, or raise the option maxResponseBytes; the beginning is in the error's \`body\`.${outcome}`;
  return `The body is in the error's \`body\`.${outcome}`;
}

/**
 * Whether nobody knows what became of a write. The status of a page is the gateway's. A redirect may be the answer to
 * work that was done (303), except where it asks for the same request elsewhere (RFC 9110, 15.4.8 and 15.4.9).
 */
function isOpen({ operation, reason, status }: UnusableAnswer): boolean {
  if (operation.idempotency === "safe") return false;
  return reason === "html" || (reason === "redirect" && status !== 307 && status !== 308);
}

/** Only the origin: the rest of a link may carry a signature. */
function originOf(location: string): string {
  if (!URL.canParse(location)) return "another path";
  return new URL(location).origin;
}
