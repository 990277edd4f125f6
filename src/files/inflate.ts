import { type ByteChunks, pipeThrough } from "./bytes.js";
import { type NodeZlib, nodeZlib } from "./node-zlib.js";

/**
 * Each piece crosses from the thread that inflates to the one that reads, so smaller ones would take longer; of larger
 * ones more memory waits to be collected, and lies in more places.
 */
const CHUNK_BYTES = 64 * 1_024;

/** Inflates raw deflated bytes, all of which must belong to one stream. */
export function inflateRaw(chunks: ByteChunks, zlib: NodeZlib | null = nodeZlib()): AsyncIterable<Uint8Array> {
  return zlib === null
    ? pipeThrough(chunks, new DecompressionStream("deflate-raw"))
    : throughNode(chunks, zlib.createInflateRaw({ chunkSize: CHUNK_BYTES }));
}

/** More padding is none: it would be read for ever. */
const MOST_PADDING_BYTES = 1_024 ** 2;

/** Inflates a gzip file: of one member or of several, as `cat a.gz b.gz` makes it, with or without zeros behind the last. */
export function gunzip(chunks: ByteChunks, zlib: NodeZlib | null = nodeZlib()): AsyncIterable<Uint8Array> {
  return zlib === null
    ? pipeThrough(chunks, new DecompressionStream("gzip"))
    : throughNode(chunks, zlib.createGunzip({ chunkSize: CHUNK_BYTES }), MOST_PADDING_BYTES);
}

type Inflater = ReturnType<NodeZlib["createInflateRaw" | "createGunzip"]>;

/** What has been given to an inflater. */
interface Fed {
  bytes: number;
  /** The same without the zeros at the end. */
  contentBytes: number;
  /** Whether nobody wants more of it. */
  isLeft: boolean;
}

/** Passes chunks through a stream of Node's, which inflates no more than is read. */
async function* throughNode(chunks: ByteChunks, inflater: Inflater, mostPadding = 0): AsyncGenerator<Uint8Array> {
  const fed: Fed = { bytes: 0, contentBytes: 0, isLeft: false };
  const feeding = feed(chunks, inflater, fed, mostPadding);
  // The reader reports the failure; this keeps it from being reported a second time as unhandled.
  feeding.catch((error: Error) => inflater.destroy(error));
  try {
    for await (const part of inflater as AsyncIterable<Uint8Array>) yield part;
    await feeding;
    const padding = fed.bytes - inflater.bytesWritten;
    if (padding > mostPadding || (padding > 0 && fed.contentBytes > inflater.bytesWritten))
      throw Object.assign(new Error("bytes follow the end of the compressed data"), { code: "Z_DATA_ERROR" });
  } finally {
    fed.isLeft = true;
    inflater.destroy();
  }
}

async function feed(chunks: ByteChunks, inflater: Inflater, fed: Fed, mostPadding: number): Promise<void> {
  for await (const chunk of chunks) {
    fed.bytes += chunk.byteLength;
    const contentBytes = lengthWithoutZeros(chunk);
    if (contentBytes > 0) fed.contentBytes = fed.bytes - chunk.byteLength + contentBytes;
    // Behind the end nothing is inflated any more: only what stands there is of interest.
    if (inflater.destroyed) {
      if (fed.isLeft || fed.bytes - inflater.bytesWritten > mostPadding) return;
      continue;
    }
    if (!inflater.write(chunk)) await drained(inflater);
    // Some releases of Node go on to take what stands behind the end, and do nothing with it.
    if (fed.bytes - inflater.bytesWritten - inflater.writableLength > mostPadding) break;
  }
  inflater.end();
}

function lengthWithoutZeros(chunk: Uint8Array): number {
  let length = chunk.byteLength;
  while (length > 0 && chunk[length - 1] === 0) length -= 1;
  return length;
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
