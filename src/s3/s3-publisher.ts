import { configurationError } from "../core/configuration-error.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { Publish } from "../resources/lib/publish.js";
import { uploadTookTooLong } from "../resources/lib/upload-error.js";
import { bounded, isTooLong } from "../resources/lib/user-work.js";
import { lifeProblem } from "./link-life.js";
import { knownS3Options, type S3PublisherOptions } from "./options.js";
import { removeOld } from "./remove-old.js";
import { s3Error } from "./s3-error.js";
import { loadS3 } from "./s3-parts.js";
import { TAKING_BACK_MS, upload } from "./upload.js";

/**
 * Publishes archives in a bucket of S3, or of what speaks its language, and gives NewStore a presigned link.
 *
 * The archive is uploaded in parts of 5 MB while it comes into being: memory stays flat, and the AWS SDK repeats a part
 * that fails. When the import is refused, the upload fails or takes too long, it is taken back before the import fails, and
 * leaves nothing in the bucket; after an abort, which nobody waits for, the same is done beside it.
 *
 * A presigned link ends with the credentials that signed it. Where those are temporary, as in a function, a longer life is
 * refused before anything is uploaded, and once more when the link is made: give a `signer` with the keys of a user that
 * may read the bucket.
 *
 * @throws {NewStoreError} kind `configuration` when an option is wrong, when a package of AWS is missing, or when the
 * bucket refuses; the import fails with S3's own words.
 *
 * @example
 * ```ts
 * import { S3Client } from "@aws-sdk/client-s3";
 *
 * const client = new S3Client({ region: "eu-central-1" });
 * const publish = s3Publisher({ client, bucket: "acme-newstore", deleteOlderThanSeconds: 14 * 86_400 });
 * const newstore = new NewStore({ tenant, credentials, publish });
 * ```
 */
export function s3Publisher(options: S3PublisherOptions): Publish {
  const known = knownS3Options(options);
  const { client, signer, bucket, prefix, link, expiresInSeconds, timeoutMs, clock } = known;
  return async (archive, { signal, goesOn = () => {} }) => {
    const key = prefix + archive.name;
    const place = `s3://${bucket}/${prefix}`;
    const uploading = `Uploading ${archive.name} to ${place}`;
    let what = uploading;
    try {
      if (link === "presigned") await checkLife();
      what = `Removing old archives from ${place}`;
      await removeOld(known, signal, goesOn);
      what = uploading;
      await upload(known, archive, key, signal);
      return link === "s3" ? `s3://${bucket}/${key}` : await signed(key, signal);
    } catch (thrown) {
      if (signal?.aborted === true) throw signal.reason;
      if (isTooLong(thrown)) throw uploadTookTooLong(what, `timeoutMs, ${timeoutMs}`);
      throw s3Error(what, thrown);
    }
  };

  /** The link to an archive that is there. Making it took time, in which the credentials have come nearer to their end. */
  async function signed(key: string, signal: AbortSignalLike | undefined): Promise<string> {
    const { getSignedUrl, GetObjectCommand, DeleteObjectCommand } = await loadS3();
    const command = { Bucket: bucket, Key: key };
    try {
      await checkLife();
      return await getSignedUrl(signer as never, new GetObjectCommand(command), { expiresIn: expiresInSeconds });
    } catch (thrown) {
      const removed = client.send(new DeleteObjectCommand(command)).catch(() => undefined);
      await bounded(removed, { clock, limitMs: TAKING_BACK_MS }, signal).catch(() => undefined);
      throw thrown;
    }
  }

  async function checkLife(): Promise<void> {
    const { credentials } = signer.config;
    if (typeof credentials !== "function")
      throw configurationError("signer", "has no credentials: give a client of @aws-sdk/client-s3 that has some");
    const problem = lifeProblem(expiresInSeconds, await credentials(), clock.nowMs());
    if (problem !== undefined) throw problem;
  }
}
