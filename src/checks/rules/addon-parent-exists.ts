import { valueUnder } from "../../core/place.js";
import { elements, property, type Rule } from "./rule.js";

/**
 * An add-on names its parent by `external_item_id` (published description of `POST /v0/d/fulfill_order`):
 *
 * | the parent | the platform responds with |
 * | --- | --- |
 * | is the item itself, in another shipment, or nowhere | 400 `addon_invalid_parent_item` |
 * | is an add-on | 400 `addon_invalid_parent_item` |
 * | or the add-on shares its `external_item_id` with another item of the order | 400 `addon_duplicate_external_item_id` |
 */
export const addonParentExists: Rule = (value, context) => {
  if (typeof value !== "string") return undefined;
  const { keys, document } = context;
  const itemKeys = keys.slice(0, -1);
  const ownId = property(valueUnder(document, itemKeys), "external_item_id");
  const named = JSON.stringify(value);
  if (ownId === value) return `it is ${named}, the item itself: name another item of the same shipment`;
  const { occurrences, areAddons } = context.index(() => itemsOf(document));
  const isAddon = areAddons.get(valueUnder(document, itemKeys.slice(0, -1)))?.get(value);
  if (isAddon === undefined) return `no other item of this shipment has the external_item_id ${named}: name one`;
  if (isAddon) return `the item ${named} is an add-on itself: add-ons cannot be nested`;
  const repeated = [value, ownId].find((id) => typeof id === "string" && (occurrences.get(id) ?? 0) > 1);
  if (repeated === undefined) return undefined;
  return `the external_item_id ${JSON.stringify(repeated)} occurs more than once in the order: make it unique, so that the add-on has one parent`;
};

/** An order's items by `external_item_id`. */
interface Items {
  /** In the whole order. */
  readonly occurrences: ReadonlyMap<unknown, number>;
  /** Whether one under that id is an add-on, by the shipment's list of items. */
  readonly areAddons: ReadonlyMap<unknown, ReadonlyMap<unknown, boolean>>;
}

function itemsOf(order: unknown): Items {
  const occurrences = new Map<unknown, number>();
  const areAddons = new Map<unknown, Map<unknown, boolean>>();
  for (const shipment of elements(property(order, "shipments"))) {
    const items = property(shipment, "items");
    const ofShipment = new Map<unknown, boolean>();
    areAddons.set(items, ofShipment);
    for (const item of elements(items)) {
      const id = property(item, "external_item_id");
      const isAddon = property(item, "addon_parent_external_item_id") !== undefined;
      occurrences.set(id, (occurrences.get(id) ?? 0) + 1);
      ofShipment.set(id, isAddon || ofShipment.get(id) === true);
    }
  }
  return { occurrences, areAddons };
}
