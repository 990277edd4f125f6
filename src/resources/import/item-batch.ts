/** More rows written down together gain nothing. */
const MOST_ROWS = 1_024;

/** Nor does more text. */
const MOST_BYTES = 64 * 1_024;

/** How many the first batch has: nobody knows yet how large they are. */
const FIRST_ROWS = 16;

/** Rows that are written down together. */
export interface WaitingRows {
  /** Position in the source of the first of them. */
  readonly index: number;
  readonly rows: readonly object[];
  /** What they are copies of: it knows where it comes from. */
  readonly originals: readonly object[];
}

/**
 * Rows that wait to be written down together, which takes half of the time. They are copies: a source may do with its
 * objects what it wants as soon as it is asked for the next one.
 */
export class ItemBatch {
  #waiting: { index: number; rows: object[]; originals: object[] } = { index: 0, rows: [], originals: [] };
  #most = FIRST_ROWS;
  readonly #mostOfFile: number;

  /** @param mostOfFile - rows that a file takes: more of them need not wait. */
  constructor(mostOfFile: number) {
    this.#mostOfFile = mostOfFile;
  }

  get isFull(): boolean {
    return this.#waiting.rows.length >= Math.min(this.#most, this.#mostOfFile);
  }

  add(row: object, original: object, index: number): void {
    const { rows, originals } = this.#waiting;
    if (rows.length === 0) this.#waiting.index = index;
    rows.push(row);
    originals.push(original);
  }

  /** Takes all rows that wait. */
  take(): WaitingRows {
    const taken = this.#waiting;
    if (taken.rows.length > 0) this.#waiting = { index: 0, rows: [], originals: [] };
    return taken;
  }

  /** Learns from rows that were written how many of them are a good batch. */
  learn(rows: number, bytes: number): void {
    this.#most = Math.min(MOST_ROWS, Math.max(1, Math.floor((MOST_BYTES * rows) / bytes)));
  }
}
