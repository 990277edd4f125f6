import { collectBytes, pipeThrough } from "./bytes.js";
import { crc32 } from "./crc32.js";
import {
  brokenZip,
  CENTRAL_HEADER,
  END_OF_DIRECTORY,
  isShadow,
  METHOD_DEFLATE,
  METHOD_STORED,
  viewOf,
} from "./zip-format.js";

/**
 * Reads zip archives that are in memory by their central directory, the only part of the format that is certain to be
 * right. What is inside is inflated chunk by chunk.
 */

const END_LENGTH = 22;
const MAX_COMMENT_LENGTH = 0xffff;
const FLAG_ENCRYPTED = 0x0001;

/** A file inside an archive. */
export interface ZipEntry {
  readonly name: string;
  /** Size when inflated, in bytes. */
  readonly size: number;
  /** Its content, inflated and checked against its checksum. */
  readonly chunks: () => AsyncGenerator<Uint8Array>;
}

/**
 * Lists the files of an archive; folders and the `__MACOSX` shadow files that Finder adds are left out.
 *
 * @throws {NewStoreError} kind `validation` when the bytes are not a zip archive or use what cannot be read here.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER)
      throw brokenZip("its directory is cut off");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!isShadow(name)) entries.push(entryAt(bytes, view, at, name));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Reads every file of an archive into memory. */
export async function unzip(bytes: Uint8Array): Promise<{ name: string; bytes: Uint8Array }[]> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const entry of readZip(bytes)) files.push({ name: entry.name, bytes: await collectBytes(entry.chunks()) });
  return files;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT_LENGTH);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw brokenZip("it has no directory: it is cut off, or it is another kind of file");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const header = view.getUint32(at + 42, true);
  if (flags & FLAG_ENCRYPTED) throw brokenZip(`"${name}" is encrypted`);
  if (method !== METHOD_STORED && method !== METHOD_DEFLATE)
    throw brokenZip(`"${name}" uses compression method ${method}; only stored and deflated files can be read`);
  if (header + 30 > bytes.length) throw brokenZip(`"${name}" is cut off`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + compressedSize > bytes.length) throw brokenZip(`"${name}" is cut off`);
  const stored = bytes.subarray(start, start + compressedSize);
  return { name, size, chunks: () => checked(name, crc, method === METHOD_STORED ? [stored] : inflate(name, stored)) };
}

async function* inflate(name: string, compressed: Uint8Array): AsyncGenerator<Uint8Array> {
  try {
    yield* pipeThrough([compressed], new DecompressionStream("deflate-raw"));
  } catch (cause) {
    throw brokenZip(`"${name}" does not inflate`, cause);
  }
}

async function* checked(
  name: string,
  expected: number,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let crc = 0;
  for await (const chunk of chunks) {
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (crc !== expected) throw brokenZip(`the checksum of "${name}" does not match`);
}
