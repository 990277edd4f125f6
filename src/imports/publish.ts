import type { AbortSignalLike } from "../platform/types.js";

/** A zip of import files, ready to be put where NewStore can fetch it. */
export interface ImportArchive {
  /** Suggested file name, unique enough for one folder: `products-2026-11-23T06-14-20-123Z.zip`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: "application/zip";
}

/**
 * Puts an archive where NewStore can fetch it and answers its address: an `https://` link that needs no header of its
 * own (a pre-signed one will do) or `s3://bucket/key`.
 *
 * NewStore fetches the archive when the job's turn comes, which can be much later: keep the link valid for days.
 *
 * @example
 * ```ts
 * const publish: Publish = async (archive) => {
 *   await bucket.put(`newstore/${archive.name}`, archive.bytes);
 *   return bucket.signedUrl(`newstore/${archive.name}`, { days: 3 });
 * };
 * ```
 */
export type Publish = (
  archive: ImportArchive,
  options: { readonly signal?: AbortSignalLike },
) => string | URL | Promise<string | URL>;
