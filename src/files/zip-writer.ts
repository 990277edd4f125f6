import { type ByteChunks, concatBytes, pipeThrough } from "./bytes.js";
import { crc32 } from "./crc32.js";

/**
 * Writes zip archives with what every runtime has (`CompressionStream`). Sizes stand in each entry's own header, not in
 * a trailer, so that the simplest reader can take it. For that a compressed entry is held until its size is known; the
 * text it is made of is not.
 */

/** A file to put into an archive. */
export interface ZipSource {
  /** Name inside the archive. */
  readonly name: string;
  readonly chunks: ByteChunks;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION_DEFLATE = 20;
const FLAG_UTF8_NAMES = 0x0800;
const METHOD_DEFLATE = 8;
/** 1 January 1980, the format's zero: the same input gives the same bytes. */
const DOS_EPOCH_DATE = 0x21;

interface Entry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
}

/** Makes an archive. */
export async function zip(sources: Iterable<ZipSource>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const source of sources) {
    const entry = await compress(source);
    parts.push(localHeader(entry), entry.compressed);
    directory.push(centralHeader(entry, offset));
    offset += 30 + entry.name.length + entry.compressed.length;
  }
  const directoryBytes = concatBytes(directory);
  return concatBytes([...parts, directoryBytes, endOfDirectory(directory.length, directoryBytes.length, offset)]);
}

/** Makes an archive of files that are already in memory. */
export function zipBytes(files: Iterable<{ readonly name: string; readonly bytes: Uint8Array }>): Promise<Uint8Array> {
  return zip(Array.from(files, ({ name, bytes }) => ({ name, chunks: [bytes] })));
}

async function compress(source: ZipSource): Promise<Entry> {
  let crc = 0;
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.chunks) {
      crc = crc32(chunk, crc);
      size += chunk.byteLength;
      yield chunk;
    }
  }
  const parts: Uint8Array[] = [];
  for await (const part of pipeThrough(counted(), new CompressionStream("deflate-raw"))) parts.push(part);
  return { name: new TextEncoder().encode(source.name), crc, size, compressed: concatBytes(parts) };
}

function localHeader(entry: Entry): Uint8Array {
  const bytes = new Uint8Array(30 + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, LOCAL_HEADER, true);
  writeCommon(view, 4, entry);
  bytes.set(entry.name, 30);
  return bytes;
}

function centralHeader(entry: Entry, offset: number): Uint8Array {
  const bytes = new Uint8Array(46 + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, VERSION_DEFLATE, true);
  writeCommon(view, 6, entry);
  view.setUint32(42, offset, true);
  bytes.set(entry.name, 46);
  return bytes;
}

/** The 26 bytes that both headers share. */
function writeCommon(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, VERSION_DEFLATE, true);
  view.setUint16(at + 2, FLAG_UTF8_NAMES, true);
  view.setUint16(at + 4, METHOD_DEFLATE, true);
  view.setUint16(at + 8, DOS_EPOCH_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
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
