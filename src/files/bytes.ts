/** One array of many chunks. */
export function concatBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const total = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  const joined = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return joined;
}

/** What can be read chunk by chunk. */
export type ByteChunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Reads everything into one array. */
export async function collectBytes(chunks: ByteChunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return concatBytes(parts);
}

/** The same bytes in chunks of at most `maxBytes`. */
export async function* slices(chunks: ByteChunks, maxBytes: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    if (chunk.byteLength <= maxBytes) yield chunk;
    else for (let at = 0; at < chunk.byteLength; at += maxBytes) yield chunk.subarray(at, at + maxBytes);
}

/** Joins small chunks into ones of at least `minBytes`, the last one excepted. */
export async function* inChunks(chunks: ByteChunks, minBytes: number): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    pending.push(chunk);
    length += chunk.byteLength;
    if (length < minBytes) continue;
    yield concatBytes(pending);
    pending = [];
    length = 0;
  }
  if (length > 0) yield concatBytes(pending);
}

/** Passes chunks through a compression or decompression stream of the platform. */
export async function* pipeThrough(
  chunks: ByteChunks,
  transform: { readonly readable: unknown; readonly writable: unknown },
): AsyncGenerator<Uint8Array> {
  const writer = (transform.writable as WritableStream<Uint8Array>).getWriter();
  const reader = (transform.readable as ReadableStream<Uint8Array>).getReader();
  const writing = (async () => {
    for await (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  })();
  // The reader reports the failure; this keeps it from being reported a second time as unhandled.
  writing.catch((error: unknown) => writer.abort(error).catch(() => undefined));
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    await writing;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
