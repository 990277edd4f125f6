import type { ByteChunks } from "../../files/bytes.js";
import { deflateRaw } from "../../files/deflate.js";
import { inflateRaw } from "../../files/inflate.js";
import type { HeldFile } from "../state/exports.js";

/** Takes a file in, piece by piece; the sandbox serves others between two pieces. */
export async function holdFile(chunks: ByteChunks, isCompressed = false): Promise<HeldFile> {
  const sum = new ContentHash();
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      sum.add(chunk);
      yield chunk;
    }
  }
  const parts: Uint8Array[] = [];
  for await (const part of isCompressed ? counted() : deflateRaw(counted())) parts.push(part);
  return { parts, isDeflated: !isCompressed, size, hash: sum.text() };
}

/** What a file holds, piece by piece. */
export function contentOf({ parts, isDeflated }: HeldFile): AsyncIterable<Uint8Array> {
  return isDeflated ? inflateRaw(parts) : each(parts);
}

async function* each(parts: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* parts;
}

/** 64 bits of FNV-1a in two halves: enough to distinguish one day's file from the next. */
class ContentHash {
  #low = 0x811c9dc5;
  #high = 0xcbf29ce4;

  add(bytes: Uint8Array): void {
    let [low, high] = [this.#low, this.#high];
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      low = Math.imul(low ^ byte, 0x01000193);
      high = Math.imul(high ^ byte ^ low, 0x01000193);
    }
    this.#low = low;
    this.#high = high;
  }

  text(): string {
    return [this.#low, this.#high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
