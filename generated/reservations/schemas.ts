// Generated from openapi/reservations.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";
import * as values from "./values.js";

/** Schema of {@link types.InventoryConfig | InventoryConfig}, as zod checks it in responses: types and presence only. */
export const InventoryConfigSchema: z.ZodType<types.InventoryConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    allow_adjustments_manual_quantity_editing: z.boolean(),
    allow_counts_manual_quantity_editing: z.boolean(),
    allow_full_counts_manual_quantity_editing: z.boolean(),
    allow_receiving_manual_quantity_editing: z.boolean(),
    allow_transfers_manual_quantity_editing: z.boolean(),
    enabled_adjustments_stores: z.array(z.string()),
    enabled_carton_receiving_stores: z.array(z.string()),
    enabled_counts_stores: z.array(z.string()),
    enabled_full_counts_stores: z.array(z.string()),
    enabled_receiving_stores: z.array(z.string()),
    enabled_receiving_without_asn_stores: z.array(z.string()),
    enabled_reservations_stores: z.array(z.string()),
    enabled_store_initiated_transfers_stores: z.array(z.string()),
    enabled_transfers_stores: z.array(z.string()),
    require_confirmation_on_scanning: z.boolean(),
    enabled: z.boolean().optional(),
    store_config: z.unknown().optional(),
  }))() as z.ZodType<types.InventoryConfig>;

/** Schema of {@link types.ReplaceInventoryConfigRequest | ReplaceInventoryConfigRequest}, as zod checks it in requests: types, presence and every limit. */
export const ReplaceInventoryConfigRequestSchema: z.ZodType<types.ReplaceInventoryConfigRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      allow_adjustments_manual_quantity_editing: z.boolean(),
      allow_counts_manual_quantity_editing: z.boolean(),
      allow_full_counts_manual_quantity_editing: z.boolean(),
      allow_receiving_manual_quantity_editing: z.boolean(),
      allow_transfers_manual_quantity_editing: z.boolean(),
      enabled_adjustments_stores: z.array(z.string()),
      enabled_carton_receiving_stores: z.array(z.string()),
      enabled_counts_stores: z.array(z.string()),
      enabled_full_counts_stores: z.array(z.string()),
      enabled_receiving_stores: z.array(z.string()),
      enabled_receiving_without_asn_stores: z.array(z.string()),
      enabled_reservations_stores: z.array(z.string()),
      enabled_store_initiated_transfers_stores: z.array(z.string()),
      enabled_transfers_stores: z.array(z.string()),
      require_confirmation_on_scanning: z.boolean(),
    }))() as z.ZodType<types.ReplaceInventoryConfigRequest>;

/** Schema of {@link types.ReservationStatus | ReservationStatus}, as zod checks it in requests: types, presence and every limit. */
export const ReservationStatusSchema: z.ZodType<types.ReservationStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.ReservationStatusValues))() as z.ZodType<types.ReservationStatus>;

/** Schema of {@link types.ReservationStatus | ReservationStatus}, as zod checks it in responses: types and presence only. */
export const OpenReservationStatusSchema: z.ZodType<types.ReservationStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ReservationStatus>;

/** Schema of {@link types.ReservationItemStatus | ReservationItemStatus}, as zod checks it in responses: types and presence only. */
export const ReservationItemStatusSchema: z.ZodType<types.ReservationItemStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ReservationItemStatus>;

/** Schema of {@link types.InitialReservationStatus | InitialReservationStatus}, as zod checks it in requests: types, presence and every limit. */
export const InitialReservationStatusSchema: z.ZodType<types.InitialReservationStatus> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.enum(values.InitialReservationStatusValues))() as z.ZodType<types.InitialReservationStatus>;

/** Schema of {@link types.UpdatedReservationStatus | UpdatedReservationStatus}, as zod checks it in requests: types, presence and every limit. */
export const UpdatedReservationStatusSchema: z.ZodType<types.UpdatedReservationStatus> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.enum(values.UpdatedReservationStatusValues))() as z.ZodType<types.UpdatedReservationStatus>;

