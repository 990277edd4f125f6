import type { UnusableReason } from "../errors/from-unusable.js";
import { looksLikeHtml } from "../errors/text.js";
import type { HeadersLike } from "../platform/types.js";
import { essenceOf, isHtmlType, isJsonType, isTextType } from "./media-type.js";
import type { OperationDescriptor } from "./operation.js";
import { CutBody, type RawBody } from "./read-body.js";

/** An answer as it was read. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: HeadersLike;
  readonly body: RawBody;
  /** Where the request went; a relative `Location` is resolved against it. */
  readonly url: string;
}

/** What an answer means to the caller. */
export type Decoded =
  | { readonly kind: "data"; readonly data: unknown }
  | { readonly kind: "failure"; readonly body: unknown; readonly isJson: boolean }
  | { readonly kind: "unusable"; readonly reason: UnusableReason; readonly text: string };

/**
 * Decides by status and content type what an answer is. Nothing is parsed blindly.
 *
 * | answer | becomes |
 * | --- | --- |
 * | 204, 205, an empty body, 304 to a GET | `undefined` |
 * | 2xx, JSON | the parsed value; malformed or cut off: unusable |
 * | 2xx, text that the contract names | text |
 * | 2xx, other type that the contract names, or none is named and it is no web page | text or bytes |
 * | 2xx, no content type | JSON where the contract says JSON, otherwise text |
 * | 2xx, a web page | unusable |
 * | 2xx, another type | unusable, unless it is JSON all the same |
 * | 2xx, longer than the client reads | unusable |
 * | 3xx that the contract names, with `Location` | `{ location }` |
 * | 3xx otherwise | unusable: the token does not follow it |
 * | 4xx, 5xx | failure, with parsed JSON, also of an object that is declared as text, or text; the beginning of a body that is longer than the client reads |
 */
export function decode(operation: OperationDescriptor, answer: RawAnswer): Decoded {
  const { status, headers, body } = answer;
  if (status >= 400) return decodeFailure(headers.get("content-type"), body);
  if (status === 304 && operation.method === "GET") return { kind: "data", data: undefined };
  if (status >= 300) return decodeRedirect(operation, answer);
  if (body instanceof CutBody) return unusable("too-long", body.start);
  if (body.length === 0) return { kind: "data", data: undefined };
  return decodeSuccess(operation, headers.get("content-type"), body);
}

function decodeFailure(type: string | null, body: RawBody): Decoded {
  // What it says is in its beginning, and its status says more than its length.
  if (body instanceof CutBody) return { kind: "failure", body: body.start, isJson: isJsonType(type) };
  const text = typeof body === "string" ? body : new TextDecoder().decode(body.subarray(0, 8_192));
  if (text === "") return { kind: "failure", body: undefined, isJson: isJsonType(type) };
  // An object is JSON whatever it is declared as. A bare word or number is not: a gateway's `403` would be one.
  const isLikelyJson = type === null || isJsonType(type) || text.trimStart().startsWith("{");
  const parsed = isLikelyJson ? parseJson(text) : undefined;
  return parsed === undefined
    ? { kind: "failure", body: text, isJson: false }
    : { kind: "failure", body: parsed.value, isJson: true };
}

function decodeRedirect(operation: OperationDescriptor, { status, headers, url }: RawAnswer): Decoded {
  const location = headers.get("location");
  const isKnown = operation.statuses.some((known) => known === String(status) || known.toUpperCase() === "3XX");
  if (!isKnown || location === null || !URL.canParse(location, url)) {
    return { kind: "unusable", reason: "redirect", text: location ?? "" };
  }
  return { kind: "data", data: { location: new URL(location, url).href } };
}

function decodeSuccess({ accept }: OperationDescriptor, type: string | null, body: string | Uint8Array): Decoded {
  const expectsJson = accept.some(isJsonType);
  if (typeof body !== "string") {
    const isNamed = accept.length === 0 || accept.some((named) => !isTextType(named));
    return isNamed
      ? { kind: "data", data: body }
      : unusable("content-type", new TextDecoder().decode(body.subarray(0, 512)));
  }
  if (isJsonType(type) || (type === null && expectsJson)) {
    const parsed = parseJson(body);
    if (parsed !== undefined) return { kind: "data", data: parsed.value };
    return unusable(looksLikeHtml(body) ? "html" : "malformed-json", body);
  }
  if (type !== null && accept.some((named) => essenceOf(named) === essenceOf(type)))
    return { kind: "data", data: body };
  // Before what follows: a gateway's page with 200 is no success, even of an operation that names no answer.
  if (isHtmlType(type) || looksLikeHtml(body)) return unusable("html", body);
  if (accept.length === 0 || type === null) return { kind: "data", data: body };
  // JSON that is declared as text is a common slip of servers; only a text that is no JSON is told.
  const parsed = expectsJson ? parseJson(body) : undefined;
  if (parsed !== undefined) return { kind: "data", data: parsed.value };
  return accept.some((named) => isTextType(named) && !isJsonType(named))
    ? { kind: "data", data: body }
    : unusable("content-type", body);
}

function unusable(reason: UnusableReason, text: string): Decoded {
  return { kind: "unusable", reason, text };
}

/** Wrapped, since `undefined` and `null` must stay apart. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
