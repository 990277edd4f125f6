import type { Clock } from "../../core/clock.js";
import { configurationError } from "../../core/configuration-error.js";
import { InnerSignal } from "../../core/inner-signal.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { DEFAULT_RETRY, resolveRetry } from "../../core/options.js";
import { workingClock } from "../../core/own-clock.js";
import type { RetryOptions } from "../../core/request.js";
import { requireMs } from "../../core/require-number.js";
import { refuseUnknown } from "../../core/unknown-option.js";
import { sleep } from "../../core/wait.js";
import type { AbortSignalLike, FetchLike } from "../../core/web-types.js";
import type { Publish } from "../../resources/lib/publish.js";
import { uploadError, uploadTookTooLong } from "../../resources/lib/upload-error.js";
import { bounded, isTooLong } from "../../resources/lib/user-work.js";
import { type PutMeans, putOnce } from "./put-attempt.js";
import { type SpooledArchive, spool } from "./spool.js";
import { type ArchiveToUpload, placeOf, type UploadTarget } from "./upload-place.js";

/** How archives are uploaded. */
export interface HttpPublisherOptions {
  /** Gives the place of an archive. Called anew for each attempt, so that a link that ends early does no harm. */
  readonly target: (
    archive: ArchiveToUpload,
    options: { readonly signal?: AbortSignalLike },
  ) => UploadTarget | Promise<UploadTarget>;
  /** Folder for the archive while it is uploaded. Default: the system's for temporary files. */
  readonly folder?: string | undefined;
  /** Attempts after the first, and the waits between them. Default: as for calls. */
  readonly retry?: Partial<RetryOptions> | undefined;
  /** Deadline of an attempt, `target` included, in milliseconds. Default 600,000. */
  readonly timeoutMs?: number | undefined;
  /** Another `fetch`, for a proxy say. Default: the global one. */
  readonly fetch?: FetchLike | undefined;
  /** Time; another one is for tests. Default: the system's. */
  readonly clock?: Clock | undefined;
}

const NAMES: readonly (keyof HttpPublisherOptions)[] = ["target", "folder", "retry", "timeoutMs", "fetch", "clock"];
const DEFAULT_TIMEOUT_MS = 600_000;

/**
 * Publishes archives with a PUT to an address of yours, presigned or not.
 *
 * The archive is written to a file first: storages want its length before it comes, and a failed attempt is repeated from
 * there. Memory stays flat; the file is gone afterwards. Attempts are repeated after 408, 425, 429, 5xx, a broken
 * connection and the deadline. The import ends an upload that stands still for its `timeouts.totalMs`: where attempts are to
 * be made after that as well, give a shorter `timeoutMs`.
 *
 * @throws {NewStoreError} kind `configuration` when an option is missing or wrong; the import fails with the storage's own
 * words, without queries of links and keys.
 *
 * @example
 * ```ts
 * const publish = httpPublisher({
 *   target: ({ name }) => ({
 *     uploadUrl: `https://files.acme.example/newstore/${name}`,
 *     headers: { authorization: `Bearer ${process.env["FILES_TOKEN"]}` },
 *   }),
 * });
 * const newstore = new NewStore({ tenant, credentials, publish });
 * ```
 */
export function httpPublisher(options: HttpPublisherOptions): Publish {
  refuseUnknown(options, NAMES);
  const { target, folder, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const clock = workingClock(options.clock);
  const { fetch = globalThis.fetch as FetchLike } = options;
  if (typeof target !== "function")
    throw configurationError("target", "is no function: it gives the place of an archive");
  requireMs("timeoutMs", timeoutMs, "above 0");
  if (folder !== undefined && (typeof folder !== "string" || folder === ""))
    throw configurationError("folder", "is no path: give one, or leave it out");
  if (typeof fetch !== "function") throw configurationError("fetch", "is no function: give one, or leave it out");
  const retry = resolveRetry(DEFAULT_RETRY, options.retry);

  return async (archive, { signal, goesOn = () => {} }) => {
    const [{ rm }, { tmpdir }, { join }] = await Promise.all([
      import("node:fs/promises"),
      import("node:os"),
      import("node:path"),
    ]);
    const path = join(folder ?? tmpdir(), `${clock.uuid()}-${archive.name}`);
    const spooled = await spool(archive, path, signal);
    const upload: ArchiveToUpload = { name: archive.name, contentType: archive.contentType, bytes: spooled.bytes };
    const means = { fetch, limits: { clock, limitMs: timeoutMs }, signal, goesOn };
    try {
      return await withRetries(retry, clock, signal, () => attempt(options, upload, spooled, means));
    } finally {
      await rm(path, { force: true });
    }
  };
}

/** What an attempt works with. */
interface AttemptMeans extends PutMeans {
  readonly goesOn: () => void;
}

async function attempt(
  { target }: HttpPublisherOptions,
  archive: ArchiveToUpload,
  { path }: SpooledArchive,
  means: AttemptMeans,
): Promise<string> {
  const { goesOn, limits } = means;
  const what = `Uploading ${archive.name}`;
  const startMs = limits.clock.monotonicMs();
  goesOn();
  const { uploadUrl, downloadUrl, headers } = placeOf(await asked(target, archive, what, means), archive);
  const [{ createReadStream }, { Readable }] = await Promise.all([import("node:fs"), import("node:stream")]);
  const file = createReadStream(path);
  try {
    const body = Readable.toWeb(file);
    // Not before the stream of the web has stopped the file: the first listener would let it go.
    file.on("data", goesOn);
    const spentMs = limits.clock.monotonicMs() - startMs;
    await putOnce({ what, url: uploadUrl, headers, body, spentMs }, means);
  } finally {
    file.destroy();
  }
  return downloadUrl;
}

/** What the user's function gives, in the time of an attempt. */
async function asked(
  target: HttpPublisherOptions["target"],
  archive: ArchiveToUpload,
  what: string,
  { signal, limits }: PutMeans,
): Promise<unknown> {
  try {
    const asking = Promise.resolve().then(() => target(archive, signal === undefined ? {} : { signal }));
    return await bounded(asking, limits, signal);
  } catch (cause) {
    if (signal?.aborted === true) throw signal.reason;
    if (isNewStoreError(cause)) throw cause;
    if (isTooLong(cause)) throw uploadTookTooLong(`${what}: target`, String(limits.limitMs));
    throw uploadError(`${what}: target failed`, { cause });
  }
}

async function withRetries<T>(
  { retries, baseDelayMs, maxDelayMs }: RetryOptions,
  clock: Clock,
  signal: AbortSignalLike | undefined,
  work: () => Promise<T>,
): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isNewStoreError(error) || !error.retryable) throw error;
      if (failures >= retries) throw failures === 0 ? error : afterAttempts(error, failures + 1);
      const delayMs = Math.min(baseDelayMs * 2 ** failures, maxDelayMs) * clock.random();
      await sleep(clock, delayMs, signal ?? new InnerSignal());
    }
  }
}

function afterAttempts(error: NewStoreError, attempts: number): NewStoreError {
  return new NewStoreError(`${error.message} (${attempts} attempts)`, { ...error, attempts, cause: error.cause });
}
