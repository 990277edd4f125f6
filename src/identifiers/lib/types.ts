import type { IdentifierKind } from "../../core/operation.js";
import type { Timeouts, Transport } from "../../core/request.js";
import type { AbortSignalLike } from "../../core/web-types.js";

/**
 * What a hook returns for one id: the mapped id, as text or whole number, or `null` or `undefined` where there is none.
 * An `Error` means that the look-up of this id failed: it fails the calls that need the id, and no others of the same
 * batch.
 */
export type MappedId = string | number | null | undefined | Error;

/** Mapped ids by id. An id that is missing has none. */
export type MappedIds = ReadonlyMap<string, MappedId> | Readonly<Record<string, MappedId>>;

/**
 * `toNewStore`: the shop's ids to NewStore's, in requests and import files. `fromNewStore`: NewStore's to the shop's, in
 * responses, exports and events.
 */
export type MappingDirection = "toNewStore" | "fromNewStore";

/** What a hook may need beside the ids. */
export interface MappingContext {
  /** What the ids identify: `product` for `productIds`. */
  readonly kind: IdentifierKind;
  /** Which way the ids are mapped. */
  readonly direction: MappingDirection;
  /**
   * The object that contains an id, as it travels: an order item, an export row. Rows of ATP exports and items of events
   * carry the product's other codes in `external_identifiers`. Do not keep it, do not change it.
   */
  holderOf(id: string): object | undefined;
  /**
   * Aborts when every call that waits for the result was aborted or timed out. A result that comes all the same is
   * cached.
   */
  readonly signal: AbortSignalLike;
  /**
   * The client's transport below the mapping, for hooks that call NewStore: requests and responses hold NewStore's ids.
   * The client's tokens, limits, retries and hooks apply; pass `signal` on.
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
 * Maps ids, synchronously or asynchronously. Ids come as text, also those that travel as numbers. A batch holds each id
 * once, and calls that run at the same time share it.
 * What the function throws fails the calls that wait for these ids, and no others.
 */
export type MapIds = (ids: readonly string[], context: MappingContext) => MappedIds | Promise<MappedIds>;

/** A map between the shop's ids and NewStore's, both ways. */
export interface IdentifierMap {
  /** Returns NewStore's ids for the shop's. */
  readonly toNewStore: MapIds;
  /** Returns the shop's ids for NewStore's. */
  readonly fromNewStore: MapIds;
  /**
   * Called with each object in a response, export or event that contains one of NewStore's ids, also where the id is
   * cached: for maps that learn from what stands beside it, as `byExternalIdentifier` does. Called for every row, so it
   * has to be fast. What it throws is ignored, and logged once.
   *
   * @returns ids whose mapped ids have changed: they are dropped from the cache.
   */
  readonly learn?: LearnIds | undefined;
}

/** See {@link IdentifierMap.learn}. */
export type LearnIds = (
  newStoreId: string,
  holder: object,
  context: Pick<MappingContext, "kind" | "transport">,
) => LearnedIds | undefined;

/** Ids whose mapped ids have changed. */
export interface LearnedIds {
  /** Those of the shop whose NewStore ids are others now. */
  readonly shopIds: readonly string[];
  /** Those of NewStore whose shop ids are others now. */
  readonly newStoreIds: readonly string[];
}

/**
 * What happens to an id that the map does not have. `throw`: the call fails, and the error lists every such id. `keep`:
 * the id travels unmapped, and that is reported.
 */
export type UnmappedMode = "throw" | "keep";

/** How long mapped ids are cached. */
export interface MappingCacheOptions {
  /** Most ids in memory, for each direction; the least recently used are dropped first. Default 100 000. */
  readonly maxEntries?: number | undefined;
  /** How long a mapped id is cached, in milliseconds. Default 600 000, ten minutes. */
  readonly ttlMs?: number | undefined;
  /** How long it is cached that an id has no mapped id, in milliseconds. Default 60 000, and at most `ttlMs`. */
  readonly unmappedTtlMs?: number | undefined;
}

/** Ids that travelled unmapped. */
export interface KeptEvent {
  /** What the ids identify. */
  readonly kind: IdentifierKind;
  /** Which way they could not be mapped. */
  readonly direction: MappingDirection;
  /** Operation id, `products import`, `atp-export`, or the event's name. */
  readonly source: string;
  /** Each of them, once a place. */
  readonly ids: readonly {
    /** The id as it travelled. */
    readonly id: string;
    /** Where it stands, as in `body.shipments[0].items[0].product_id`. */
    readonly path: string;
    /** Why it is unmapped, in a sentence. */
    readonly message: string;
  }[];
}

/**
 * A map, and how it is used.
 *
 * @example
 * ```ts
 * const newstore = new NewStore({
 *   tenant,
 *   credentials,
 *   productIds: {
 *     toNewStore: async (skus) => new Map(await db.pairs("select sku, newstore_id … where sku = any($1)", skus)),
 *     fromNewStore: async (ids) => new Map(await db.pairs("select newstore_id, sku … where newstore_id = any($1)", ids)),
 *     unmapped: { toNewStore: "throw", fromNewStore: "keep" },
 *   },
 * });
 * ```
 */
export interface IdentifierMapOptions extends IdentifierMap {
  /**
   * What happens to ids that the map does not have, for both directions or for each. Default: `throw` towards NewStore,
   * where nothing is sent then, not even a token request; `keep` on the way back, where the work is done already.
   */
  readonly unmapped?:
    | UnmappedMode
    | {
        /** In requests and import files. Default `throw`. */
        readonly toNewStore?: UnmappedMode | undefined;
        /** In responses, exports and events. Default `keep`. */
        readonly fromNewStore?: UnmappedMode | undefined;
      }
    | undefined;
  /** Called with the ids that travelled unmapped; a warning is logged once a source. What it throws is ignored. */
  readonly onKept?: ((event: KeptEvent) => void) | undefined;
  /** `false`: nothing is cached; concurrent calls still share a look-up. */
  readonly cache?: MappingCacheOptions | false | undefined;
  /** Most ids in one call of a hook. Default 500. */
  readonly maxBatch?: number | undefined;
}

/** Identifiers other than products that can be mapped. */
export type OtherIdentifierKind = Exclude<IdentifierKind, "product">;

/** Which identifiers are mapped, and how. Part of a client's options. */
export interface MappingOptions {
  /**
   * The map between the shop's product ids and NewStore's. With it, the shop's ids go in and come out everywhere:
   * requests, paths, queries, import files, export rows, responses, events.
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
   * The same for other identifiers: `store`, `fulfillment-node`, `customer`, `order`. Only NewStore's own ids are mapped,
   * never an `external_id`.
   *
   * @example
   * ```ts
   * const newstore = new NewStore({ tenant, credentials, identifiers: { store: fromRecord({ soho: "US01" }) } });
   * ```
   */
  readonly identifiers?:
    | {
        /** Ids of stores. */
        readonly store?: IdentifierMapOptions | undefined;
        /** Ids of fulfillment nodes: the locations that send goods. */
        readonly "fulfillment-node"?: IdentifierMapOptions | undefined;
        /** NewStore's ids of customers. */
        readonly customer?: IdentifierMapOptions | undefined;
        /** NewStore's ids of orders, UUIDs. */
        readonly order?: IdentifierMapOptions | undefined;
      }
    | undefined;
}

/** The part of an event that mapping needs. */
export interface EventLike {
  /** Event name, as in `order.opened`. */
  readonly name: string;
  /** What the event tells, as NewStore sent it. It is not changed: mapping makes a copy. */
  readonly payload: object;
}

/** Options of mapping an event. */
export interface MapEventOptions {
  /** Ends the waiting for a map. */
  readonly signal?: AbortSignalLike | null | undefined;
  /** `totalMs`: longest time to wait for a map, in milliseconds. Default: the client's. */
  readonly timeouts?: Partial<Pick<Timeouts, "totalMs">> | undefined;
}

/** What an import file is made of. */
export interface ImportContent<Item> {
  /** The file's items, read once. */
  readonly items: Iterable<Item> | AsyncIterable<Item>;
  /** The file's head, as in `{ provider, catalog, locale }`. */
  readonly head: unknown;
}
