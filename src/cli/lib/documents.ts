import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { CommandError } from "./command.js";
import type { Io } from "./io.js";
import { isJson } from "./is-json.js";

/** A name for standard input, where a file is expected. */
const STANDARD_INPUT = "-";

/** Reads a text, whole. */
export async function readText(path: string, io: Io): Promise<string> {
  if (path === STANDARD_INPUT) return io.input();
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/**
 * Reads JSON documents: one, a list of them, or one a line. A file called `.ndjson` or `.jsonl` is read line by line and
 * may be of any length.
 *
 * @throws {CommandError} naming file and line.
 */
export async function* readDocuments(paths: readonly string[], io: Io): AsyncGenerator<unknown> {
  for (const path of paths) {
    if (/\.(ndjson|jsonl)$/.test(path)) yield* linesOf(path);
    else yield* documentsIn(await readText(path, io), path);
  }
}

async function* linesOf(path: string): AsyncGenerator<unknown> {
  const input = createReadStream(path, "utf8");
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() !== "") yield parsed(line, `${path}, line ${number}`);
    }
  } catch (error) {
    if (error instanceof CommandError || !(error as NodeJS.ErrnoException).syscall) throw error;
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}`);
  } finally {
    input.destroy();
  }
}

/** The documents in a text: a JSON text is one or a list, anything else has one a line. Pure. */
function documentsIn(text: string, name: string): unknown[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const isOneALine = lines.length > 1 && lines.slice(0, 2).every(isJson);
  if (isOneALine) return lines.map((line, index) => parsed(line, `${name}, line ${index + 1}`));
  const document = parsed(text, name);
  return Array.isArray(document) ? document : [document];
}

/** The parser's own message quotes the text, which may be somebody's name or address. */
function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new CommandError(`${where} is no JSON.`);
  }
}
