import { NewStoreError } from "../core/newstore-error.js";
import { untilAborted } from "../core/wait.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { ImportArchive } from "../resources/lib/publish.js";
import { bounded } from "../resources/lib/user-work.js";
import type { KnownS3Options } from "./options.js";
import type { S3ClientLike } from "./s3-like.js";
import { loadS3 } from "./s3-parts.js";
import { Stopwatch } from "./stopwatch.js";

/** So long S3 may take to take parts back; what it has not taken back then stays there. */
export const TAKING_BACK_MS = 30_000;

/** Uploads an archive in parts while it comes into being; where that fails, the parts are taken back first. */
export async function upload(
  { client, bucket, timeoutMs, clock }: KnownS3Options,
  archive: ImportArchive,
  key: string,
  signal: AbortSignalLike | undefined,
): Promise<void> {
  const [{ Upload, UploadPartCommand, PutObjectCommand }, { Readable }] = await Promise.all([
    loadS3(),
    import("node:stream"),
  ]);
  const stop = new AbortController();
  const stopwatch = new Stopwatch(clock);
  // Ended by its source and not by its own `abort()`, which does not wait until the parts are taken back.
  let refusal: unknown;
  const giveUp = () => stop.abort(new NewStoreError("The upload was given up.", { kind: "aborted" }));
  const pieces = ending(archive.stream(), stop.signal, stopwatch, (error) => {
    refusal = error;
    giveUp();
  });
  const body = Readable.from(pieces, { objectMode: false });
  const params = { Bucket: bucket, Key: key, Body: body, ContentType: archive.contentType };
  // Bytes that are under way end with the upload, or taking it back would wait for them; the rest is waited for: an
  // upload whose id nobody has heard cannot be taken back.
  const ended: S3ClientLike = {
    config: client.config,
    send: (command) => {
      const isBytes = command instanceof UploadPartCommand || command instanceof PutObjectCommand;
      return isBytes ? client.send(command, { abortSignal: stop.signal }) : client.send(command);
    },
  };
  const work = new Upload({ client: ended as never, params }).done();
  const { late, cancel } = stopwatch.limit(timeoutMs);
  try {
    await bounded(Promise.race([work, late]), { clock, limitMs: Number.POSITIVE_INFINITY }, signal);
  } catch (thrown) {
    const why = refusal ?? thrown;
    giveUp();
    const takenBack = work.then(
      () => undefined,
      () => undefined,
    );
    await bounded(takenBack, { clock, limitMs: TAKING_BACK_MS }, undefined).catch(() => undefined);
    // Where the parts cannot be taken back, the AWS SDK reports that alone.
    throw why;
  } finally {
    cancel();
  }
}

/** The pieces of an archive until a signal says that nobody wants them. */
async function* ending(
  pieces: AsyncIterable<Uint8Array>,
  stop: AbortSignal,
  stopwatch: Stopwatch,
  onFailure: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      stopwatch.stop();
      const { done, value } = await untilAborted(stop, Promise.resolve(iterator.next()));
      stopwatch.go();
      if (done === true) return;
      yield value;
    }
  } catch (error) {
    onFailure(error);
    throw error;
  } finally {
    stopwatch.go();
  }
}
