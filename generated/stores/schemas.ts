// Generated from openapi/stores.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

export const ReportPeriodSchema: z.ZodType<types.ReportPeriod> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ReportPeriod>;

export const TimezoneSchema: z.ZodType<types.Timezone> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.Timezone>;

export const StoreConfigSchema: z.ZodType<types.StoreConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    auto_report_types: z.array(ReportPeriodSchema),
    report_types: z.array(ReportPeriodSchema),
    timezone: TimezoneSchema,
  }))() as z.ZodType<types.StoreConfig>;

export const FiscalProviderSchema: z.ZodType<types.FiscalProvider> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.FiscalProvider>;

export const CashboxStateSchema: z.ZodType<types.CashboxState> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.CashboxState>;

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

export const StoreListSchema: z.ZodType<types.StoreList> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    items: z.array(StoreSchema),
    next_page_key: z.string().nullable().optional(),
  }))() as z.ZodType<types.StoreList>;

export const UpdateStoreRequestSchema: z.ZodType<types.UpdateStoreRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    country_code: z.string(),
    description: z.string().optional(),
    config: z.unknown().optional(),
  }))() as z.ZodType<types.UpdateStoreRequest>;

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

export const LegacyStoreHoursSchema: z.ZodType<types.LegacyStoreHours> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    weekday: z.number().nullable().optional(),
    from_time: z.string().nullable().optional(),
    to_time: z.string().nullable().optional(),
    earliest_pick_up: z.string().nullable().optional(),
    latest_pick_up: z.string().nullable().optional(),
  }))() as z.ZodType<types.LegacyStoreHours>;

export const LegacyStoreSchema: z.ZodType<types.LegacyStore> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    store_id: z.string().optional(),
    label: z.string().nullable().optional(),
    physical_address: LegacyStoreAddressSchema.optional(),
    phone_number: z.string().nullable().optional(),
    business_hours: z.array(LegacyStoreHoursSchema).nullable().optional(),
  }))() as z.ZodType<types.LegacyStore>;

export const LegacyListedStoreSchema: z.ZodType<types.LegacyListedStore> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ store_id: z.string() }))() as z.ZodType<types.LegacyListedStore>;

export const LegacyStoreListSchema: z.ZodType<types.LegacyStoreList> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ stores: z.array(LegacyListedStoreSchema) }))() as z.ZodType<types.LegacyStoreList>;

export const LegacyShopLocaleSchema: z.ZodType<types.LegacyShopLocale> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ locale: z.string() }))() as z.ZodType<types.LegacyShopLocale>;

export const LegacyShopSchema: z.ZodType<types.LegacyShop> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    locales: z.array(LegacyShopLocaleSchema).optional(),
  }))() as z.ZodType<types.LegacyShop>;

export const LegacyShopListSchema: z.ZodType<types.LegacyShopList> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ shops: z.array(LegacyShopSchema) }))() as z.ZodType<types.LegacyShopList>;

export const ListStoresQuerySchema: z.ZodType<types.ListStoresQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    limit: z.number().check(checks.integer()),
    start_at: z.string().optional(),
    include_cashboxes: z.boolean().optional(),
    country_codes: z.array(z.string()).check(checks.maxItems(251)).optional(),
  }))() as z.ZodType<types.ListStoresQuery>;

export const ShowStorePathSchema: z.ZodType<types.ShowStorePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ storeId: z.string() }))() as z.ZodType<types.ShowStorePath>;

export const UpdateStorePathSchema: z.ZodType<types.UpdateStorePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ storeId: z.string() }))() as z.ZodType<types.UpdateStorePath>;

export const ShowLegacyStorePathSchema: z.ZodType<types.ShowLegacyStorePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ store_id: z.string() }))() as z.ZodType<types.ShowLegacyStorePath>;
