import { NewStoreError } from "../../core/newstore-error.js";
import type { StateStore } from "./state-store.js";

/** States name jobs and positions: nobody else's business. */
const OWNER_ONLY = 0o600;

/**
 * Keeps a state in a file, as JSON. The file is written beside its place, put on the disk, and then moved into its place:
 * after a crash there is the state of before or the one of after. For processes with a disk of their own: most serverless
 * functions have none that lasts.
 *
 * @param path - of the file; its folder must be there. It is made by the first `save`.
 * @throws {NewStoreError} of its functions: kind `configuration` when the file cannot be read or written, or is damaged.
 *
 * @example
 * ```ts
 * const changes = newstore.availability.export({ cursorStore: fileState("atp-cursor.json") });
 * for await (const row of changes) await shop.setStock(row.product_id, row.fulfillment_node_id, row.atp);
 * ```
 */
export function fileState<State>(path: string): StateStore<State> {
  return {
    async load() {
      const text = await files(path, async ({ readFile }) =>
        readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
          if (error.code === "ENOENT") return undefined;
          throw error;
        }),
      );
      if (text === undefined) return undefined;
      try {
        return JSON.parse(text) as State;
      } catch (cause) {
        throw problem(`${path} holds no JSON: it is damaged, or another program's. Delete it to begin anew.`, cause);
      }
    },
    save: (state) =>
      files(path, async ({ open, rename }) => {
        const beside = `${path}.new`;
        const file = await open(beside, "w", OWNER_ONLY);
        try {
          await file.writeFile(`${JSON.stringify(state)}\n`);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(beside, path);
      }),
  };
}

type Files = typeof import("node:fs/promises");

async function files<T>(path: string, work: (files: Files) => Promise<T>): Promise<T> {
  try {
    return await work(await import("node:fs/promises"));
  } catch (cause) {
    throw problem(`${path} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

function problem(message: string, cause: unknown): NewStoreError {
  return new NewStoreError(message, { kind: "configuration", cause });
}
