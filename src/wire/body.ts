import { join } from "../core/place.js";
import { problemAt } from "./input-problem.js";
import { writeJson } from "./json.js";
import { isFormType, isJsonType, isMultipartType } from "./media-type.js";
import { writeMultipart } from "./multipart.js";
import { scalarText } from "./scalar.js";

const encoder = new TextEncoder();

/** A body as it travels. */
export interface WrittenBody {
  readonly bytes: Uint8Array;
  /** The media type that was asked for; that of a multipart body names its boundary. */
  readonly mediaType: string;
}

/**
 * Bytes of a body, made once; every attempt sends these.
 *
 * | media type | body |
 * | --- | --- |
 * | any | bytes go as they are |
 * | JSON | any value that JSON can hold |
 * | form | an object of texts and lists of texts |
 * | multipart | the same, with files, or a `FormData` |
 * | other | text |
 */
export function writeBody(body: unknown, mediaType: string): WrittenBody {
  if (isMultipartType(mediaType) && !isWritten(body)) return writeMultipart(body, mediaType);
  return { bytes: bytesOf(body, mediaType), mediaType };
}

function bytesOf(body: unknown, mediaType: string): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (isJsonType(mediaType)) return writeJson(body, "body");
  if (isFormType(mediaType)) return encoder.encode(writeForm(body));
  if (typeof body === "string") return encoder.encode(body);
  throw problemAt("body", "body-type", `a body of type ${mediaType} must be text or bytes`);
}

/** Whether a body is bytes or text already, as another library may have written it. */
function isWritten(body: unknown): boolean {
  return body instanceof Uint8Array || body instanceof ArrayBuffer || typeof body === "string";
}

function writeForm(body: unknown): string {
  if (body instanceof URLSearchParams) return body.toString();
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw problemAt("body", "body-type", "a form must be an object");
  }
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    const path = join("body", name);
    for (const element of Array.isArray(value) ? value : [value]) form.append(name, scalarText(element, path));
  }
  return form.toString();
}
