import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { CommandError } from "./command.js";
import type { Io } from "./io.js";

/** Forms in which rows are written. */
export const ROW_FORMATS = ["ndjson", "csv"] as const;

/** A form in which rows are written. */
type RowFormat = (typeof ROW_FORMATS)[number];

/** Where rows go. */
export interface RowSink {
  /** Resolves when there is room for more. */
  write(rows: readonly object[]): Promise<void>;
  /** Ends it well: only now a file has its name. */
  end(): Promise<void>;
  /** Ends it otherwise: no file is left. */
  abandon(): Promise<void>;
}

/** Makes text of rows; the columns of CSV are those that are named. Pure. */
function rowWriter(format: RowFormat, columns: readonly string[]): { readonly head: string; row(row: object): string } {
  if (format === "ndjson") return { head: "", row: (row) => `${JSON.stringify(row)}\n` };
  const line = (cells: readonly unknown[]) => `${cells.map(cell).join(",")}\n`;
  return { head: line(columns), row: (row) => line(columns.map((name) => (row as Record<string, unknown>)[name])) };
}

/** A value of CSV (RFC 4180); what is not there is empty. */
function cell(value: unknown): string {
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface SinkOptions {
  readonly format: RowFormat;
  readonly columns: readonly string[];
  /** Default: standard output. */
  readonly path: string | undefined;
}

/** Opens a place for rows: standard output, or a file that appears when all of them are written. */
export function rowSink(io: Io, { format, columns, path }: SinkOptions): RowSink {
  const { head, row } = rowWriter(format, columns);
  const { write, end, abandon } = path === undefined ? output(io) : file(path);
  let isFirst = true;
  const begin = () => {
    const text = isFirst ? head : "";
    isFirst = false;
    return text;
  };
  return {
    write: (rows) => write(begin() + rows.map(row).join("")),
    end: async () => {
      await write(begin());
      await end();
    },
    abandon,
  };
}

interface TextSink {
  readonly write: (text: string) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

function output(io: Io): TextSink {
  return { write: io.write, end: async () => {}, abandon: async () => {} };
}

function file(path: string): TextSink {
  const part = `${path}.part`;
  const stream = createWriteStream(part);
  const failure = once(stream, "error").then(([error]) => {
    throw new CommandError(`${path} cannot be written: ${(error as Error).message}`);
  });
  // Whoever writes next learns of it; until then it is nobody's.
  failure.catch(() => {});
  const settled = (event: string) => Promise.race([once(stream, event), failure]);
  return {
    write: async (text) => {
      if (!stream.write(text)) await settled("drain");
    },
    end: async () => {
      stream.end();
      await settled("close");
      await rename(part, path);
    },
    abandon: async () => {
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}
