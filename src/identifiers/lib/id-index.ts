/** So many first characters choose among the ids: most places of a text then need no further look. */
const HEAD_LENGTH = 8;

/** No message shows a longer id in full, and to look for one costs as much as it is long. */
const LONGEST = 1_000;

/** Finds which id a text goes on with, without trying each length that an id could have. */
export class IdIndex {
  /** Lengths of the ids that begin with a head, the longest first. */
  readonly #lengths = new Map<string, number[]>();
  /** Lengths of heads: `HEAD_LENGTH`, and those of shorter ids. */
  readonly #headLengths: readonly number[];

  constructor(ids: Iterable<string>) {
    for (const id of ids) {
      if (id.length > LONGEST) continue;
      const head = id.slice(0, HEAD_LENGTH);
      const lengths = this.#lengths.get(head);
      if (lengths === undefined) this.#lengths.set(head, [id.length]);
      else if (!lengths.includes(id.length)) lengths.push(id.length);
    }
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
    this.#headLengths = [...new Set([...this.#lengths.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  }

  /** Where ids that begin at an index of a text may end, the farthest first. */
  *endsFrom(text: string, start: number): Generator<number> {
    for (const headLength of this.#headLengths) {
      const lengths = this.#lengths.get(text.slice(start, start + headLength));
      for (const length of lengths ?? []) if (start + length <= text.length) yield start + length;
    }
  }
}