/** Schema of {@link types.UpdatedItemStatus | UpdatedItemStatus}, as zod checks it in requests: types, presence and every limit. */
export const UpdatedItemStatusSchema: z.ZodType<types.UpdatedItemStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.UpdatedItemStatusValues))() as z.ZodType<types.UpdatedItemStatus>;

/** Schema of {@link types.ReservationSort | ReservationSort}, as zod checks it in requests: types, presence and every limit. */
export const ReservationSortSchema: z.ZodType<types.ReservationSort> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.ReservationSortValues))() as z.ZodType<types.ReservationSort>;

/** Schema of {@link types.ReservationItemRequest | ReservationItemRequest}, as zod checks it in requests: types, presence and every limit. */
export const ReservationItemRequestSchema: z.ZodType<types.ReservationItemRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ product_id: z.string().min(1) }))() as z.ZodType<types.ReservationItemRequest>;

/** Schema of {@link types.CreateReservationRequestV1 | CreateReservationRequestV1}, as zod checks it in requests: types, presence and every limit. */
export const CreateReservationRequestV1Schema: z.ZodType<types.CreateReservationRequestV1> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      customer_profile_id: z.string().min(1),
      items: z.array(ReservationItemRequestSchema).min(1).check(checks.maxItems(500)),
      location_id: z.string().min(1),
      status: InitialReservationStatusSchema.optional(),
      expires_in_min: z.number().check(checks.integer()).gte(0).optional(),
      associate_id: z.string().min(1).optional(),
    }))() as z.ZodType<types.CreateReservationRequestV1>;

/** Schema of {@link types.CreateReservationRequestV2 | CreateReservationRequestV2}, as zod checks it in requests: types, presence and every limit. */
export const CreateReservationRequestV2Schema: z.ZodType<types.CreateReservationRequestV2> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      customer_profile_id: z.string().min(1),
      items: z.array(ReservationItemRequestSchema).min(1).check(checks.maxItems(500)),
      location_id: z.string().min(1),
      external_id: z.string().min(1).check(checks.maxLength(255)).optional(),
      status: InitialReservationStatusSchema.optional(),
      expires_in_min: z.number().check(checks.integer()).gte(0).optional(),
      associate_id: z.string().min(1).optional(),
    }))() as z.ZodType<types.CreateReservationRequestV2>;

/** Schema of {@link types.ReservationUpdate | ReservationUpdate}, as zod checks it in requests: types, presence and every limit. */
export const ReservationUpdateSchema: z.ZodType<types.ReservationUpdate> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ status: UpdatedReservationStatusSchema }))() as z.ZodType<types.ReservationUpdate>;

/** Schema of {@link types.ReservationItemUpdate | ReservationItemUpdate}, as zod checks it in requests: types, presence and every limit. */
export const ReservationItemUpdateSchema: z.ZodType<types.ReservationItemUpdate> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    status: UpdatedItemStatusSchema,
    cart_id: z.string().optional(),
  }))() as z.ZodType<types.ReservationItemUpdate>;

/** Schema of {@link types.UpdateReservationItemsRequest | UpdateReservationItemsRequest}, as zod checks it in requests: types, presence and every limit. */
export const UpdateReservationItemsRequestSchema: z.ZodType<types.UpdateReservationItemsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z
      .array(ReservationItemUpdateSchema)
      .check(checks.maxItems(500)))() as z.ZodType<types.UpdateReservationItemsRequest>;

/** Schema of {@link types.ReservationItemSummaryResponse | ReservationItemSummaryResponse}, as zod checks it in responses: types and presence only. */
export const ReservationItemSummaryResponseSchema: z.ZodType<types.ReservationItemSummaryResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string(), product_id: z.string() }))() as z.ZodType<types.ReservationItemSummaryResponse>;

/** Schema of {@link types.ReservationSummaryResponseV1 | ReservationSummaryResponseV1}, as zod checks it in responses: types and presence only. */
export const ReservationSummaryResponseV1Schema: z.ZodType<types.ReservationSummaryResponseV1> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      associate_id: z.string().nullable(),
      created_at: z.string(),
      customer_profile_id: z.string(),
      expires_at: z.string(),
      external_id: z.string(),
      id: z.string(),
      items: z.array(ReservationItemSummaryResponseSchema),
      location_id: z.string(),
      reserved_item_count: z.number(),
      status: OpenReservationStatusSchema,
    }))() as z.ZodType<types.ReservationSummaryResponseV1>;

