import { unknownOutcome } from "../../core/advice.js";
import { errorMessage } from "../../core/message.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { OperationDescriptor } from "../../core/operation.js";
import type { Redact } from "../../core/redact.js";
import { requestIdOf } from "../../core/request-id.js";
import { looksLikeHtml, oneLine, snippet } from "../../core/text.js";
import type { HeadersLike } from "../../core/web-types.js";
import type { UnusableReason } from "../../wire/decode.js";

/** A response without an error status that the contract does not know. */
export interface UnusableResponse {
  readonly operation: OperationDescriptor;
  readonly status: number;
  readonly headers: HeadersLike;
  readonly reason: UnusableReason;
  /** Text of the body, or of the `Location` of a redirect. */
  readonly text: string;
  /** Whether the body may hold a secret, such as a token: half of one is a secret, too. */
  readonly isHidden: boolean;
  readonly attempts: number;
  readonly callerMayRetry: boolean;
  readonly redact: Redact;
}

/** Makes the error of a response that has a good status and no usable content. Pure. */
export function errorFromUnusable(response: UnusableResponse): NewStoreError {
  const { operation, status, headers, reason, text, isHidden, attempts, redact } = response;
  const requestId = requestIdOf(headers, redact);
  return new NewStoreError(
    errorMessage({ operation, what: whatOf(response), advice: adviceOf(response), requestId, attempts }),
    {
      kind: "api",
      operationId: operation.id,
      status,
      retryable: isRetryable(response),
      messages: reason === "html" && !isHidden && looksLikeHtml(text) ? [snippet(redact(text))] : [],
      requestId,
      attempts,
      outcomeUnknown: isUnknown(response),
      body: isHidden ? undefined : text,
      headers,
    },
  );
}

/** Makes the error of a request whose redirect `fetch` refused without saying its status or where it leads. Pure. */
export function errorFromRefusedRedirect(
  operation: OperationDescriptor,
  attempts: number,
  callerMayRetry: boolean,
): NewStoreError {
  const outcomeUnknown = operation.idempotency !== "safe";
  const next = outcomeUnknown ? unknownOutcome(callerMayRetry, false) : "The same call again says where it leads.";
  const advice = `${NOT_FOLLOWED} ${next}`;
  return new NewStoreError(errorMessage({ operation, what: "got an unexpected redirect", advice, attempts }), {
    kind: "api",
    operationId: operation.id,
    attempts,
    outcomeUnknown,
  });
}

const NOT_FOLLOWED = "It was not followed, so that the token goes nowhere else: check baseUrl and tenant.";

/**
 * What of the body a text may say: of a page, how it begins. Any other is data of the tenant's, and half of a profile is
 * about a person, too: its size says how far it came.
 */
function shownOf({ reason, text, isHidden, redact }: UnusableResponse): string {
  if (!isHidden && looksLikeHtml(text)) return snippet(redact(text));
  return reason === "too-long" ? "it is not shown here" : `${text.length} characters, not shown here`;
}

function whatOf(response: UnusableResponse): string {
  const { status, headers, reason, text, redact } = response;
  const type = oneLine(redact(headers.get("content-type") ?? "no content type"), 80);
  const shown = shownOf(response);
  if (reason === "redirect") return `returned ${status}, an unexpected redirect to ${redact(originOf(text))}`;
  if (reason === "malformed-json") return `returned ${status} with JSON that is malformed or cut off: ${shown}`;
  if (reason === "html") return `returned ${status} with a web page that is not the API's: ${shown}`;
  if (reason === "too-long") return `returned ${status} with a body over maxResponseBytes: ${shown}`;
  if (reason === "status") return `got ${status}, which is no status of a response`;
  if (reason === "empty") return `returned ${status} without the content that the contract names`;
  return `returned ${status} with ${type}, which the contract does not name: ${shown}`;
}

function adviceOf(response: UnusableResponse): string {
  const { reason, callerMayRetry } = response;
  const unknown = isUnknown(response) ? ` ${unknownOutcome(callerMayRetry, isRetryable(response))}` : "";
  if (reason === "redirect") return `${NOT_FOLLOWED}${unknown}`;
  if (reason === "html") return `Check baseUrl, and what stands between you and NewStore.${unknown}`;
  if (reason === "status") return `Check the fetch that the client was given.${unknown}`;
  if (reason === "too-long")
    return `Request less at a time, or raise the option maxResponseBytes; the beginning is in the error's \`body\`.${unknown}`;
  if (reason === "empty") return unknown === "" ? "The same call can be made again." : unknown.trim();
  return `The body is in the error's \`body\`.${unknown}`;
}

/**
 * Whether nobody knows what became of a write. What its response said is lost, and the status of a page is the gateway's.
 * A redirect may be the response to work that was done (303), except where it asks for the same request elsewhere (RFC
 * 9110, 15.4.8 and 15.4.9).
 */
function isUnknown({ operation, reason, status }: UnusableResponse): boolean {
  if (operation.idempotency === "safe") return false;
  return reason !== "redirect" || (status !== 307 && status !== 308);
}

function isRetryable(response: UnusableResponse): boolean {
  return response.callerMayRetry && isLost(response);
}

/** Whether a good response was lost on its way, as with a connection that breaks; sent again, it may arrive. */
function isLost({ operation, reason }: UnusableResponse): boolean {
  if (reason === "redirect") return false;
  // A read that is too long stays so. Of a write the second response tells at least that the first one did the work.
  return reason !== "too-long" || operation.idempotency !== "safe";
}

/** Only the origin: the rest of a link may carry a signature. */
function originOf(location: string): string {
  if (!URL.canParse(location)) return "another path";
  return new URL(location).origin;
}
