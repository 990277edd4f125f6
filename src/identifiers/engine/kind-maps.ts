import { type Logger, log } from "../../core/logger.js";
import type { IdentifierKind } from "../../core/operation.js";
import type { Transport } from "../../core/request.js";
import type { Outcomes } from "../lib/hook-result.js";
import type { IdentifierMapOptions, KeptEvent, MappingDirection, MappingOptions, UnmappedMode } from "../lib/types.js";
import { FailedIdsError, type FindOptions, LookUp, type Wanted } from "./look-up.js";

const DEFAULT_CACHE = { maxEntries: 100_000, ttlMs: 600_000, unmappedTtlMs: 60_000 };
const DEFAULT_MAX_BATCH = 500;

/** The map of one kind of identifier, with its caches. */
export interface KindMap {
  readonly kind: IdentifierKind;
  /** Name of its option, for messages: `productIds`, `identifiers.store`. */
  readonly option: string;
  readonly lookUps: Readonly<Record<MappingDirection, LookUp>>;
  readonly unmapped: Readonly<Record<MappingDirection, UnmappedMode>>;
  readonly onKept: ((event: KeptEvent) => void) | undefined;
  /** Lets the map learn from an object that contains one of NewStore's ids. Throws what the map's own function throws. */
  readonly learn: Learn | undefined;
  /** Sources whose kept ids were warned of, and `learn` where it failed. */
  readonly warned: Set<string>;
  /** Names of unknown events that were warned of. */
  readonly unknownEvents: Set<string>;
}

type Learn = (newStoreId: string, holder: object) => void;

/** All maps of a client. Clients that are derived from one another share them, caches included. */
export type KindMaps = ReadonlyMap<IdentifierKind, KindMap>;

/** What maps need beside their options. */
export interface MapSurroundings {
  readonly nowMs: () => number;
  /** When a batch closes. */
  readonly afterTick: (run: () => void) => void;
  /** The client's transport below the mapping, for hooks that call NewStore. */
  readonly transport: Transport;
}

/** Makes the maps of a client. Calls no hook yet. */
export function kindMaps({ productIds, identifiers = {} }: MappingOptions, around: MapSurroundings): KindMaps {
  const given: [IdentifierKind, string, IdentifierMapOptions | undefined][] = [
    ["product", "productIds", productIds],
    ...Object.entries(identifiers).map(
      ([kind, map]) => [kind as IdentifierKind, `identifiers.${kind}`, map] as [IdentifierKind, string, typeof map],
    ),
  ];
  return new Map(
    given.flatMap(([kind, option, map]) =>
      map === undefined ? [] : [[kind, kindMap(kind, option, map, around)] as const],
    ),
  );
}

function kindMap(kind: IdentifierKind, option: string, map: IdentifierMapOptions, around: MapSurroundings): KindMap {
  const { unmapped = {}, onKept, maxBatch = DEFAULT_MAX_BATCH } = map;
  const cache = map.cache === false ? (false as const) : { ...DEFAULT_CACHE, ...defined(map.cache ?? {}) };
  const both = typeof unmapped === "string" ? { toNewStore: unmapped, fromNewStore: unmapped } : unmapped;
  const lookUp = (direction: MappingDirection) =>
    new LookUp({ kind, direction, hook: (ids, context) => map[direction](ids, context), cache, maxBatch, ...around });
  const lookUps = { toNewStore: lookUp("toNewStore"), fromNewStore: lookUp("fromNewStore") };
  const { transport } = around;
  const learn: Learn = (newStoreId, holder) => {
    const changed = map.learn?.(newStoreId, holder, { kind, transport });
    if (changed === undefined) return;
    lookUps.toNewStore.forget(changed.shopIds);
    lookUps.fromNewStore.forget(changed.newStoreIds);
  };
  return {
    kind,
    option,
    lookUps,
    learn: map.learn === undefined ? undefined : learn,
    unmapped: { toNewStore: both.toNewStore ?? "throw", fromNewStore: both.fromNewStore ?? "keep" },
    onKept,
    warned: new Set(),
    unknownEvents: new Set(),
  };
}

/** The options that have a value: `undefined` does not take a default away. */
function defined<T extends object>(options: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}

/**
 * The maps that learn from what comes from NewStore; `undefined` without any. One that throws fails no call, whose work is
 * done: it is logged, once.
 */
export function learnersOf(
  maps: KindMaps,
  direction: MappingDirection,
  logger: Logger,
): ReadonlyMap<IdentifierKind, Learn> | undefined {
  if (direction === "toNewStore") return undefined;
  const learners = [...maps].flatMap(([kind, map]) =>
    map.learn === undefined ? [] : [[kind, guarded(map.learn, map, logger)] as const],
  );
  return learners.length === 0 ? undefined : new Map(learners);
}

function guarded(learn: Learn, { option, warned }: KindMap, logger: Logger): Learn {
  return (newStoreId, holder) => {
    try {
      learn(newStoreId, holder);
    } catch {
      if (warned.has(LEARN)) return;
      warned.add(LEARN);
      // Not its own words: they may hold what the line must not.
      log(logger, "warn", `${option}.learn failed and was ignored; reported once`);
    }
  };
}

/** No source of kept ids has a name without a space. */
const LEARN = "learn";

/** How many ids go to any of the hooks in one call. */
export function smallestBatch(maps: KindMaps): number {
  return Math.min(...[...maps.values()].map(({ lookUps }) => lookUps.toNewStore.maxBatch));
}

/** Ids by kind, each with the object that contains it. */
export type WantedByKind = ReadonlyMap<IdentifierKind, Wanted>;

/** Outcomes of ids, by kind. */
export type OutcomesByKind = ReadonlyMap<IdentifierKind, Outcomes>;

/** A hook threw, rejected, or returned something else than a map. */
export class HookError extends Error {
  override readonly name = "HookError";

  constructor(
    readonly map: KindMap,
    readonly direction: MappingDirection,
    readonly ids: readonly string[],
    /** Whether the hook failed for these ids alone, and not for its whole batch. */
    readonly isPartial: boolean,
    override readonly cause: unknown,
  ) {
    super(`${map.option}.${direction} failed`);
  }
}

/**
 * Looks up ids of several kinds, synchronously where all of them are cached.
 *
 * @throws {HookError} as a rejection.
 */
export function findAll(
  maps: KindMaps,
  direction: MappingDirection,
  wanted: WantedByKind,
  options: FindOptions = {},
): OutcomesByKind | Promise<OutcomesByKind> {
  const found: [IdentifierKind, Outcomes | Promise<Outcomes>][] = [];
  let isComplete = true;
  for (const [kind, ids] of wanted) {
    const map = maps.get(kind);
    if (map === undefined || ids.size === 0) continue;
    const outcomes = map.lookUps[direction].find(ids, options);
    if (outcomes instanceof Promise) {
      isComplete = false;
      found.push([kind, outcomes.catch((cause) => Promise.reject(hookError(map, direction, ids, cause)))]);
    } else found.push([kind, outcomes]);
  }
  if (isComplete) return new Map(found as [IdentifierKind, Outcomes][]);
  return Promise.all(found.map(async ([kind, outcomes]) => [kind, await outcomes] as const)).then(
    (entries) => new Map(entries),
  );
}

function hookError(map: KindMap, direction: MappingDirection, wanted: Wanted, cause: unknown): HookError {
  if (cause instanceof FailedIdsError) return new HookError(map, direction, cause.ids, true, cause.cause);
  return new HookError(map, direction, [...wanted.keys()], false, cause);
}
