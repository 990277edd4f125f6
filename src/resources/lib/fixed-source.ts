import { snapshot } from "../../core/snapshot.js";

/**
 * What a caller wants worked on, as it is now: the work is loaded first, and begins later. What gives its items over time
 * is taken as it comes, and what is no list is left as it is: the work says so.
 */
export function fixedSource<T>(given: T): T | readonly unknown[] {
  if (!isOneByOne(given)) return snapshot(given);
  return Symbol.asyncIterator in given ? given : [...given];
}

/** Whether something gives items one by one, and is no list. */
export function isOneByOne<Item>(given: unknown): given is Iterable<Item> | AsyncIterable<Item> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return false;
  return Symbol.asyncIterator in given || Symbol.iterator in given;
}
