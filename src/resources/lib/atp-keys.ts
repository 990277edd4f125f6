import type { AtpKey } from "../../../generated/availabilities/types.js";
import { snapshot } from "../../core/snapshot.js";

/** Pairs to look up: a list, or whatever else gives them one by one. */
export type AtpKeys = readonly AtpKey[] | Iterable<AtpKey> | AsyncIterable<AtpKey>;

/**
 * Pairs as they are now: the look-up is loaded first, and parts are sent later. What gives them over time is taken as it
 * comes, and what is no list is left as it is: the look-up says so.
 */
export function fixedKeys(keys: AtpKeys): AtpKeys {
  if (!isOneByOne(keys)) return snapshot(keys);
  return Symbol.asyncIterator in keys ? keys : [...keys];
}

/** Whether something gives pairs one by one, and is no list. */
export function isOneByOne(keys: unknown): keys is Iterable<AtpKey> | AsyncIterable<AtpKey> {
  if (typeof keys !== "object" || keys === null || Array.isArray(keys)) return false;
  return Symbol.asyncIterator in keys || Symbol.iterator in keys;
}
