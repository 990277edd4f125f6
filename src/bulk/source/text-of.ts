import { concatBytes } from "../../files/bytes.js";
import { gunzip } from "../../files/inflate.js";
import { looksLikeZip } from "../../files/zip-format.js";

/** How a file's bytes are text. */
export type TextEncoding = "utf-8" | "utf-16le" | "windows-1252";

/** A source is no text of its encoding from here on: what was sound before has been handed on. */
export class NotText extends Error {
  override readonly name = "NotText";
}

/** The format tells by its first bytes what it is; no signature is longer. */
const SIGNATURE_BYTES = 4;

/**
 * The text of a source in pieces cut anywhere, without its byte order mark. What is gzip is inflated. Bytes that are no
 * text of the encoding end it: replaced by question marks they would be imported as such.
 *
 * @throws {NotText}
 */
export async function* textOf(
  pieces: AsyncGenerator<Uint8Array | string>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  const { head, isText } = await readHead(pieces);
  if (isText) {
    yield* decoded(resumed(head, pieces), encoding);
    return;
  }
  const start = concatBytes(head as Uint8Array[]);
  if (looksLikeZip(start)) throw new NotText("it is a zip archive or a workbook: unpack it, or save it as CSV, first");
  const marked = markedEncoding(start);
  if (marked !== undefined && marked !== encoding)
    throw new NotText(
      marked === "utf-16be"
        ? "it is UTF-16 of the other byte order: save it as UTF-8"
        : `it is ${marked.toUpperCase()}: give encoding: "${marked}"`,
    );
  const all = resumed([start], pieces);
  yield* decoded(start[0] === 0x1f && start[1] === 0x8b ? inflated(all as AsyncGenerator<Uint8Array>) : all, encoding);
}

/** What a byte order mark says: by another encoding every letter beyond ASCII would become two others. */
function markedEncoding([first, second, third]: Uint8Array): TextEncoding | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

/** Reads on until the signature is whole, or the first piece is text. */
async function readHead(pieces: AsyncGenerator<Uint8Array | string>) {
  const head: (Uint8Array | string)[] = [];
  let bytes = 0;
  while (bytes < SIGNATURE_BYTES) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    head.push(value);
    if (typeof value === "string") return { head, isText: true };
    bytes += value.byteLength;
  }
  return { head, isText: false };
}

async function* resumed<T>(head: readonly T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    for (const piece of head) yield piece;
    yield* rest;
  } finally {
    // Left before the rest was begun, `yield*` would not have told it.
    await rest.return(undefined);
  }
}

async function* inflated(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* gunzip(chunks);
  } catch (cause) {
    const { code } = cause as { readonly code?: unknown };
    if (typeof code !== "string" || !code.startsWith("Z_")) throw cause;
    throw new NotText(code === "Z_BUF_ERROR" ? "its gzip is cut off" : "its gzip is damaged");
  }
}

async function* decoded(pieces: AsyncIterable<Uint8Array | string>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let unfinished: Uint8Array = new Uint8Array();
  let isFirst = true;
  for await (const piece of pieces) {
    if (typeof piece === "string") {
      const text = isFirst ? piece.replace(/^\ufeff/, "") : piece;
      isFirst = false;
      yield text;
      continue;
    }
    isFirst = false;
    let text: string;
    try {
      text = decoder.decode(piece, { stream: true });
    } catch {
      // Up to the place itself, so that the reader knows the line.
      const sound = new TextDecoder(encoding).decode(concatBytes([unfinished, piece])).split("\ufffd", 1)[0];
      yield sound ?? "";
      throw new NotText(`it is no ${encoding.toUpperCase()} text there: give another encoding, or save it as UTF-8`);
    }
    unfinished = unfinishedIn(piece, unfinished, encoding);
    if (text !== "") yield text;
  }
  try {
    decoder.decode();
  } catch {
    throw new NotText("it ends in the middle of a character");
  }
}

/** The bytes of a character that a piece ends in the middle of. */
function unfinishedIn(piece: Uint8Array, before: Uint8Array, encoding: TextEncoding): Uint8Array {
  if (encoding !== "utf-8") return new Uint8Array();
  for (let back = 1; back <= Math.min(3, piece.length); back += 1) {
    const byte = piece[piece.length - back] as number;
    if (byte < 0x80) return new Uint8Array();
    // A first byte says how many follow: more than are there, or all of them.
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? piece.slice(-back) : new Uint8Array();
  }
  // None of its bytes begins a character.
  return before.length > 0 && piece.length < 3
    ? unfinishedIn(concatBytes([before, piece]), before.subarray(0, 0), encoding)
    : before.subarray(0, 0);
}
