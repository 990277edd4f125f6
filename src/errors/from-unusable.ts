import type { HeadersLike } from "../platform/types.js";
import type { OperationDescriptor } from "../transport/operation.js";
import { errorMessage } from "./message.js";
import { NewStoreError } from "./newstore-error.js";
import type { Redact } from "./redact.js";
import { requestIdOf } from "./request-id.js";
import { oneLine, snippet } from "./text.js";

/** Why an answer that is no error cannot be handed over. */
export type UnusableReason = "malformed-json" | "html" | "content-type" | "redirect";

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
  const { operation, status, headers, text, attempts, redact } = answer;
  const requestId = requestIdOf(headers, redact);
  const isShown = operation.api !== TOKEN_API;
  return new NewStoreError(
    errorMessage({ operation, what: whatOf(answer), advice: adviceOf(answer), requestId, attempts }),
    {
      kind: "api",
      operationId: operation.id,
      status,
      messages: text === "" || !isShown ? [] : [snippet(redact(text))],
      requestId,
      attempts,
      body: isShown ? text : undefined,
      headers,
    },
  );
}

function whatOf({ operation, status, headers, reason, text, redact }: UnusableAnswer): string {
  const type = oneLine(headers.get("content-type") ?? "no content type", 80);
  const shown = operation.api === TOKEN_API ? "(not shown: it may hold a token)" : snippet(redact(text));
  if (reason === "redirect") return `was answered ${status} with an unexpected redirect to ${originOf(text)}`;
  if (reason === "malformed-json") return `was answered ${status} with JSON that is malformed or cut off: ${shown}`;
  if (reason === "html") return `was answered ${status} with a web page and not by the API: ${shown}`;
  return `was answered ${status} with ${type}, which the contract does not name: ${shown}`;
}

function adviceOf({ operation, reason }: UnusableAnswer): string {
  if (reason === "redirect")
    return "It was not followed, so that the token goes nowhere else: check baseUrl and tenant.";
  if (reason === "html") return "Check baseUrl, and what stands between you and NewStore.";
  const outcome = operation.idempotency === "safe" ? "" : " The status says that the request was taken.";
  return `The body is in the error's \`body\`.${outcome}`;
}

/** Only the origin: the rest of a link may carry a signature. */
function originOf(location: string): string {
  if (!URL.canParse(location)) return "another path";
  return new URL(location).origin;
}
