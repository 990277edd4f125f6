// Generated from openapi/delivery.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

export const DeliveryBagItemSchema: z.ZodType<types.DeliveryBagItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string().optional(),
    quantity: z.number().check(checks.integer()).optional(),
  }))() as z.ZodType<types.DeliveryBagItem>;

export const DeliveryBagSchema: z.ZodType<types.DeliveryBag> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ products: z.array(DeliveryBagItemSchema).optional() }))() as z.ZodType<types.DeliveryBag>;

export const DeliveryAddressSchema: z.ZodType<types.DeliveryAddress> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    country_code: z.string().optional(),
    zip_code: z.string().optional(),
    city: z.string().optional(),
    state: z.string().optional(),
    address_line_1: z.string().optional(),
    address_line_2: z.string().optional(),
  }))() as z.ZodType<types.DeliveryAddress>;

export const CreateDeliveryOptionsRequestSchema: z.ZodType<types.CreateDeliveryOptionsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      bag: z.union([z.array(DeliveryBagItemSchema), DeliveryBagSchema]).optional(),
      shipping_address: DeliveryAddressSchema.optional(),
    }))() as z.ZodType<types.CreateDeliveryOptionsRequest>;

export const DeliveryEstimateSchema: z.ZodType<types.DeliveryEstimate> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    starts_at: z.string().optional(),
    ends_at: z.string().optional(),
    expires_at: z.string().optional(),
  }))() as z.ZodType<types.DeliveryEstimate>;

export const DeliveryOptionSchema: z.ZodType<types.DeliveryOption> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    shipping_offer_token: z.string().optional(),
    display_name: z.string().optional(),
    price: z.number().optional(),
    currency: z.string().optional(),
    delivery_estimate: DeliveryEstimateSchema.optional(),
  }))() as z.ZodType<types.DeliveryOption>;

export const DeliveryOptionsSchema: z.ZodType<types.DeliveryOptions> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ options: z.array(DeliveryOptionSchema).optional() }))() as z.ZodType<types.DeliveryOptions>;

export const OpenServiceLevelSchema: z.ZodType<types.ServiceLevel> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    display_name: z.string().optional(),
    price: z.number().optional(),
    currency_code: z.string().optional(),
    delivery_time: z.string().optional(),
    delivery_time_after_cutoff_hour: z.string().optional(),
    remorse_period: z.number().optional(),
    tax_code: z.string().optional(),
  }))() as z.ZodType<types.ServiceLevel>;

export const ServiceLevelsSchema: z.ZodType<types.ServiceLevels> = /* @__PURE__ */ ((): z.ZodType =>
  z.object({}).catchall(OpenServiceLevelSchema))() as z.ZodType<types.ServiceLevels>;

export const ServiceLevelSchema: z.ZodType<types.ServiceLevel> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    display_name: z.string().optional(),
    price: z.number().optional(),
    currency_code: z.string().optional(),
    delivery_time: z.string().optional(),
    delivery_time_after_cutoff_hour: z.string().optional(),
    remorse_period: z.number().check(checks.integer()).optional(),
    tax_code: z.string().optional(),
  }))() as z.ZodType<types.ServiceLevel>;

export const ReplaceServiceLevelsRequestSchema: z.ZodType<types.ReplaceServiceLevelsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.object({}).catchall(ServiceLevelSchema))() as z.ZodType<types.ReplaceServiceLevelsRequest>;

export const ServiceLevelsResultSchema: z.ZodType<types.ServiceLevelsResult> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    fulfillment_config_uri: z.string().optional(),
    service_levels: ServiceLevelsSchema.optional(),
  }))() as z.ZodType<types.ServiceLevelsResult>;

export const ServiceLevelPatchStepSchema: z.ZodType<types.ServiceLevelPatchStep> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    path: z.string(),
    op: z.string(),
    value: z.unknown().optional(),
  }))() as z.ZodType<types.ServiceLevelPatchStep>;

export const UpdateServiceLevelsRequestSchema: z.ZodType<types.UpdateServiceLevelsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.array(ServiceLevelPatchStepSchema))() as z.ZodType<types.UpdateServiceLevelsRequest>;

export const OpenShippingTypeSchema: z.ZodType<types.ShippingType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ShippingType>;

export const ProviderRateSchema: z.ZodType<types.ProviderRate> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    service_level_id: z.string(),
    shipping_carrier_name: z.string(),
    carrier_defined_service_level: z.string(),
    return_provider_rate_id: z.string(),
    shipping_type: OpenShippingTypeSchema,
    use_as_customer_facing_cost: z.boolean(),
  }))() as z.ZodType<types.ProviderRate>;

export const ListProviderRatesResponseSchema: z.ZodType<types.ListProviderRatesResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ data: z.array(ProviderRateSchema) }))() as z.ZodType<types.ListProviderRatesResponse>;

