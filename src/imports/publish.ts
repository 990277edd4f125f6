import { NewStoreError } from "../errors/newstore-error.js";
import type { AbortSignalLike, UrlLike } from "../platform/types.js";

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
) => string | UrlLike | Promise<string | UrlLike>;

/**
 * Refuses what cannot be called, long before the first archive is ready.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function checkPublish(publish: Publish | undefined): void {
  if (publish === undefined || typeof publish === "function") return;
  throw new NewStoreError(
    "The option publish is no function: it takes a zip and answers the address NewStore can fetch it from.",
    { kind: "configuration" },
  );
}

/**
 * Publishes an archive and makes sure that what came back is an address: a job with another one would only fail later.
 *
 * @throws {NewStoreError} kind `connection` when publishing failed, `aborted` when the signal ended it,
 * `configuration` when the answer is no address.
 */
export async function publishArchive(
  publish: Publish,
  archive: ImportArchive,
  signal: AbortSignalLike | undefined,
): Promise<string> {
  let uri: string | UrlLike;
  try {
    uri = await publish(archive, signal === undefined ? {} : { signal });
  } catch (cause) {
    const isAborted = signal?.aborted === true;
    throw new NewStoreError(
      `Publishing ${archive.name} ${isAborted ? "was aborted" : "failed: see the cause, which the publish function threw"}.` +
        " No import job was created.",
      { kind: isAborted ? "aborted" : "connection", cause },
    );
  }
  const text = String(uri);
  if (URL.canParse(text) && /^(https?|s3):/i.test(text)) return text;
  // The value is not shown: it may be a signed link that was spoiled.
  throw new NewStoreError(
    `The publish function answered no address for ${archive.name}: answer the https:// or s3:// URL that NewStore can` +
      " fetch it from. No import job was created.",
    { kind: "configuration" },
  );
}
