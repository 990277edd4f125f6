import { configurationError } from "../../core/configuration-error.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import type { Transport } from "../../core/request.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { IdentifierMap, LearnIds, MapIds, MappedId, MappingContext } from "../lib/types.js";
import { type CatalogLocale, externalCodes, onlyCode } from "./external-codes.js";
import { type LookUpProduct, lookUpProduct } from "./look-up-product.js";
import { SeenCodes } from "./seen-codes.js";

/** Where codes are found that were not seen beside an id. */
export interface ExternalIdentifierOptions extends CatalogLocale {
  /**
   * Rows with `external_identifiers`, read once when a code or id was not seen: a full ATP export of a client
   * **without** `productIds`. Worth it where a shop has many products: a look-up requests each of them.
   *
   * Default: none.
   */
  readonly rows?: () => AsyncIterable<object>;
  /**
   * Looks one product up. Default: NewStore's own look-up by `type=value`, or by id (its path is observed, its query and
   * response are inferred), past the mapping and with the client's tokens, limits and retries. `false`: what was neither
   * seen nor in the rows is unmapped.
   */
  readonly lookUp?: LookUpProduct | false;
}

/** Products looked up at the same time, for each batch of ids. */
const LOOK_UPS_AT_ONCE = 8;

/** Failures that have nothing to do with one product: all other look-ups would fail as well. */
const COMMON_FAILURES: ReadonlySet<string> = new Set(["configuration", "authentication", "aborted"]);

/**
 * A map for shops that know products by a code which NewStore keeps as an external identifier: `sku`, `ean13`, `upc`,
 * or a type of one's own.
 *
 * | id | is found, in this order |
 * | --- | --- |
 * | the shop's code | among codes seen beside an id (ATP export rows, event items, order items), in `rows`, by `lookUp` |
 * | NewStore's id | beside the id, among codes seen before, in `rows`, by `lookUp` |
 *
 * Every code that comes with an id is remembered, the newest first. One that is seen beside products of several catalogs
 * is ambiguous without `shop`, and fails the calls that need it. A product that is not found is unmapped. A look-up that fails otherwise fails the calls that need this product, and no
 * others. NewStore does not have yet what a first import brings: put a map behind this one that says what it shall be
 * called there, as in `chain(byExternalIdentifier("sku", …), identity)`.
 *
 * @param type - kind of code, as import files name it.
 *
 * @throws {NewStoreError} kind `configuration` without a type, or when an option cannot be used.
 *
 * @example
 * ```ts
 * const newstore = new NewStore({
 *   tenant,
 *   credentials,
 *   productIds: byExternalIdentifier("sku", { shop: "trail-and-tide-us", locale: "en-US" }),
 * });
 * ```
 *
 * @example With all codes read at once instead of one by one:
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
export function byExternalIdentifier(type: string, options: ExternalIdentifierOptions = {}): IdentifierMap {
  checkOptions(type, options);
  const { shop, locale, rows, lookUp = lookUpProduct } = options;
  const where = { shop, locale };
  // A map may serve several clients, and their tenants have other products.
  const seenBy = new WeakMap<Transport, SeenCodes>();
  const seenIn = ({ transport }: Pick<MappingContext, "transport">): SeenCodes => {
    const seen = seenBy.get(transport) ?? new SeenCodes(type, where, rows ?? none);
    seenBy.set(transport, seen);
    return seen;
  };

  /** Finds what was seen, then, source by source, what is still missing. */
  const find = async (
    ids: readonly string[],
    context: MappingContext,
    known: (id: string) => MappedId,
    lookOneUp: (id: string, lookUp: LookUpProduct) => Promise<string | undefined>,
  ): Promise<Map<string, MappedId>> => {
    const found = new Map<string, MappedId>(ids.map((id) => [id, known(id)]));
    const missing = () => ids.filter((id) => found.get(id) === undefined);
    if (rows !== undefined && missing().length > 0) {
      await seenIn(context).readRows();
      for (const id of missing()) found.set(id, known(id));
    }
    if (lookUp === false) return found;
    await lookUpAll(missing(), context.signal, found, (id) => lookOneUp(id, lookUp));
    return found;
  };

  const toNewStore: MapIds = (ids, context) =>
    find(
      ids,
      context,
      (code) => onlyProduct(code, seenIn(context)),
      async (value, request) => (await request({ ...where, type, value }, context))?.product_id,
    );
  const fromNewStore: MapIds = (ids, context) =>
    find(
      ids,
      context,
      (id) => {
        const seen = seenIn(context);
        if (!seen.isFed) seen.learn(id, context.holderOf(id));
        return seen.codeOf(id);
      },
      async (productId, request) =>
        onlyCode(externalCodes(await request({ ...where, productId }, context), type, where)),
    );
  const learn: LearnIds = (newStoreId, holder, context) => {
    const seen = seenIn(context);
    seen.isFed = true;
    return seen.learn(newStoreId, holder);
  };
  return { toNewStore, fromNewStore, learn };
}

/** The product that a code leads to; an error where catalogs have it for different ones. */
function onlyProduct(code: string, seen: SeenCodes): MappedId {
  const byCatalog = seen.productIdsOf(code);
  const productIds = [...new Set(byCatalog.values())];
  if (productIds.length < 2) return productIds[0];
  const where = [...byCatalog].map(
    ([catalog, id]) => `${JSON.stringify(id)} in the catalog ${JSON.stringify(catalog)}`,
  );
  const problem = `${JSON.stringify(code)} is ${where.join(" and ")}`;
  return new NewStoreError(`${problem}: give byExternalIdentifier the option shop.`, { kind: "mapping" });
}

async function* none(): AsyncGenerator<object> {}

function checkOptions(type: unknown, options: unknown): void {
  const missing = (what: string) => new NewStoreError(`byExternalIdentifier needs ${what}.`, { kind: "configuration" });
  if (typeof type !== "string" || type === "") throw missing('the type of code, as in "sku"');
  if (typeof options !== "object" || options === null) throw missing("its options as an object");
  const { rows, lookUp } = options as Readonly<Record<string, unknown>>;
  if (rows !== undefined && typeof rows !== "function")
    throw configurationError("rows of byExternalIdentifier", "is no function: give one that returns the rows");
  if (lookUp !== undefined && lookUp !== false && typeof lookUp !== "function")
    throw configurationError("lookUp of byExternalIdentifier", "is no function: give one, or false");
}

/** Looks products up, some at a time. A failure of one of them is its result. */
async function lookUpAll(
  ids: readonly string[],
  signal: AbortSignalLike,
  found: Map<string, MappedId>,
  lookUp: (id: string) => Promise<string | undefined>,
): Promise<void> {
  const queue = [...ids];
  const worker = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined && !signal.aborted; id = queue.shift()) {
      try {
        found.set(id, await lookUp(id));
      } catch (error) {
        if (isNewStoreError(error) && COMMON_FAILURES.has(error.kind)) {
          queue.length = 0;
          throw error;
        }
        found.set(id, error instanceof Error ? error : new Error("the look-up failed", { cause: error }));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(LOOK_UPS_AT_ONCE, queue.length) }, worker));
}
