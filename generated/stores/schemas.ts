// Generated from openapi/stores.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

/** Schema of {@link types.ReportPeriod | ReportPeriod}, as zod checks it in responses: types and presence only. */
export const ReportPeriodSchema: z.ZodType<types.ReportPeriod> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ReportPeriod>;

/** Schema of {@link types.Timezone | Timezone}, as zod checks it in responses: types and presence only. */
export const TimezoneSchema: z.ZodType<types.Timezone> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.Timezone>;

/** Schema of {@link types.StoreConfig | StoreConfig}, as zod checks it in responses: types and presence only. */
export const StoreConfigSchema: z.ZodType<types.StoreConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    auto_report_types: z.array(ReportPeriodSchema),
    report_types: z.array(ReportPeriodSchema),
    timezone: TimezoneSchema,
  }))() as z.ZodType<types.StoreConfig>;

/** Schema of {@link types.FiscalProvider | FiscalProvider}, as zod checks it in responses: types and presence only. */
export const FiscalProviderSchema: z.ZodType<types.FiscalProvider> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.FiscalProvider>;

/** Schema of {@link types.CashboxState | CashboxState}, as zod checks it in responses: types and presence only. */
export const CashboxStateSchema: z.ZodType<types.CashboxState> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.CashboxState>;

/** Schema of {@link types.Cashbox | Cashbox}, as zod checks it in responses: types and presence only. */
export const CashboxSchema: z.ZodType<types.Cashbox> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    activated_at: z.string(),
    config: z.unknown(),
    fiscal_provider_id: FiscalProviderSchema,
    id: z.string(),
    state: CashboxStateSchema,
    store_id: z.string(),
    tenant: z.string(),
    deactivated_at: z.string().optional(),
  }))() as z.ZodType<types.Cashbox>;

/** Schema of {@link types.Store | Store}, as zod checks it in responses: types and presence only. */
export const StoreSchema: z.ZodType<types.Store> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    config: StoreConfigSchema,
    country_code: z.string(),
    id: z.string(),
    multi_cashbox: z.boolean(),
    tenant: z.string(),
    description: z.string().optional(),
    cashboxes: z.array(CashboxSchema).optional(),
  }))() as z.ZodType<types.Store>;

/** Schema of {@link types.StoreList | StoreList}, as zod checks it in responses: types and presence only. */
export const StoreListSchema: z.ZodType<types.StoreList> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    items: z.array(StoreSchema),
    next_page_key: z.string().nullable().optional(),
  }))() as z.ZodType<types.StoreList>;

/** Schema of {@link types.UpdateStoreRequest | UpdateStoreRequest}, as zod checks it in requests: types, presence and every limit. */
export const UpdateStoreRequestSchema: z.ZodType<types.UpdateStoreRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    country_code: z.string(),
    description: z.string().optional(),
    config: z.unknown().optional(),
  }))() as z.ZodType<types.UpdateStoreRequest>;

/** Schema of {@link types.LegacyStoreAddress | LegacyStoreAddress}, as zod checks it in responses: types and presence only. */
export const LegacyStoreAddressSchema: z.ZodType<types.LegacyStoreAddress> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    address_line_1: z.string().nullable().optional(),
    address_line_2: z.string().nullable().optional(),
    zip_code: z.string().nullable().optional(),
    city: z.string().nullable().optional(),
    state: z.string().nullable().optional(),
    province: z.string().nullable().optional(),
    country_code: z.string().nullable().optional(),
    latitude: z.number().nullable().optional(),
    longitude: z.number().nullable().optional(),
  }))() as z.ZodType<types.LegacyStoreAddress>;

/** Schema of {@link types.LegacyStoreHours | LegacyStoreHours}, as zod checks it in responses: types and presence only. */
export const LegacyStoreHoursSchema: z.ZodType<types.LegacyStoreHours> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    weekday: z.number().nullable().optional(),
    from_time: z.string().nullable().optional(),
    to_time: z.string().nullable().optional(),
    earliest_pick_up: z.string().nullable().optional(),
    latest_pick_up: z.string().nullable().optional(),
  }))() as z.ZodType<types.LegacyStoreHours>;

/** Schema of {@link types.LegacyStore | LegacyStore}, as zod checks it in responses: types and presence only. */
export const LegacyStoreSchema: z.ZodType<types.LegacyStore> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    store_id: z.string().optional(),
    label: z.string().nullable().optional(),
    physical_address: LegacyStoreAddressSchema.optional(),
    phone_number: z.string().nullable().optional(),
    business_hours: z.array(LegacyStoreHoursSchema).nullable().optional(),
  }))() as z.ZodType<types.LegacyStore>;

/** Schema of {@link types.LegacyListedStore | LegacyListedStore}, as zod checks it in responses: types and presence only. */
export const LegacyListedStoreSchema: z.ZodType<types.LegacyListedStore> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ store_id: z.string() }))() as z.ZodType<types.LegacyListedStore>;

/** Schema of {@link types.LegacyStoreList | LegacyStoreList}, as zod checks it in responses: types and presence only. */
export const LegacyStoreListSchema: z.ZodType<types.LegacyStoreList> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ stores: z.array(LegacyListedStoreSchema) }))() as z.ZodType<types.LegacyStoreList>;

/** Schema of {@link types.LegacyShopLocale | LegacyShopLocale}, as zod checks it in responses: types and presence only. */
export const LegacyShopLocaleSchema: z.ZodType<types.LegacyShopLocale> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ locale: z.string() }))() as z.ZodType<types.LegacyShopLocale>;

/** Schema of {@link types.LegacyShop | LegacyShop}, as zod checks it in responses: types and presence only. */
export const LegacyShopSchema: z.ZodType<types.LegacyShop> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    locales: z.array(LegacyShopLocaleSchema).optional(),
  }))() as z.ZodType<types.LegacyShop>;

/** Schema of {@link types.LegacyShopList | LegacyShopList}, as zod checks it in responses: types and presence only. */
export const LegacyShopListSchema: z.ZodType<types.LegacyShopList> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ shops: z.array(LegacyShopSchema) }))() as z.ZodType<types.LegacyShopList>;

/** Schema of {@link types.ListStoresQuery | ListStoresQuery}, as zod checks it in requests: types, presence and every limit. */
export const ListStoresQuerySchema: z.ZodType<types.ListStoresQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    limit: z.number().check(checks.integer()),
    start_at: z.string().optional(),
    include_cashboxes: z.boolean().optional(),
    country_codes: z.array(z.string()).check(checks.maxItems(251)).optional(),
  }))() as z.ZodType<types.ListStoresQuery>;

/** Schema of {@link types.ShowStorePath | ShowStorePath}, as zod checks it in requests: types, presence and every limit. */
export const ShowStorePathSchema: z.ZodType<types.ShowStorePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ storeId: z.string() }))() as z.ZodType<types.ShowStorePath>;

/** Schema of {@link types.UpdateStorePath | UpdateStorePath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateStorePathSchema: z.ZodType<types.UpdateStorePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ storeId: z.string() }))() as z.ZodType<types.UpdateStorePath>;

/** Schema of {@link types.ShowLegacyStorePath | ShowLegacyStorePath}, as zod checks it in requests: types, presence and every limit. */
export const ShowLegacyStorePathSchema: z.ZodType<types.ShowLegacyStorePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ store_id: z.string() }))() as z.ZodType<types.ShowLegacyStorePath>;
