const SEED_LOW = 0xdeadbeef | 0;
const SEED_HIGH = 0x41c6ce57;
/** Stands between the parts of a key: `a` + `bc` is another key than `ab` + `c`. */
const BETWEEN_PARTS = 0x1f;

/**
 * Writes 64 bits of an item's key to `to[at]` and `to[at + 1]`; the second is zero where the item has no whole key, and
 * never otherwise.
 *
 * @returns whether it has one.
 */
export function writeKeyHash(item: object, members: readonly string[], to: Int32Array, at: number): boolean {
  let low = SEED_LOW;
  let high = SEED_HIGH;
  to[at + 1] = 0;
  for (let part = 0; part < members.length; part += 1) {
    const text = (item as Readonly<Record<string, unknown>>)[members[part] as string];
    if (typeof text !== "string") return false;
    const { length } = text;
    let unit = 1;
    // Two at a time: the shift brings what the upper one has changed down to where the next one meets it.
    for (; unit < length; unit += 2) {
      const units = text.charCodeAt(unit - 1) | (text.charCodeAt(unit) << 16);
      low = Math.imul(low ^ units, 0x9e3779b1);
      low ^= low >>> 15;
      high = Math.imul(high ^ units, 0x5f356495);
      high ^= high >>> 13;
    }
    if (unit === length) {
      const last = text.charCodeAt(unit - 1);
      low = Math.imul(low ^ last, 0x9e3779b1);
      high = Math.imul(high ^ last, 0x5f356495);
    }
    low = Math.imul(low ^ BETWEEN_PARTS, 0x9e3779b1);
    high = Math.imul(high ^ BETWEEN_PARTS, 0x5f356495);
  }
  low = mixed(low, high);
  high = mixed(high, low);
  to[at] = low;
  to[at + 1] = high === 0 ? 1 : high;
  return true;
}

function mixed(one: number, other: number): number {
  let hash = Math.imul(one ^ (one >>> 16), 0x85ebca6b);
  hash ^= Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
