import type { Clock } from "../core/clock.js";
import { configurationError } from "../core/configuration-error.js";
import { workingClock } from "../core/own-clock.js";
import { requireMs, requireWhole } from "../core/require-number.js";
import { refuseUnknown } from "../core/unknown-option.js";
import { LONGEST_LIFE_SECONDS } from "./link-life.js";
import type { S3ClientLike } from "./s3-like.js";

/** Where in S3 archives go, and for how long. */
export interface S3PublisherOptions {
  /** Your client of `@aws-sdk/client-s3`: its region, endpoint, retries and credentials apply. */
  readonly client: S3ClientLike;
  /** Name of the bucket. */
  readonly bucket: string;
  /** What keys begin with. Default `newstore/`. */
  readonly prefix?: string | undefined;
  /**
   * Life of the link that NewStore fetches an archive from, in seconds; at most 604,800, and no longer than that of the
   * credentials that sign it. NewStore advises days. Default 259,200, three days.
   */
  readonly expiresInSeconds?: number | undefined;
  /** Client whose credentials sign the link, where the uploading one has temporary credentials. Default: `client`. */
  readonly signer?: S3ClientLike | undefined;
  /** `presigned`: an `https://` link. `s3`: `s3://bucket/key`, for a bucket that NewStore may read. Default `presigned`. */
  readonly link?: "presigned" | "s3" | undefined;
  /**
   * Removes archives under the prefix that are older than so many seconds, before each upload. More than
   * `expiresInSeconds`, and above 0. Default: nothing is removed.
   */
  readonly deleteOlderThanSeconds?: number | undefined;
  /**
   * How long S3 may take for an archive, in milliseconds. The time in which the import still makes the archive, because
   * your source is slow, does not count. Default 600,000.
   */
  readonly timeoutMs?: number | undefined;
  /** Time; another one is for tests. Default: the system's. */
  readonly clock?: Clock | undefined;
}

/** The same, all of it known. */
export interface KnownS3Options extends S3PublisherOptions {
  readonly prefix: string;
  readonly expiresInSeconds: number;
  readonly signer: S3ClientLike;
  readonly link: "presigned" | "s3";
  readonly timeoutMs: number;
  readonly clock: Clock;
}

const NAMES: Readonly<Record<keyof S3PublisherOptions, true>> = {
  client: true,
  bucket: true,
  prefix: true,
  expiresInSeconds: true,
  signer: true,
  link: true,
  deleteOlderThanSeconds: true,
  timeoutMs: true,
  clock: true,
};

const DEFAULT_LIFE_SECONDS = 259_200;
const DEFAULT_TIMEOUT_MS = 600_000;

/**
 * Checks the options and fills in what was left out.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function knownS3Options(options: S3PublisherOptions): KnownS3Options {
  refuseUnknown(options, Object.keys(NAMES));
  const { client, bucket, prefix = "newstore/", expiresInSeconds = DEFAULT_LIFE_SECONDS, signer = client } = options;
  const { link = "presigned", deleteOlderThanSeconds, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const clock = workingClock(options.clock);
  checkClient("client", client);
  checkClient("signer", signer);
  if (typeof bucket !== "string" || bucket === "") throw configurationError("bucket", "is missing: give its name");
  if (/[/\s]/.test(bucket) && !bucket.startsWith("arn:"))
    throw configurationError("bucket", "is no name of a bucket: give that alone; what keys begin with is the prefix");
  if (typeof prefix !== "string") throw configurationError("prefix", "is no text: give what keys begin with");
  if (/(^|\/)\.{1,2}\//.test(prefix))
    throw configurationError("prefix", "has a part . or ..: whoever follows a link takes it out, and finds nothing");
  if (link !== "presigned" && link !== "s3")
    throw configurationError("link", 'is unknown: there are "presigned" and "s3"');
  if (!Number.isInteger(expiresInSeconds) || expiresInSeconds < 1 || expiresInSeconds > LONGEST_LIFE_SECONDS)
    throw configurationError(
      "expiresInSeconds",
      `is ${expiresInSeconds}: give whole seconds, 1 to ${LONGEST_LIFE_SECONDS}`,
    );
  if (deleteOlderThanSeconds !== undefined) requireWhole("deleteOlderThanSeconds", deleteOlderThanSeconds, 1);
  if (deleteOlderThanSeconds !== undefined && deleteOlderThanSeconds <= expiresInSeconds)
    throw configurationError("deleteOlderThanSeconds", "is not more than expiresInSeconds: links would lead nowhere");
  requireMs("timeoutMs", timeoutMs, "above 0");
  return { ...options, prefix, expiresInSeconds, signer, link, timeoutMs, clock };
}

function checkClient(name: string, client: unknown): void {
  const { send, config } = Object(client ?? {}) as Partial<S3ClientLike>;
  if (typeof send === "function" && config !== undefined) return;
  throw configurationError(name, "is no client of @aws-sdk/client-s3: give new S3Client({ region })");
}
