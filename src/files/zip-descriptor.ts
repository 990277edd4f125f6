import type { ByteReader } from "./byte-reader.js";
import { concatBytes } from "./bytes.js";
import { brokenZip, CENTRAL_HEADER, DATA_DESCRIPTOR, LOCAL_HEADER, uint64, viewOf } from "./zip-format.js";

/** Checksum and sizes, as they stand behind the content of an entry whose header does not have them. */
export interface Descriptor {
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** All records begin with "PK". */
const P = 0x50;
const K = 0x4b;

/** The longest descriptor, with its mark and with wide sizes, and the mark of the record behind it. */
const LONGEST = 24 + 4;

/**
 * The content of an entry that ends with a descriptor, compressed as it is. Where it ends nobody says beforehand: at a
 * descriptor whose compressed size is how many bytes have been read, with a record behind it. That 64 bits agree by
 * chance does not happen; whoever makes them agree on purpose makes an archive whose checksum is wrong.
 *
 * @param end - called with the descriptor, which is then behind the reader.
 */
export async function* untilDescriptor(
  reader: ByteReader,
  name: string,
  end: (descriptor: Descriptor) => void,
): AsyncGenerator<Uint8Array> {
  const start = reader.position;
  let held: Uint8Array = new Uint8Array();
  for (;;) {
    const chunk = await reader.some();
    if (chunk === undefined) throw brokenZip(`"${name}" is cut off`);
    const bytes = held.byteLength === 0 ? chunk : concatBytes([held, chunk]);
    const found = find(bytes, reader.position - start - bytes.byteLength);
    if (found !== undefined) {
      const { at, length, descriptor } = found;
      reader.unread(bytes.slice(at + length));
      end(descriptor);
      if (at > 0) yield bytes.subarray(0, at);
      return;
    }
    const safe = Math.max(0, bytes.byteLength - LONGEST);
    held = bytes.slice(safe);
    if (safe > 0) yield bytes.subarray(0, safe);
  }
}

interface Found {
  readonly at: number;
  readonly length: number;
  readonly descriptor: Descriptor;
}

/** @param before - how many bytes of the content stand before these. */
function find(bytes: Uint8Array, before: number): Found | undefined {
  const view = viewOf(bytes);
  // Looked for is the record that follows, since a descriptor need not have a mark.
  for (let at = bytes.indexOf(P); at !== -1 && at + 4 <= bytes.length; at = bytes.indexOf(P, at + 1)) {
    if (bytes[at + 1] !== K) continue;
    const mark = view.getUint32(at, true);
    if (mark !== LOCAL_HEADER && mark !== CENTRAL_HEADER) continue;
    const found = descriptorBefore(view, at, before);
    if (found !== undefined) return found;
  }
  return undefined;
}

function descriptorBefore(view: DataView, end: number, before: number): Found | undefined {
  // The wide form first: where sizes differ by the length of a few fields, the narrow one may seem to fit in it.
  for (const isWide of [true, false]) {
    const length = isWide ? 20 : 12;
    const at = end - length;
    if (at < 0) continue;
    const compressedSize = isWide ? uint64(view, at + 4) : view.getUint32(at + 4, true);
    const size = isWide ? uint64(view, at + 12) : view.getUint32(at + 8, true);
    const descriptor = { crc: view.getUint32(at, true), compressedSize, size };
    const isMarked = at >= 4 && view.getUint32(at - 4, true) === DATA_DESCRIPTOR;
    if (isMarked && compressedSize === before + at - 4) return { at: at - 4, length: length + 4, descriptor };
    if (compressedSize === before + at) return { at, length, descriptor };
  }
  return undefined;
}
