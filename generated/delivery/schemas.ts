// Generated from openapi/delivery.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";
import * as values from "./values.js";

/** Schema of {@link types.DeliveryBagItem | DeliveryBagItem}, as zod checks it in requests: types, presence and every limit. */
export const DeliveryBagItemSchema: z.ZodType<types.DeliveryBagItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string().optional(),
    quantity: z.number().check(checks.integer()).optional(),
  }))() as z.ZodType<types.DeliveryBagItem>;

/** Schema of {@link types.DeliveryBag | DeliveryBag}, as zod checks it in requests: types, presence and every limit. */
export const DeliveryBagSchema: z.ZodType<types.DeliveryBag> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ products: z.array(DeliveryBagItemSchema).optional() }))() as z.ZodType<types.DeliveryBag>;

/** Schema of {@link types.DeliveryAddress | DeliveryAddress}, as zod checks it in requests: types, presence and every limit. */
export const DeliveryAddressSchema: z.ZodType<types.DeliveryAddress> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    country_code: z.string().optional(),
    zip_code: z.string().optional(),
    city: z.string().optional(),
    state: z.string().optional(),
    address_line_1: z.string().optional(),
    address_line_2: z.string().optional(),
  }))() as z.ZodType<types.DeliveryAddress>;

/** Schema of {@link types.CreateDeliveryOptionsRequest | CreateDeliveryOptionsRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateDeliveryOptionsRequestSchema: z.ZodType<types.CreateDeliveryOptionsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      bag: z.union([z.array(DeliveryBagItemSchema), DeliveryBagSchema]).optional(),
      shipping_address: DeliveryAddressSchema.optional(),
    }))() as z.ZodType<types.CreateDeliveryOptionsRequest>;

/** Schema of {@link types.DeliveryEstimate | DeliveryEstimate}, as zod checks it in responses: types and presence only. */
export const DeliveryEstimateSchema: z.ZodType<types.DeliveryEstimate> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    starts_at: z.string().optional(),
    ends_at: z.string().optional(),
    expires_at: z.string().optional(),
  }))() as z.ZodType<types.DeliveryEstimate>;

/** Schema of {@link types.DeliveryOption | DeliveryOption}, as zod checks it in responses: types and presence only. */
export const DeliveryOptionSchema: z.ZodType<types.DeliveryOption> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    shipping_offer_token: z.string().optional(),
    display_name: z.string().optional(),
    price: z.number().optional(),
    currency: z.string().optional(),
    delivery_estimate: DeliveryEstimateSchema.optional(),
  }))() as z.ZodType<types.DeliveryOption>;

/** Schema of {@link types.DeliveryOptions | DeliveryOptions}, as zod checks it in responses: types and presence only. */
export const DeliveryOptionsSchema: z.ZodType<types.DeliveryOptions> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ options: z.array(DeliveryOptionSchema).optional() }))() as z.ZodType<types.DeliveryOptions>;

/** Schema of {@link types.ServiceLevel | ServiceLevel}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.ServiceLevels | ServiceLevels}, as zod checks it in responses: types and presence only. */
export const ServiceLevelsSchema: z.ZodType<types.ServiceLevels> = /* @__PURE__ */ ((): z.ZodType =>
  z.object({}).catchall(OpenServiceLevelSchema))() as z.ZodType<types.ServiceLevels>;

/** Schema of {@link types.ServiceLevel | ServiceLevel}, as zod checks it in requests: types, presence and every limit. */
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

/** Schema of {@link types.ReplaceServiceLevelsRequest | ReplaceServiceLevelsRequest}, as zod checks it in requests: types, presence and every limit. */
export const ReplaceServiceLevelsRequestSchema: z.ZodType<types.ReplaceServiceLevelsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.object({}).catchall(ServiceLevelSchema))() as z.ZodType<types.ReplaceServiceLevelsRequest>;

/** Schema of {@link types.ServiceLevelsResult | ServiceLevelsResult}, as zod checks it in responses: types and presence only. */
export const ServiceLevelsResultSchema: z.ZodType<types.ServiceLevelsResult> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    fulfillment_config_uri: z.string().optional(),
    service_levels: ServiceLevelsSchema.optional(),
  }))() as z.ZodType<types.ServiceLevelsResult>;

/** Schema of {@link types.ServiceLevelPatchStep | ServiceLevelPatchStep}, as zod checks it in requests: types, presence and every limit. */
export const ServiceLevelPatchStepSchema: z.ZodType<types.ServiceLevelPatchStep> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    path: z.string(),
    op: z.string(),
    value: z.unknown().optional(),
  }))() as z.ZodType<types.ServiceLevelPatchStep>;

