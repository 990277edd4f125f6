import { type ByteChunks, pipeThrough } from "./bytes.js";
import { type NodeZlib, nodeZlib } from "./node-zlib.js";

/** Fewer and larger pieces: each crosses from the thread that inflates to the one that reads. */
const CHUNK_BYTES = 256 * 1_024;

/** Inflates raw deflated bytes, all of which must belong to one stream. */
export function inflateRaw(chunks: ByteChunks, zlib: NodeZlib | null = nodeZlib()): AsyncIterable<Uint8Array> {
  return zlib === null
    ? pipeThrough(chunks, new DecompressionStream("deflate-raw"))
    : throughNode(chunks, zlib.createInflateRaw({ chunkSize: CHUNK_BYTES }));
}

/** Inflates a gzip file. */
export function gunzip(chunks: ByteChunks, zlib: NodeZlib | null = nodeZlib()): AsyncIterable<Uint8Array> {
  return zlib === null
    ? pipeThrough(chunks, new DecompressionStream("gzip"))
    : throughNode(chunks, zlib.createGunzip({ chunkSize: CHUNK_BYTES }));
}

type Inflater = ReturnType<NodeZlib["createInflateRaw" | "createGunzip"]>;

/** Passes chunks through a stream of Node's, which inflates no more than is read. */
async function* throughNode(chunks: ByteChunks, inflater: Inflater): AsyncGenerator<Uint8Array> {
  const fed = { bytes: 0 };
  const feeding = feed(chunks, inflater, fed);
  // The reader reports the failure; this keeps it from being reported a second time as unhandled.
  feeding.catch((error: Error) => inflater.destroy(error));
  try {
    for await (const part of inflater as AsyncIterable<Uint8Array>) yield part;
    if (inflater.bytesWritten !== fed.bytes) throw new Error("bytes follow the end of the compressed data");
    await feeding;
  } finally {
    inflater.destroy();
  }
}

async function feed(chunks: ByteChunks, inflater: Inflater, fed: { bytes: number }): Promise<void> {
  for await (const chunk of chunks) {
    if (inflater.destroyed) return;
    fed.bytes += chunk.byteLength;
    if (!inflater.write(chunk)) await drained(inflater);
  }
  inflater.end();
}

/** Waits until more can be written, or nothing can any more. */
function drained(inflater: Inflater): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      inflater.off("drain", settle).off("close", settle);
      resolve();
    };
    inflater.on("drain", settle).on("close", settle);
    if (inflater.destroyed) settle();
  });
}
