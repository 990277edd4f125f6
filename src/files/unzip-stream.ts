import { isNewStoreError } from "../core/newstore-error.js";
import { ByteReader } from "./byte-reader.js";
import type { ByteChunks } from "./bytes.js";
import { crc32 } from "./crc32.js";
import { inflateRaw } from "./inflate.js";
import { type NodeZlib, nodeZlib } from "./node-zlib.js";
import { type Descriptor, untilDescriptor } from "./zip-descriptor.js";
import { checkDirectory, type ReadEntry } from "./zip-directory.js";
import {
  brokenZip,
  type EntryFacts,
  entryFacts,
  isShadow,
  LOCAL_HEADER,
  METHOD_DEFLATE,
  METHOD_STORED,
  viewOf,
} from "./zip-format.js";

/**
 * Reads a zip archive while it arrives: nothing of it is held. What the archive's directory says stands at its end, so
 * entries are read by their own headers, and the directory is compared with what was read.
 */

const LOCAL_HEADER_BYTES = 30;

/** An export has one file; so many entries are a bomb of another kind. */
const MOST_ENTRIES = 10_000;

/** A file inside an archive. */
export interface StreamedEntry {
  readonly name: string;
  /** Its content, inflated and checked against its checksum and sizes. To be read before the next entry, or not at all. */
  chunks(): AsyncIterable<Uint8Array>;
}

/**
 * Yields the files of an archive, one after the other; folders and what Finder adds are left out. The archive is whole
 * and consistent only once the last entry was asked for.
 *
 * @throws {NewStoreError} kind `validation` when the bytes are not a zip archive or use what cannot be read here.
 */
export async function* unzipStream(
  chunks: ByteChunks,
  zlib: NodeZlib | null = nodeZlib(),
): AsyncGenerator<StreamedEntry> {
  const reader = new ByteReader(chunks);
  const read: ReadEntry[] = [];
  try {
    for (;;) {
      const offset = reader.position;
      const mark = await reader.upTo(4);
      if (mark.length < 4) throw brokenZip("it is cut off, or it is another kind of file");
      reader.unread(mark);
      if (viewOf(mark).getUint32(0, true) !== LOCAL_HEADER) break;
      if (read.length === MOST_ENTRIES) throw brokenZip(`it has more than ${MOST_ENTRIES} entries`);
      const entry = new OpenEntry(reader, await readLocalHeader(reader), offset, zlib);
      if (!isShadow(entry.name)) yield entry;
      read.push(await entry.finish());
    }
    await checkDirectory(reader, read);
  } finally {
    reader.close();
  }
}

async function readLocalHeader(reader: ByteReader): Promise<EntryFacts> {
  const head = await reader.upTo(LOCAL_HEADER_BYTES);
  if (head.length < LOCAL_HEADER_BYTES) throw brokenZip("it is cut off");
  const view = viewOf(head);
  const length = view.getUint16(26, true) + view.getUint16(28, true);
  const rest = await reader.upTo(length);
  if (rest.length < length) throw brokenZip("it is cut off");
  return entryFacts(view, 6, rest);
}

class OpenEntry implements StreamedEntry {
  readonly name: string;
  readonly #reader: ByteReader;
  readonly #facts: EntryFacts;
  readonly #offset: number;
  readonly #zlib: NodeZlib | null;
  readonly #start: number;
  #descriptor: Descriptor;
  #state: "unread" | "open" | "read" = "unread";

  constructor(reader: ByteReader, facts: EntryFacts, offset: number, zlib: NodeZlib | null) {
    this.name = facts.name;
    this.#reader = reader;
    this.#facts = facts;
    this.#offset = offset;
    this.#zlib = zlib;
    this.#start = reader.position;
    this.#descriptor = facts;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    const { method, isEncrypted } = this.#facts;
    if (this.#state !== "unread") throw new Error("An entry is read once.");
    this.#state = "open";
    if (isEncrypted) throw brokenZip(`"${this.name}" is encrypted`);
    if (method !== METHOD_STORED && method !== METHOD_DEFLATE)
      throw brokenZip(`"${this.name}" uses compression method ${method}; only stored and deflated files can be read`);
    yield* this.#checked(method === METHOD_STORED ? this.#compressed() : this.#inflated());
  }

  /** Reads on to the end of the entry, if nobody has, and says what was found. */
  async finish(): Promise<ReadEntry> {
    if (this.#state === "open") throw brokenZip(`"${this.name}" was not read to its end`);
    if (this.#state === "unread") for await (const _ of this.#compressed());
    const { crc, compressedSize, size } = this.#descriptor;
    return { name: this.name, method: this.#facts.method, offset: this.#offset, crc, compressedSize, size };
  }

  async *#compressed(): AsyncGenerator<Uint8Array> {
    if (this.#facts.hasDescriptor) {
      yield* untilDescriptor(this.#reader, this.name, (found) => {
        this.#descriptor = found;
      });
      return;
    }
    const end = this.#start + this.#facts.compressedSize;
    while (this.#reader.position < end) {
      const part = await this.#reader.some(end - this.#reader.position);
      if (part === undefined) throw brokenZip(`"${this.name}" is cut off`);
      yield part;
    }
  }

  async *#inflated(): AsyncGenerator<Uint8Array> {
    try {
      yield* inflateRaw(this.#compressed(), this.#zlib);
    } catch (cause) {
      if (isNewStoreError(cause)) throw cause;
      throw brokenZip(`"${this.name}" does not inflate`, cause);
    }
  }

  async *#checked(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let crc = 0;
    let size = 0;
    for await (const chunk of content) {
      crc = crc32(chunk, crc);
      size += chunk.byteLength;
      yield chunk;
    }
    if (size !== this.#descriptor.size)
      throw brokenZip(`"${this.name}" has ${size} bytes where ${this.#descriptor.size} are announced`);
    if (crc !== this.#descriptor.crc) throw brokenZip(`the checksum of "${this.name}" does not match`);
    this.#state = "read";
  }
}
