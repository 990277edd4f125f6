import { NewStoreError } from "../../core/newstore-error.js";
import type { AbortSignalLike, UrlLike } from "../../core/web-types.js";

/**
 * A zip of import files, to be put where NewStore can fetch it. Its functions may be taken off it.
 *
 * The archive comes into being while it is read: `stream()` holds a few pieces of it at a time, however large it is, and
 * can be read **once**. `bytes()` holds it whole; after it both can be called as often as wanted. So a publisher that
 * uploads in one go and wants to do so again after a failure takes `bytes()`; one that uploads in parts, each of which it
 * can repeat by itself, takes `stream()`.
 */
export interface ImportArchive {
  /** Suggested file name, unique enough for one folder: `products-2026-11-23T06-14-20-123Z.zip`. */
  readonly name: string;
  /** Media type to store it under. */
  readonly contentType: "application/zip";
  /**
   * The archive piece by piece. It throws where the import is refused or aborted: what was uploaded until then is to be
   * thrown away.
   */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** The whole archive. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** What a publisher is given beside the archive. */
export interface PublishOptions {
  /** Aborts when nobody waits for the archive any more: the caller's signal did, or the publisher stood still for too long. */
  readonly signal?: AbortSignalLike;
  /**
   * To be called while an upload goes on without taking more of the archive, as for one that was taken whole: the import
   * waits for `timeouts.totalMs` from then on.
   */
  readonly goesOn?: () => void;
}

/**
 * Puts an archive where NewStore can fetch it and returns its address: an `https://` link that needs no header of its
 * own (a pre-signed one will do) or `s3://bucket/key`.
 *
 * NewStore fetches the archive when the job's turn comes, which can be much later: keep the link valid for days.
 *
 * @example
 * ```ts
 * const publish: Publish = async ({ name, bytes }) => {
 *   await bucket.put(`newstore/${name}`, await bytes());
 *   return bucket.signedUrl(`newstore/${name}`, { days: 3 });
 * };
 * ```
 */
export type Publish = (archive: ImportArchive, options: PublishOptions) => string | UrlLike | Promise<string | UrlLike>;

/**
 * Refuses what cannot be called, long before the first archive is ready.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function checkPublish(publish: Publish | undefined): void {
  if (publish === undefined || typeof publish === "function") return;
  throw new NewStoreError(
    "The option publish is no function: it takes a zip and returns the address NewStore can fetch it from.",
    { kind: "configuration" },
  );
}
