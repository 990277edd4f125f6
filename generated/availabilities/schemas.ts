// Generated from openapi/availabilities.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

/** Schema of {@link types.AtpKey | AtpKey}, as zod checks it in requests: types, presence and every limit. */
export const AtpKeySchema: z.ZodType<types.AtpKey> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string().min(1),
    fulfillment_node_id: z.string().min(1),
  }))() as z.ZodType<types.AtpKey>;

/** Schema of {@link types.ListAtpRequest | ListAtpRequest}, as zod checks it in requests: types, presence and every limit. */
export const ListAtpRequestSchema: z.ZodType<types.ListAtpRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    atp_keys: z.array(AtpKeySchema).min(1).check(checks.maxItems(2000)),
  }))() as z.ZodType<types.ListAtpRequest>;

/** Schema of {@link types.AtpItem | AtpItem}, as zod checks it in responses: types and presence only. */
export const AtpItemSchema: z.ZodType<types.AtpItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    fulfillment_node_id: z.string(),
    atp: z.number(),
  }))() as z.ZodType<types.AtpItem>;

/** Schema of {@link types.ListAtpResponse | ListAtpResponse}, as zod checks it in responses: types and presence only. */
export const ListAtpResponseSchema: z.ZodType<types.ListAtpResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ items: z.array(AtpItemSchema) }))() as z.ZodType<types.ListAtpResponse>;

/** Schema of {@link types.Allocation | Allocation}, as zod checks it in responses: types and presence only. */
export const AllocationSchema: z.ZodType<types.Allocation> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    created_at: z.string(),
    item_uuid: z.string(),
    order_uuid: z.string(),
  }))() as z.ZodType<types.Allocation>;

/** Schema of {@link types.OrderReservation | OrderReservation}, as zod checks it in responses: types and presence only. */
export const OrderReservationSchema: z.ZodType<types.OrderReservation> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    created_at: z.string(),
    expires_at: z.string(),
    item_uuid: z.string(),
    order_uuid: z.string(),
  }))() as z.ZodType<types.OrderReservation>;

/** Schema of {@link types.FutureAllocation | FutureAllocation}, as zod checks it in responses: types and presence only. */
export const FutureAllocationSchema: z.ZodType<types.FutureAllocation> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    created_at: z.string(),
    item_uuid: z.string(),
    order_uuid: z.string(),
  }))() as z.ZodType<types.FutureAllocation>;

/** Schema of {@link types.AtpInsightsResponse | AtpInsightsResponse}, as zod checks it in responses: types and presence only. */
export const AtpInsightsResponseSchema: z.ZodType<types.AtpInsightsResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    allocations: z.array(AllocationSchema),
    fulfillment_node_id: z.string(),
    product_id: z.string(),
    reservations: z.array(OrderReservationSchema).optional(),
    future_allocations: z.array(FutureAllocationSchema).optional(),
  }))() as z.ZodType<types.AtpInsightsResponse>;

/** Schema of {@link types.Location | Location}, as zod checks it in responses: types and presence only. */
export const LocationSchema: z.ZodType<types.Location> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    type: z.string().optional(),
    is_enabled: z.boolean().optional(),
    is_inventory_master: z.boolean().optional(),
  }))() as z.ZodType<types.Location>;

/** Schema of {@link types.ListLocationsResponse | ListLocationsResponse}, as zod checks it in responses: types and presence only. */
export const ListLocationsResponseSchema: z.ZodType<types.ListLocationsResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ locations: z.array(LocationSchema).optional() }))() as z.ZodType<types.ListLocationsResponse>;

/** Schema of {@link types.StockLocation | StockLocation}, as zod checks it in responses: types and presence only. */
export const StockLocationSchema: z.ZodType<types.StockLocation> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    name: z.string().optional(),
    display_name: z.string().optional(),
    salable: z.boolean().optional(),
  }))() as z.ZodType<types.StockLocation>;

/** Schema of {@link types.ListStockLocationsResponse | ListStockLocationsResponse}, as zod checks it in responses: types and presence only. */
export const ListStockLocationsResponseSchema: z.ZodType<types.ListStockLocationsResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      stock_locations: z.array(StockLocationSchema).optional(),
    }))() as z.ZodType<types.ListStockLocationsResponse>;

/** Schema of {@link types.ListAtpInsightsQuery | ListAtpInsightsQuery}, as zod checks it in requests: types, presence and every limit. */
export const ListAtpInsightsQuerySchema: z.ZodType<types.ListAtpInsightsQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    fulfillment_node_id: z.string(),
  }))() as z.ZodType<types.ListAtpInsightsQuery>;
