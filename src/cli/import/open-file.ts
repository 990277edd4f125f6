import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type ColumnNames, type ReadOptions, readCsv, readJsonArray, readNdjson } from "../../bulk/index.js";
import type { TextEncoding } from "../../bulk/source/text-of.js";
import { CommandError, PROGRAM } from "../lib/command.js";
import { type FileKind, KIND_WORDS, kindOfItem, kindOfName } from "../lib/file-kind.js";
import { type FileFormat, formatOf, formatOfAll, ITEMS } from "./format.js";
import { type Head, headFrom, headIn } from "./head.js";
import { readStart, textsOf } from "./read-start.js";

/** How the command line says to read files. */
export interface ReadingOptions {
  readonly kind: FileKind | undefined;
  readonly head: string | undefined;
  readonly encoding: TextEncoding;
  readonly columns: ColumnNames | undefined;
  readonly delimiter: string | undefined;
}

/** A file that is ready to be imported. */
export interface OpenFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly head: Head;
  /** Its items, read while they are iterated. */
  readonly items: (options: ReadOptions) => AsyncIterable<object>;
  /** Size of the file. */
  readonly bytes: number;
  /** How much of it was read so far, in bytes. */
  readonly bytesRead: () => number;
}

/**
 * Finds out what a file is: by the command line, its name, and how it begins.
 *
 * @throws {CommandError} naming the file and what is missing.
 */
export async function openImportFile(path: string, given: ReadingOptions, signal: AbortSignal): Promise<OpenFile> {
  const { encoding } = given;
  const bytes = await sizeOf(path);
  const start = await readStart(textsOf(path, encoding, signal), (text) => formatOf(text) !== undefined);
  const format = formatOf(start) ?? formatOfAll(start);
  const kind = given.kind ?? kindOfName(path) ?? (await kindWithin(path, format, given));
  if (kind === undefined)
    throw new CommandError(`${path}: neither its name nor its first item tells what it holds.`, [
      `Say it: ${PROGRAM} import KIND ${path}, with one of ${KIND_WORDS.join(", ")}.`,
    ]);
  const own = format === "import-file" ? await headIn(path, encoding, signal) : undefined;
  const head = given.head === undefined ? own : { ...own, ...(await headFrom(given.head)) };
  if (head === undefined) throw noHead(path, kind);
  let read = () => 0;
  const items = (options: ReadOptions) => {
    const stream = createReadStream(path, { highWaterMark: 256 * 1024 });
    read = () => stream.bytesRead;
    return rowsOf(stream, format, kind, given, { ...options, name: path, encoding });
  };
  return { path, kind, head, items, bytes, bytesRead: () => read() };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

async function kindWithin(path: string, format: FileFormat, given: ReadingOptions): Promise<FileKind | undefined> {
  const rows = rowsOf(createReadStream(path), format, undefined, given, { name: path, encoding: given.encoding });
  for await (const item of rows) return kindOfItem(item);
  return undefined;
}

function rowsOf(
  source: NodeJS.ReadableStream & AsyncIterable<Uint8Array>,
  format: FileFormat,
  kind: FileKind | undefined,
  { columns, delimiter }: ReadingOptions,
  options: ReadOptions,
): AsyncIterable<object> {
  if (format === "ndjson") return readNdjson(source, options as ReadOptions<object, object>);
  if (format === "csv") return readCsv(source, { ...options, file: kind as "products", columns, delimiter } as object);
  const member = format === "import-file" ? ITEMS : undefined;
  return readJsonArray(source, { ...(options as ReadOptions<object, object>), member });
}

function noHead(path: string, kind: FileKind): CommandError {
  const examples: Readonly<Record<FileKind, string>> = {
    products: "catalog=acme-us,locale=en-US,is_master=true",
    categories: "catalog=acme-us,locale=en-US",
    prices: "pricebook=default,catalog=acme-us,currency=USD",
    availabilities: '\'{"store_mapping":[{"fulfillment_node_id":"DC","store_id":""}]}\'',
  };
  return new CommandError(`${path} has no head, which says what its items are for.`, [
    `Give it: --head ${examples[kind]}, or the name of a JSON file.`,
  ]);
}
