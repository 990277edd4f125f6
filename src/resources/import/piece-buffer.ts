/** A piece has room for so many bytes: those after which it leaves, and some text more. */
const ROOM_BYTES = 512 * 1_024;

/** A piece is good until so many others were taken: one is read by who asked for it, one is still being compressed. */
const PIECES = 3;

const encoder = new TextEncoder();

/**
 * Text as the bytes that travel, piece after piece in the same few blocks of memory: new ones for each piece would be the
 * larger part of what an import leaves for the garbage collector.
 */
export class PieceBuffer {
  /** Bytes that can be taken away. */
  length = 0;
  readonly #blocks: Uint8Array[] = [];
  #current = 0;

  /**
   * Writes text behind what is there.
   *
   * @param mostBytes - as many as it may take.
   * @returns how many it takes.
   */
  write(text: string, mostBytes: number): number {
    const { written } = encoder.encodeInto(text, this.#blockFor(mostBytes).subarray(this.length));
    this.length += written;
    return written;
  }

  /** Changes a byte that was written. */
  set(at: number, byte: number): void {
    this.#blockFor(0)[at] = byte;
  }

  /** Takes the bytes away. They are good until the piece after the next one is asked for. */
  take(): Uint8Array {
    const piece = this.#blockFor(0).subarray(0, this.length);
    // One that had to be larger for once is not kept.
    if (piece.buffer.byteLength > ROOM_BYTES) delete this.#blocks[this.#current];
    this.#current = (this.#current + 1) % PIECES;
    this.length = 0;
    return piece;
  }

  #blockFor(bytes: number): Uint8Array {
    const block = this.#blocks[this.#current];
    if (block !== undefined && block.byteLength - this.length >= bytes) return block;
    const larger = new Uint8Array(Math.max(ROOM_BYTES, this.length + bytes));
    if (block !== undefined) larger.set(block.subarray(0, this.length));
    this.#blocks[this.#current] = larger;
    return larger;
  }
}
