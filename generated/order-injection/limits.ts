// Generated from openapi/order-injection.yaml. Do not edit.
// biome-ignore-all lint: generated.

/** Numbers that hold for the whole API. */
export const limits = {
  /** Most characters of a discount's `discount_ref`. Published. */
  discountRefCharacters: 256,
  /** Most characters of an item's `external_item_id`. Published. */
  itemIdCharacters: 64,
} as const;
