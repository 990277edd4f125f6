import { createHash } from "node:crypto";
import { mkdir, open, rm, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileState } from "../../durable/state/file-state.js";
import type { StateStore } from "../../durable/state/state-store.js";
import type { ImportPlan } from "../../resources/import/plan.js";
import { CommandError } from "../lib/command.js";

/** So much of a file's beginning tells one content from another, beside size and time. */
const HEAD_BYTES = 64 * 1024;

/** How far the import of one file is, and which content of it that was. */
interface Kept {
  readonly version: 1;
  /** Size, time and beginning of the file, and what it was imported as. */
  readonly content: string;
  readonly plan: ImportPlan;
}

/** What a folder of checkpoints keeps of one file. */
export interface KeptImport {
  readonly store: StateStore<ImportPlan>;
  /** Forgets it: what is done, or has failed, needs no going on. */
  readonly forget: () => Promise<void>;
  /** Whether there was something of another content of the file, which is told. */
  readonly isOfOlder: boolean;
}

/**
 * What a folder keeps of a file: by the file's whole path, since each night's folder has a `stock.ndjson`; and good only for
 * the content it was made of, since tomorrow's file lies at the same path.
 *
 * @param purpose - what the items are imported as: another head makes another import of them.
 */
export async function keptImport(folder: string, path: string, purpose: unknown): Promise<KeptImport> {
  await mkdir(folder, { recursive: true });
  const place = hash(resolve(path)).slice(0, 12);
  const file = join(folder, `${basename(path)}.${place}.checkpoint.json`);
  const content = await contentOf(path, purpose);
  const state = fileState<Kept>(file);
  const kept = await state.load();
  const isOfOlder = kept !== undefined && kept.content !== content;
  let current = isOfOlder ? undefined : kept?.plan;
  return {
    isOfOlder,
    forget: () => rm(file, { force: true }),
    store: {
      load: async () => current,
      async save(plan) {
        await state.save({ version: 1, content, plan });
        current = plan;
      },
    },
  };
}

async function contentOf(path: string, purpose: unknown): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return hash(JSON.stringify([size, mtimeMs, await headOf(path), purpose]));
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** Hash of a file's beginning. */
async function headOf(path: string): Promise<string> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return hash(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
