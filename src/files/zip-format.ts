import { NewStoreError } from "../core/newstore-error.js";

/** The records of a zip archive, as far as its readers need them (APPNOTE 6.3). */

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const DATA_DESCRIPTOR = 0x08074b50;
export const ZIP64_END = 0x06064b50;
export const ZIP64_LOCATOR = 0x07064b50;

export const METHOD_STORED = 0;
export const METHOD_DEFLATE = 8;

const FLAG_ENCRYPTED = 0x0001;
const FLAG_DESCRIPTOR = 0x0008;
const FLAG_STRONGLY_ENCRYPTED = 0x0040;
const FLAG_MASKED_HEADER = 0x2000;

/** In place of a size that stands in the zip64 extra field. */
const IN_EXTRA_FIELD = 0xffffffff;
const ZIP64_EXTRA_FIELD = 1;

/** What an entry is and how large. Sizes are those of the header, or of the extra field that replaces them. */
export interface EntryFacts {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Whether checksum and sizes stand behind the content. */
  readonly hasDescriptor: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the archive's directory says that the entry begins. */
  readonly offset: number;
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A 64-bit number; those that a double does not hold exactly are larger than any file. */
export const uint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/**
 * Reads what both headers of an entry have in common.
 *
 * @param at - where flags, method, checksum and sizes begin.
 * @param rest - name and extra field, behind the fixed part.
 */
export function entryFacts(
  view: DataView,
  at: number,
  rest: Uint8Array,
  central?: { readonly offset: number },
): EntryFacts {
  const flags = view.getUint16(at, true);
  const nameLength = view.getUint16(at + 20, true);
  const extra = rest.subarray(nameLength, nameLength + view.getUint16(at + 22, true));
  const wide = zip64Numbers(extra);
  // The extra field holds, in this order, only the numbers that have no room in the header.
  const size = withExtra(view.getUint32(at + 16, true), wide);
  const compressedSize = withExtra(view.getUint32(at + 12, true), wide);
  const offset = central === undefined ? 0 : withExtra(central.offset, wide);
  return {
    name: new TextDecoder().decode(rest.subarray(0, nameLength)),
    method: view.getUint16(at + 2, true),
    isEncrypted: (flags & (FLAG_ENCRYPTED | FLAG_STRONGLY_ENCRYPTED | FLAG_MASKED_HEADER)) !== 0,
    hasDescriptor: (flags & FLAG_DESCRIPTOR) !== 0,
    crc: view.getUint32(at + 8, true),
    compressedSize,
    size,
    offset,
  };
}

function withExtra(value: number, wide: number[]): number {
  return value === IN_EXTRA_FIELD ? (wide.shift() ?? value) : value;
}

function zip64Numbers(extra: Uint8Array): number[] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA_FIELD) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), extra.length);
    const numbers: number[] = [];
    for (let number = at + 4; number + 8 <= end; number += 8) numbers.push(uint64(view, number));
    return numbers;
  }
  return [];
}

/** Whether bytes begin like a zip archive. An archive without entries begins with its end. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/** Folders, and what Finder adds to archives, at any depth. */
export function isShadow(name: string): boolean {
  const parts = name.split("/");
  return name.endsWith("/") || parts.includes("__MACOSX") || parts.at(-1) === ".DS_Store";
}

/** An archive that cannot be read, and why. */
export function brokenZip(why: string, cause?: unknown): NewStoreError {
  return new NewStoreError(`Not a readable zip archive: ${why}.`, { kind: "validation", cause });
}
