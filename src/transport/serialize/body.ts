import { isFormType, isJsonType } from "../media-type.js";
import { join } from "../place.js";
import { problemAt } from "./input-problem.js";
import { writeJson } from "./json.js";
import { scalarText } from "./scalar.js";

const encoder = new TextEncoder();

/**
 * Bytes of a body, made once; every try sends these.
 *
 * | media type | body |
 * | --- | --- |
 * | any | bytes go as they are |
 * | JSON | any value that JSON can hold |
 * | form | an object of texts and lists of texts |
 * | other | text |
 */
export function writeBody(body: unknown, mediaType: string): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (isJsonType(mediaType)) return writeJson(body, "body");
  if (isFormType(mediaType)) return encoder.encode(writeForm(body));
  if (typeof body === "string") return encoder.encode(body);
  throw problemAt("body", "body-type", `a body of type ${mediaType} must be text or bytes`);
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
