import { elements, property, type Rule } from "./rule.js";

/** Locations of a file's head, made once a head: every row of the file comes by here. */
const known = new WeakMap<object, ReadonlySet<unknown>>();

/**
 * A row's location stands in the head's `store_mapping`, which says what it is (docs/platform/import.md#stock). Whether a
 * row of another one is refused is not published.
 */
export const listedLocation: Rule = (value, { head }) => {
  const mapping = property(head, "store_mapping");
  if (typeof value !== "string" || !Array.isArray(mapping) || locationsOf(mapping).has(value)) return undefined;
  return `${JSON.stringify(value)} is not in the head's store_mapping: add it there, or correct it`;
};

function locationsOf(mapping: readonly unknown[]): ReadonlySet<unknown> {
  const made = known.get(mapping);
  if (made !== undefined) return made;
  const locations = new Set(elements(mapping).map((entry) => property(entry, "fulfillment_node_id")));
  known.set(mapping, locations);
  return locations;
}
