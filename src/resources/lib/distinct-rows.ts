import type { AtpExportRow } from "../../../generated/availabilities-export/types.js";

type Identifiers = NonNullable<AtpExportRow["external_identifiers"]>;

/** So many rows are held back at least, and twice as many at most: more of them outlive the young, and cost twice. */
const HELD_ROWS = 2_000;

/** Rows are handed on in parts of about this size. */
const BATCH_ROWS = 500;

/**
 * Makes one row of those that say the same of a product at a location: with several catalogs or locales the platform
 * repeats it for each (observed). The identifiers of all of them are kept. A row that differs in its numbers is another
 * one, and a row that names no product or no location stays as it is, since nothing says that it is the same.
 *
 * For that rows are held back, up to a number that keeps memory flat however long the file is: rows come grouped by
 * product (observed), so a repetition stands near. One that stands further away is given again, with the same numbers
 * and its own identifiers: to give it twice repeats an absolute quantity, and to leave it out would lose identifiers.
 */
export async function* distinctRows(
  batches: AsyncIterable<readonly AtpExportRow[]>,
  heldRows = HELD_ROWS,
): AsyncGenerator<readonly AtpExportRow[]> {
  // Two generations: the older one leaves as a whole when the younger one is full.
  let older = new HeldRows();
  let younger = new HeldRows();
  for await (const batch of batches) {
    for (const row of batch) if (!older.merge(row)) younger.add(row);
    // The older one grows by rows that differ from one of its own.
    if (younger.size < heldRows && older.size < 2 * heldRows) continue;
    yield* older.parts();
    older = younger;
    younger = new HeldRows();
  }
  yield* older.parts();
  yield* younger.parts();
}

/** Rows of one product. */
interface ProductRows {
  /** The first row of each location. */
  readonly first: Map<string, AtpExportRow>;
  /** Those that differ from the first in their numbers; hardly ever any. */
  readonly others: AtpExportRow[];
}

class HeldRows {
  readonly #products = new Map<string, ProductRows>();
  /** Rows that no later one can be merged with. */
  readonly #nameless: AtpExportRow[] = [];
  /** Mostly the next row is of the same product. */
  #last: { readonly id: string; readonly rows: ProductRows | undefined } | undefined;
  size = 0;

  /** Merges a row with the one that says the same; `false` when nothing is held of its product and location. */
  merge(row: AtpExportRow): boolean {
    if (!isNamed(row)) return false;
    const rows = this.#rowsOf(row.product_id);
    const held = rows?.first.get(row.fulfillment_node_id);
    if (rows === undefined || held === undefined) return false;
    if (isSame(held, row)) rows.first.set(row.fulfillment_node_id, merged(held, row));
    else this.#mergeOther(rows.others, row);
    return true;
  }

  add(row: AtpExportRow): void {
    if (this.merge(row)) return;
    this.size += 1;
    if (isNamed(row))
      (this.#rowsOf(row.product_id) ?? this.#open(row.product_id)).first.set(row.fulfillment_node_id, row);
    else this.#nameless.push(row);
  }

  *parts(): Generator<readonly AtpExportRow[]> {
    let part: AtpExportRow[] = [];
    for (const { first, others } of this.#products.values()) {
      for (const row of first.values()) part.push(row);
      for (const row of others) part.push(row);
      if (part.length < BATCH_ROWS) continue;
      yield part;
      part = [];
    }
    for (const row of this.#nameless) part.push(row);
    if (part.length > 0) yield part;
  }

  #mergeOther(others: AtpExportRow[], row: AtpExportRow): void {
    const at = others.findIndex((one) => one.fulfillment_node_id === row.fulfillment_node_id && isSame(one, row));
    if (at !== -1) others[at] = merged(others[at] as AtpExportRow, row);
    else {
      others.push(row);
      this.size += 1;
    }
  }

  #rowsOf(id: string): ProductRows | undefined {
    if (this.#last?.id !== id) this.#last = { id, rows: this.#products.get(id) };
    return this.#last.rows;
  }

  #open(id: string): ProductRows {
    const rows: ProductRows = { first: new Map(), others: [] };
    this.#products.set(id, rows);
    this.#last = { id, rows };
    return rows;
  }
}

function isNamed(row: AtpExportRow): row is AtpExportRow & { readonly fulfillment_node_id: string } {
  return typeof row?.product_id === "string" && typeof row.fulfillment_node_id === "string";
}

function isSame(one: AtpExportRow, other: AtpExportRow): boolean {
  return one.atp === other.atp && one.present_atp === other.present_atp && one.future_atp === other.future_atp;
}

function merged(row: AtpExportRow, again: AtpExportRow): AtpExportRow {
  const known = identifiersOf(row);
  const texts = new Set(known.map((entry) => JSON.stringify(entry)));
  const added = identifiersOf(again).filter((entry) => !texts.has(JSON.stringify(entry)));
  return added.length === 0 ? row : { ...row, external_identifiers: [...known, ...added] };
}

function identifiersOf({ external_identifiers }: AtpExportRow): Identifiers {
  return Array.isArray(external_identifiers) ? external_identifiers : [];
}
