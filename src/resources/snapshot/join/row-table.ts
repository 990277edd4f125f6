import { hashOf, haveSameId, MEMBER_WORDS, memberOf, membersOf, nameOf, type Rows, sizeOf } from "./packed-rows.js";

/** Words of a row beside its own: where it stands, and about two slots. */
const PLACE_WORDS = 3;

/** Rows by their ids, in the order in which these came. What it has grown to is kept for the rows that come after. */
export class RowTable {
  #rows: Rows = new Uint32Array(1_024);
  #end = 0;
  /** Where each row stands. */
  #starts = new Uint32Array(256);
  /** Places by hash, each one more than it is; 0 where there is none. */
  #slots = new Uint32Array(1_024);
  #seen = new Uint8Array(256);
  #size = 0;

  /** How much is held. */
  get bytes(): number {
    return 4 * (this.#end + this.#size * PLACE_WORDS);
  }

  /** Adds a row. One whose id is there already is one with the other: the later value of a member counts. */
  add(rows: Rows, at: number): void {
    const slot = this.#slotOf(rows, at);
    const place = (this.#slots[slot] as number) - 1;
    if (place >= 0) {
      this.#merge(place, rows, at);
      return;
    }
    if (this.#size === this.#starts.length) {
      this.#starts = grown(this.#starts, this.#size * 2);
      this.#seen = new Uint8Array(this.#size * 2);
    }
    this.#starts[this.#size] = this.#append(rows, at, at + sizeOf(rows, at));
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
  }

  /** The rows of the table, with their places. */
  *all(): Generator<readonly [rows: Rows, at: number, isSeen: boolean]> {
    for (let place = 0; place < this.#size; place += 1)
      yield [this.#rows, this.#starts[place] as number, this.#seen[place] === 1];
  }

  /** Names of the members that differ from those of the row with the same id; `undefined` where there is no such row. */
  differing(rows: Rows, at: number): number[] | undefined {
    const place = (this.#slots[this.#slotOf(rows, at)] as number) - 1;
    if (place < 0) return undefined;
    this.#seen[place] = 1;
    const own = this.#rows;
    const start = this.#starts[place] as number;
    const names: number[] = [];
    let next = membersOf(own, start);
    for (let member = membersOf(rows, at), end = at + sizeOf(rows, at); member < end; member += MEMBER_WORDS) {
      const expected = memberOf(own, start, nameOf(rows, member), next);
      if (expected === undefined) continue;
      next = expected + MEMBER_WORDS;
      if (own[expected] !== rows[member] || own[expected + 1] !== rows[member + 1]) names.push(nameOf(rows, member));
    }
    return names;
  }

  clear(): void {
    this.#slots.fill(0);
    this.#seen.fill(0);
    this.#end = 0;
    this.#size = 0;
  }

  /** Copies words to the end; returns where they stand. */
  #append(rows: Rows, from: number, to: number): number {
    const start = this.#end;
    this.#end += to - from;
    if (this.#end > this.#rows.length) this.#rows = grown(this.#rows, this.#end * 2);
    const own = this.#rows;
    for (let word = from, into = start; word < to; word += 1, into += 1) own[into] = rows[word] as number;
    return start;
  }

  #merge(place: number, rows: Rows, at: number): void {
    let start = this.#starts[place] as number;
    for (let member = membersOf(rows, at), end = at + sizeOf(rows, at); member < end; member += MEMBER_WORDS) {
      let known = memberOf(this.#rows, start, nameOf(rows, member), membersOf(this.#rows, start));
      if (known === undefined) {
        // There is no room behind the row: a longer one takes its place.
        if (start + sizeOf(this.#rows, start) !== this.#end)
          start = this.#append(this.#rows, start, start + sizeOf(this.#rows, start));
        known = this.#append(rows, member, member + MEMBER_WORDS);
        this.#rows[start] = this.#end - start;
        this.#starts[place] = start;
      }
      this.#rows[known] = rows[member] as number;
      this.#rows[known + 1] = rows[member + 1] as number;
    }
  }

  /** The slot with the place of the row's id, or the empty one where that belongs. */
  #slotOf(rows: Rows, at: number): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(rows, at) & last;
    for (let place = this.#slots[slot] as number; place !== 0; place = this.#slots[slot] as number) {
      if (haveSameId(rows, at, this.#rows, this.#starts[place - 1] as number)) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let place = 0; place < this.#size; place += 1)
      this.#slots[this.#slotOf(this.#rows, this.#starts[place] as number)] = place + 1;
  }
}

function grown(from: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(from);
  return larger;
}