export const ShippingTypeSchema: z.ZodType<types.ShippingType> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(["traditional_carrier", "same_day_delivery", "in_store_pick_up"]))() as z.ZodType<types.ShippingType>;

export const ReplaceProviderRateRequestSchema: z.ZodType<types.ReplaceProviderRateRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      service_level_id: z.string(),
      shipping_carrier_name: z.string(),
      return_provider_rate_id: z.string(),
      shipping_type: ShippingTypeSchema,
      use_as_customer_facing_cost: z.boolean(),
      carrier_defined_service_level: z.string().optional(),
    }))() as z.ZodType<types.ReplaceProviderRateRequest>;

export const ProviderRatePrioritiesSchema: z.ZodType<types.ProviderRatePriorities> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({}))() as z.ZodType<types.ProviderRatePriorities>;

export const ReplaceProviderRatePrioritiesRequestSchema: z.ZodType<types.ReplaceProviderRatePrioritiesRequest> =
  /* @__PURE__ */ ((): z.ZodType => z.looseObject({}))() as z.ZodType<types.ReplaceProviderRatePrioritiesRequest>;

export const UsePrioritizedProviderRatesSchema: z.ZodType<types.UsePrioritizedProviderRates> =
  /* @__PURE__ */ ((): z.ZodType => z.boolean())() as z.ZodType<types.UsePrioritizedProviderRates>;

export const UseCustomizableProviderRatesSchema: z.ZodType<types.UseCustomizableProviderRates> =
  /* @__PURE__ */ ((): z.ZodType => z.boolean())() as z.ZodType<types.UseCustomizableProviderRates>;

export const SetFixServiceLevelShippingPriceSchema: z.ZodType<types.SetFixServiceLevelShippingPrice> =
  /* @__PURE__ */ ((): z.ZodType => z.boolean())() as z.ZodType<types.SetFixServiceLevelShippingPrice>;

export const OpenPackingTimeDurationSchema: z.ZodType<types.PackingTimeDuration> = /* @__PURE__ */ ((): z.ZodType =>
  z.number())() as z.ZodType<types.PackingTimeDuration>;

export const CustomizationAdapterConfigSchema: z.ZodType<types.CustomizationAdapterConfig> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ base_url: z.string() }))() as z.ZodType<types.CustomizationAdapterConfig>;

export const CarrierConfigSchema: z.ZodType<types.CarrierConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    api_base_url: z.string(),
    api_key: z.string().optional(),
    booking_includes_return: z.boolean().optional(),
    return_deliveries_should_be_canceled: z.boolean().optional(),
  }))() as z.ZodType<types.CarrierConfig>;

export const CarriersConfigSchema: z.ZodType<types.CarriersConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.object({}).catchall(CarrierConfigSchema))() as z.ZodType<types.CarriersConfig>;

export const OpenAdapterHttpTimeoutSchema: z.ZodType<types.AdapterHttpTimeout> = /* @__PURE__ */ ((): z.ZodType =>
  z.number())() as z.ZodType<types.AdapterHttpTimeout>;

export const OpenCustomsInfoSchema: z.ZodType<types.CustomsInfo> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ customs_signer: z.string() }))() as z.ZodType<types.CustomsInfo>;

export const OpenFulfillmentNodeCustomsInfoSchema: z.ZodType<types.FulfillmentNodeCustomsInfo> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.object({}).catchall(OpenCustomsInfoSchema))() as z.ZodType<types.FulfillmentNodeCustomsInfo>;

export const GenerateStaticOptionForDcSchema: z.ZodType<types.GenerateStaticOptionForDc> =
  /* @__PURE__ */ ((): z.ZodType => z.boolean())() as z.ZodType<types.GenerateStaticOptionForDc>;

export const ShipmentConfigurationSchema: z.ZodType<types.ShipmentConfiguration> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    value: z.union([
      UsePrioritizedProviderRatesSchema,
      UseCustomizableProviderRatesSchema,
      SetFixServiceLevelShippingPriceSchema,
      OpenPackingTimeDurationSchema,
      CustomizationAdapterConfigSchema,
      CarriersConfigSchema,
      OpenAdapterHttpTimeoutSchema,
      OpenFulfillmentNodeCustomsInfoSchema,
      GenerateStaticOptionForDcSchema,
    ]),
  }))() as z.ZodType<types.ShipmentConfiguration>;

export const PackingTimeDurationSchema: z.ZodType<types.PackingTimeDuration> = /* @__PURE__ */ ((): z.ZodType =>
  z.number().check(checks.integer()))() as z.ZodType<types.PackingTimeDuration>;

export const WriteCustomizationAdapterConfigSchema: z.ZodType<types.WriteCustomizationAdapterConfig> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      base_url: z.string().min(1).check(checks.maxLength(2083)).regex(/\/$/u),
    }))() as z.ZodType<types.WriteCustomizationAdapterConfig>;

