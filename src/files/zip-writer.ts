import { NewStoreError } from "../core/newstore-error.js";
import { type ByteChunks, collectBytes } from "./bytes.js";
import { crc32 } from "./crc32.js";
import { deflateRaw } from "./deflate.js";
import { CENTRAL_HEADER, DATA_DESCRIPTOR, END_OF_DIRECTORY, LOCAL_HEADER, METHOD_DEFLATE } from "./zip-format.js";

/**
 * Writes zip archives as a stream: what was compressed leaves at once, so an archive of any length is written in flat
 * memory. The sizes of an entry are known only at its end. They stand behind it, in a data descriptor, and in the
 * directory, where readers look for them.
 */

/** A file to put into an archive. */
export interface ZipSource {
  /** Name inside the archive. */
  readonly name: string;
  readonly chunks: ByteChunks;
}

const VERSION_DEFLATE = 20;
const FLAG_SIZES_FOLLOW = 0x0008;
const FLAG_UTF8_NAMES = 0x0800;
/** 1 January 1980, the format's zero: the same input gives the same bytes. */
const DOS_EPOCH_DATE = 0x21;
/** Sizes and offsets have 32 bits; files of the platform are at most an eighth of that. */
const MOST_BYTES = 0xffff_ffff;

interface Entry {
  readonly name: Uint8Array;
  readonly offset: number;
  crc: number;
  size: number;
  compressedSize: number;
}

/**
 * An archive, piece by piece.
 *
 * @throws {NewStoreError} kind `validation` when it would be longer than 4 GiB, or a file in it; what a source throws.
 */
export async function* zipStream(sources: Iterable<ZipSource> | AsyncIterable<ZipSource>): AsyncGenerator<Uint8Array> {
  const entries: Entry[] = [];
  let offset = 0;
  for await (const source of sources) {
    const entry: Entry = { name: new TextEncoder().encode(source.name), offset, crc: 0, size: 0, compressedSize: 0 };
    entries.push(entry);
    yield localHeader(entry);
    for await (const part of deflateRaw(counted(source, entry))) {
      entry.compressedSize += part.byteLength;
      yield part;
    }
    yield dataDescriptor(entry);
    offset += 30 + entry.name.length + entry.compressedSize + 16;
    if (offset > MOST_BYTES || entry.size > MOST_BYTES) throw tooLong(source.name);
  }
  let directoryBytes = 0;
  for (const entry of entries) {
    const header = centralHeader(entry);
    directoryBytes += header.byteLength;
    yield header;
  }
  yield endOfDirectory(entries.length, directoryBytes, offset);
}

/** The same, held in memory. */
export function zip(sources: Iterable<ZipSource>): Promise<Uint8Array> {
  return collectBytes(zipStream(sources));
}

/** Makes an archive of files that are already in memory. */
export function zipBytes(files: Iterable<{ readonly name: string; readonly bytes: Uint8Array }>): Promise<Uint8Array> {
  return zip(Array.from(files, ({ name, bytes }) => ({ name, chunks: [bytes] })));
}

async function* counted(source: ZipSource, entry: Entry): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.chunks) {
    entry.crc = crc32(chunk, entry.crc);
    entry.size += chunk.byteLength;
    yield chunk;
  }
}

function localHeader(entry: Entry): Uint8Array {
  const bytes = new Uint8Array(30 + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, LOCAL_HEADER, true);
  // Checksum and sizes are zero here: they follow.
  writeCommon(view, 4, entry);
  bytes.set(entry.name, 30);
  return bytes;
}

function dataDescriptor(entry: Entry): Uint8Array {
  const view = new DataView(new ArrayBuffer(16));
  view.setUint32(0, DATA_DESCRIPTOR, true);
  writeSizes(view, 4, entry);
  return new Uint8Array(view.buffer);
}

function centralHeader(entry: Entry): Uint8Array {
  const bytes = new Uint8Array(46 + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, VERSION_DEFLATE, true);
  writeCommon(view, 6, entry);
  writeSizes(view, 16, entry);
  view.setUint32(42, entry.offset, true);
  bytes.set(entry.name, 46);
  return bytes;
}

/** What both headers of an entry share, the checksum and the sizes excepted. */
function writeCommon(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, VERSION_DEFLATE, true);
  view.setUint16(at + 2, FLAG_UTF8_NAMES | FLAG_SIZES_FOLLOW, true);
  view.setUint16(at + 4, METHOD_DEFLATE, true);
  view.setUint16(at + 8, DOS_EPOCH_DATE, true);
  view.setUint16(at + 22, entry.name.length, true);
}

function writeSizes(view: DataView, at: number, entry: Entry): void {
  view.setUint32(at, entry.crc, true);
  view.setUint32(at + 4, entry.compressedSize, true);
  view.setUint32(at + 8, entry.size, true);
}

function endOfDirectory(entries: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function tooLong(name: string): NewStoreError {
  return new NewStoreError(`The archive cannot be written: with "${name}" it is longer than 4 GiB.`, {
    kind: "validation",
  });
}