/** Schema of {@link types.ReservationsPaginationInfo | ReservationsPaginationInfo}, as zod checks it in responses: types and presence only. */
export const ReservationsPaginationInfoSchema: z.ZodType<types.ReservationsPaginationInfo> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      total: z.number(),
      count: z.number().optional(),
      offset: z.number().optional(),
      reserved_item_count: z.number().optional(),
    }))() as z.ZodType<types.ReservationsPaginationInfo>;

/** Schema of {@link types.ListReservationsResponseV1 | ListReservationsResponseV1}, as zod checks it in responses: types and presence only. */
export const ListReservationsResponseV1Schema: z.ZodType<types.ListReservationsResponseV1> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      items: z.array(ReservationSummaryResponseV1Schema),
      pagination_info: ReservationsPaginationInfoSchema,
    }))() as z.ZodType<types.ListReservationsResponseV1>;

/** Schema of {@link types.ReservationSummaryResponseV2 | ReservationSummaryResponseV2}, as zod checks it in responses: types and presence only. */
export const ReservationSummaryResponseV2Schema: z.ZodType<types.ReservationSummaryResponseV2> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      associate_id: z.string().nullable(),
      created_at: z.string(),
      customer_profile_id: z.string(),
      display_id: z.string(),
      expires_at: z.string(),
      external_id: z.string().nullable(),
      id: z.string(),
      items: z.array(ReservationItemSummaryResponseSchema),
      location_id: z.string(),
      reserved_item_count: z.number(),
      status: OpenReservationStatusSchema,
    }))() as z.ZodType<types.ReservationSummaryResponseV2>;

/** Schema of {@link types.ListReservationsResponseV2 | ListReservationsResponseV2}, as zod checks it in responses: types and presence only. */
export const ListReservationsResponseV2Schema: z.ZodType<types.ListReservationsResponseV2> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      items: z.array(ReservationSummaryResponseV2Schema),
      pagination_info: ReservationsPaginationInfoSchema,
    }))() as z.ZodType<types.ListReservationsResponseV2>;

/** Schema of {@link types.ReservationItemDetailsResponse | ReservationItemDetailsResponse}, as zod checks it in responses: types and presence only. */
export const ReservationItemDetailsResponseSchema: z.ZodType<types.ReservationItemDetailsResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      product_id: z.string(),
      status: ReservationItemStatusSchema,
      updated_at: z.string(),
      cart_id: z.string().optional(),
    }))() as z.ZodType<types.ReservationItemDetailsResponse>;

/** Schema of {@link types.ReservationDetailsResponseV1 | ReservationDetailsResponseV1}, as zod checks it in responses: types and presence only. */
export const ReservationDetailsResponseV1Schema: z.ZodType<types.ReservationDetailsResponseV1> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      associate_id: z.string().nullable(),
      created_at: z.string(),
      customer_profile_id: z.string(),
      expires_at: z.string(),
      external_id: z.string(),
      id: z.string(),
      items: z.array(ReservationItemDetailsResponseSchema),
      location_id: z.string(),
      status: OpenReservationStatusSchema,
      updated_at: z.string(),
    }))() as z.ZodType<types.ReservationDetailsResponseV1>;

/** Schema of {@link types.ReservationDetailsResponseV2 | ReservationDetailsResponseV2}, as zod checks it in responses: types and presence only. */
export const ReservationDetailsResponseV2Schema: z.ZodType<types.ReservationDetailsResponseV2> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      associate_id: z.string().nullable(),
      created_at: z.string(),
      customer_profile_id: z.string(),
      display_id: z.string(),
      expires_at: z.string(),
      external_id: z.string().nullable(),
      id: z.string(),
      items: z.array(ReservationItemDetailsResponseSchema),
      location_id: z.string(),
      status: OpenReservationStatusSchema,
      updated_at: z.string(),
    }))() as z.ZodType<types.ReservationDetailsResponseV2>;

