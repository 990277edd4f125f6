// Generated from openapi/reservations.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

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

export const ReservationStatusSchema: z.ZodType<types.ReservationStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(["PENDING", "REJECTED", "RESERVED", "CONVERTED", "UNRESERVED"]))() as z.ZodType<types.ReservationStatus>;

export const OpenReservationStatusSchema: z.ZodType<types.ReservationStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ReservationStatus>;

export const ReservationItemStatusSchema: z.ZodType<types.ReservationItemStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ReservationItemStatus>;

export const InitialReservationStatusSchema: z.ZodType<types.InitialReservationStatus> =
  /* @__PURE__ */ ((): z.ZodType => z.enum(["PENDING", "RESERVED"]))() as z.ZodType<types.InitialReservationStatus>;

export const UpdatedReservationStatusSchema: z.ZodType<types.UpdatedReservationStatus> =
  /* @__PURE__ */ ((): z.ZodType => z.enum(["REJECTED", "RESERVED"]))() as z.ZodType<types.UpdatedReservationStatus>;

export const UpdatedItemStatusSchema: z.ZodType<types.UpdatedItemStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(["CONVERTED", "UNRESERVED"]))() as z.ZodType<types.UpdatedItemStatus>;

export const ReservationSortSchema: z.ZodType<types.ReservationSort> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(["created_at|asc", "created_at|desc", "status|asc", "status|desc"]))() as z.ZodType<types.ReservationSort>;

export const ReservationItemRequestSchema: z.ZodType<types.ReservationItemRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ product_id: z.string().min(1) }))() as z.ZodType<types.ReservationItemRequest>;

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

export const ReservationUpdateSchema: z.ZodType<types.ReservationUpdate> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ status: UpdatedReservationStatusSchema }))() as z.ZodType<types.ReservationUpdate>;

export const ReservationItemUpdateSchema: z.ZodType<types.ReservationItemUpdate> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    status: UpdatedItemStatusSchema,
    cart_id: z.string().optional(),
  }))() as z.ZodType<types.ReservationItemUpdate>;

export const UpdateReservationItemsRequestSchema: z.ZodType<types.UpdateReservationItemsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z
      .array(ReservationItemUpdateSchema)
      .check(checks.maxItems(500)))() as z.ZodType<types.UpdateReservationItemsRequest>;

export const ReservationItemSummaryResponseSchema: z.ZodType<types.ReservationItemSummaryResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string(), product_id: z.string() }))() as z.ZodType<types.ReservationItemSummaryResponse>;

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

export const ReservationsPaginationInfoSchema: z.ZodType<types.ReservationsPaginationInfo> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      total: z.number(),
      count: z.number().optional(),
      offset: z.number().optional(),
      reserved_item_count: z.number().optional(),
    }))() as z.ZodType<types.ReservationsPaginationInfo>;

export const ListReservationsResponseV1Schema: z.ZodType<types.ListReservationsResponseV1> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      items: z.array(ReservationSummaryResponseV1Schema),
      pagination_info: ReservationsPaginationInfoSchema,
    }))() as z.ZodType<types.ListReservationsResponseV1>;

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

export const ListReservationsResponseV2Schema: z.ZodType<types.ListReservationsResponseV2> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      items: z.array(ReservationSummaryResponseV2Schema),
      pagination_info: ReservationsPaginationInfoSchema,
    }))() as z.ZodType<types.ListReservationsResponseV2>;

export const ReservationItemDetailsResponseSchema: z.ZodType<types.ReservationItemDetailsResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      product_id: z.string(),
      status: ReservationItemStatusSchema,
      updated_at: z.string(),
      cart_id: z.string().optional(),
    }))() as z.ZodType<types.ReservationItemDetailsResponse>;

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

export const ReservationConfigResponseSchema: z.ZodType<types.ReservationConfigResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      expires_in_min: z.number(),
      send_accepted_emails: z.boolean(),
      send_rejected_emails: z.boolean(),
    }))() as z.ZodType<types.ReservationConfigResponse>;

export const ReservationConfigUpdateSchema: z.ZodType<types.ReservationConfigUpdate> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    expires_in_min: z.number().check(checks.integer()).gte(1).optional(),
    send_accepted_emails: z.boolean().optional(),
    send_rejected_emails: z.boolean().optional(),
  }))() as z.ZodType<types.ReservationConfigUpdate>;

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

export const ListReservationsHeadersSchema: z.ZodType<types.ListReservationsHeaders> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    accept: z
      .enum([
        "application/vnd.com.newstore.reservations+json; version=1",
        "application/vnd.com.newstore.reservations+json; version=2",
      ])
      .optional(),
  }))() as z.ZodType<types.ListReservationsHeaders>;

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

export const ShowReservationPathSchema: z.ZodType<types.ShowReservationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ reservation_id: z.string() }))() as z.ZodType<types.ShowReservationPath>;

export const ShowReservationHeadersSchema: z.ZodType<types.ShowReservationHeaders> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    accept: z
      .enum([
        "application/vnd.com.newstore.reservations+json; version=1",
        "application/vnd.com.newstore.reservations+json; version=2",
      ])
      .optional(),
  }))() as z.ZodType<types.ShowReservationHeaders>;

export const UpdateReservationPathSchema: z.ZodType<types.UpdateReservationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ reservation_id: z.string() }))() as z.ZodType<types.UpdateReservationPath>;

export const UpdateReservationItemsPathSchema: z.ZodType<types.UpdateReservationItemsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ reservation_id: z.string() }))() as z.ZodType<types.UpdateReservationItemsPath>;

export const ShowInventoryConfigQuerySchema: z.ZodType<types.ShowInventoryConfigQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ store_id: z.string().optional() }))() as z.ZodType<types.ShowInventoryConfigQuery>;
