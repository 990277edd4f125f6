/** How far ahead a row may be put off, in milliseconds: what lies further ahead shows a clock that was set back. */
export const LONGEST_DELAY_MS = 3_600_000;

/** A row as it is kept. */
export interface DurableRow {
  /** Unique in the store. */
  readonly key: string;
  /** What is kept; empty where it was let go. */
  readonly text: string;
  /** SHA-256 of the text as it was put, in hexadecimal digits. */
  readonly hash: string;
  /** A word of whoever owns the row. */
  readonly state: string;
  /** How often it was worked on. */
  readonly attempts: number;
  /** What its owner notes about it: JSON. */
  readonly detail: string;
  /**
   * How often the row was taken since it was last put or updated. `0`: nobody has it. More than one: who took it before
   * never said what became of it.
   */
  readonly leases: number;
}

/** What makes a new row. */
export interface NewRow extends Pick<DurableRow, "key" | "text" | "hash" | "state" | "detail"> {
  /** Whether it may be taken at once; otherwise it stays until it is updated. */
  readonly isDue: boolean;
}

/** What an update writes. */
export interface RowChange {
  /** Its new state. */
  readonly state: string;
  /** How often it was worked on by now. */
  readonly attempts: number;
  /** What its owner notes now: JSON. */
  readonly detail: string;
  /** When it may be taken again, in milliseconds from now, at most an hour; `null`: not before another update. */
  readonly dueInMs: number | null;
  /** Whether the text may go, once it is of no use. */
  readonly dropsText?: boolean | undefined;
}

/** How rows are taken. */
export interface TakeRequest {
  /** Who takes them: a word that nobody else uses. */
  readonly lease: string;
  /** How long they are nobody else's, in milliseconds. Taking again renews all that the lease holds. */
  readonly leaseMs: number;
  /** How many at most; 0 only renews. */
  readonly limit: number;
}

/** Which rows are listed. */
export interface RowQuery {
  /** Only rows in this state. */
  readonly state?: string | undefined;
  /** Only this row. */
  readonly key?: string | undefined;
  /** Only rows whose key comes after this one. */
  readonly after?: string | undefined;
  /** Only rows whose key comes before this one. A store that takes no notice of it is slower, and no more. */
  readonly before?: string | undefined;
  /** How many at most. */
  readonly limit: number;
}

/** How many rows there are in a state, those that somebody has taken apart from the others. */
export interface RowCount {
  /** The state. */
  readonly state: string;
  /** Whether somebody has taken them. */
  readonly isTaken: boolean;
  /** How many. */
  readonly count: number;
}

/**
 * Where rows are kept: six methods, each of which does one thing at once or not at all. What a promise of them resolves
 * with is on disk; a failure means that nothing was done, or that nobody knows.
 *
 * Times are relative, so that the store's own clock counts, which several machines share where it is a database's.
 *
 * To write one of your own, for a database of yours:
 *
 * | method | in SQL |
 * | --- | --- |
 * | `put` | `INSERT … ON CONFLICT (key) DO NOTHING`, and the row that is there if there was one |
 * | `take` | moves `due_at` of the lease's rows ahead; then `UPDATE … SET lease, due_at = now + leaseMs, leases = leases + 1` for the first `limit` rows that are due, with `FOR UPDATE SKIP LOCKED` |
 * | `update` | `UPDATE … SET …, lease = NULL, leases = 0 WHERE key = … AND lease = …`, or `AND state = …` |
 * | `list` | `SELECT … ORDER BY key LIMIT …`; keys compare by code unit (`COLLATE "C"`) |
 * | `counts` | `SELECT state, leases > 0, count(*) … GROUP BY 1, 2` |
 * | `remove` | `DELETE … WHERE state = … AND changed_at <= now - olderThanMs` |
 */
export interface DurableStore {
  /** Puts a row. Resolves with nothing when it is kept, and with the row that is there when its key is taken. */
  put(row: NewRow): Promise<DurableRow | undefined>;
  /** Takes rows that are due, the longest due first. Those whose lease has run out are due. */
  take(request: TakeRequest): Promise<DurableRow[]>;
  /**
   * Writes what became of a row, and gives it back.
   *
   * @param holder - who may write: the lease that holds the row, or anybody while it is in a state.
   *
   * @returns whether it was so. If not, nothing was written: somebody else has the row.
   */
  update(
    key: string,
    holder: { readonly lease: string } | { readonly state: string },
    change: RowChange,
  ): Promise<boolean>;
  /** Lists rows, by key. */
  list(query: RowQuery): Promise<DurableRow[]>;
  /** Counts all rows. */
  counts(): Promise<RowCount[]>;
  /** Removes rows in a state that have not been changed for so long. Resolves with their number. */
  remove(state: string, olderThanMs: number): Promise<number>;
}
