import { safeCause } from "../../core/cause.js";
import { NewStoreError } from "../../core/newstore-error.js";

/** Codes of a disk, a quota or a file that takes no more. */
const FULL: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/**
 * Does something with the disk. What the disk refuses is an error that says where and what to do.
 *
 * @param place - the file or folder.
 * @param again - what to do once there is room.
 * @throws {NewStoreError} kind `configuration`.
 */
export async function onDisk<T>(
  place: string,
  work: () => Promise<T>,
  again = "import again: nothing of this archive is left",
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const { code, message } = Object(cause ?? {}) as { readonly code?: unknown; readonly message?: unknown };
    const isFull = FULL.has(code);
    const why = isFull ? `there is no room for it (${String(code)})` : String(message ?? cause);
    const advice = isFull
      ? `Make room, or give another folder, and ${again}.`
      : "Give a folder that can be written to.";
    throw new NewStoreError(`${place} cannot be written: ${why}. ${advice}`, {
      kind: "configuration",
      cause: safeCause(cause),
    });
  }
}
