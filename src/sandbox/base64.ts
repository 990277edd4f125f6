import { fromBase64 as fromBase64Bytes, toBase64 } from "../platform/base64.js";

/** Base64 in the alphabet of URLs, without padding. */
export function toBase64Url(text: string): string {
  return toBase64(new TextEncoder().encode(text)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Text out of plain base64, or `undefined` when it is none. */
export function fromBase64(text: string): string | undefined {
  try {
    return new TextDecoder().decode(fromBase64Bytes(text));
  } catch {
    return undefined;
  }
}
