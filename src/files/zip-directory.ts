import type { ByteReader } from "./byte-reader.js";
import {
  brokenZip,
  CENTRAL_HEADER,
  END_OF_DIRECTORY,
  entryFacts,
  uint64,
  viewOf,
  ZIP64_END,
  ZIP64_LOCATOR,
} from "./zip-format.js";

/** What was read of an entry, to be compared with what the directory says of it. */
export interface ReadEntry {
  readonly name: string;
  readonly method: number;
  readonly offset: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

const CENTRAL_HEADER_BYTES = 46;
const END_BYTES = 22;
const ZIP64_LOCATOR_BYTES = 20;
/** Names, comments and extra fields end there too. */
const LONGEST_RECORD_BYTES = 0xffff;

/**
 * Reads the directory, which begins where the reader is, and the archive's end behind it. Every entry that was read must
 * stand in it, as it was read: an archive that was cut off, or put together of two, is noticed here.
 *
 * @throws {NewStoreError} kind `validation` when it is not so.
 */
export async function checkDirectory(reader: ByteReader, read: readonly ReadEntry[]): Promise<void> {
  const byOffset = new Map(read.map((entry) => [entry.offset, entry]));
  for (;;) {
    const mark = viewOf(await exactly(reader, 4)).getUint32(0, true);
    if (mark === CENTRAL_HEADER) checkEntry(await centralHeader(reader), byOffset);
    else if (mark === ZIP64_END) await exactly(reader, recordLength(await exactly(reader, 8)));
    else if (mark === ZIP64_LOCATOR) await exactly(reader, ZIP64_LOCATOR_BYTES - 4);
    else if (mark === END_OF_DIRECTORY) break;
    else throw brokenZip("what follows its files is no directory");
  }
  const [forgotten] = byOffset.values();
  if (forgotten !== undefined) throw brokenZip(`"${forgotten.name}" is not in its directory`);
  const end = await exactly(reader, END_BYTES - 4);
  await exactly(reader, viewOf(end).getUint16(16, true));
}

async function centralHeader(reader: ByteReader): Promise<ReadEntry> {
  const head = await exactly(reader, CENTRAL_HEADER_BYTES - 4);
  const view = viewOf(head);
  const nameAndExtra = view.getUint16(24, true) + view.getUint16(26, true);
  const rest = await exactly(reader, nameAndExtra);
  await exactly(reader, view.getUint16(28, true));
  return entryFacts(view, 4, rest, { offset: view.getUint32(38, true) });
}

function checkEntry(told: ReadEntry, byOffset: Map<number, ReadEntry>): void {
  const read = byOffset.get(told.offset);
  byOffset.delete(told.offset);
  const isSame =
    read !== undefined &&
    read.name === told.name &&
    read.method === told.method &&
    read.crc === told.crc &&
    read.compressedSize === told.compressedSize &&
    read.size === told.size;
  if (!isSame) throw brokenZip(`its directory does not agree with "${told.name}"`);
}

function recordLength(bytes: Uint8Array): number {
  const length = uint64(viewOf(bytes), 0);
  if (length > LONGEST_RECORD_BYTES) throw brokenZip("a record of its directory is too long");
  return length;
}

async function exactly(reader: ByteReader, count: number): Promise<Uint8Array> {
  const bytes = await reader.upTo(count);
  if (bytes.length < count) throw brokenZip("it is cut off");
  return bytes;
}
