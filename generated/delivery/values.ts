// Generated from openapi/delivery.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type * as types from "./types.js";

/** The values of {@link types.ShippingType | ShippingType} that are published. */
export const ShippingTypeValues = [
  "traditional_carrier",
  "same_day_delivery",
  "in_store_pick_up",
] as const satisfies readonly types.ShippingType[];
