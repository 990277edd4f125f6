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

/** Bytes as plain base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Bytes out of plain base64; throws when it is none. */
export function fromBase64Bytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
