import type { AbortSignalLike } from "../../core/web-types.js";
import { onDisk } from "../../resources/lib/disk-error.js";
import type { ImportArchive } from "../../resources/lib/publish.js";

/** An archive in a file of its own. */
export interface SpooledArchive {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes an archive into a file, piece by piece as it comes into being, and waits for the disk. The file is there whole
 * or not at all.
 *
 * @param path - of the file; there must be none.
 * @throws {NewStoreError} kind `configuration` where the disk is full or refuses; what the archive throws.
 */
export async function spool(
  archive: ImportArchive,
  path: string,
  signal: AbortSignalLike | undefined,
): Promise<SpooledArchive> {
  const { open, rm } = await import("node:fs/promises");
  const file = await onDisk(path, () => open(path, "wx", 0o644));
  try {
    let bytes = 0;
    for await (const piece of archive.stream()) {
      if (signal?.aborted === true) throw signal.reason;
      await onDisk(path, () => file.writeFile(piece));
      bytes += piece.byteLength;
    }
    // Some file systems say only now that they are full.
    await onDisk(path, async () => {
      await file.datasync();
      await file.close();
    });
    return { path, bytes };
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
}
