import { isNewStoreError, NewStoreError } from "../errors/newstore-error.js";
import { concatBytes, pipeThrough } from "../files/bytes.js";
import { jsonArrayBatches } from "../files/json-array.js";
import { looksLikeZip, readZip } from "../files/zip-reader.js";
import type { AbortSignalLike, FetchLike } from "../platform/types.js";

/**
 * Reads the rows of an exported file in batches.
 *
 * The link carries its own permission, so no token is sent to it (observed). The container is told by its first bytes:
 * a zip with one file, gzip, or plain JSON (a client was ready for zip and plain; the name proves nothing).
 *
 * @throws {NewStoreError} kind `connection` when the link cannot be read to its end, `aborted` when the signal ended
 * it, `api` when it answers an error or the file is not what it should be.
 */
export async function* exportedRows(
  fetch: FetchLike,
  link: string,
  signal: AbortSignalLike | undefined,
): AsyncGenerator<unknown[]> {
  if (!URL.canParse(link)) throw new NewStoreError("The export's link is no URL. Export again.", { kind: "api" });
  const from = new URL(link).host;
  const body = await open(fetch, link, from, signal);
  try {
    yield* rowsOf(received(body, from, signal));
  } catch (cause) {
    if (isNewStoreError(cause) && cause.kind !== "validation") throw cause;
    const why = cause instanceof Error ? ` ${cause.message}` : "";
    throw new NewStoreError(`The export file from ${from} is not what it should be.${why} Export again.`, {
      kind: "api",
      cause,
    });
  }
}

async function* rowsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<unknown[]> {
  const [first, chunks] = await peek(body);
  if (looksLikeZip(first)) yield* zippedRows(chunks);
  else if (first[0] === 0x1f && first[1] === 0x8b)
    yield* jsonArrayBatches(pipeThrough(chunks, new DecompressionStream("gzip")));
  else yield* jsonArrayBatches(chunks);
}

/** Part of a `Response`. */
interface LinkAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: (AsyncIterable<Uint8Array> & { cancel?(): Promise<void> }) | null;
}

async function open(
  fetch: FetchLike,
  link: string,
  from: string,
  signal: AbortSignalLike | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  let response: LinkAnswer;
  try {
    response = await fetch(link, signal === undefined ? {} : { signal });
  } catch (cause) {
    throw brokenOff(`The export file could not be fetched from ${from}`, cause, signal);
  }
  if (response.ok) return response.body ?? emptyBody();
  await response.body?.cancel?.().catch(() => undefined);
  throw new NewStoreError(
    `The export file could not be fetched: ${from} answered ${response.status}. Links expire; export again.`,
    { kind: "api", status: response.status },
  );
}

/** The body as it arrives. What ends it early is told apart from what is wrong with the file. */
async function* received(
  body: AsyncIterable<Uint8Array>,
  from: string,
  signal: AbortSignalLike | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw brokenOff(`The export file from ${from} broke off`, cause, signal);
  }
}

function brokenOff(what: string, cause: unknown, signal: AbortSignalLike | undefined): NewStoreError {
  return signal?.aborted === true
    ? new NewStoreError(`${what}: the caller's signal aborted it.`, { kind: "aborted", cause })
    : new NewStoreError(`${what}. Export again.`, { kind: "connection", cause });
}

/** A zip's directory stands at its end, so the compressed file is held; what is inside is read in pieces. */
async function* zippedRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown[]> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const [entry, ...more] = readZip(concatBytes(parts));
  if (entry === undefined || more.length > 0)
    throw new NewStoreError(`The archive holds ${more.length + (entry ? 1 : 0)} files where one was expected.`, {
      kind: "validation",
    });
  yield* jsonArrayBatches(entry.chunks());
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

async function* emptyBody(): AsyncGenerator<Uint8Array> {}
