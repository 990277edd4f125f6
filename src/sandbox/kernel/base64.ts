/** Bytes as Base64. Not by spreading into `fromCharCode`: the number of arguments is limited. */
export function bytesToBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Bytes out of Base64. Throws on text that is none. */
export function bytesFromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Text as Base64 in the alphabet of URLs, without padding (RFC 4648, section 5). */
export function toBase64Url(text: string): string {
  const plain = bytesToBase64(new TextEncoder().encode(text));
  return plain.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Text out of Base64, or `undefined` when it is none. */
export function textFromBase64(text: string): string | undefined {
  try {
    return new TextDecoder().decode(bytesFromBase64(text));
  } catch {
    return undefined;
  }
}
