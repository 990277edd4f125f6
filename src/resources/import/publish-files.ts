import { NewStoreError } from "../../core/newstore-error.js";
import type { FileDescriptor } from "../../core/operation.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { Publish } from "../lib/publish.js";
import type { UserWorkLimits } from "../lib/user-work.js";
import { ArchiveInProgress } from "./archive.js";
import type { ItemChecker } from "./check-items.js";
import type { ItemFiles } from "./item-files.js";
import type { ProgressReporter } from "./progress.js";
import { publishArchive } from "./publish-archive.js";

/** A file that lies where NewStore can fetch it. */
export interface PublishedFile {
  readonly name: string;
  readonly uri: string;
  readonly items: number;
  readonly bytes: number;
}

/** What publishing files works with. */
export interface Publishing {
  readonly file: FileDescriptor;
  readonly files: ItemFiles;
  readonly checker: ItemChecker;
  /** `undefined`: everything is read and checked, and nothing is published. */
  readonly publish: Publish | undefined;
  /** Name of the n-th archive, from 1. */
  readonly nameOf: (file: number) => string;
  readonly progress: ProgressReporter;
  /** Files of the same import that were published before. */
  readonly before: readonly PublishedFile[];
  readonly limits: UserWorkLimits;
  readonly signal: AbortSignalLike | undefined;
}

/**
 * Reads all items, file after file, and publishes the files. No job exists before the last item was found good: what was
 * published until then can lie where it is, nobody fetches it.
 */
export async function publishFiles(publishing: Publishing): Promise<{ files: PublishedFile[]; items: number }> {
  const { files, checker, progress, before } = publishing;
  const published: PublishedFile[] = [];
  let items = 0;
  // The figures of an import are those of all its parts.
  const { past } = progress;
  let number = 0;
  const figures = () => ({
    file: past.file + number,
    items: past.items + files.itemsRead,
    bytes: past.bytes + files.totalBytes,
    skipped: past.skipped + checker.skipped.items,
  });
  try {
    for (;;) {
      const first = await files.open();
      if (first === undefined) break;
      number += 1;
      const name = publishing.nameOf(number);
      const uri = await pass(publishing, name, first, () => progress.reading(figures()));
      if ([...before, ...published].some((other) => other.uri === uri)) throw sameAddress(name);
      if (uri !== undefined) published.push({ name, uri, items: files.items, bytes: files.bytes });
      items += files.items;
      progress.step(uri === undefined ? "reading" : "published", figures());
    }
  } finally {
    files.close();
  }
  checker.finish(files.itemsRead);
  progress.past = figures();
  return { files: published, items };
}

/** The last archive lies there alone: all jobs would import it, and what the others held would be lost. */
function sameAddress(name: string): NewStoreError {
  return new NewStoreError(
    `The publish function gave ${name} the address of another archive of the import: give each archive an address of its own, as with its name in it. No import job was created.`,
    { kind: "configuration" },
  );
}

/** Publishes one file; without a publisher, reads it only. */
async function pass(
  { publish, file, files, limits, signal }: Publishing,
  name: string,
  first: Uint8Array,
  onPiece: () => void,
): Promise<string | undefined> {
  if (publish === undefined) {
    while ((await files.next()) !== undefined) onPiece();
    return undefined;
  }
  return publishArchive(
    publish,
    (watch) => new ArchiveInProgress(name, `${file.name}.json`, files, first, { watch, clock: limits.clock, onPiece }),
    signal,
    limits,
  );
}