/** Schema of {@link types.UpdateServiceLevelsRequest | UpdateServiceLevelsRequest}, as zod checks it in requests: types, presence and every limit. */
export const UpdateServiceLevelsRequestSchema: z.ZodType<types.UpdateServiceLevelsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.array(ServiceLevelPatchStepSchema))() as z.ZodType<types.UpdateServiceLevelsRequest>;

/** Schema of {@link types.ShippingType | ShippingType}, as zod checks it in responses: types and presence only. */
export const OpenShippingTypeSchema: z.ZodType<types.ShippingType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ShippingType>;

/** Schema of {@link types.ProviderRate | ProviderRate}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.ListProviderRatesResponse | ListProviderRatesResponse}, as zod checks it in responses: types and presence only. */
export const ListProviderRatesResponseSchema: z.ZodType<types.ListProviderRatesResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ data: z.array(ProviderRateSchema) }))() as z.ZodType<types.ListProviderRatesResponse>;

/** Schema of {@link types.ShippingType | ShippingType}, as zod checks it in requests: types, presence and every limit. */
export const ShippingTypeSchema: z.ZodType<types.ShippingType> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.ShippingTypeValues))() as z.ZodType<types.ShippingType>;

/** Schema of {@link types.ReplaceProviderRateRequest | ReplaceProviderRateRequest}, as zod checks it in requests: types, presence and every limit. */
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

/** Schema of {@link types.ProviderRatePriorities | ProviderRatePriorities}, as zod checks it in responses: types and presence only. */
export const ProviderRatePrioritiesSchema: z.ZodType<types.ProviderRatePriorities> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({}))() as z.ZodType<types.ProviderRatePriorities>;

/** Schema of {@link types.ReplaceProviderRatePrioritiesRequest | ReplaceProviderRatePrioritiesRequest}, as zod checks it in requests: types, presence and every limit. */
export const ReplaceProviderRatePrioritiesRequestSchema: z.ZodType<types.ReplaceProviderRatePrioritiesRequest> =
  /* @__PURE__ */ ((): z.ZodType => z.looseObject({}))() as z.ZodType<types.ReplaceProviderRatePrioritiesRequest>;

/** Schema of {@link types.UsePrioritizedProviderRates | UsePrioritizedProviderRates}, as zod checks it in requests: types, presence and every limit. */
export const UsePrioritizedProviderRatesSchema: z.ZodType<types.UsePrioritizedProviderRates> =
  /* @__PURE__ */ ((): z.ZodType => z.boolean())() as z.ZodType<types.UsePrioritizedProviderRates>;

/** Schema of {@link types.UseCustomizableProviderRates | UseCustomizableProviderRates}, as zod checks it in requests: types, presence and every limit. */
export const UseCustomizableProviderRatesSchema: z.ZodType<types.UseCustomizableProviderRates> =
  /* @__PURE__ */ ((): z.ZodType => z.boolean())() as z.ZodType<types.UseCustomizableProviderRates>;

/** Schema of {@link types.SetFixServiceLevelShippingPrice | SetFixServiceLevelShippingPrice}, as zod checks it in requests: types, presence and every limit. */
export const SetFixServiceLevelShippingPriceSchema: z.ZodType<types.SetFixServiceLevelShippingPrice> =
  /* @__PURE__ */ ((): z.ZodType => z.boolean())() as z.ZodType<types.SetFixServiceLevelShippingPrice>;

/** Schema of {@link types.PackingTimeDuration | PackingTimeDuration}, as zod checks it in responses: types and presence only. */
export const OpenPackingTimeDurationSchema: z.ZodType<types.PackingTimeDuration> = /* @__PURE__ */ ((): z.ZodType =>
  z.number())() as z.ZodType<types.PackingTimeDuration>;

/** Schema of {@link types.CustomizationAdapterConfig | CustomizationAdapterConfig}, as zod checks it in responses: types and presence only. */
export const CustomizationAdapterConfigSchema: z.ZodType<types.CustomizationAdapterConfig> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ base_url: z.string() }))() as z.ZodType<types.CustomizationAdapterConfig>;

/** Schema of {@link types.CarrierConfig | CarrierConfig}, as zod checks it in responses: types and presence only. */
export const CarrierConfigSchema: z.ZodType<types.CarrierConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    api_base_url: z.string(),
    api_key: z.string().optional(),
    booking_includes_return: z.boolean().optional(),
    return_deliveries_should_be_canceled: z.boolean().optional(),
  }))() as z.ZodType<types.CarrierConfig>;

