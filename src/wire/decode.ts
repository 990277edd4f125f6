import type { OperationDescriptor } from "../core/operation.js";
import { looksLikeHtml } from "../core/text.js";
import type { HeadersLike } from "../core/web-types.js";
import { inexactPlaces } from "../files/inexact.js";
import { essenceOf, isHtmlType, isJsonType, isTextType } from "./media-type.js";
import { CutBody, type RawBody } from "./read-body.js";

/** Why a response that is no error cannot be handed over. */
export type UnusableReason = "malformed-json" | "html" | "content-type" | "redirect" | "too-long" | "empty" | "status";

/** A response as it was read. */
export interface RawResponse {
  readonly status: number;
  readonly headers: HeadersLike;
  readonly body: RawBody;
  /** Where the request went; a relative `Location` is resolved against it. */
  readonly url: string;
}

/** Keys that lead to each whole number that has another value than the text, see {@link inexactPlaces}. */
type InexactPlaces = ReturnType<typeof inexactPlaces>;

/** What a response means to the caller. */
export type Decoded =
  | { readonly kind: "data"; readonly data: unknown; readonly inexact?: InexactPlaces }
  | { readonly kind: "failure"; readonly body: unknown; readonly isJson: boolean }
  | { readonly kind: "unusable"; readonly reason: UnusableReason; readonly text: string };

/**
 * Decides by status and content type what a response is. Nothing is parsed blindly.
 *
 * | response | becomes |
 * | --- | --- |
 * | below 200, or none | unusable: HTTP ends no request with it; a `fetch` of one's own may |
 * | 304 to a GET, a response to HEAD | `undefined` |
 * | 204, 205 to a write, or that the contract names | `undefined` |
 * | 2xx, nothing or `null` where the contract says a body | unusable: what the caller waits for was lost on the way |
 * | 2xx, nothing, otherwise | `undefined` |
 * | 2xx, JSON | the parsed value; malformed or cut off: unusable |
 * | 2xx, text that the contract names | text |
 * | 2xx, other type that the contract names, or none is named and it is no web page | text or bytes |
 * | 2xx, no content type | JSON where the contract says JSON, otherwise text |
 * | 2xx, a web page | unusable |
 * | 2xx, another type | unusable, unless it is JSON all the same |
 * | 2xx, longer than the client reads | unusable |
 * | 3xx that the contract names, with `Location` | `{ location }` |
 * | 3xx otherwise | unusable: the token does not follow it |
 * | 4xx, 5xx that the contract calls data, with a list under the name that it gives | the parsed value |
 * | 4xx, 5xx | failure, with parsed JSON, also of an object that is declared as text, or text; the beginning of a body that is longer than the client reads |
 */
export function decode(operation: OperationDescriptor, response: RawResponse): Decoded {
  const { status, headers, body } = response;
  if (!(status >= 200)) return unusable("status", "");
  if (status >= 400) return withData(operation, status, decodeFailure(headers.get("content-type"), body));
  if (status === 304 && operation.method === "GET") return NO_DATA;
  if (status >= 300) return decodeRedirect(operation, response);
  if (body instanceof CutBody) return unusable("too-long", body.start);
  if (body.length === 0) return isBodyExpected(operation, status) ? unusable("empty", "") : NO_DATA;
  const decoded = decodeSuccess(operation, headers.get("content-type"), body);
  const isNull = decoded.kind === "data" && decoded.data === null;
  return isNull && isBodyExpected(operation, status) ? unusable("empty", "null") : decoded;
}

const NO_DATA: Decoded = { kind: "data", data: undefined };

/**
 * Whether the contract names a success and what comes with it. Its statuses are not all confirmed, so any 2xx counts. A
 * status that says of itself that nothing comes is as good as any to a write, whose work it says is done; to a read it
 * brings nothing of what was asked for, unless the contract has it.
 */
function isBodyExpected({ accept, method, statuses, idempotency }: OperationDescriptor, status: number): boolean {
  if (method === "HEAD") return false;
  const saysNone = status === 204 || status === 205;
  if (saysNone && (idempotency !== "safe" || statuses.includes(String(status)))) return false;
  return accept.length > 0 && statuses.some((known) => known.startsWith("2"));
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

/** A failure by its status that carries what was asked for, where the contract knows of that. */
function withData({ statusMeanings }: OperationDescriptor, status: number, failure: Decoded): Decoded {
  const meaning = statusMeanings?.[String(status)];
  if (failure.kind !== "failure" || typeof meaning !== "object") return failure;
  const list = (failure.body as Readonly<Record<string, unknown>> | null | undefined)?.[meaning.data];
  return failure.isJson && Array.isArray(list) ? { kind: "data", data: failure.body } : failure;
}

function decodeRedirect(operation: OperationDescriptor, { status, headers, url }: RawResponse): Decoded {
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
    if (parsed !== undefined) return dataOf(body, parsed.value);
    return unusable(looksLikeHtml(body) ? "html" : "malformed-json", body);
  }
  if (type !== null && accept.some((named) => essenceOf(named) === essenceOf(type)))
    return { kind: "data", data: body };
  // Before what follows: a gateway's page with 200 is no success, even of an operation that names no response.
  if (isHtmlType(type) || looksLikeHtml(body)) return unusable("html", body);
  if (accept.length === 0 || type === null) return { kind: "data", data: body };
  // JSON that is declared as text is a common slip of servers; only a text that is no JSON is told.
  const parsed = expectsJson ? parseJson(body) : undefined;
  if (parsed !== undefined) return dataOf(body, parsed.value);
  return accept.some((named) => isTextType(named) && !isJsonType(named))
    ? { kind: "data", data: body }
    : unusable("content-type", body);
}

function dataOf(text: string, data: unknown): Decoded {
  return { kind: "data", data, inexact: inexactPlaces(text, data) };
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
