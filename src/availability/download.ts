import { NewStoreError } from "../errors/newstore-error.js";
import { looksLikeZip, readZip } from "../files/zip-reader.js";
import { jsonArrayBatches } from "../files/json-array.js";
import { concatBytes, pipeThrough } from "../files/bytes.js";
import type { AbortSignalLike, FetchLike } from "../platform/types.js";

/**
 * Reads the rows of an exported file in batches.
 *
 * The link carries its own permission, so no token is sent to it (observed). The container is told by its first bytes:
 * a zip with one file, gzip, or plain JSON (a client was ready for zip and plain; the name proves nothing).
 *
 * @throws {NewStoreError} kind `connection` when the link cannot be read, `api` when it answers an error, `validation`
 * when the file is not what it should be.
 */
export async function* exportedRows(
  fetch: FetchLike,
  link: string,
  signal: AbortSignalLike | undefined,
): AsyncGenerator<unknown[]> {
  const response = (await open(fetch, link, signal)) as { body: AsyncIterable<Uint8Array> | null };
  const [first, chunks] = await peek(response.body ?? emptyBody());
  if (looksLikeZip(first)) yield* zippedRows(chunks);
  else if (first[0] === 0x1f && first[1] === 0x8b) yield* jsonArrayBatches(pipeThrough(chunks, new DecompressionStream("gzip")));
  else yield* jsonArrayBatches(chunks);
}

async function open(fetch: FetchLike, link: string, signal: AbortSignalLike | undefined): Promise<unknown> {
  const where = new URL(link).host;
  let response: { ok: boolean; status: number };
  try {
    response = await fetch(link, signal === undefined ? {} : { signal });
  } catch (cause) {
    const kind = signal?.aborted === true ? "aborted" : "connection";
    throw new NewStoreError(`The export file could not be fetched from ${where}. Export again.`, { kind, cause });
  }
  if (response.ok) return response;
  throw new NewStoreError(
    `The export file could not be fetched: ${where} answered ${response.status}. Links expire; export again.`,
    { kind: "api", status: response.status },
  );
}

/** A zip's directory stands at its end, so the compressed file is held; what is inside is read in pieces. */
async function* zippedRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown[]> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const [entry, ...more] = readZip(concatBytes(parts));
  if (entry === undefined || more.length > 0)
    throw new NewStoreError(`The export archive holds ${more.length + (entry ? 1 : 0)} files where one was expected.`, {
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
