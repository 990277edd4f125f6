import { configurationError } from "../core/configuration-error.js";
import { isPlainObject } from "../core/own-property.js";
import { requireMs, requireWhole } from "../core/require-number.js";
import { refuseUnknown } from "../core/unknown-option.js";
import { checkMapHooks } from "./lib/check-map.js";
import type { MappingOptions } from "./lib/types.js";

/** Kinds that the option `identifiers` takes. */
const OTHER_KINDS: readonly string[] = ["store", "fulfillment-node", "customer", "order"];

const MAP_OPTIONS = ["toNewStore", "fromNewStore", "learn", "unmapped", "onKept", "cache", "maxBatch"];
const CACHE_OPTIONS = ["maxEntries", "ttlMs", "unmappedTtlMs"];

const MODES: readonly unknown[] = ["throw", "keep", undefined];

/**
 * Refuses maps that could never work.
 *
 * @throws {NewStoreError} kind `configuration`, naming the option.
 */
export function checkMapping({ productIds, identifiers }: MappingOptions): void {
  if (productIds !== undefined) checkMap("productIds", productIds);
  if (identifiers === undefined) return;
  if (typeof identifiers !== "object" || identifiers === null)
    throw configurationError("identifiers", `is no object: give one with a map for some of ${OTHER_KINDS.join(", ")}`);
  for (const [kind, map] of Object.entries(identifiers)) {
    if (kind === "product")
      throw configurationError("identifiers.product", "is unknown: give the map of products as productIds");
    if (!OTHER_KINDS.includes(kind))
      throw configurationError(`identifiers.${kind}`, `is unknown: identifiers has ${OTHER_KINDS.join(", ")}`);
    if (map !== undefined) checkMap(`identifiers.${kind}`, map);
  }
}

function checkMap(name: string, map: unknown): void {
  checkMapHooks(name, map);
  const { unmapped, onKept, cache, maxBatch } = map as Record<string, unknown>;
  // A map may be an object of the user's own class, with members of its own.
  if (isPlainObject(map)) refuseUnknown(map, MAP_OPTIONS, `${name}.`);
  checkUnmapped(`${name}.unmapped`, unmapped);
  if (onKept !== undefined && typeof onKept !== "function")
    throw configurationError(`${name}.onKept`, "is no function: give one that takes the ids that were kept");
  checkCount(`${name}.maxBatch`, maxBatch, 1);
  if (cache === undefined || cache === false) return;
  if (typeof cache !== "object" || cache === null)
    throw configurationError(`${name}.cache`, "is no object: give { maxEntries, ttlMs } or false");
  refuseUnknown(cache, CACHE_OPTIONS, `${name}.cache.`);
  const { maxEntries, ttlMs, unmappedTtlMs } = cache as Record<string, unknown>;
  checkCount(`${name}.cache.maxEntries`, maxEntries, 1);
  checkTime(`${name}.cache.ttlMs`, ttlMs);
  checkTime(`${name}.cache.unmappedTtlMs`, unmappedTtlMs);
}

function checkUnmapped(name: string, modes: unknown): void {
  if (MODES.includes(modes)) return;
  const { toNewStore, fromNewStore } = (typeof modes === "object" ? (modes ?? {}) : { toNewStore: modes }) as Record<
    string,
    unknown
  >;
  if (!MODES.includes(toNewStore) || !MODES.includes(fromNewStore))
    throw configurationError(
      name,
      'is unknown: give "throw", "keep", or one of them for each of toNewStore and fromNewStore',
    );
}

function checkCount(name: string, value: unknown, least: number): void {
  if (value !== undefined) requireWhole(name, value, least);
}

function checkTime(name: string, value: unknown): void {
  if (value !== undefined) requireMs(name, value, "0 or more");
}
