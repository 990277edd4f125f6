import { valueUnder } from "../transport/place.js";
import { elements, property, type Rule } from "./rule.js";

/**
 * An add-on names its parent by `external_item_id` (published description of `POST /v0/d/fulfill_order`):
 *
 * | the parent | the platform answers |
 * | --- | --- |
 * | is the item itself, in another shipment, or nowhere | 400 `addon_invalid_parent_item` |
 * | is an add-on | 400 `addon_invalid_parent_item` |
 * | or the add-on shares its `external_item_id` with another item of the order | 400 `addon_duplicate_external_item_id` |
 */
export const addonParentExists: Rule = (value, { keys, document }) => {
  if (typeof value !== "string") return undefined;
  const itemKeys = keys.slice(0, -1);
  const item = valueUnder(document, itemKeys);
  const siblings = elements(valueUnder(document, itemKeys.slice(0, -1))).filter((sibling) => sibling !== item);
  const ownId = property(item, "external_item_id");
  const named = JSON.stringify(value);
  if (ownId === value) return `it is ${named}, the item itself: name another item of the same shipment`;
  const parents = siblings.filter((sibling) => property(sibling, "external_item_id") === value);
  if (parents.length === 0) return `no other item of this shipment has the external_item_id ${named}: name one`;
  if (parents.some((parent) => property(parent, "addon_parent_external_item_id") !== undefined)) {
    return `the item ${named} is an add-on itself: add-ons cannot be nested`;
  }
  const repeated = [value, ownId].find((id) => typeof id === "string" && occurrencesOf(id, document) > 1);
  if (repeated === undefined) return undefined;
  return `the external_item_id ${JSON.stringify(repeated)} occurs more than once in the order: make it unique, so that the add-on has one parent`;
};

function occurrencesOf(id: unknown, order: unknown): number {
  const items = elements(property(order, "shipments")).flatMap((shipment) => elements(property(shipment, "items")));
  return items.filter((item) => property(item, "external_item_id") === id).length;
}
