// Generated from openapi/availabilities.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

export const AtpKeySchema: z.ZodType<types.AtpKey> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string().min(1),
    fulfillment_node_id: z.string().min(1),
  }))() as z.ZodType<types.AtpKey>;

export const ListAtpRequestSchema: z.ZodType<types.ListAtpRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    atp_keys: z.array(AtpKeySchema).min(1).check(checks.maxItems(2000)),
  }))() as z.ZodType<types.ListAtpRequest>;

export const AtpItemSchema: z.ZodType<types.AtpItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    fulfillment_node_id: z.string(),
    atp: z.number(),
  }))() as z.ZodType<types.AtpItem>;

export const ListAtpResponseSchema: z.ZodType<types.ListAtpResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ items: z.array(AtpItemSchema) }))() as z.ZodType<types.ListAtpResponse>;

export const AllocationSchema: z.ZodType<types.Allocation> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    created_at: z.string(),
    item_uuid: z.string(),
    order_uuid: z.string(),
  }))() as z.ZodType<types.Allocation>;

export const OrderReservationSchema: z.ZodType<types.OrderReservation> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    created_at: z.string(),
    expires_at: z.string(),
    item_uuid: z.string(),
    order_uuid: z.string(),
  }))() as z.ZodType<types.OrderReservation>;

export const FutureAllocationSchema: z.ZodType<types.FutureAllocation> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    created_at: z.string(),
    item_uuid: z.string(),
    order_uuid: z.string(),
  }))() as z.ZodType<types.FutureAllocation>;

export const AtpInsightsResponseSchema: z.ZodType<types.AtpInsightsResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    allocations: z.array(AllocationSchema),
    fulfillment_node_id: z.string(),
    product_id: z.string(),
    reservations: z.array(OrderReservationSchema).optional(),
    future_allocations: z.array(FutureAllocationSchema).optional(),
  }))() as z.ZodType<types.AtpInsightsResponse>;

export const LocationSchema: z.ZodType<types.Location> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    type: z.string().optional(),
    is_enabled: z.boolean().optional(),
    is_inventory_master: z.boolean().optional(),
  }))() as z.ZodType<types.Location>;

export const ListLocationsResponseSchema: z.ZodType<types.ListLocationsResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ locations: z.array(LocationSchema).optional() }))() as z.ZodType<types.ListLocationsResponse>;

export const StockLocationSchema: z.ZodType<types.StockLocation> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    name: z.string().optional(),
    display_name: z.string().optional(),
    salable: z.boolean().optional(),
  }))() as z.ZodType<types.StockLocation>;

export const ListStockLocationsResponseSchema: z.ZodType<types.ListStockLocationsResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      stock_locations: z.array(StockLocationSchema).optional(),
    }))() as z.ZodType<types.ListStockLocationsResponse>;

export const ListAtpInsightsQuerySchema: z.ZodType<types.ListAtpInsightsQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    fulfillment_node_id: z.string(),
  }))() as z.ZodType<types.ListAtpInsightsQuery>;