export const WriteCarrierConfigSchema: z.ZodType<types.WriteCarrierConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    api_base_url: z.string().min(1).check(checks.maxLength(2083)).regex(/\/$/u),
    api_key: z.string().optional(),
    booking_includes_return: z.boolean().optional(),
    return_deliveries_should_be_canceled: z.boolean().optional(),
  }))() as z.ZodType<types.WriteCarrierConfig>;

export const WriteCarriersConfigSchema: z.ZodType<types.WriteCarriersConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.object({}).catchall(WriteCarrierConfigSchema))() as z.ZodType<types.WriteCarriersConfig>;

export const AdapterHttpTimeoutSchema: z.ZodType<types.AdapterHttpTimeout> = /* @__PURE__ */ ((): z.ZodType =>
  z.number().check(checks.integer()))() as z.ZodType<types.AdapterHttpTimeout>;

export const CustomsInfoSchema: z.ZodType<types.CustomsInfo> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ customs_signer: z.string().min(1) }))() as z.ZodType<types.CustomsInfo>;

export const FulfillmentNodeCustomsInfoSchema: z.ZodType<types.FulfillmentNodeCustomsInfo> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.object({}).catchall(CustomsInfoSchema))() as z.ZodType<types.FulfillmentNodeCustomsInfo>;

export const CreateShipmentConfigurationRequestSchema: z.ZodType<types.CreateShipmentConfigurationRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      value: z.union([
        UsePrioritizedProviderRatesSchema,
        UseCustomizableProviderRatesSchema,
        SetFixServiceLevelShippingPriceSchema,
        PackingTimeDurationSchema,
        WriteCustomizationAdapterConfigSchema,
        WriteCarriersConfigSchema,
        AdapterHttpTimeoutSchema,
        FulfillmentNodeCustomsInfoSchema,
        GenerateStaticOptionForDcSchema,
      ]),
    }))() as z.ZodType<types.CreateShipmentConfigurationRequest>;

export const ConfigurationsChecksSchema: z.ZodType<types.ConfigurationsChecks> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({}))() as z.ZodType<types.ConfigurationsChecks>;

export const ShippingAuditEventSchema: z.ZodType<types.ShippingAuditEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    happened_at: z.string(),
    key: z.string(),
    originator: z.string(),
    value: z.unknown(),
  }))() as z.ZodType<types.ShippingAuditEvent>;

export const ShippingAuditSchema: z.ZodType<types.ShippingAudit> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    tenant: z.string(),
    request_id: z.string(),
    search_key: z.string(),
    created_at: z.string(),
    events: z.array(ShippingAuditEventSchema),
    version: z.number().optional(),
  }))() as z.ZodType<types.ShippingAudit>;

export const ListShippingAuditsResponseSchema: z.ZodType<types.ListShippingAuditsResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      audits: z.array(ShippingAuditSchema),
      page_count: z.number(),
    }))() as z.ZodType<types.ListShippingAuditsResponse>;

export const ShowShippingAuditResponseSchema: z.ZodType<types.ShowShippingAuditResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ audit: ShippingAuditSchema.optional() }))() as z.ZodType<types.ShowShippingAuditResponse>;

export const ShowServiceLevelPathSchema: z.ZodType<types.ShowServiceLevelPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowServiceLevelPath>;

export const ShowProviderRatePathSchema: z.ZodType<types.ShowProviderRatePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ provider_rate_id: z.string() }))() as z.ZodType<types.ShowProviderRatePath>;

export const ReplaceProviderRatePathSchema: z.ZodType<types.ReplaceProviderRatePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ provider_rate_id: z.string() }))() as z.ZodType<types.ReplaceProviderRatePath>;

export const DestroyProviderRatePathSchema: z.ZodType<types.DestroyProviderRatePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ provider_rate_id: z.string() }))() as z.ZodType<types.DestroyProviderRatePath>;

export const ShowConfigurationByNamePathSchema: z.ZodType<types.ShowConfigurationByNamePath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ name: z.string() }))() as z.ZodType<types.ShowConfigurationByNamePath>;

export const CreateConfigurationByNamePathSchema: z.ZodType<types.CreateConfigurationByNamePath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ name: z.string() }))() as z.ZodType<types.CreateConfigurationByNamePath>;

export const ListShippingAuditsQuerySchema: z.ZodType<types.ListShippingAuditsQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    search_from: z.string().check(checks.dateTime()),
    offset: z.number().check(checks.integer()).gte(0).optional(),
    page_size: z.number().check(checks.integer()).gte(1).lte(100).optional(),
    search_key: z.string().optional(),
  }))() as z.ZodType<types.ListShippingAuditsQuery>;

export const ShowShippingAuditPathSchema: z.ZodType<types.ShowShippingAuditPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ audit_id: z.string() }))() as z.ZodType<types.ShowShippingAuditPath>;
