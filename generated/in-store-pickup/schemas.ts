// Generated from openapi/in-store-pickup.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

/** Schema of {@link types.GeoPoint | GeoPoint}, as zod checks it in requests: types, presence and every limit. */
export const GeoPointSchema: z.ZodType<types.GeoPoint> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ latitude: z.number(), longitude: z.number() }))() as z.ZodType<types.GeoPoint>;

/** Schema of {@link types.PickupLocation | PickupLocation}, as zod checks it in requests: types, presence and every limit. */
export const PickupLocationSchema: z.ZodType<types.PickupLocation> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ geo: GeoPointSchema.optional() }))() as z.ZodType<types.PickupLocation>;

/** Schema of {@link types.PickupBagItem | PickupBagItem}, as zod checks it in requests: types, presence and every limit. */
export const PickupBagItemSchema: z.ZodType<types.PickupBagItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    quantity: z.number().check(checks.integer()).optional(),
  }))() as z.ZodType<types.PickupBagItem>;

/** Schema of {@link types.PickupSearchOptions | PickupSearchOptions}, as zod checks it in requests: types, presence and every limit. */
export const PickupSearchOptionsSchema: z.ZodType<types.PickupSearchOptions> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    search_radius: z.number().optional(),
    limit: z.number().check(checks.integer()).optional(),
    show_stores_without_atp: z.boolean().optional(),
  }))() as z.ZodType<types.PickupSearchOptions>;

/** Schema of {@link types.CreateInStorePickupOptionsRequest | CreateInStorePickupOptionsRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateInStorePickupOptionsRequestSchema: z.ZodType<types.CreateInStorePickupOptionsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      location: PickupLocationSchema,
      bag: z.array(PickupBagItemSchema),
      options: PickupSearchOptionsSchema.optional(),
    }))() as z.ZodType<types.CreateInStorePickupOptionsRequest>;

/** Schema of {@link types.PickupStoreAddress | PickupStoreAddress}, as zod checks it in responses: types and presence only. */
export const PickupStoreAddressSchema: z.ZodType<types.PickupStoreAddress> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    address_line_1: z.string().optional(),
    address_line_2: z.string().nullable().optional(),
    city: z.string().optional(),
    zip_code: z.string().optional(),
    state: z.string().optional(),
    province: z.string().nullable().optional(),
    country_code: z.string().optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
  }))() as z.ZodType<types.PickupStoreAddress>;

/** Schema of {@link types.PickupBusinessHours | PickupBusinessHours}, as zod checks it in responses: types and presence only. */
export const PickupBusinessHoursSchema: z.ZodType<types.PickupBusinessHours> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    weekday: z.number().optional(),
    from_time: z.string().optional(),
    to_time: z.string().optional(),
    earliest_pick_up: z.string().optional(),
    latest_pick_up: z.string().optional(),
  }))() as z.ZodType<types.PickupBusinessHours>;

/** Schema of {@link types.PickupStore | PickupStore}, as zod checks it in responses: types and presence only. */
export const PickupStoreSchema: z.ZodType<types.PickupStore> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    store_id: z.string().optional(),
    label: z.string().optional(),
    physical_address: PickupStoreAddressSchema.optional(),
    phone_number: z.string().optional(),
    business_hours: z.array(PickupBusinessHoursSchema).optional(),
  }))() as z.ZodType<types.PickupStore>;

/** Schema of {@link types.PickupOfferCost | PickupOfferCost}, as zod checks it in responses: types and presence only. */
export const PickupOfferCostSchema: z.ZodType<types.PickupOfferCost> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    currency_code: z.string().optional(),
    price: z.number().optional(),
  }))() as z.ZodType<types.PickupOfferCost>;

/** Schema of {@link types.PickupOffer | PickupOffer}, as zod checks it in responses: types and presence only. */
export const PickupOfferSchema: z.ZodType<types.PickupOffer> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    shipping_offer_token: z.string().optional(),
    delivery_time: z.string().optional(),
    cost: PickupOfferCostSchema.optional(),
  }))() as z.ZodType<types.PickupOffer>;

/** Schema of {@link types.InStorePickupOption | InStorePickupOption}, as zod checks it in responses: types and presence only. */
export const InStorePickupOptionSchema: z.ZodType<types.InStorePickupOption> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    fulfillment_node_id: z.string().optional(),
    store: PickupStoreSchema.optional(),
    has_atp: z.boolean().optional(),
    in_store_pickup_option: PickupOfferSchema.nullable().optional(),
  }))() as z.ZodType<types.InStorePickupOption>;

/** Schema of {@link types.InStorePickupOptions | InStorePickupOptions}, as zod checks it in responses: types and presence only. */
export const InStorePickupOptionsSchema: z.ZodType<types.InStorePickupOptions> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ options: z.array(InStorePickupOptionSchema).optional() }))() as z.ZodType<types.InStorePickupOptions>;

/** Schema of {@link types.GlobalPickupConfig | GlobalPickupConfig}, as zod checks it in requests: types, presence and every limit. */
export const GlobalPickupConfigSchema: z.ZodType<types.GlobalPickupConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    display_name: z.string().optional(),
    grace_period: z.number().check(checks.integer()).optional(),
    default_search_radius: z.number().optional(),
  }))() as z.ZodType<types.GlobalPickupConfig>;

/** Schema of {@link types.StorePickupCost | StorePickupCost}, as zod checks it in requests: types, presence and every limit. */
export const StorePickupCostSchema: z.ZodType<types.StorePickupCost> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    price: z.number().optional(),
    currency_code: z.string().optional(),
    tax_code: z.string().optional(),
  }))() as z.ZodType<types.StorePickupCost>;

/** Schema of {@link types.StorePickupConfig | StorePickupConfig}, as zod checks it in requests: types, presence and every limit. */
export const StorePickupConfigSchema: z.ZodType<types.StorePickupConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    delivery_time: z.string().optional(),
    delivery_time_if_not_available: z.string().optional(),
    cost: StorePickupCostSchema.optional(),
  }))() as z.ZodType<types.StorePickupConfig>;

/** Schema of {@link types.CreateInStorePickupConfigRequest | CreateInStorePickupConfigRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateInStorePickupConfigRequestSchema: z.ZodType<types.CreateInStorePickupConfigRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      global: GlobalPickupConfigSchema,
      stores: z.object({}).catchall(StorePickupConfigSchema).optional(),
    }))() as z.ZodType<types.CreateInStorePickupConfigRequest>;

/** Schema of {@link types.GlobalPickupConfig | GlobalPickupConfig}, as zod checks it in responses: types and presence only. */
export const OpenGlobalPickupConfigSchema: z.ZodType<types.GlobalPickupConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    display_name: z.string().optional(),
    grace_period: z.number().optional(),
    default_search_radius: z.number().optional(),
  }))() as z.ZodType<types.GlobalPickupConfig>;

/** Schema of {@link types.InStorePickupConfig | InStorePickupConfig}, as zod checks it in responses: types and presence only. */
export const InStorePickupConfigSchema: z.ZodType<types.InStorePickupConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    global: OpenGlobalPickupConfigSchema,
    stores: z.object({}).catchall(StorePickupConfigSchema).optional(),
  }))() as z.ZodType<types.InStorePickupConfig>;
