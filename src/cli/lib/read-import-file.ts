import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { CommandError } from "./command.js";
import { FILE_KINDS, type FileKind } from "./file-kind.js";

/** An import file as it stands on disk: the wire's own names, unchecked. */
export interface ImportFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly head: Readonly<Record<string, unknown>>;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** What kind of import file a name speaks of, if any. */
export function kindOf(path: string): FileKind | undefined {
  const name = basename(path);
  return FILE_KINDS.find(
    (kind) => name === `${kind}.json` || (name.startsWith(kind) && /^[^a-z].*\.json$/i.test(name.slice(kind.length))),
  );
}

/**
 * Reads an import file.
 *
 * @throws {CommandError} naming the file and what is wrong with it.
 */
export async function readImportFile(path: string, kind: FileKind | undefined = kindOf(path)): Promise<ImportFile> {
  if (kind === undefined) {
    throw new CommandError(`${path}: its name does not tell what it holds.`, [
      `Let it begin with ${FILE_KINDS.join(", ")}, as in prices.outlet.json, or give --as.`,
    ]);
  }
  const { head, items } = parse(path, await readText(path));
  if (!isObject(head) || !Array.isArray(items) || !items.every(isObject)) {
    throw new CommandError(`${path} is no import file.`, [
      'It must be one object: { "head": { … }, "items": [ { … } ] }.',
    ]);
  }
  return { name: basename(path), kind, head, items };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function parse(path: string, text: string): { readonly head?: unknown; readonly items?: unknown } {
  try {
    const content: unknown = JSON.parse(text);
    return isObject(content) ? content : {};
  } catch (error) {
    throw new CommandError(`${path} is not JSON: ${(error as Error).message}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
