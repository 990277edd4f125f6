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

/** Of a product's categories exactly one is the main one; none at all is taken (docs/platform/import.md#products). */
export const oneMainCategory: Rule = (value) => {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const count = value.filter((category) => property(category, "is_main") === true).length;
  if (count === 1) return undefined;
  const found =
    count === 0 ? `none of the ${value.length} categories has` : `${count} of the ${value.length} categories have`;
  return `${found} is_main true: set it on exactly one`;
};