/** Schema of {@link types.CarriersConfig | CarriersConfig}, as zod checks it in responses: types and presence only. */
export const CarriersConfigSchema: z.ZodType<types.CarriersConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.object({}).catchall(CarrierConfigSchema))() as z.ZodType<types.CarriersConfig>;

/** Schema of {@link types.AdapterHttpTimeout | AdapterHttpTimeout}, as zod checks it in responses: types and presence only. */
export const OpenAdapterHttpTimeoutSchema: z.ZodType<types.AdapterHttpTimeout> = /* @__PURE__ */ ((): z.ZodType =>
  z.number())() as z.ZodType<types.AdapterHttpTimeout>;

/** Schema of {@link types.CustomsInfo | CustomsInfo}, as zod checks it in responses: types and presence only. */
export const OpenCustomsInfoSchema: z.ZodType<types.CustomsInfo> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ customs_signer: z.string() }))() as z.ZodType<types.CustomsInfo>;

/** Schema of {@link types.FulfillmentNodeCustomsInfo | FulfillmentNodeCustomsInfo}, as zod checks it in responses: types and presence only. */
export const OpenFulfillmentNodeCustomsInfoSchema: z.ZodType<types.FulfillmentNodeCustomsInfo> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.object({}).catchall(OpenCustomsInfoSchema))() as z.ZodType<types.FulfillmentNodeCustomsInfo>;

/** Schema of {@link types.GenerateStaticOptionForDc | GenerateStaticOptionForDc}, as zod checks it in requests: types, presence and every limit. */
export const GenerateStaticOptionForDcSchema: z.ZodType<types.GenerateStaticOptionForDc> =
  /* @__PURE__ */ ((): z.ZodType => z.boolean())() as z.ZodType<types.GenerateStaticOptionForDc>;

/** Schema of {@link types.ShipmentConfiguration | ShipmentConfiguration}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.PackingTimeDuration | PackingTimeDuration}, as zod checks it in requests: types, presence and every limit. */
export const PackingTimeDurationSchema: z.ZodType<types.PackingTimeDuration> = /* @__PURE__ */ ((): z.ZodType =>
  z.number().check(checks.integer()))() as z.ZodType<types.PackingTimeDuration>;

/** Schema of {@link types.WriteCustomizationAdapterConfig | WriteCustomizationAdapterConfig}, as zod checks it in requests: types, presence and every limit. */
export const WriteCustomizationAdapterConfigSchema: z.ZodType<types.WriteCustomizationAdapterConfig> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      base_url: z.string().min(1).check(checks.maxLength(2083)).regex(/\/$/u),
    }))() as z.ZodType<types.WriteCustomizationAdapterConfig>;

/** Schema of {@link types.WriteCarrierConfig | WriteCarrierConfig}, as zod checks it in requests: types, presence and every limit. */
export const WriteCarrierConfigSchema: z.ZodType<types.WriteCarrierConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    api_base_url: z.string().min(1).check(checks.maxLength(2083)).regex(/\/$/u),
    api_key: z.string().optional(),
    booking_includes_return: z.boolean().optional(),
    return_deliveries_should_be_canceled: z.boolean().optional(),
  }))() as z.ZodType<types.WriteCarrierConfig>;

/** Schema of {@link types.WriteCarriersConfig | WriteCarriersConfig}, as zod checks it in requests: types, presence and every limit. */
export const WriteCarriersConfigSchema: z.ZodType<types.WriteCarriersConfig> = /* @__PURE__ */ ((): z.ZodType =>
  z.object({}).catchall(WriteCarrierConfigSchema))() as z.ZodType<types.WriteCarriersConfig>;

/** Schema of {@link types.AdapterHttpTimeout | AdapterHttpTimeout}, as zod checks it in requests: types, presence and every limit. */
export const AdapterHttpTimeoutSchema: z.ZodType<types.AdapterHttpTimeout> = /* @__PURE__ */ ((): z.ZodType =>
  z.number().check(checks.integer()))() as z.ZodType<types.AdapterHttpTimeout>;

/** Schema of {@link types.CustomsInfo | CustomsInfo}, as zod checks it in requests: types, presence and every limit. */
export const CustomsInfoSchema: z.ZodType<types.CustomsInfo> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ customs_signer: z.string().min(1) }))() as z.ZodType<types.CustomsInfo>;

/** Schema of {@link types.FulfillmentNodeCustomsInfo | FulfillmentNodeCustomsInfo}, as zod checks it in requests: types, presence and every limit. */
export const FulfillmentNodeCustomsInfoSchema: z.ZodType<types.FulfillmentNodeCustomsInfo> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.object({}).catchall(CustomsInfoSchema))() as z.ZodType<types.FulfillmentNodeCustomsInfo>;

