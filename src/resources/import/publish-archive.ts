import { quotedCause, safeCause } from "../../core/cause.js";
import { asSentence } from "../../core/message.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { onAbort } from "../../core/on-abort.js";
import type { AbortSignalLike, UrlLike } from "../../core/web-types.js";
import type { Publish } from "../lib/publish.js";
import { isTooLong, type UserWorkLimits } from "../lib/user-work.js";
import type { ArchiveInProgress } from "./archive.js";
import { type Watch, watched } from "./watch.js";

/**
 * Publishes an archive and makes sure that what came back is an address, and that the whole archive is there: a job with
 * another one would only fail later.
 *
 * The publisher may take as long as it wants, as long as it goes on: each of its turns, from one piece of the archive to
 * the next or from one `goesOn()` to the next, is bounded by the limit. Its signal aborts when nobody waits for it any more.
 *
 * @throws {NewStoreError} what `publish` threw, where that is one; kind `connection` when it threw something else, `timeout` when it stood still, `aborted` when the
 * signal ended it, `configuration` when the response is no address; what made the archive fail, whatever the publisher
 * made of that.
 */
export async function publishArchive(
  publish: Publish,
  make: (watch: Watch) => ArchiveInProgress,
  signal: AbortSignalLike | undefined,
  limits: UserWorkLimits,
): Promise<string> {
  let progress: ArchiveInProgress | undefined;
  let uri: string | UrlLike;
  const stop = new AbortController();
  const release = signal && onAbort(signal, () => stop.abort(signal.reason));
  try {
    uri = await watched(limits, signal, async (watch) => {
      const goesOn = () => {
        watch.sinceMs &&= limits.clock.monotonicMs();
      };
      progress = make(watch);
      watch.sinceMs = limits.clock.monotonicMs();
      return publish(progress.archive, { signal: stop.signal, goesOn });
    });
  } catch (cause) {
    const error = progress?.failure ?? publishError(progress?.archive.name ?? "the archive", cause, limits, signal);
    // A publisher that is still at work would go on for nobody, and leave behind what it has begun.
    stop.abort(error);
    throw error;
  } finally {
    release?.();
  }
  if (progress?.failure !== undefined) throw progress.failure;
  const name = progress?.archive.name;
  const text = String(uri);
  if (!URL.canParse(text) || !/^(https?|s3):/i.test(text))
    // The value is not shown: it may be a signed link that was spoiled.
    throw wrongPublisher(
      `The publish function returned no address for ${name}: return the https:// or s3:// URL that NewStore can fetch it from.`,
    );
  if (progress?.isWhole !== true)
    throw wrongPublisher(
      `The publish function returned an address for ${name} before it had read it to its end: wait for the upload of all that stream() or bytes() gives.`,
    );
  return text;
}

function wrongPublisher(problem: string): NewStoreError {
  return new NewStoreError(`${problem} No import job was created.`, { kind: "configuration" });
}

function publishError(
  name: string,
  cause: unknown,
  { limitMs }: UserWorkLimits,
  signal: AbortSignalLike | undefined,
): NewStoreError {
  if (signal?.aborted === true)
    return new NewStoreError(`Publishing ${name} was aborted. No import job was created.`, {
      kind: "aborted",
      cause: signal.reason,
    });
  if (isTooLong(cause))
    return new NewStoreError(
      `Publishing ${name} took longer than timeouts.totalMs, ${limitMs} ms, without taking more of the archive. No import job was created.`,
      { kind: "timeout", retryable: true },
    );
  // It says itself what it is, and what to do: a storage that is down for a moment is not a wrong option.
  if (isNewStoreError(cause))
    return cause.with({
      message: `Publishing ${name} failed: ${asSentence(cause.message)} No import job was created.`,
    });
  return new NewStoreError(
    `Publishing ${name} failed, the publish function threw ${quotedCause(cause)}. No import job was created.`,
    { kind: "connection", cause: safeCause(cause) },
  );
}
