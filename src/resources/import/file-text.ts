import type { FileDescriptor } from "../../core/operation.js";
import type { FileLimits } from "./file-limits.js";
import { ItemBatch } from "./item-batch.js";
import { refused } from "./item-source.js";
import { nameOf } from "./name-of.js";

const END = "]}";

/** No character takes more bytes in UTF-8 than this. */
const MOST_BYTES_PER_CHARACTER = 3;

const encoder = new TextEncoder();

/** The text of one import file after the other, as far as it is not taken away: never more than a file may hold. */
export class FileText {
  /** Items and bytes of the file. */
  items = 0;
  bytes = 0;
  /** Whether the file still takes items. */
  isOpen = false;
  #text = "";
  /** Texts of items that had no room in the last piece, or in the last file. */
  #held: string[] = [];
  readonly #batch: ItemBatch;
  readonly #file: FileDescriptor;
  readonly #limits: FileLimits;

  constructor(file: FileDescriptor, limits: FileLimits) {
    this.#batch = new ItemBatch(file);
    this.#file = file;
    this.#limits = limits;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Whether items wait for the next piece or the next file. */
  get isWaiting(): boolean {
    return this.#held.length > 0;
  }

  /** Begins a file. */
  open(head: string): void {
    this.items = 0;
    this.bytes = 0;
    this.#text = `{"head":${head},"items":[`;
    this.isOpen = true;
  }

  /** Ends the file. */
  close(): void {
    this.#text += END;
    this.isOpen = false;
  }

  /** Takes the text away. */
  take(): Uint8Array {
    const bytes = encoder.encode(this.#text);
    this.#text = "";
    this.bytes += bytes.byteLength;
    return bytes;
  }

  /** Adds an item to the batch; `false`: the text has to leave first. */
  addPlain(item: object): boolean {
    if (this.#batch.endsAt(item)) this.takeBatch();
    const text = this.#batch.add(item);
    if (text !== undefined) return this.#append(text);
    return !this.#batch.isFull || this.takeBatch();
  }

  /** Adds an item that cannot wait in the batch; those in there come first. */
  addText(text: string): boolean {
    this.takeBatch();
    return this.#append(text);
  }

  /** Adds the batch to the text, at once where it surely fits. */
  takeBatch(): boolean {
    const items = this.#batch.take();
    if (items.length === 0) return true;
    const { maxBytes, maxItems } = this.#limits;
    const list = JSON.stringify(items);
    const most = (this.#text.length + list.length) * MOST_BYTES_PER_CHARACTER + END.length;
    if (this.bytes + most > maxBytes || this.items + items.length > maxItems || this.#held.length > 0) {
      for (const item of items) this.#append(JSON.stringify(item));
      return this.#held.length === 0;
    }
    this.#text += (this.items === 0 ? "" : ",") + list.slice(1, -1);
    this.items += items.length;
    return true;
  }

  /** Adds what the last piece or file had no room for. */
  takeHeld(): boolean {
    const held = this.#held;
    this.#held = [];
    for (const text of held) this.#append(text);
    return this.#held.length === 0;
  }

  /** Adds an item to the text; `false`: it waits for the next piece or for the next file, and so do those behind it. */
  #append(item: string): boolean {
    const { maxBytes, maxItems } = this.#limits;
    if (this.#held.length > 0) return this.#wait(item);
    const most = (this.#text.length + item.length + 1) * MOST_BYTES_PER_CHARACTER + END.length;
    if (this.bytes + most > maxBytes) {
      // Near the limit every byte counts: what is written already is counted first.
      if (this.#text !== "") return this.#wait(item);
      if (this.bytes + encoder.encode(`,${item}${END}`).byteLength > maxBytes) return this.#toNextFile(item);
    }
    if (this.items >= maxItems) return this.#toNextFile(item);
    this.#text += this.items === 0 ? item : `,${item}`;
    this.items += 1;
    return true;
  }

  #wait(item: string): false {
    this.#held.push(item);
    return false;
  }

  #toNextFile(item: string): false {
    if (this.items === 0) throw tooLong(this.#file, this.#limits, item);
    this.close();
    return this.#wait(item);
  }
}

function tooLong(file: FileDescriptor, { maxBytes }: FileLimits, item: string): Error {
  const [bytes, name] = [encoder.encode(item).byteLength, nameOf(JSON.parse(item))];
  const message = `one of them${name} alone takes ${bytes} bytes, and a file has at most ${maxBytes}`;
  return refused(file, message, "max-bytes");
}
