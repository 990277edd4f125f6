import { gunzip } from "../../files/inflate.js";

/**
 * Bytes of a body as text; `undefined`: longer than that many bytes, packed or unpacked.
 *
 * Gateways pack bodies, and not every one of them says so where it is seen here. JSON never begins like a gzip file, so its
 * first bytes tell. What cannot be unpacked is kept as it is.
 */
export async function bodyText(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<string | undefined> {
  const bytes = await collected(chunks, maxBytes);
  if (bytes === undefined || !isGzip(bytes)) return bytes && textOf(bytes);
  try {
    const unpacked = await collected(gunzip(bytes), maxBytes);
    return unpacked && textOf(unpacked);
  } catch {
    return textOf(bytes);
  }
}

/** Reads no further than the limit: a few bytes may unpack to gigabytes. */
async function collected(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<readonly Uint8Array[] | undefined> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    length += bytes.byteLength;
    if (length > maxBytes) return undefined;
    if (bytes.byteLength > 0) all.push(bytes);
  }
  return all;
}

function isGzip([first, second]: readonly Uint8Array[]): boolean {
  const [one, two] = [first?.[0], first?.[1] ?? second?.[0]];
  return one === 0x1f && two === 0x8b;
}

/** Decoded as a whole: a character may lie across the border of two chunks. */
function textOf(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
