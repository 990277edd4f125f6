import { NewStoreError } from "../../core/newstore-error.js";
import { checkSource } from "../lib/in-parallel.js";
import { canonical, ofItem, ofRow } from "./comparable.js";
import { IdList } from "./id-list.js";

/** One product that is not the same on both sides. */
export interface CatalogDifference {
  /**
   * `missing`: the source has it, the snapshot does not. `extra`: the other way round. `different`: both have it, and
   * `fields` are not the same.
   */
  readonly kind: "missing" | "extra" | "different";
  /** Id of the product. */
  readonly product_id: string;
  /** Names of the members that differ, those of the snapshot; empty unless `kind` is `different`. */
  readonly fields: readonly string[];
}

/** What is compared: a product or a price, with any members. */
export interface Comparable {
  /** NewStore's id of the product, or the shop's where the client maps ids. */
  readonly product_id: string;
}

/**
 * Compares a source with a snapshot: the source is read first, then the snapshot, row by row. Of the source only ids and
 * a checksum of 32 bits a member are held.
 *
 * @throws {NewStoreError} kind `validation` where the snapshot was not sent because it is unchanged.
 */
export async function* compareCatalogs(
  source: Iterable<Comparable> | AsyncIterable<Comparable>,
  snapshot: Iterable<Comparable> | AsyncIterable<Comparable>,
): AsyncGenerator<CatalogDifference> {
  checkSource("source", source);
  checkSource("snapshot", snapshot);
  const ids = new IdList();
  let index = -1;
  const columns = new Map<string, Checksums>();
  for await (const item of source) {
    index += 1;
    checkId("source", index, item);
    const place = ids.add(item.product_id);
    for (const [name, value] of Object.entries(ofItem({ ...item }))) {
      const column = columns.get(name) ?? new Checksums();
      columns.set(name, column);
      column.set(place, checksum(canonical(value)));
    }
  }
  const seen = new Uint8Array(ids.size);
  index = -1;
  for await (const row of snapshot) {
    index += 1;
    checkId("snapshot", index, row);
    const { product_id } = row;
    const place = ids.placeOf(product_id);
    if (place === undefined) {
      yield { kind: "extra", product_id, fields: [] };
      continue;
    }
    seen[place] = 1;
    const fields: string[] = [];
    for (const [name, value] of Object.entries(ofRow({ ...row }))) {
      const expected = columns.get(name)?.get(place);
      if (expected && expected !== checksum(canonical(value))) fields.push(name);
    }
    if (fields.length > 0) yield { kind: "different", product_id, fields };
  }
  if ((snapshot as { readonly unchanged?: unknown }).unchanged === true) throw notRead();
  for (let place = 0; place < ids.size; place += 1)
    if (seen[place] === 0) yield { kind: "missing", product_id: ids.at(place), fields: [] };
}

/** Without an id there is nothing to compare by; what it holds is not shown. */
function checkId(name: "source" | "snapshot", index: number, item: Comparable | null | undefined): void {
  if (typeof item?.product_id === "string") return;
  const path = `${name}[${index}].product_id`;
  const message = "it is no text: products are compared by their ids";
  throw new NewStoreError(`catalog.compare: ${path}: ${message}.`, {
    kind: "validation",
    issues: [{ path, message, rule: "invalid_type" }],
  });
}

/** A snapshot that is unchanged gives no rows: by that, everything would be missing. */
function notRead(): NewStoreError {
  const message = "it is unchanged since the etag in ifNoneMatch and gave no rows: read it without ifNoneMatch";
  return new NewStoreError(`catalog.compare: snapshot: ${message}.`, {
    kind: "validation",
    issues: [{ path: "snapshot", message, rule: "unchanged" }],
  });
}

/** A checksum for each place, 0 where there is none; it grows as it is filled. */
class Checksums {
  #values = new Uint32Array(1_024);

  get(place: number): number | undefined {
    return this.#values[place];
  }

  set(place: number, value: number): void {
    if (place >= this.#values.length) {
      const larger = new Uint32Array(2 ** Math.ceil(Math.log2(place + 1)));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[place] = value;
  }
}

/** FNV-1a over the text's UTF-16 units, mixed at the end; never 0. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0 || 1;
}
