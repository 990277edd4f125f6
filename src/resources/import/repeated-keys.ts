/** Slots at the start; there are more of them whenever three of four are taken. */
const FIRST_SLOTS = 1_024;

/** Every growth puts all keys in their places anew: few large steps cost less than many small ones. */
const GROWTH = 4;

const SEED_LOW = 0xdeadbeef | 0;
const SEED_HIGH = 0x41c6ce57;
/** Stands between the parts of a key: `a` + `bc` is another key than `ab` + `c`. */
const BETWEEN_PARTS = 0x1f;

/** With so many keys the list is begun anew, so that it stays below 34 MB. */
const MOST_KEYS = 3_000_000;

/**
 * Which keys an import has had. It keeps 64 bits of each key, not its text: a million keys take 16 MB instead of 149. Two
 * of three million different keys are taken for one in one import of a million. Keys further apart than the list is
 * long are not seen.
 */
export class RepeatedKeys {
  /** Two numbers a slot, side by side: a look at one has the other in the cache. */
  #slots = new Int32Array(FIRST_SLOTS * 2);
  #count = 0;

  /** Whether the item's key was there before; notes it. An item without a whole key has none. */
  has(item: unknown, members: readonly string[]): boolean {
    if (typeof item !== "object" || item === null) return false;
    let low = SEED_LOW;
    let high = SEED_HIGH;
    for (let part = 0; part < members.length; part += 1) {
      const text = (item as Readonly<Record<string, unknown>>)[members[part] as string];
      if (typeof text !== "string") return false;
      const { length } = text;
      let at = 1;
      // Two at a time: the shift brings what the upper one has changed down to where the next one meets it.
      for (; at < length; at += 2) {
        const units = text.charCodeAt(at - 1) | (text.charCodeAt(at) << 16);
        low = Math.imul(low ^ units, 0x9e3779b1);
        low ^= low >>> 15;
        high = Math.imul(high ^ units, 0x5f356495);
        high ^= high >>> 13;
      }
      if (at === length) {
        const unit = text.charCodeAt(at - 1);
        low = Math.imul(low ^ unit, 0x9e3779b1);
        high = Math.imul(high ^ unit, 0x5f356495);
      }
      low = Math.imul(low ^ BETWEEN_PARTS, 0x9e3779b1);
      high = Math.imul(high ^ BETWEEN_PARTS, 0x5f356495);
    }
    low = mixed(low, high);
    high = mixed(high, low);
    // Zero marks an empty slot.
    return this.#add(low, high === 0 ? 1 : high);
  }

  #add(low: number, high: number): boolean {
    if (this.#count >= MOST_KEYS) {
      this.#slots = new Int32Array(FIRST_SLOTS * 2);
      this.#count = 0;
    } else if (this.#count * 8 >= this.#slots.length * 3) this.#grow();
    const at = placeOf(this.#slots, low, high);
    if (this.#slots[at + 1] !== 0) return true;
    this.#slots[at] = low;
    this.#slots[at + 1] = high;
    this.#count += 1;
    return false;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * GROWTH);
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

function mixed(one: number, other: number): number {
  let hash = Math.imul(one ^ (one >>> 16), 0x85ebca6b);
  hash ^= Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
