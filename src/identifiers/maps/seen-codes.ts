import { idText } from "../lib/id-text.js";
import { LruCache } from "../lib/lru-cache.js";
import { once } from "../lib/once.js";
import type { LearnedIds } from "../lib/types.js";
import { type CatalogLocale, type ExternalCode, externalCodes, onlyCode } from "./external-codes.js";

/** Most codes in memory; the least recently used are dropped first. */
const MOST_CODES = 200_000;

/** Catalog of a code whose carrier names none. */
const ANY_CATALOG = "";

/**
 * Codes that were seen beside products, both ways. The newest counts.
 *
 * | a code is seen beside | |
 * | --- | --- |
 * | another product of the same catalog, or of none | it has moved: the earlier product has it no more |
 * | products of two catalogs | it is ambiguous; the option `shop` would choose |
 *
 * A product's earlier code still leads to the product, until it is seen beside another one.
 */
export class SeenCodes {
  readonly #productIds = new LruCache<ReadonlyMap<string, string>>(MOST_CODES);
  readonly #codes = new LruCache<string>(MOST_CODES);
  readonly #type: string;
  readonly #where: CatalogLocale;
  /** Whether every object is handed over as it comes: then what contains an id in a look-up is known, and may be old. */
  isFed = false;
  /** Reads all rows, once. */
  readonly readRows: () => Promise<void>;

  constructor(type: string, where: CatalogLocale, rows: () => AsyncIterable<object>) {
    this.#type = type;
    this.#where = where;
    this.readRows = once(() => this.#learnAll(rows()));
  }

  /** Remembers the codes beside a product. Returns what changed by it; `undefined` when nothing did. */
  learn(productId: string, carrier: object | undefined): LearnedIds | undefined {
    const codes = externalCodes(carrier, this.#type, this.#where);
    if (codes.length === 0) return undefined;
    const shopIds: string[] = [];
    const newStoreIds: string[] = [];
    for (const one of codes) {
      const { isNew, losers } = this.#assign(one, productId);
      if (isNew) shopIds.push(one.code);
      newStoreIds.push(...losers);
    }
    const code = onlyCode(codes);
    if (this.codeOf(productId) !== code) {
      newStoreIds.push(productId);
      if (code === undefined) this.#codes.delete(productId);
      else this.#codes.set(productId, code, Number.POSITIVE_INFINITY);
    }
    return shopIds.length === 0 && newStoreIds.length === 0 ? undefined : { shopIds, newStoreIds };
  }

  /** Lets a code lead to a product. `losers`: products that have the code no more. */
  #assign({ code, catalog = ANY_CATALOG }: ExternalCode, productId: string) {
    const before = this.#productIds.get(code, 0)?.value ?? new Map<string, string>();
    if (before.get(catalog) === productId && (before.size === 1 || !before.has(ANY_CATALOG)))
      return { isNew: false, losers: [] };
    const after = new Map(catalog === ANY_CATALOG ? [] : before);
    after.delete(ANY_CATALOG);
    after.set(catalog, productId);
    this.#productIds.set(code, after, Number.POSITIVE_INFINITY);
    const kept = new Set(after.values());
    const losers = [...new Set(before.values())].filter((id) => !kept.has(id) && this.codeOf(id) === code);
    for (const id of losers) this.#codes.delete(id);
    return { isNew: true, losers };
  }

  /** The product that a code leads to, or several, by catalog. */
  productIdsOf(code: string): ReadonlyMap<string, string> {
    return this.#productIds.get(code, 0)?.value ?? new Map();
  }

  codeOf(productId: string): string | undefined {
    return this.#codes.get(productId, 0)?.value;
  }

  async #learnAll(rows: AsyncIterable<object>): Promise<void> {
    for await (const row of rows) {
      const productId = idText((row as { readonly product_id?: unknown }).product_id);
      if (productId !== undefined) this.learn(productId, row);
    }
  }
}
