import { isNewStoreError, NewStoreError } from "../../errors/newstore-error.js";
import type { AbortSignalLike } from "../../platform/types.js";
import type { Transport } from "../../transport/transport.js";
import { getOrAdd } from "../get-or-add.js";
import type { IdentifierMap, MapIds, MappedId, MappingContext } from "../types.js";
import { type CatalogLocale, externalCode } from "./external-codes.js";
import { type LookUpProduct, lookUpProduct } from "./look-up-product.js";
import { SeenCodes } from "./seen-codes.js";

/** Where codes are found that nothing carries along. */
export interface ExternalIdentifierOptions extends CatalogLocale {
  /**
   * Rows with `external_identifiers` in them, read once when something is asked for that nothing carried: a full ATP
   * export of a client **without** `productIds`. Worth it where a shop has many products: a look-up asks for each.
   *
   * Default: none.
   */
  readonly rows?: () => AsyncIterable<object>;
  /**
   * Looks one product up. Default: NewStore's own look-up by `type=value`, or by id (its path is observed, its
   * query and answer are inferred), past the mapping and with the client's tokens, limits and retries. `false`: what
   * neither rows nor answers carried has no counterpart.
   */
  readonly lookUp?: LookUpProduct | false;
}

/** Products looked up at the same time, for each batch of ids. */
const LOOK_UPS_AT_ONCE = 8;

/** Failures that are no product's own: the others would fail just so. */
const EVERYBODYS: ReadonlySet<string> = new Set(["configuration", "authentication", "aborted"]);

/**
 * A map for shops that know products by a code which NewStore keeps as an external identifier: `sku`, `ean13`, `upc`,
 * or a type of one's own.
 *
 * | asked for | answered from, in this order |
 * | --- | --- |
 * | the shop's code | what stood beside an id before (ATP export rows, event items, order items), `rows`, `lookUp` |
 * | NewStore's id | what stands beside it, what stood beside it before, `rows`, `lookUp` |
 *
 * A product that is not found has no counterpart. A look-up that fails otherwise fails the calls that need this product,
 * and no others. What a first import brings, NewStore does not have yet: put a map behind this one, as in
 * `chain(byExternalIdentifier("sku", …), identity)`, that says what it shall be called there.
 *
 * @param type - kind of code, as import files name it.
 *
 * @throws {NewStoreError} kind `configuration` without a type, or when an option is none.
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
  if (typeof type !== "string" || type === "") throw wrong('the type of code, as in "sku"');
  if (typeof options !== "object" || options === null) throw wrong("its options as an object");
  const { shop, locale, rows, lookUp = lookUpProduct } = options;
  if (rows !== undefined && typeof rows !== "function") throw wrong("a function that gives rows");
  if (lookUp !== false && typeof lookUp !== "function") throw wrong("a function that looks a product up, or false");
  const where = { shop, locale };
  // A map may serve several clients, and their tenants have other products.
  const seenBy = new WeakMap<Transport, SeenCodes>();
  const seenIn = ({ transport }: MappingContext) => getOrAdd(seenBy, transport, () => new SeenCodes(type, where));

  /** Answers what is known, then, step by step, what is still missing. */
  const answer = async (
    ids: readonly string[],
    context: MappingContext,
    known: (id: string) => string | undefined,
    lookOneUp: (id: string, lookUp: LookUpProduct) => Promise<string | undefined>,
  ): Promise<Map<string, MappedId>> => {
    const found = new Map<string, MappedId>(ids.map((id) => [id, known(id)]));
    const missing = () => ids.filter((id) => found.get(id) === undefined);
    if (rows !== undefined && missing().length > 0) {
      await seenIn(context).read(rows);
      for (const id of missing()) found.set(id, known(id));
    }
    if (lookUp === false) return found;
    await inTurns(missing(), context.signal, found, (id) => lookOneUp(id, lookUp));
    return found;
  };

  const toNewStore: MapIds = (ids, context) =>
    answer(
      ids,
      context,
      (code) => seenIn(context).productIdOf(code),
      async (value, ask) => (await ask({ ...where, type, value }, context))?.product_id,
    );
  const fromNewStore: MapIds = (ids, context) =>
    answer(
      ids,
      context,
      (id) => seenIn(context).learn(id, context.holderOf(id)) ?? seenIn(context).codeOf(id),
      async (productId, ask) => externalCode(await ask({ ...where, productId }, context), type, where),
    );
  return { toNewStore, fromNewStore };
}

function wrong(need: string): NewStoreError {
  return new NewStoreError(`byExternalIdentifier needs ${need}.`, { kind: "configuration" });
}

/** Looks ids up, some at a time. What fails for one of them is its answer. */
async function inTurns(
  ids: readonly string[],
  signal: AbortSignalLike,
  found: Map<string, MappedId>,
  work: (id: string) => Promise<string | undefined>,
): Promise<void> {
  const queue = [...ids];
  const worker = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined && !signal.aborted; id = queue.shift()) {
      try {
        found.set(id, await work(id));
      } catch (error) {
        if (isNewStoreError(error) && EVERYBODYS.has(error.kind)) {
          queue.length = 0;
          throw error;
        }
        found.set(id, error instanceof Error ? error : new Error("the look-up failed", { cause: error }));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(LOOK_UPS_AT_ONCE, queue.length) }, worker));
}
