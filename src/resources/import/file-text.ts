import type { FileLimits } from "./file-limits.js";
import { PieceBuffer } from "./piece-buffer.js";

const END = "]}";

/** No character takes more bytes in UTF-8 than this. */
const MOST_BYTES_PER_CHARACTER = 3;

const [COMMA, BRACKET] = [",", "["];

const encoder = new TextEncoder();

/**
 * The text of one import file after the other, as far as it is not taken away: never more than a file may hold. It is kept
 * as the bytes that travel, so that a file's length is known at any time, and no long text has to be put together first.
 */
export class FileText {
  /** Items and bytes of the file. */
  items = 0;
  bytes = 0;
  /** Whether the file still takes items. */
  isOpen = false;
  readonly #piece = new PieceBuffer();
  /** Texts of items that had no room in the last file. */
  #held: string[] = [];
  /** Bytes before the items. */
  #headBytes = 0;
  readonly #limits: FileLimits;

  constructor(limits: FileLimits) {
    this.#limits = limits;
  }

  /** Bytes that can be taken away. */
  get pieceBytes(): number {
    return this.#piece.length;
  }

  /** Whether items wait for the next file. */
  get isWaiting(): boolean {
    return this.#held.length > 0;
  }

  /** Begins a file. */
  open(head: string): void {
    this.items = 0;
    this.bytes = 0;
    this.#write(`{"head":${head},"items":`);
    this.#headBytes = this.bytes;
    this.isOpen = true;
  }

  /** Ends the file. */
  close(): void {
    this.#write(END);
    this.isOpen = false;
  }

  /** Takes the text away. It is good until the piece after the next one is asked for. */
  take(): Uint8Array {
    return this.#piece.take();
  }

  /** Why no file has room for an item; `undefined` for nearly every one. */
  whyTooLong(item: string): string | undefined {
    const { maxBytes } = this.#limits;
    const around = this.#headBytes + BRACKET.length + END.length;
    if (around + item.length * MOST_BYTES_PER_CHARACTER <= maxBytes) return undefined;
    const bytes = around + encoder.encode(item).byteLength;
    if (bytes <= maxBytes) return undefined;
    return `with the head it takes ${bytes} bytes, and a file has at most ${maxBytes}`;
  }

  /** Adds rows at once where they surely fit, and gives the length of their text; `undefined`: add them one by one. */
  addTogether(rows: readonly object[]): number | undefined {
    const list = JSON.stringify(rows);
    const mostBytes = list.length * MOST_BYTES_PER_CHARACTER + END.length;
    const fits = this.bytes + mostBytes <= this.#limits.maxBytes && this.items + rows.length <= this.#limits.maxItems;
    if (!fits || this.isWaiting) return undefined;
    const start = this.#piece.length;
    this.#write(list);
    // Of the list's brackets, the first becomes what stands before items, and the last goes.
    this.#piece.set(start, this.#before.charCodeAt(0));
    this.#piece.length -= 1;
    this.bytes -= 1;
    this.items += rows.length;
    return list.length;
  }

  /** Adds what the last file had no room for. */
  takeHeld(): boolean {
    const held = this.#held;
    this.#held = [];
    for (const text of held) this.append(text);
    return !this.isWaiting;
  }

  /** Adds an item that is not too long; where the file is full, it waits for the next one, and so do those behind it. */
  append(item: string): void {
    if (this.isWaiting || !this.isOpen) this.#held.push(item);
    else if (!this.#hasRoomFor(item)) {
      this.close();
      this.#held.push(item);
    } else {
      this.#write(this.#before + item);
      this.items += 1;
    }
  }

  /** What stands before the next item. */
  get #before(): string {
    return this.items === 0 ? BRACKET : COMMA;
  }

  #hasRoomFor(item: string): boolean {
    const { maxBytes, maxItems } = this.#limits;
    if (this.items >= maxItems) return false;
    const others = this.bytes + this.#before.length + END.length;
    return (
      others + item.length * MOST_BYTES_PER_CHARACTER <= maxBytes ||
      // Near the limit every byte counts.
      others + encoder.encode(item).byteLength <= maxBytes
    );
  }

  #write(text: string): void {
    this.bytes += this.#piece.write(text, text.length * MOST_BYTES_PER_CHARACTER);
  }
}