/** Schema of {@link types.CreateShipmentConfigurationRequest | CreateShipmentConfigurationRequest}, as zod checks it in requests: types, presence and every limit. */
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

/** Schema of {@link types.ConfigurationsChecks | ConfigurationsChecks}, as zod checks it in responses: types and presence only. */
export const ConfigurationsChecksSchema: z.ZodType<types.ConfigurationsChecks> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({}))() as z.ZodType<types.ConfigurationsChecks>;

/** Schema of {@link types.ShippingAuditEvent | ShippingAuditEvent}, as zod checks it in responses: types and presence only. */
export const ShippingAuditEventSchema: z.ZodType<types.ShippingAuditEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    happened_at: z.string(),
    key: z.string(),
    originator: z.string(),
    value: z.unknown(),
  }))() as z.ZodType<types.ShippingAuditEvent>;

/** Schema of {@link types.ShippingAudit | ShippingAudit}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.ListShippingAuditsResponse | ListShippingAuditsResponse}, as zod checks it in responses: types and presence only. */
export const ListShippingAuditsResponseSchema: z.ZodType<types.ListShippingAuditsResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      audits: z.array(ShippingAuditSchema),
      page_count: z.number(),
    }))() as z.ZodType<types.ListShippingAuditsResponse>;

/** Schema of {@link types.ShowShippingAuditResponse | ShowShippingAuditResponse}, as zod checks it in responses: types and presence only. */
export const ShowShippingAuditResponseSchema: z.ZodType<types.ShowShippingAuditResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ audit: ShippingAuditSchema.optional() }))() as z.ZodType<types.ShowShippingAuditResponse>;

/** Schema of {@link types.ShowServiceLevelPath | ShowServiceLevelPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowServiceLevelPathSchema: z.ZodType<types.ShowServiceLevelPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowServiceLevelPath>;

/** Schema of {@link types.ShowProviderRatePath | ShowProviderRatePath}, as zod checks it in requests: types, presence and every limit. */
export const ShowProviderRatePathSchema: z.ZodType<types.ShowProviderRatePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ provider_rate_id: z.string() }))() as z.ZodType<types.ShowProviderRatePath>;

/** Schema of {@link types.ReplaceProviderRatePath | ReplaceProviderRatePath}, as zod checks it in requests: types, presence and every limit. */
export const ReplaceProviderRatePathSchema: z.ZodType<types.ReplaceProviderRatePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ provider_rate_id: z.string() }))() as z.ZodType<types.ReplaceProviderRatePath>;

/** Schema of {@link types.DestroyProviderRatePath | DestroyProviderRatePath}, as zod checks it in requests: types, presence and every limit. */
export const DestroyProviderRatePathSchema: z.ZodType<types.DestroyProviderRatePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ provider_rate_id: z.string() }))() as z.ZodType<types.DestroyProviderRatePath>;

/** Schema of {@link types.ShowConfigurationByNamePath | ShowConfigurationByNamePath}, as zod checks it in requests: types, presence and every limit. */
export const ShowConfigurationByNamePathSchema: z.ZodType<types.ShowConfigurationByNamePath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ name: z.string() }))() as z.ZodType<types.ShowConfigurationByNamePath>;

/** Schema of {@link types.CreateConfigurationByNamePath | CreateConfigurationByNamePath}, as zod checks it in requests: types, presence and every limit. */
export const CreateConfigurationByNamePathSchema: z.ZodType<types.CreateConfigurationByNamePath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ name: z.string() }))() as z.ZodType<types.CreateConfigurationByNamePath>;

/** Schema of {@link types.ListShippingAuditsQuery | ListShippingAuditsQuery}, as zod checks it in requests: types, presence and every limit. */
export const ListShippingAuditsQuerySchema: z.ZodType<types.ListShippingAuditsQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    search_from: z.string().check(checks.dateTime()),
    offset: z.number().check(checks.integer()).gte(0).optional(),
    page_size: z.number().check(checks.integer()).gte(1).lte(100).optional(),
    search_key: z.string().optional(),
  }))() as z.ZodType<types.ListShippingAuditsQuery>;

/** Schema of {@link types.ShowShippingAuditPath | ShowShippingAuditPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowShippingAuditPathSchema: z.ZodType<types.ShowShippingAuditPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ audit_id: z.string() }))() as z.ZodType<types.ShowShippingAuditPath>;
