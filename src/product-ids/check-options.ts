import { NewStoreError } from "../errors/newstore-error.js";
import type { MappingOptions } from "./types.js";

/** Kinds that `identifiers` takes. */
export const OTHER_KINDS = ["store", "fulfillment-node", "customer", "order"] as const;

const POLICIES: readonly unknown[] = ["throw", "keep", undefined];

/**
 * Refuses maps that could never work.
 *
 * @throws {NewStoreError} kind `configuration`, naming the option.
 */
export function checkMapping({ productIds, identifiers }: MappingOptions): void {
  if (productIds !== undefined) checkMap("productIds", productIds);
  if (identifiers === undefined) return;
  if (typeof identifiers !== "object" || identifiers === null)
    throw wrong("identifiers", `give an object with a map for some of ${OTHER_KINDS.join(", ")}`);
  for (const [kind, map] of Object.entries(identifiers)) {
    if (kind === "product") throw wrong("identifiers.product", "the map of products is the option productIds");
    if (!(OTHER_KINDS as readonly string[]).includes(kind))
      throw wrong(`identifiers.${kind}`, `only ${OTHER_KINDS.join(", ")} are mapped`);
    if (map !== undefined) checkMap(`identifiers.${kind}`, map);
  }
}

function checkMap(name: string, map: unknown): void {
  if (typeof map !== "object" || map === null)
    throw wrong(name, "give { toNewStore, fromNewStore }, or a ready-made map such as fromRecord({ … })");
  const { toNewStore, fromNewStore, onUnmapped, onKept, cache, maxBatch } = map as Record<string, unknown>;
  if (typeof toNewStore !== "function")
    throw wrong(`${name}.toNewStore`, "give a function from ids to a Map or record");
  if (typeof fromNewStore !== "function")
    throw wrong(`${name}.fromNewStore`, "give a function from ids to a Map or record");
  checkPolicy(`${name}.onUnmapped`, onUnmapped);
  if (onKept !== undefined && typeof onKept !== "function") throw wrong(`${name}.onKept`, "give a function");
  checkCount(`${name}.maxBatch`, maxBatch, 1);
  if (cache === undefined || cache === false) return;
  if (typeof cache !== "object" || cache === null) throw wrong(`${name}.cache`, "give { maxEntries, ttlMs } or false");
  const { maxEntries, ttlMs, unmappedTtlMs } = cache as Record<string, unknown>;
  checkCount(`${name}.cache.maxEntries`, maxEntries, 1);
  checkTime(`${name}.cache.ttlMs`, ttlMs);
  checkTime(`${name}.cache.unmappedTtlMs`, unmappedTtlMs);
}

function checkPolicy(name: string, policy: unknown): void {
  if (POLICIES.includes(policy)) return;
  const { toNewStore, fromNewStore } = (typeof policy === "object" ? (policy ?? {}) : { toNewStore: policy }) as Record<
    string,
    unknown
  >;
  if (!POLICIES.includes(toNewStore) || !POLICIES.includes(fromNewStore))
    throw wrong(name, 'give "throw", "keep", or one of them for each of toNewStore and fromNewStore');
}

function checkCount(name: string, value: unknown, least: number): void {
  if (value === undefined || (Number.isInteger(value) && (value as number) >= least)) return;
  throw wrong(name, `give a whole number of at least ${least}`);
}

function checkTime(name: string, value: unknown): void {
  if (value === undefined || (typeof value === "number" && value >= 0)) return;
  throw wrong(name, "give milliseconds, 0 or more");
}

function wrong(name: string, advice: string): NewStoreError {
  return new NewStoreError(`The option ${name} cannot be used: ${advice}.`, { kind: "configuration" });
}
