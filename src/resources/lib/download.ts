import { InnerSignal } from "../../core/inner-signal.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { onAbort } from "../../core/on-abort.js";
import { resolveSignal } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import { concatBytes } from "../../files/bytes.js";
import { gunzip } from "../../files/inflate.js";
import { jsonArrayBatches, type OnInexact } from "../../files/json-array.js";
import { unzipStream } from "../../files/unzip-stream.js";
import { looksLikeZip } from "../../files/zip-format.js";
import type { FacadeContext } from "./context.js";
import { type LinkAccess, linkBytes } from "./fetch-link.js";
import { hostOf } from "./link-errors.js";

/** Larger files are a bomb and no export, unless the client's `maxResponseBytes` says more: 4 GiB after inflation. */
const MAX_FILE_BYTES = 4 * 1_024 ** 3;

/**
 * Reads the rows of an exported file in batches; see {@link linkBytes} for how the file is fetched. However the reading
 * ends, by its last row, an error, or a caller who has seen enough, the connection is closed.
 *
 * The container is told by its first bytes: a zip with one file, gzip, or plain JSON (a client was ready for zip and
 * plain; the name proves nothing).
 *
 * @throws {NewStoreError} kind `connection` or `timeout` when the link cannot be read to its end, `aborted` when the
 * signal ended it, `api` when it returns an error or the file is not what it should be, or too large.
 */
export function exportedRows(
  context: FacadeContext,
  link: string,
  options: CallOptions = {},
  access: LinkAccess = {},
  onInexact?: OnInexact,
): AsyncGenerator<unknown[]> {
  return fileRows(context, link, options, access, (chunks) => jsonArrayBatches(chunks, onInexact));
}

/** The same for rows of any form: `read` makes them of what is in the container. */
export async function* fileRows<Row>(
  context: FacadeContext,
  link: string,
  options: CallOptions,
  access: LinkAccess,
  read: ReadRows<Row>,
): AsyncGenerator<Row[]> {
  const stop = new InnerSignal();
  const signal = resolveSignal(options.signal);
  if (signal?.aborted === true) stop.abort(signal.reason);
  const release = signal === undefined ? () => {} : onAbort(signal, () => stop.abort(signal.reason));
  try {
    yield* rowsOf(linkBytes(context, link, options, stop, access), context.maxResponseBytes ?? MAX_FILE_BYTES, read);
  } catch (cause) {
    if (isNewStoreError(cause) && cause.kind !== "validation") throw cause;
    access.onUseless?.();
    const why = cause instanceof Error ? ` ${cause.message}` : "";
    throw new NewStoreError(`The export file from ${hostOf(link)} is not what it should be.${why} Export again.`, {
      kind: "api",
      cause,
    });
  } finally {
    release();
    // Ends what still waits for the network: a generator that is at work takes no other hint.
    stop.abort(new Error("the reader has left"));
  }
}

type ReadRows<Row> = (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Row[]>;

async function* rowsOf<Row>(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  read: ReadRows<Row>,
): AsyncGenerator<Row[]> {
  const [first, chunks] = await peek(body);
  if (looksLikeZip(first)) yield* zippedRows(limited(chunks, maxBytes), maxBytes, read);
  else if (first[0] === 0x1f && first[1] === 0x8b) yield* read(limited(gunzip(chunks), maxBytes));
  else yield* read(limited(chunks, maxBytes));
}

/** The same bytes, as long as they are no more than they may be. */
async function* limited(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let received = 0;
  for await (const chunk of chunks) {
    received += chunk.byteLength;
    if (received > maxBytes)
      throw new NewStoreError(
        `The export file is larger than ${maxBytes} bytes, and was not read on. Raise maxResponseBytes if that is right.`,
        { kind: "api" },
      );
    yield chunk;
  }
}

/** The one file of an archive, read while it arrives. That there is no other is known at the end. */
async function* zippedRows<Row>(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  read: ReadRows<Row>,
): AsyncGenerator<Row[]> {
  let files = 0;
  for await (const entry of unzipStream(chunks)) {
    files += 1;
    if (files > 1) break;
    yield* read(limited(entry.chunks(), maxBytes));
  }
  if (files === 1) return;
  throw new NewStoreError(`The archive holds ${files === 0 ? "no file" : "several files"} where one was expected.`, {
    kind: "validation",
  });
}

async function peek(body: AsyncIterable<Uint8Array>): Promise<[first: Uint8Array, all: AsyncIterable<Uint8Array>]> {
  const reader = body[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  while (length < 4) {
    const { done, value } = await reader.next();
    if (done === true) break;
    head.push(value);
    length += value.byteLength;
  }
  const first = concatBytes(head);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first;
    try {
      for (let part = await reader.next(); part.done !== true; part = await reader.next()) yield part.value;
    } finally {
      await reader.return?.();
    }
  }
  return [first, all()];
}
