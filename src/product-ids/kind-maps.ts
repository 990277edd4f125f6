import type { IdentifierKind } from "../transport/operation.js";
import type { Transport } from "../transport/transport.js";
import { type FindOptions, LookUp, type Wanted } from "./look-up.js";
import { identity } from "./maps/identity.js";
import { FailedIds, type Outcomes } from "./outcome.js";
import type { IdentifierMapOptions, KeptEvent, MappingDirection, MappingOptions, OnUnmapped } from "./types.js";

const DEFAULT_CACHE = { maxEntries: 100_000, ttlMs: 600_000, unmappedTtlMs: 60_000 };
const DEFAULT_MAX_BATCH = 500;

/** The map of one kind of identifier, with what is remembered of it. */
export interface KindMap {
  readonly kind: IdentifierKind;
  /** Name of its option, for messages: `productIds`, `identifiers.store`. */
  readonly option: string;
  readonly lookUps: Readonly<Record<MappingDirection, LookUp>>;
  readonly onUnmapped: Readonly<Record<MappingDirection, OnUnmapped>>;
  readonly onKept: ((event: KeptEvent) => void) | undefined;
  /** Sources whose kept ids were warned of. */
  readonly warned: Set<string>;
}

/** All maps of a client. Clients that are derived from one another share them, and with them what is remembered. */
export type KindMaps = ReadonlyMap<IdentifierKind, KindMap>;

/** What maps need beside their options. */
export interface MapSurroundings {
  readonly nowMs: () => number;
  /** When a batch closes. */
  readonly afterTick: (run: () => void) => void;
  /** The client's transport below the mapping, for hooks that ask NewStore. */
  readonly transport: Transport;
}

/** Makes the maps of a client. Asks for nothing yet. */
export function kindMaps({ productIds, identifiers = {} }: MappingOptions, around: MapSurroundings): KindMaps {
  const given: [IdentifierKind, string, IdentifierMapOptions | undefined][] = [
    ["product", "productIds", productIds],
    ...Object.entries(identifiers).map(
      ([kind, map]) => [kind as IdentifierKind, `identifiers.${kind}`, map] as [IdentifierKind, string, typeof map],
    ),
  ];
  const maps = given.flatMap(([kind, option, map]) =>
    map === undefined || isIdentity(map) ? [] : [[kind, kindMap(kind, option, map, around)] as const],
  );
  return new Map(maps);
}

/** Nothing to exchange: not even worth a look. */
function isIdentity({ toNewStore, fromNewStore }: IdentifierMapOptions): boolean {
  return toNewStore === identity.toNewStore && fromNewStore === identity.fromNewStore;
}

function kindMap(kind: IdentifierKind, option: string, map: IdentifierMapOptions, around: MapSurroundings): KindMap {
  const { onUnmapped = {}, onKept, maxBatch = DEFAULT_MAX_BATCH } = map;
  const cache = map.cache === false ? (false as const) : { ...DEFAULT_CACHE, ...said(map.cache ?? {}) };
  const both = typeof onUnmapped === "string" ? { toNewStore: onUnmapped, fromNewStore: onUnmapped } : onUnmapped;
  const lookUp = (direction: MappingDirection) =>
    new LookUp({ kind, direction, hook: (ids, context) => map[direction](ids, context), cache, maxBatch, ...around });
  return {
    kind,
    option,
    lookUps: { toNewStore: lookUp("toNewStore"), fromNewStore: lookUp("fromNewStore") },
    onUnmapped: { toNewStore: both.toNewStore ?? "throw", fromNewStore: both.fromNewStore ?? "keep" },
    onKept,
    warned: new Set(),
  };
}

/** `undefined` says nothing: it does not take a default away. */
function said<T extends object>(options: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}

/** So many ids go to any of the hooks at once. */
export function smallestBatch(maps: KindMaps): number {
  return Math.min(...[...maps.values()].map(({ lookUps }) => lookUps.toNewStore.maxBatch));
}

/** Ids by kind, each with the object it stands in. */
export type WantedByKind = ReadonlyMap<IdentifierKind, ReadonlyMap<string, object | undefined>>;

/** What is known of ids, by kind. */
export type OutcomesByKind = ReadonlyMap<IdentifierKind, Outcomes>;

/** A hook threw, rejected, or answered something else than a map. */
export class HookFailure extends Error {
  override readonly name = "HookFailure";

  constructor(
    readonly map: KindMap,
    readonly direction: MappingDirection,
    readonly ids: readonly string[],
    /** Whether the hook failed for these ids alone, and not for all that it was asked for. */
    readonly isPartial: boolean,
    override readonly cause: unknown,
  ) {
    super(`${map.option}.${direction} failed`);
  }
}

/**
 * Looks ids of several kinds up, at once where all of them are known.
 *
 * @throws {HookFailure} as a rejection.
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
      found.push([kind, outcomes.catch((cause) => Promise.reject(hookFailure(map, direction, ids, cause)))]);
    } else found.push([kind, outcomes]);
  }
  if (isComplete) return new Map(found as [IdentifierKind, Outcomes][]);
  return Promise.all(found.map(async ([kind, outcomes]) => [kind, await outcomes] as const)).then(
    (entries) => new Map(entries),
  );
}

function hookFailure(map: KindMap, direction: MappingDirection, wanted: Wanted, cause: unknown): HookFailure {
  if (cause instanceof FailedIds) return new HookFailure(map, direction, cause.ids, true, cause.cause);
  return new HookFailure(map, direction, [...wanted.keys()], false, cause);
}
