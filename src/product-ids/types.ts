import type { AbortSignalLike } from "../platform/types.js";
import type { IdentifierKind } from "../transport/operation.js";
import type { Transport } from "../transport/transport.js";

/**
 * What a hook says of one id: its counterpart, or that it has none (`null`, `undefined`). An `Error` says that this id
 * could not be looked up: it fails the calls that need the id, and none that only wait for others of the same batch.
 */
export type MappedId = string | null | undefined | Error;

/** Ids and what they are on the other side. An id that is missing has no counterpart. */
export type MappedIds = ReadonlyMap<string, MappedId> | Readonly<Record<string, MappedId>>;

/** `toNewStore`: from the shop's ids, in requests and import files. `fromNewStore`: back, in answers, exports, events. */
export type MappingDirection = "toNewStore" | "fromNewStore";

/** What a hook may want to know beside the ids. */
export interface MappingContext {
  /** What the ids identify: `product` for `productIds`. */
  readonly kind: IdentifierKind;
  readonly direction: MappingDirection;
  /**
   * The object in which an id stands, as it travels: an order item, an export row. Rows of ATP exports and items of
   * events carry the product's other codes in `external_identifiers`. Do not keep it, do not change it.
   */
  holderOf(id: string): object | undefined;
  /**
   * Aborts when nobody waits for the answer any more: all calls that asked were aborted or ran out of time. What is
   * answered nevertheless is remembered.
   */
  readonly signal: AbortSignalLike;
  /**
   * The client's transport below the mapping, for hooks that ask NewStore: what is sent through it has NewStore's ids
   * and comes back with them. The client's tokens, limits, retries and hooks apply; give it `signal`.
   *
   * @example
   * ```ts
   * import { type MapIds } from "newstore-sdk";
   * import { CatalogExportClient } from "newstore-sdk/catalog-export";
   *
   * const gtins: MapIds = async ([id = ""], { transport, signal }) => {
   *   const products = new CatalogExportClient(transport);
   *   const { external_identifiers: codes } = await products.showProduct({ path: { id } }, { signal });
   *   return { [id]: codes?.["gtin"] };
   * };
   * ```
   */
  readonly transport: Transport;
}

/**
 * Answers the counterparts of ids, at once or later. Each id is asked for once a batch; calls that run at the same time
 * share one. What it throws fails the calls that wait for these ids, and no other.
 */
export type MapIds = (ids: readonly string[], context: MappingContext) => MappedIds | Promise<MappedIds>;

/** A map between the shop's ids and NewStore's, both ways. */
export interface IdentifierMap {
  /** NewStore's ids of the shop's. */
  readonly toNewStore: MapIds;
  /** The shop's ids of NewStore's. */
  readonly fromNewStore: MapIds;
}

/**
 * What becomes of an id without a counterpart. `throw`: the call fails with every such id. `keep`: it travels as it is,
 * and that is reported.
 */
export type OnUnmapped = "throw" | "keep";

/** How long counterparts are remembered. */
export interface MappingCacheOptions {
  /** Most ids in memory, for each direction; the longest unused go first. Default 100 000. */
  readonly maxEntries?: number | undefined;
  /** Life of a counterpart, in milliseconds. Default 600 000, ten minutes. */
  readonly ttlMs?: number | undefined;
  /** How long it is remembered that an id has none, in milliseconds. Default 60 000, and at most `ttlMs`. */
  readonly unmappedTtlMs?: number | undefined;
}

/** Ids that travelled without a counterpart. */
export interface KeptEvent {
  readonly kind: IdentifierKind;
  readonly direction: MappingDirection;
  /** Operation id, `products import`, `atp-export`, or the event's name. */
  readonly source: string;
  readonly ids: readonly { readonly id: string; readonly path: string; readonly message: string }[];
}

/**
 * A map, and what happens around it.
 *
 * @example
 * ```ts
 * const newstore = new NewStore({
 *   tenant,
 *   credentials,
 *   productIds: {
 *     toNewStore: async (skus) => new Map(await db.pairs("select sku, newstore_id … where sku = any($1)", skus)),
 *     fromNewStore: async (ids) => new Map(await db.pairs("select newstore_id, sku … where newstore_id = any($1)", ids)),
 *     onUnmapped: { toNewStore: "throw", fromNewStore: "keep" },
 *   },
 * });
 * ```
 */
export interface IdentifierMapOptions extends IdentifierMap {
  /**
   * For both directions, or for each. Default: `throw` towards NewStore, where nothing is sent then, not even a token
   * request; `keep` on the way back, where the work is done already.
   */
  readonly onUnmapped?:
    | OnUnmapped
    | { readonly toNewStore?: OnUnmapped | undefined; readonly fromNewStore?: OnUnmapped | undefined }
    | undefined;
  /** Told of ids that were kept, beside one warning a source. What it throws is ignored. */
  readonly onKept?: ((event: KeptEvent) => void) | undefined;
  /** `false`: counterparts are not remembered; those on their way are still shared. */
  readonly cache?: MappingCacheOptions | false | undefined;
  /** Most ids a hook is asked for at once. Default 500. */
  readonly maxBatch?: number | undefined;
}

/** Identifiers other than products that can be mapped. */
export type OtherIdentifierKind = Exclude<IdentifierKind, "product">;

/** Which identifiers are mapped, and how. Part of a client's options. */
export interface MappingOptions {
  /**
   * The map between the shop's product ids and NewStore's. With it, everything that is handed to the client and comes
   * back from it has the shop's ids: requests, paths, queries, import files, export rows, answers, events.
   *
   * Default: none; the shop uses NewStore's ids.
   *
   * @example
   * ```ts
   * const newstore = new NewStore({ tenant, credentials, productIds: fromRecord({ "SHOP-1": "TT-HRC-NVY-M" }) });
   * ```
   */
  readonly productIds?: IdentifierMapOptions | undefined;
  /**
   * The same for other identifiers: `store`, `fulfillment-node`, `customer`, `order`. Only NewStore's own ids, not
   * `external_id`s.
   *
   * @example
   * ```ts
   * const newstore = new NewStore({ tenant, credentials, identifiers: { store: fromRecord({ soho: "US01" }) } });
   * ```
   */
  readonly identifiers?: { readonly [Kind in OtherIdentifierKind]?: IdentifierMapOptions | undefined } | undefined;
}
