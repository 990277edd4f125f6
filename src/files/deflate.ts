import { type ByteChunks, pipeThrough } from "./bytes.js";
import { nodeZlib } from "./node-zlib.js";

/**
 * How hard zlib tries, of 9. Files of rows and products become a few hundredths longer than at its usual 6, in a third of
 * the time: there, compressing took as long as all the rest.
 */
export const LEVEL = 3;

/**
 * How far back zlib looks, as a power of two: 16 kB of its usual 32. In rows of stock a like one is found as well that near,
 * in two thirds of the time; the archives are between a twentieth shorter and a hundredth longer.
 */
const WINDOW_BITS = 14;

/** Compressed pieces are about this large: fewer hops for a fast source, and still little to hold. */
const PIECE_BYTES = 128 * 1024;

/**
 * Compresses chunks, raw as in a zip. While one chunk is compressed, on another thread where the runtime has `node:zlib`,
 * the source makes the next one: so writing down and compressing take the time of the slower of the two.
 */
export async function* deflateRaw(chunks: ByteChunks): AsyncGenerator<Uint8Array> {
  const zlib = nodeZlib();
  if (!zlib) {
    yield* pipeThrough(chunks, new CompressionStream("deflate-raw"));
    return;
  }
  const deflater = new Deflater(
    zlib.createDeflateRaw({ chunkSize: PIECE_BYTES, level: LEVEL, windowBits: WINDOW_BITS }),
  );
  try {
    let underWay: Promise<void> | undefined;
    for await (const chunk of chunks) {
      await underWay;
      yield* deflater.taken();
      underWay = deflater.write(chunk);
    }
    await underWay;
    await deflater.end();
    yield* deflater.taken();
  } finally {
    deflater.close();
  }
}

/** The part of a `node:zlib` stream that is used here. */
interface ZlibStream {
  on(event: "data", listener: (part: Uint8Array) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  once(event: "end" | "error", listener: (error: Error) => void): unknown;
  write(chunk: Uint8Array, done: (error?: Error | null) => void): unknown;
  end(): unknown;
  destroy(): unknown;
}

class Deflater {
  readonly #stream: ZlibStream;
  #parts: Uint8Array[] = [];

  constructor(stream: ZlibStream) {
    this.#stream = stream;
    stream.on("data", (part) => this.#parts.push(part));
    // Reported by the write or the end that it belongs to.
    stream.on("error", () => {});
  }

  /** What was compressed since the last time. */
  taken(): Uint8Array[] {
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }

  write(chunk: Uint8Array): Promise<void> {
    const written = new Promise<void>((resolve, reject) => {
      this.#stream.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
    // Awaited one chunk later; a source that throws before that leaves nobody to handle it.
    written.catch(() => {});
    return written;
  }

  end(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.once("end", () => resolve());
      this.#stream.once("error", reject);
      this.#stream.end();
    });
  }

  close(): void {
    this.#stream.destroy();
  }
}
