import { writeKeyHash } from "./key-hash.js";

/** Slots at the start; there are more of them whenever three of eight are taken. */
const FIRST_SLOTS = 1_024;

/** Every growth puts all keys in their places anew: few large steps cost less than many small ones. */
const GROWTH = 4;

/** With so many keys a list is full, and the one before it is forgotten: both together stay below 34 MB. */
const MOST_KEYS = 1_500_000;

/** Slots that have room for so many. */
const MOST_SLOTS = 2 ** 21;

/**
 * Which keys an import has had. It keeps 64 bits of each key, not its text: a million keys take 16 MB instead of 149. Two
 * of three million different keys are taken for one in one import of a million. Keys are seen again among the next million
 * and a half, which is a file of stock, and among up to twice as many; not further apart.
 */
export class RepeatedKeys {
  /** Two numbers a slot, side by side: a look at one has the other in the cache. */
  #slots: Int32Array = new Int32Array(FIRST_SLOTS * 2);
  #count = 0;
  /** The list before this one, once there was one. */
  #older: Int32Array | undefined;
  #hashes = new Int32Array(2);
  /** Of no use to anyone: what fetches slots must leave something behind, or the compiler leaves it out. */
  touched = 0;
  readonly #members: readonly string[];

  /** @param members - of an item that make its key. */
  constructor(members: readonly string[]) {
    this.#members = members;
  }

  /** Whether the item's key was there before; notes it where it is to be kept. An item without a whole key has none. */
  has(item: unknown, isKept = true): boolean {
    if (typeof item !== "object" || item === null) return false;
    if (!writeKeyHash(item, this.#members, this.#hashes, 0)) return false;
    this.#makeRoom(1);
    return this.#add(0, isKept);
  }

  /**
   * Positions of the items among several whose key was there before, in half of the time: most of it is spent waiting for
   * slots from memory, and those of many keys are fetched at once.
   */
  among(items: readonly object[]): readonly number[] {
    const { length } = items;
    if (this.#hashes.length < length * 2) this.#hashes = new Int32Array(length * 2);
    for (let at = 0; at < length; at += 1) writeKeyHash(items[at] as object, this.#members, this.#hashes, at * 2);
    this.#makeRoom(length);
    this.#fetch(this.#slots, length);
    if (this.#older !== undefined) this.#fetch(this.#older, length);
    const repeated: number[] = [];
    for (let at = 0; at < length; at += 1) if (this.#hashes[at * 2 + 1] !== 0 && this.#add(at * 2)) repeated.push(at);
    return repeated;
  }

  /** Reads the slots where the keys belong, none of which has to be there before the next one is asked for. */
  #fetch(slots: Int32Array, keys: number): void {
    const hashes = this.#hashes;
    const shift = Math.clz32(slots.length >>> 1) + 1;
    let touched = 0;
    for (let at = 0; at < keys; at += 1) touched ^= slots[((hashes[at * 2] as number) >>> shift) << 1] as number;
    this.touched = touched;
  }

  #add(at: number, isKept = true): boolean {
    const [low, high] = [this.#hashes[at] as number, this.#hashes[at + 1] as number];
    const slots = this.#slots;
    const slot = placeOf(slots, low, high);
    if (slots[slot + 1] !== 0) return true;
    if (isKept) {
      slots[slot] = low;
      slots[slot + 1] = high;
      this.#count += 1;
    }
    const older = this.#older;
    return older !== undefined && older[placeOf(older, low, high) + 1] !== 0;
  }

  #makeRoom(keys: number): void {
    if (this.#count + keys > MOST_KEYS) {
      // The list that is forgotten is written over: as garbage it would stay until V8 next looks at what is old.
      const forgotten = this.#older?.fill(0);
      this.#older = this.#slots;
      this.#slots = forgotten ?? new Int32Array(MOST_SLOTS * 2);
      this.#count = 0;
    }
    while ((this.#count + keys) * 8 > this.#slots.length * 3) this.#grow();
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(Math.min(old.length * GROWTH, MOST_SLOTS * 2));
    for (let from = 0; from < old.length; from += 2) {
      const [low, high] = [old[from] as number, old[from + 1] as number];
      if (high === 0) continue;
      const at = placeOf(slots, low, high);
      slots[at] = low;
      slots[at + 1] = high;
    }
    this.#slots = slots;
  }
}

/**
 * Where a key stands, or the empty slot where it belongs: by the upper bits of its hash, so that a list that grows is read
 * and written in order.
 */
function placeOf(slots: Int32Array, low: number, high: number): number {
  const count = slots.length >>> 1;
  const last = slots.length - 2;
  let at = (low >>> (Math.clz32(count) + 1)) << 1;
  while (slots[at + 1] !== 0 && (slots[at] !== low || slots[at + 1] !== high)) at = at === last ? 0 : at + 2;
  return at;
}
