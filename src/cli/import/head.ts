import { readFile } from "node:fs/promises";
import { Batch } from "../../bulk/rows/batch.js";
import { MemberSplitter } from "../../bulk/rows/split-member.js";
import type { TextEncoding } from "../../bulk/source/text-of.js";
import { findList } from "../../files/find-list.js";
import { CommandError } from "../lib/command.js";
import { ITEMS } from "./format.js";
import { readStart, textsOf } from "./read-start.js";

/** The head of an import file. */
export type Head = Readonly<Record<string, unknown>>;

/**
 * The head as a command line gives it: `catalog=acme-us,locale=en-US`, JSON, or the name of a JSON file.
 *
 * @throws {CommandError} when it is none of them.
 */
export async function headFrom(given: string): Promise<Head> {
  if (/^\s*\{/.test(given)) return objectIn(given, "--head");
  if (/^[\w-]+=/.test(given)) return Object.fromEntries(given.split(",").map(pairIn));
  try {
    return objectIn(await readFile(given, "utf8"), given);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${given} cannot be read: ${(error as Error).message}`);
  }
}

function pairIn(pair: string): readonly [string, string | boolean] {
  const [name = "", ...rest] = pair.split("=");
  const value = rest.join("=");
  return [name.trim(), value === "true" ? true : value === "false" ? false : value];
}

function objectIn(text: string, where: string): Head {
  try {
    const head: unknown = JSON.parse(text);
    if (typeof head === "object" && head !== null && !Array.isArray(head)) return head as Head;
  } catch {
    // Said below, without the content.
  }
  throw new CommandError(`${where} is no JSON object.`);
}

/** The head in a file of the platform's own form. It stands before the items as a rule; the file is read through only where not. */
export async function headIn(path: string, encoding: TextEncoding, signal: AbortSignal): Promise<Head | undefined> {
  const isFound = (start: string) => findList(start, ITEMS) !== undefined;
  const found = findList(await readStart(textsOf(path, encoding, signal), isFound), ITEMS);
  const before =
    typeof found === "object" ? (JSON.parse(`{${found.before}"":null}`) as { head?: unknown }).head : undefined;
  const head = before ?? (await membersOf(path, encoding, signal))?.["head"];
  return typeof head === "object" && head !== null && !Array.isArray(head) ? (head as Head) : undefined;
}

/** All members of the file's object but the items. */
async function membersOf(path: string, encoding: TextEncoding, signal: AbortSignal): Promise<Head | undefined> {
  const splitter = new MemberSplitter(ITEMS);
  // The items are left out here; what is wrong with them the import says.
  const batch = new Batch({ name: path, onInvalid: () => {}, map: () => undefined });
  for await (const text of textsOf(path, encoding, signal)) splitter.push(text, batch);
  splitter.finish(batch);
  return batch.error === undefined ? splitter.others() : undefined;
}
