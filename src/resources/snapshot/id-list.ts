/** Texts stand in blocks, so that no growth copies them. */
const BLOCK_BYTES = 1_024 ** 2;

/** A text's length stands before it, in two bytes. */
const LENGTH_BYTES = 2;
const LONGEST_BYTES = 0xffff;

const FIRST_SLOTS = 1_024;

/**
 * Ids and the order in which they came: each has a place, from 0. A million ids of 16 characters take 40 MB, as the keys of
 * a `Map` they take 100: a byte a character, where each character has room in one. Others are kept as they are.
 */
export class IdList {
  readonly #blocks: Uint8Array[] = [];
  /** Free from here on, over all blocks. */
  #end = 0;
  /** Where each id's text stands; below 0, -1 less its index among the others, for one that is kept as it is. */
  #starts: Float64Array = new Float64Array(FIRST_SLOTS);
  /** Places by hash, each one more than it is; 0 where there is none. */
  #slots = new Int32Array(FIRST_SLOTS);
  #size = 0;
  readonly #others: string[] = [];
  readonly #placesOfOthers = new Map<string, number>();

  get size(): number {
    return this.#size;
  }

  /** The place of an id; `undefined`: it is not in the list. */
  placeOf(id: string): number | undefined {
    const hash = hashOf(id);
    if (hash === undefined) return this.#placesOfOthers.get(id);
    const place = (this.#slots[this.#slotOf(id, hash)] as number) - 1;
    return place === -1 ? undefined : place;
  }

  /** The place of an id, which is added where it is not there yet. */
  add(id: string): number {
    const known = this.placeOf(id);
    if (known !== undefined) return known;
    const place = this.#size;
    this.#size += 1;
    if (place === this.#starts.length) this.#starts = grown(this.#starts);
    const hash = hashOf(id);
    if (hash === undefined) {
      this.#starts[place] = -1 - this.#others.length;
      this.#others.push(id);
      this.#placesOfOthers.set(id, place);
      return place;
    }
    this.#starts[place] = this.#write(id);
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    else this.#slots[this.#slotOf(id, hash)] = place + 1;
    return place;
  }

  /** The id at a place. */
  at(place: number): string {
    const start = this.#starts[place] as number;
    if (start < 0) return this.#others[-1 - start] as string;
    const [block, offset, length] = this.#text(start);
    let text = "";
    for (let at = 0; at < length; at += 1) text += String.fromCharCode(block[offset + at] as number);
    return text;
  }

  #write(id: string): number {
    const bytes = LENGTH_BYTES + id.length;
    if (this.#blocks.length === 0 || (this.#end % BLOCK_BYTES) + bytes > BLOCK_BYTES || this.#end % BLOCK_BYTES === 0) {
      this.#end = this.#blocks.length * BLOCK_BYTES;
      this.#blocks.push(new Uint8Array(BLOCK_BYTES));
    }
    const start = this.#end;
    const block = this.#blocks[this.#blocks.length - 1] as Uint8Array;
    const offset = start % BLOCK_BYTES;
    block[offset] = id.length & 0xff;
    block[offset + 1] = id.length >> 8;
    for (let at = 0; at < id.length; at += 1) block[offset + LENGTH_BYTES + at] = id.charCodeAt(at);
    this.#end += bytes;
    return start;
  }

  #text(start: number): readonly [Uint8Array, number, number] {
    const block = this.#blocks[Math.floor(start / BLOCK_BYTES)] as Uint8Array;
    const offset = start % BLOCK_BYTES;
    return [block, offset + LENGTH_BYTES, (block[offset] as number) | ((block[offset + 1] as number) << 8)];
  }

  /** The slot with the id's place, or the empty one where that belongs. */
  #slotOf(id: string, hash: number): number {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (let place = this.#slots[slot] as number; place !== 0; place = this.#slots[slot] as number) {
      if (this.#is(place - 1, id)) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #is(place: number, id: string): boolean {
    const [block, offset, length] = this.#text(this.#starts[place] as number);
    if (length !== id.length) return false;
    for (let at = 0; at < length; at += 1) if (block[offset + at] !== id.charCodeAt(at)) return false;
    return true;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let place = 0; place < this.#size; place += 1) {
      if ((this.#starts[place] as number) < 0) continue;
      const id = this.at(place);
      this.#slots[this.#slotOf(id, hashOf(id) as number)] = place + 1;
    }
  }
}

/** A hash of the text; `undefined` where a character has no room in a byte, or there are too many. */
function hashOf(id: string): number | undefined {
  if (id.length > LONGEST_BYTES) return undefined;
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    const unit = id.charCodeAt(at);
    if (unit > 0xff) return undefined;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function grown(from: Float64Array): Float64Array {
  const larger = new Float64Array(from.length * 2);
  larger.set(from);
  return larger;
}
