import {
  type DurableRow,
  LONGEST_DELAY_MS,
  type NewRow,
  type RowChange,
  type RowCount,
  type RowQuery,
  type TakeRequest,
} from "./durable-store.js";

/** A row as it stands in memory or in a line of a file. */
export interface StoredRow extends DurableRow {
  /** When it may be taken, by the wall clock: no other time outlives a process. `null`: never. */
  readonly dueAtMs: number | null;
  /** Who has it. */
  readonly lease: string | null;
  readonly changedAtMs: number;
}

/** What an operation found, and which rows it writes. `undefined` in place of a row removes it. */
interface Done<T> {
  readonly result: T;
  readonly writes: readonly (readonly [key: string, row: StoredRow | undefined])[];
  /** Rows whose lease was renewed: a lease ends with its process, so that this need not outlive it. */
  readonly renewals?: readonly StoredRow[];
}

/** Decides what becomes of rows, and changes none: the store writes first. */
export type Operation<T> = (rows: Rows, nowMs: number) => Done<T>;

/** Rows by key, those that may be taken apart: what is done stays, and is not looked at again and again. */
export class Rows {
  readonly #all = new Map<string, StoredRow>();
  readonly #open = new Set<string>();
  /** All keys in order, from the first time that somebody asks for that; `undefined`: to be sorted again. */
  #keys: string[] | undefined;

  get(key: string): StoredRow | undefined {
    return this.#all.get(key);
  }

  all(): Iterable<StoredRow> {
    return this.#all.values();
  }

  *open(): Iterable<StoredRow> {
    for (const key of this.#open) yield this.#all.get(key) as StoredRow;
  }

  /** Rows in the order of their keys, from behind one key on and up to another one, which may change on the way. */
  *between(after: string, before: string | undefined): Iterable<StoredRow> {
    this.#keys ??= [...this.#all.keys()].sort(byCodeUnit);
    const keys = this.#keys;
    for (let place = placeOf(keys, after, true); place < keys.length; place += 1) {
      const key = keys[place] as string;
      if (before !== undefined && key >= before) return;
      yield this.#all.get(key) as StoredRow;
    }
  }

  /** Writes a row, or removes it. Gives back what was there. */
  set(key: string, row: StoredRow | undefined): StoredRow | undefined {
    const before = this.#all.get(key);
    // Many are removed at once, and one is added at a time.
    if (row === undefined) this.#keys = undefined;
    else if (before === undefined) this.#keys?.splice(placeOf(this.#keys, key, false), 0, key);
    if (row === undefined) this.#all.delete(key);
    else this.#all.set(key, row);
    if (row === undefined || row.dueAtMs === null) this.#open.delete(key);
    else this.#open.add(key);
    return before;
  }
}

function byCodeUnit(first: string, second: string): number {
  return first < second ? -1 : 1;
}

/** Where a key is in a list of keys, or would be. */
function placeOf(keys: readonly string[], key: string, isBehind: boolean): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = keys[middle] as string;
    if (other < key || (isBehind && other === key)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function putting({ isDue, ...row }: NewRow): Operation<DurableRow | undefined> {
  return (rows, nowMs) => {
    const there = rows.get(row.key);
    if (there !== undefined) return { result: shown(there), writes: [] };
    const dueAtMs = isDue ? nowMs : null;
    const stored = { ...row, attempts: 0, leases: 0, lease: null, dueAtMs, changedAtMs: nowMs };
    return { result: undefined, writes: [[row.key, stored]] };
  };
}

export function taking({ lease, leaseMs, limit }: TakeRequest): Operation<DurableRow[]> {
  return (rows, nowMs) => {
    const dueAtMs = nowMs + leaseMs;
    const renewals: StoredRow[] = [];
    const due: StoredRow[] = [];
    for (const row of rows.open()) {
      if (row.lease === lease) renewals.push({ ...row, dueAtMs });
      else if (isDue(row, nowMs)) keepEarliest(due, row, limit);
    }
    const taken = due.map((row) => ({ ...row, lease, dueAtMs, leases: row.leases + 1 }));
    return { result: taken.map(shown), writes: taken.map((row) => [row.key, row]), renewals };
  };
}

/** Adds a row to a list of the earliest ones: a backlog is looked at for each few rows that are taken, and never sorted. */
function keepEarliest(earliest: StoredRow[], row: StoredRow, limit: number): void {
  let place = earliest.length;
  while (place > 0 && (earliest[place - 1]?.dueAtMs ?? 0) > (row.dueAtMs ?? 0)) place -= 1;
  if (place >= limit) return;
  earliest.splice(place, 0, row);
  if (earliest.length > limit) earliest.pop();
}

/** What is due further ahead than anything may be put off was written before the clock was set back. */
function isDue({ dueAtMs }: StoredRow, nowMs: number): boolean {
  return dueAtMs !== null && (dueAtMs <= nowMs || dueAtMs > nowMs + LONGEST_DELAY_MS);
}

export function updating(
  key: string,
  holder: { readonly lease: string } | { readonly state: string },
  { state, attempts, detail, dueInMs, dropsText }: RowChange,
): Operation<boolean> {
  return (rows, nowMs) => {
    const row = rows.get(key);
    const isHeld = row !== undefined && ("lease" in holder ? row.lease === holder.lease : row.state === holder.state);
    if (!isHeld) return { result: false, writes: [] };
    const text = dropsText === true ? "" : row.text;
    const dueAtMs = dueInMs === null ? null : nowMs + delayOf(dueInMs);
    const changed = { ...row, state, attempts, detail, text, dueAtMs, lease: null, leases: 0, changedAtMs: nowMs };
    return { result: true, writes: [[key, changed]] };
  };
}

/** What is further ahead would be taken for a mistake of the clock, and what is no number would never be due. */
export function delayOf(dueInMs: number): number {
  if (Number.isNaN(dueInMs)) return 0;
  return Math.min(Math.max(0, Math.round(dueInMs)), LONGEST_DELAY_MS);
}

export function listing({ state, key, after = "", before, limit }: RowQuery): Operation<DurableRow[]> {
  return (rows) => {
    const one = key === undefined ? undefined : rows.get(key);
    const candidates = key === undefined ? rows.between(after, before) : one === undefined ? [] : [one];
    const found: DurableRow[] = [];
    for (const row of candidates) {
      if (found.length >= limit) break;
      if (state === undefined || row.state === state) found.push(shown(row));
    }
    return { result: found, writes: [] };
  };
}

export const counting: Operation<RowCount[]> = (rows) => {
  const counts = new Map<string, { state: string; isTaken: boolean; count: number }>();
  for (const { state, leases } of rows.all()) {
    const name = `${leases > 0} ${state}`;
    const entry = counts.get(name) ?? { state, isTaken: leases > 0, count: 0 };
    entry.count += 1;
    counts.set(name, entry);
  }
  return { result: [...counts.values()], writes: [] };
};

export function removing(state: string, olderThanMs: number): Operation<number> {
  return (rows, nowMs) => {
    const old = [...rows.all()].filter((row) => row.state === state && row.changedAtMs <= nowMs - olderThanMs);
    return { result: old.length, writes: old.map(({ key }) => [key, undefined]) };
  };
}

/** A row without what is the store's own business. */
function shown({ key, text, hash, state, attempts, detail, leases }: StoredRow): DurableRow {
  return { key, text, hash, state, attempts, detail, leases };
}
