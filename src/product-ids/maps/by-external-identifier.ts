import { NewStoreError } from "../../errors/newstore-error.js";
import { LruCache } from "../lru-cache.js";
import type { IdentifierMap, MapIds } from "../types.js";
import { type CatalogLocale, externalCode } from "./external-codes.js";

/** A question for one product: by a code of the type, or by NewStore's id. */
export type ProductQuestion = CatalogLocale &
  ({ readonly type: string; readonly value: string } | { readonly productId: string });

/** A product as a look-up finds it. */
export interface FoundProduct {
  readonly product_id: string;
  /** In any of the forms the platform has. */
  readonly external_identifiers?: unknown;
}

/** Where codes are found that nothing carries along. */
export interface ExternalIdentifierOptions extends CatalogLocale {
  /**
   * Rows with `external_identifiers` in them, read once when something is asked for that nothing carried: a full ATP
   * export of a client **without** `productIds`.
   */
  readonly rows?: () => AsyncIterable<object>;
  /**
   * Looks one product up. NewStore takes `type=value` in the place of a product's id in paths (observed), but the
   * contract of this SDK holds no such operation yet: bring your own call.
   */
  readonly lookUp?: (question: ProductQuestion) => Promise<FoundProduct | undefined>;
}

/** Codes that were seen are remembered up to this number, so that what an export told is not asked for. */
const MOST_REMEMBERED = 200_000;

/** Products looked up at the same time. */
const LOOK_UPS_AT_ONCE = 8;

/**
 * A map for shops that know products by a code which NewStore keeps as an external identifier: `sku`, `ean13`, `upc`,
 * or a type of one's own.
 *
 * | asked for | answered from, in this order |
 * | --- | --- |
 * | the shop's code | what stands beside the id (ATP export rows, event items), what was seen before, `rows`, `lookUp` |
 * | NewStore's id | what was seen before, `rows`, `lookUp` |
 *
 * @example
 * ```ts
 * const plain = new NewStore({ tenant, credentials });
 * const newstore = plain.withOptions({
 *   productIds: byExternalIdentifier("sku", {
 *     shop: "trail-and-tide-us",
 *     locale: "en-US",
 *     rows: () => plain.availability.export(),
 *   }),
 * });
 * ```
 */
export function byExternalIdentifier(type: string, options: ExternalIdentifierOptions): IdentifierMap {
  if (typeof type !== "string" || type === "")
    throw new NewStoreError('byExternalIdentifier needs the type of code, as in "sku".', { kind: "configuration" });
  const { shop, locale, rows, lookUp } = options;
  const where = { shop, locale };
  const productIds = new LruCache<string>(MOST_REMEMBERED);
  const codes = new LruCache<string>(MOST_REMEMBERED);
  let reading: Promise<void> | undefined;

  const learn = (productId: string, carrier: object | undefined): string | undefined => {
    const code = externalCode(carrier, type, where);
    if (code === undefined) return undefined;
    productIds.set(code, productId, Number.POSITIVE_INFINITY);
    codes.set(productId, code, Number.POSITIVE_INFINITY);
    return code;
  };

  const readRows = async (source: () => AsyncIterable<object>): Promise<void> => {
    for await (const row of source()) {
      const { product_id: productId } = row as { readonly product_id?: unknown };
      if (typeof productId === "string") learn(productId, row);
    }
  };

  /** Fills in, step by step, what is still missing. */
  const answer = async (
    ids: readonly string[],
    remembered: LruCache<string>,
    question: (id: string) => ProductQuestion,
  ): Promise<Map<string, string>> => {
    const known = new Map<string, string>();
    const missing = (): string[] => {
      for (const id of ids) {
        const entry = remembered.get(id, 0);
        if (entry !== undefined) known.set(id, entry.value);
      }
      return ids.filter((id) => !known.has(id));
    };
    if (missing().length > 0 && rows !== undefined) {
      reading ??= readRows(rows).catch((error: unknown) => {
        reading = undefined;
        throw error;
      });
      await reading;
    }
    if (lookUp !== undefined) {
      await inTurns(missing(), async (id) => {
        const product = await lookUp(question(id));
        if (product !== undefined) learn(product.product_id, product);
      });
    }
    missing();
    return known;
  };

  const fromNewStore: MapIds = async (ids, { holderOf }) => {
    const carried = new Map<string, string>();
    for (const id of ids) {
      const code = learn(id, holderOf(id));
      if (code !== undefined) carried.set(id, code);
    }
    const rest = ids.filter((id) => !carried.has(id));
    if (rest.length === 0) return carried;
    return new Map([...carried, ...(await answer(rest, codes, (productId) => ({ ...where, productId })))]);
  };

  return {
    toNewStore: (ids) => answer(ids, productIds, (value) => ({ ...where, type, value })),
    fromNewStore,
  };
}

async function inTurns(ids: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
  const queue = [...ids];
  const worker = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) await work(id);
  };
  await Promise.all(Array.from({ length: Math.min(LOOK_UPS_AT_ONCE, queue.length) }, worker));
}
