import { canonical } from "../comparable.js";
import { HEAD_WORDS, MEMBER_WORDS, membersOf, type Rows, shiftOf } from "./packed-rows.js";

/** Packs rows, one at a time. */
export class RowPacker {
  /** Names of the source's members, in the order in which they came. */
  readonly names: string[] = [];
  readonly #indexes = new Map<string, number>();
  #words: Rows = new Uint32Array(1_024);

  /**
   * A row in packed form, good until the next one is packed.
   *
   * @param isNew - whether names that have not come before are kept: what only a snapshot has is not compared.
   */
  pack(id: string, row: Readonly<Record<string, unknown>>, isNew: boolean): Rows {
    const entries = Object.entries(row);
    const most = HEAD_WORDS + id.length + entries.length * MEMBER_WORDS;
    if (most > this.#words.length) this.#words = new Uint32Array(most * 2);
    const words = this.#words;
    let end = packId(words, id);
    for (const [name, value] of entries) {
      // Rows are compared whose ids are the same.
      const index = name === "product_id" ? undefined : this.#indexOf(name, isNew);
      if (index === undefined) continue;
      packSum(words, end, index, canonical(value));
      end += MEMBER_WORDS;
    }
    words[0] = end;
    return words.subarray(0, end);
  }

  #indexOf(name: string, isNew: boolean): number | undefined {
    const known = this.#indexes.get(name);
    if (known !== undefined || !isNew) return known;
    this.#indexes.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** Writes the id of a row that begins at 0; returns where its members begin. */
function packId(words: Rows, id: string): number {
  let isWide = 0;
  for (let index = 0; index < id.length; index += 1) if (id.charCodeAt(index) > 0xff) isWide = 1;
  words[2] = id.length * 2 + isWide;
  const end = membersOf(words, 0);
  const shift = shiftOf(words, 0);
  words.fill(0, HEAD_WORDS, end);
  for (let index = 0; index < id.length; index += 1) {
    const word = HEAD_WORDS + (index >>> shift);
    words[word] = (words[word] as number) | (id.charCodeAt(index) << ((index * (32 >> shift)) & 31));
  }
  let hash = 0;
  for (let word = 2; word < end; word += 1) hash = mixed(hash ^ (words[word] as number), 0x85ebca6b);
  words[1] = mixed(hash, 0xc2b2ae35);
  return end;
}

/** Writes which member it is, and 40 bits that tell its value from others. */
function packSum(words: Rows, at: number, name: number, text: string): void {
  let low = text.length;
  let high = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = mixed(low ^ unit, 0x85ebca6b);
    high = mixed(high ^ unit, 0xc2b2ae35);
  }
  words[at] = (name << 8) | (high >>> 24);
  words[at + 1] = low;
}

/** Spreads what differs in a bit over the others. */
function mixed(hash: number, by: number): number {
  const product = Math.imul(hash, by);
  return product ^ (product >>> 15);
}
