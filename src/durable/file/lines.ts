import { crc32 } from "../../files/crc32.js";
import type { StoredRow } from "../rows.js";

/**
 * What a line says: a whole row, what changed of a row that is there, or a row that is gone. `commit` counts the writes
 * of the file: the lines of one commit were promised together or not at all.
 */
export type LogRecord = { readonly commit: number } & (
  | { readonly row: StoredRow }
  | { readonly key: string; readonly change: Partial<StoredRow> }
  | { readonly gone: string }
);

const START = '{"crc":"';
const MIDDLE = '","record":';
const CRC_DIGITS = 8;
const RECORD_AT = START.length + CRC_DIGITS + MIDDLE.length;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** A record as a line, JSON with a checksum before it. */
export function writeLine(record: LogRecord): string {
  const text = JSON.stringify(record);
  return `${START}${checksum(encoder.encode(text))}${MIDDLE}${text}}\n`;
}

/** The record of a line without its end; `undefined` when the line is not as it was written. */
export function readLine(line: Uint8Array): LogRecord | undefined {
  try {
    const start = decoder.decode(line.subarray(0, RECORD_AT));
    const body = line.subarray(RECORD_AT, -1);
    if (start !== `${START}${checksum(body)}${MIDDLE}`) return undefined;
    return JSON.parse(decoder.decode(body)) as LogRecord;
  } catch {
    return undefined;
  }
}

function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(CRC_DIGITS, "0");
}
