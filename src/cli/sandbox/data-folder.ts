import { access, constants, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SandboxSnapshot } from "../../sandbox/index.js";
import { CommandError } from "../lib/command.js";
import { type ImportFile, kindOf, readImportFile } from "../lib/read-import-file.js";

/** File in the folder that keeps what happened in the sandbox. */
export const SNAPSHOT_FILE = "sandbox-snapshot.json";

/** What a folder holds: a snapshot of an earlier run, or files to begin with. */
export type FolderContent =
  | { readonly kind: "snapshot"; readonly snapshot: SandboxSnapshot }
  | { readonly kind: "files"; readonly files: readonly ImportFile[] };

/**
 * Reads a folder. A snapshot wins: it already holds what the files said, and what was sold since.
 *
 * @throws {CommandError} when there is no such folder, or a file in it is wrong.
 */
export async function readFolder(folder: string): Promise<FolderContent> {
  const names = await listFolder(folder);
  if (names.includes(SNAPSHOT_FILE))
    return { kind: "snapshot", snapshot: await readSnapshot(join(folder, SNAPSHOT_FILE)) };
  const paths = names.filter((name) => kindOf(name) !== undefined).sort();
  const files = await Promise.all(paths.map((name) => readImportFile(join(folder, name))));
  for (const file of files) await checkFile(file);
  return { kind: "files", files };
}

const MOST_SHOWN = 5;

/** What an import would refuse is better mended before than met in the sandbox's state. */
async function checkFile(file: ImportFile): Promise<void> {
  const [{ contractFiles }, { checkItem, headProblem }] = await Promise.all([
    import("../../sandbox/kernel/contract-source.js"),
    import("../../sandbox/rules/import-file.js"),
  ]);
  const schemas = await contractFiles(file.kind);
  if (schemas === undefined) return;
  const fatal = headProblem(file.head, schemas.head);
  const errors =
    fatal === undefined
      ? file.items.flatMap((item, index) => checkItem(file.kind, file.head, item, index, schemas.item) ?? [])
      : [];
  const lines = errors.map(({ entity_id: id, reason }) => `  ${id}: ${reason}`);
  if (fatal === undefined && lines.length === 0) return;
  const more = lines.length > MOST_SHOWN ? [`  and ${lines.length - MOST_SHOWN} more`] : [];
  throw new CommandError(`${file.name} is not what NewStore would take in.`, [
    ...(fatal === undefined ? [] : [`  ${fatal}`]),
    ...lines.slice(0, MOST_SHOWN),
    ...more,
  ]);
}

/** Writes the snapshot whole or not at all; nobody else may read it, since it can hold personal data. */
export async function writeSnapshot(folder: string, snapshot: SandboxSnapshot): Promise<string> {
  const path = join(folder, SNAPSHOT_FILE);
  const unfinished = `${path}.part`;
  await writeFile(unfinished, JSON.stringify(snapshot), { mode: 0o600 });
  await rename(unfinished, path);
  return path;
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    if ((await stat(folder)).isDirectory()) return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT")
      throw new CommandError(`${folder}: ${(error as Error).message}`);
  }
  throw new CommandError(`there is no folder ${folder}.`, [
    "Make it first; import files in it are taken over at the start.",
  ]);
}

async function readSnapshot(path: string): Promise<SandboxSnapshot> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as SandboxSnapshot;
  } catch (error) {
    throw new CommandError(`${path} is no snapshot: ${(error as Error).message}`, [
      "Delete it to begin anew from the files.",
    ]);
  }
}

/** Whether the folder can be written to; better known at the start than after a day of work. */
export async function checkWritable(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK);
  } catch {
    throw new CommandError(`${folder} cannot be written to.`, [
      "The snapshot is kept there; give a folder of your own.",
    ]);
  }
}
