import { configurationError } from "../../core/configuration-error.js";
import { systemClock } from "../../core/system-clock.js";
import { refuseUnknown } from "../../core/unknown-option.js";
import { onDisk } from "../../resources/lib/disk-error.js";
import type { Publish } from "../../resources/lib/publish.js";
import { spool } from "./spool.js";

/** Where a web server has its files. */
export interface FolderPublisherOptions {
  /** Path of the folder; it is made if it is not there. */
  readonly folder: string;
  /** Address under which the web server serves the folder, as in `https://files.acme.example/newstore/`. */
  readonly baseUrl: string;
}

/**
 * Publishes archives into a folder that a web server serves. The archive is written under another name and renamed once
 * it is whole and on the disk, so that nobody ever fetches half of it. Memory stays flat.
 *
 * The folder is yours to empty: an archive is fetched minutes or days after its import was started.
 *
 * A disk that is full fails the import before any job exists, and leaves nothing of the archive: make room, and import again.
 *
 * @throws {NewStoreError} kind `configuration` when an option is missing or wrong; the import fails with the same where the
 * disk is full or refuses.
 *
 * @example
 * ```ts
 * const publish = folderPublisher({ folder: "/var/www/newstore", baseUrl: "https://files.acme.example/newstore/" });
 * const newstore = new NewStore({ tenant, credentials, publish });
 * ```
 */
export function folderPublisher(options: FolderPublisherOptions): Publish {
  refuseUnknown(options, ["folder", "baseUrl"]);
  const { folder, baseUrl } = options;
  if (typeof folder !== "string" || folder === "") throw configurationError("folder", "is missing: give a path");
  if (typeof baseUrl !== "string" || !/^https?:\/\/[^?#]+$/i.test(baseUrl) || !URL.canParse(baseUrl))
    throw configurationError(
      "baseUrl",
      "is no address of a folder: give the text of its https:// URL, without a query",
    );
  const base = baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`;
  return async (archive, { signal }) => {
    const [{ mkdir, rename, rm }, { join }] = await Promise.all([import("node:fs/promises"), import("node:path")]);
    await onDisk(folder, () => mkdir(folder, { recursive: true }));
    // With a point in front, which web servers do not list.
    const part = join(folder, `.${archive.name}.${systemClock.uuid()}.part`);
    await spool(archive, part, signal);
    try {
      await onDisk(folder, () => rename(part, join(folder, archive.name)));
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    return base + encodeURIComponent(archive.name);
  };
}