/** Schema of {@link types.ReservationConfigResponse | ReservationConfigResponse}, as zod checks it in responses: types and presence only. */
export const ReservationConfigResponseSchema: z.ZodType<types.ReservationConfigResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      expires_in_min: z.number(),
      send_accepted_emails: z.boolean(),
      send_rejected_emails: z.boolean(),
    }))() as z.ZodType<types.ReservationConfigResponse>;

/** Schema of {@link types.ReservationConfigUpdate | ReservationConfigUpdate}, as zod checks it in requests: types, presence and every limit. */
export const ReservationConfigUpdateSchema: z.ZodType<types.ReservationConfigUpdate> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    expires_in_min: z.number().check(checks.integer()).gte(1).optional(),
    send_accepted_emails: z.boolean().optional(),
    send_rejected_emails: z.boolean().optional(),
  }))() as z.ZodType<types.ReservationConfigUpdate>;

/** Schema of {@link types.ListReservationsQuery | ListReservationsQuery}, as zod checks it in requests: types, presence and every limit. */
export const ListReservationsQuerySchema: z.ZodType<types.ListReservationsQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    location_id: z.string().optional(),
    status: z.array(ReservationStatusSchema).check(checks.maxItems(5)).optional(),
    external_id: z.string().optional(),
    display_id: z.string().optional(),
    customer_profile_id: z.string().optional(),
    associate_id: z.string().optional(),
    offset: z.number().check(checks.integer()).gte(0).optional(),
    count: z.number().check(checks.integer()).gte(1).lte(100).optional(),
    sort: z.array(ReservationSortSchema).check(checks.maxItems(2)).optional(),
    expired: z.boolean().optional(),
  }))() as z.ZodType<types.ListReservationsQuery>;

/** Schema of {@link types.ListReservationsHeaders | ListReservationsHeaders}, as zod checks it in requests: types, presence and every limit. */
export const ListReservationsHeadersSchema: z.ZodType<types.ListReservationsHeaders> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    accept: z
      .enum([
        "application/vnd.com.newstore.reservations+json; version=1",
        "application/vnd.com.newstore.reservations+json; version=2",
      ])
      .optional(),
  }))() as z.ZodType<types.ListReservationsHeaders>;

/** Schema of {@link types.CreateReservationHeaders | CreateReservationHeaders}, as zod checks it in requests: types, presence and every limit. */
export const CreateReservationHeadersSchema: z.ZodType<types.CreateReservationHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      "Idempotency-Key": z.string().min(1),
      "content-type": z
        .enum([
          "application/vnd.com.newstore.reservations+json; version=1",
          "application/vnd.com.newstore.reservations+json; version=2",
        ])
        .optional(),
    }))() as z.ZodType<types.CreateReservationHeaders>;

/** Schema of {@link types.ShowReservationPath | ShowReservationPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowReservationPathSchema: z.ZodType<types.ShowReservationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ reservation_id: z.string() }))() as z.ZodType<types.ShowReservationPath>;

/** Schema of {@link types.ShowReservationHeaders | ShowReservationHeaders}, as zod checks it in requests: types, presence and every limit. */
export const ShowReservationHeadersSchema: z.ZodType<types.ShowReservationHeaders> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    accept: z
      .enum([
        "application/vnd.com.newstore.reservations+json; version=1",
        "application/vnd.com.newstore.reservations+json; version=2",
      ])
      .optional(),
  }))() as z.ZodType<types.ShowReservationHeaders>;

/** Schema of {@link types.UpdateReservationPath | UpdateReservationPath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateReservationPathSchema: z.ZodType<types.UpdateReservationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ reservation_id: z.string() }))() as z.ZodType<types.UpdateReservationPath>;

/** Schema of {@link types.UpdateReservationItemsPath | UpdateReservationItemsPath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateReservationItemsPathSchema: z.ZodType<types.UpdateReservationItemsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ reservation_id: z.string() }))() as z.ZodType<types.UpdateReservationItemsPath>;

/** Schema of {@link types.ShowInventoryConfigQuery | ShowInventoryConfigQuery}, as zod checks it in requests: types, presence and every limit. */
export const ShowInventoryConfigQuerySchema: z.ZodType<types.ShowInventoryConfigQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ store_id: z.string().optional() }))() as z.ZodType<types.ShowInventoryConfigQuery>;
