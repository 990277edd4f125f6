// Generated from openapi/order-injection.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";
import * as values from "./values.js";

/** Schema of {@link types.ChannelType | ChannelType}, as zod checks it in requests: types, presence and every limit. */
export const ChannelTypeSchema: z.ZodType<types.ChannelType> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.ChannelTypeValues))() as z.ZodType<types.ChannelType>;

/** Schema of {@link types.Currency | Currency}, as zod checks it in requests: types, presence and every limit. */
export const CurrencySchema: z.ZodType<types.Currency> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.CurrencyValues))() as z.ZodType<types.Currency>;

/** Schema of {@link types.ItemTaxLine | ItemTaxLine}, as zod checks it in requests: types, presence and every limit. */
export const ItemTaxLineSchema: z.ZodType<types.ItemTaxLine> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    amount: z.number().gte(0),
    rate: z.number().gte(0).lte(1),
    name: z.string(),
    country_code: z.string().check(checks.maxLength(2, "country-code")).optional(),
  }))() as z.ZodType<types.ItemTaxLine>;

/** Schema of {@link types.FixedDiscount | FixedDiscount}, as zod checks it in requests: types, presence and every limit. */
export const FixedDiscountSchema: z.ZodType<types.FixedDiscount> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    type: z.literal("fixed"),
    discount_ref: z.string().min(1).check(checks.maxLength(256)),
    original_value: z.number().gte(0),
    price_adjustment: z.number().gte(0),
    coupon_code: z.string().check(checks.maxLength(64)).optional(),
    description: z.string().check(checks.maxLength(1024)).optional(),
  }))() as z.ZodType<types.FixedDiscount>;

/** Schema of {@link types.PercentageDiscount | PercentageDiscount}, as zod checks it in requests: types, presence and every limit. */
export const PercentageDiscountSchema: z.ZodType<types.PercentageDiscount> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    type: z.literal("percentage"),
    discount_ref: z.string().min(1).check(checks.maxLength(256)),
    original_value: z.number().gte(0).lte(100),
    price_adjustment: z.number().gte(0),
    coupon_code: z.string().check(checks.maxLength(64)).optional(),
    description: z.string().check(checks.maxLength(1024)).optional(),
  }))() as z.ZodType<types.PercentageDiscount>;

/** Schema of {@link types.Discount | Discount}, as zod checks it in requests: types, presence and every limit. */
export const DiscountSchema: z.ZodType<types.Discount> = /* @__PURE__ */ ((): z.ZodType =>
  checks.tagged("type", {
    fixed: FixedDiscountSchema,
    percentage: PercentageDiscountSchema,
  }))() as z.ZodType<types.Discount>;

/** Schema of {@link types.InjectedOrderItemPrice | InjectedOrderItemPrice}, as zod checks it in requests: types, presence and every limit. */
export const InjectedOrderItemPriceSchema: z.ZodType<types.InjectedOrderItemPrice> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    item_price: z.number().gte(0),
    item_list_price: z.number().gte(0),
    item_tax_lines: z.array(ItemTaxLineSchema).check(checks.maxItems(100)),
    item_discount_info: z.array(DiscountSchema).check(checks.maxItems(1)).optional(),
    item_order_discount_info: z.array(DiscountSchema).check(checks.maxItems(1)).optional(),
    pricebook: z.string().check(checks.maxLength(64)).optional(),
    group_ref: z.string().check(checks.maxLength(64)).optional(),
  }))() as z.ZodType<types.InjectedOrderItemPrice>;

/** Schema of {@link types.GiftWrapping | GiftWrapping}, as zod checks it in requests: types, presence and every limit. */
export const GiftWrappingSchema: z.ZodType<types.GiftWrapping> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    message: z.string().check(checks.maxLength(512)).optional(),
    item_price: z.number().gte(0).optional(),
    item_tax_lines: z.array(ItemTaxLineSchema).check(checks.maxItems(100)).optional(),
    tax_class: z.string().check(checks.maxLength(256)).optional(),
  }))() as z.ZodType<types.GiftWrapping>;

/** Schema of {@link types.InjectedOrderExtendedAttribute | InjectedOrderExtendedAttribute}, as zod checks it in requests: types, presence and every limit. */
export const InjectedOrderExtendedAttributeSchema: z.ZodType<types.InjectedOrderExtendedAttribute> =
  /* @__PURE__ */ ((): z.ZodType =>
    z
      .looseObject({
        name: z.string().min(1).check(checks.maxLength(100)),
        value: z.string().check(checks.maxLength(8192)),
      })
      .check(checks.propertyCount(0, 2)))() as z.ZodType<types.InjectedOrderExtendedAttribute>;

/** Schema of {@link types.InjectedOrderItem | InjectedOrderItem}, as zod checks it in requests: types, presence and every limit. */
export const InjectedOrderItemSchema: z.ZodType<types.InjectedOrderItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    external_item_id: z.string().min(1).check(checks.maxLength(64)),
    product_id: z.string().min(1).check(checks.maxLength(64)),
    price: InjectedOrderItemPriceSchema,
    addon_parent_external_item_id: z.string().min(1).check(checks.maxLength(64)).optional(),
    gift_wrapping: GiftWrappingSchema.optional(),
    extended_attributes: z.array(InjectedOrderExtendedAttributeSchema).check(checks.maxItems(100)).optional(),
  }))() as z.ZodType<types.InjectedOrderItem>;

/** Schema of {@link types.DefaultRoutingStrategy | DefaultRoutingStrategy}, as zod checks it in requests: types, presence and every limit. */
export const DefaultRoutingStrategySchema: z.ZodType<types.DefaultRoutingStrategy> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ strategy: z.literal("default") }))() as z.ZodType<types.DefaultRoutingStrategy>;

/** Schema of {@link types.PreroutedRoutingStrategy | PreroutedRoutingStrategy}, as zod checks it in requests: types, presence and every limit. */
export const PreroutedRoutingStrategySchema: z.ZodType<types.PreroutedRoutingStrategy> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      strategy: z.literal("prerouted"),
      fulfillment_node_id: z.string().min(1).check(checks.maxLength(256)),
    }))() as z.ZodType<types.PreroutedRoutingStrategy>;

/** Schema of {@link types.ExternalRoutingStrategy | ExternalRoutingStrategy}, as zod checks it in requests: types, presence and every limit. */
export const ExternalRoutingStrategySchema: z.ZodType<types.ExternalRoutingStrategy> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    strategy: z.literal("external"),
    fulfillment_node_id: z.string().min(1).check(checks.maxLength(256)),
  }))() as z.ZodType<types.ExternalRoutingStrategy>;

/** Schema of {@link types.RoutingStrategy | RoutingStrategy}, as zod checks it in requests: types, presence and every limit. */
export const RoutingStrategySchema: z.ZodType<types.RoutingStrategy> = /* @__PURE__ */ ((): z.ZodType =>
  checks.tagged("strategy", {
    default: DefaultRoutingStrategySchema,
    prerouted: PreroutedRoutingStrategySchema,
    external: ExternalRoutingStrategySchema,
  }))() as z.ZodType<types.RoutingStrategy>;

/** Schema of {@link types.ServiceLevelShippingOption | ServiceLevelShippingOption}, as zod checks it in requests: types, presence and every limit. */
export const ServiceLevelShippingOptionSchema: z.ZodType<types.ServiceLevelShippingOption> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      service_level_identifier: z.string().min(1).check(checks.maxLength(64)),
      price: z.number().gte(0),
      tax: z.number().gte(0),
      discount_info: z.array(DiscountSchema).check(checks.maxItems(1)).optional(),
      routing_strategy: RoutingStrategySchema.optional(),
    }))() as z.ZodType<types.ServiceLevelShippingOption>;

/** Schema of {@link types.OfferTokenShippingOption | OfferTokenShippingOption}, as zod checks it in requests: types, presence and every limit. */
export const OfferTokenShippingOptionSchema: z.ZodType<types.OfferTokenShippingOption> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      shipping_offer_token: z.string().min(1).check(checks.maxLength(8192)),
      price: z.number().gte(0),
      tax: z.number().gte(0),
      discount_info: z.array(DiscountSchema).check(checks.maxItems(1)).optional(),
      routing_strategy: RoutingStrategySchema.optional(),
    }))() as z.ZodType<types.OfferTokenShippingOption>;

/** Schema of {@link types.ShippingOption | ShippingOption}, as zod checks it in requests: types, presence and every limit. */
export const ShippingOptionSchema: z.ZodType<types.ShippingOption> = /* @__PURE__ */ ((): z.ZodType =>
  z.union([ServiceLevelShippingOptionSchema, OfferTokenShippingOptionSchema]))() as z.ZodType<types.ShippingOption>;

/** Schema of {@link types.InjectedOrderShipment | InjectedOrderShipment}, as zod checks it in requests: types, presence and every limit. */
export const InjectedOrderShipmentSchema: z.ZodType<types.InjectedOrderShipment> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    items: z.array(InjectedOrderItemSchema).min(1),
    shipping_option: ShippingOptionSchema,
  }))() as z.ZodType<types.InjectedOrderShipment>;

/** Schema of {@link types.ShippingType | ShippingType}, as zod checks it in requests: types, presence and every limit. */
export const ShippingTypeSchema: z.ZodType<types.ShippingType> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.ShippingTypeValues))() as z.ZodType<types.ShippingType>;

/** Schema of {@link types.CountryCode | CountryCode}, as zod checks it in requests: types, presence and every limit. */
export const CountryCodeSchema: z.ZodType<types.CountryCode> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.CountryCodeValues))() as z.ZodType<types.CountryCode>;

/** Schema of {@link types.HistoricalShippingOption | HistoricalShippingOption}, as zod checks it in requests: types, presence and every limit. */
export const HistoricalShippingOptionSchema: z.ZodType<types.HistoricalShippingOption> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      service_level_identifier: z.string().min(1).check(checks.maxLength(64)),
      shipping_type: ShippingTypeSchema,
      fulfillment_node_id: z.string(),
      shipping_carrier: z.string(),
      display_name: z.string().min(1),
      price: z.number().gte(0),
      tax: z.number().gte(0),
      zip_code: z.string(),
      country_code: CountryCodeSchema,
      store_id: z.string().optional(),
      delivery_details: z.string().optional(),
      discount_info: z.array(DiscountSchema).check(checks.maxItems(1)).optional(),
    }))() as z.ZodType<types.HistoricalShippingOption>;

/** Schema of {@link types.HistoricalOrderShipment | HistoricalOrderShipment}, as zod checks it in requests: types, presence and every limit. */
export const HistoricalOrderShipmentSchema: z.ZodType<types.HistoricalOrderShipment> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    items: z.array(InjectedOrderItemSchema).min(1),
    historical_shipping_option: HistoricalShippingOptionSchema,
    shipped_at: z.string().check(checks.dateTime()).optional(),
  }))() as z.ZodType<types.HistoricalOrderShipment>;

/** Schema of {@link types.OrderShipment | OrderShipment}, as zod checks it in requests: types, presence and every limit. */
export const OrderShipmentSchema: z.ZodType<types.OrderShipment> = /* @__PURE__ */ ((): z.ZodType =>
  z.union([InjectedOrderShipmentSchema, HistoricalOrderShipmentSchema]))() as z.ZodType<types.OrderShipment>;

/** Schema of {@link types.PriceMethod | PriceMethod}, as zod checks it in requests: types, presence and every limit. */
export const PriceMethodSchema: z.ZodType<types.PriceMethod> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.PriceMethodValues))() as z.ZodType<types.PriceMethod>;

/** Schema of {@link types.InjectedOrderAddress | InjectedOrderAddress}, as zod checks it in requests: types, presence and every limit. */
export const InjectedOrderAddressSchema: z.ZodType<types.InjectedOrderAddress> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    country: z.string().check(checks.minLength(2, "country-code")).check(checks.maxLength(2, "country-code")),
    address_line_1: z.string().min(1).check(checks.maxLength(128)),
    address_line_2: z.string().check(checks.maxLength(256)).optional(),
    city: z.string().check(checks.maxLength(64)).optional(),
    state: z.string().check(checks.maxLength(32)).optional(),
    zip_code: z.string().check(checks.maxLength(32)).optional(),
    first_name: z.string().check(checks.maxLength(64)).optional(),
    last_name: z.string().check(checks.maxLength(64)).optional(),
    title: z.string().check(checks.maxLength(32)).optional(),
    suffix: z.string().check(checks.maxLength(32)).optional(),
    salutation: z.string().check(checks.maxLength(32)).optional(),
    phone: z.string().check(checks.maxLength(128)).optional(),
  }))() as z.ZodType<types.InjectedOrderAddress>;

/** Schema of {@link types.PaymentType | PaymentType}, as zod checks it in requests: types, presence and every limit. */
export const PaymentTypeSchema: z.ZodType<types.PaymentType> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.PaymentTypeValues))() as z.ZodType<types.PaymentType>;

/** Schema of {@link types.InjectedOrderPayment | InjectedOrderPayment}, as zod checks it in requests: types, presence and every limit. */
export const InjectedOrderPaymentSchema: z.ZodType<types.InjectedOrderPayment> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    processor: z.string().min(1).check(checks.maxLength(32)),
    correlation_ref: z.string().min(1).check(checks.maxLength(128)),
    type: PaymentTypeSchema,
    amount: z.number().gt(0),
    method: z.string().min(1).check(checks.maxLength(64)),
    processed_at: z.string().check(checks.dateTime()),
    wallet: z.string().min(1).check(checks.maxLength(64)).optional(),
    metadata: z.looseObject({}).check(checks.propertyCount(0, 100)).optional(),
  }))() as z.ZodType<types.InjectedOrderPayment>;

/** Schema of {@link types.InjectedOrderRequest | InjectedOrderRequest}, as zod checks it in requests: types, presence and every limit. */
export const InjectedOrderRequestSchema: z.ZodType<types.InjectedOrderRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    external_id: z.string().min(1).check(checks.maxLength(64)),
    shop: z.string().min(1).check(checks.maxLength(128)),
    shop_locale: z.string().min(1).check(checks.maxLength(128)),
    channel_type: ChannelTypeSchema,
    channel_name: z.string().min(1).check(checks.maxLength(64)),
    currency: CurrencySchema,
    shipments: z.array(OrderShipmentSchema).min(1).check(checks.maxItems(10)),
    price_method: PriceMethodSchema.optional(),
    placed_at: z.string().check(checks.dateTime()).optional(),
    store_id: z.string().check(checks.maxLength(256)).optional(),
    associate_id: z.string().check(checks.maxLength(256)).optional(),
    customer_name: z.string().min(1).check(checks.maxLength(128)).optional(),
    customer_email: z.string().min(1).check(checks.maxLength(64)).optional(),
    external_customer_id: z.string().check(checks.maxLength(64)).optional(),
    customer_language: z.string().check(checks.maxLength(2)).optional(),
    ip_address: z.string().optional(),
    shipping_address: InjectedOrderAddressSchema.optional(),
    billing_address: InjectedOrderAddressSchema.optional(),
    payments: z.array(InjectedOrderPaymentSchema).check(checks.maxItems(40)).optional(),
    is_preconfirmed: z.boolean().optional(),
    is_fulfilled: z.boolean().optional(),
    is_historical: z.boolean().optional(),
    is_offline: z.boolean().optional(),
    notification_blacklist: z.array(z.string()).optional(),
    extended_attributes: z.array(InjectedOrderExtendedAttributeSchema).check(checks.maxItems(100)).optional(),
  }))() as z.ZodType<types.InjectedOrderRequest>;

/** Schema of {@link types.InjectedOrderItemIds | InjectedOrderItemIds}, as zod checks it in responses: types and presence only. */
export const InjectedOrderItemIdsSchema: z.ZodType<types.InjectedOrderItemIds> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    external_item_id: z.string(),
    product_id: z.string(),
  }))() as z.ZodType<types.InjectedOrderItemIds>;

/** Schema of {@link types.InjectedOrderResponse | InjectedOrderResponse}, as zod checks it in responses: types and presence only. */
export const InjectedOrderResponseSchema: z.ZodType<types.InjectedOrderResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    external_id: z.string(),
    items: z.array(InjectedOrderItemIdsSchema),
  }))() as z.ZodType<types.InjectedOrderResponse>;

/** Schema of {@link types.BigSalesOrderLimits | BigSalesOrderLimits}, as zod checks it in requests: types, presence and every limit. */
export const BigSalesOrderLimitsSchema: z.ZodType<types.BigSalesOrderLimits> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ hard_limit_for_big_orders: z.number() }))() as z.ZodType<types.BigSalesOrderLimits>;

/** Schema of {@link types.OrderInjectionConfiguration | OrderInjectionConfiguration}, as zod checks it in requests: types, presence and every limit. */
export const OrderInjectionConfigurationSchema: z.ZodType<types.OrderInjectionConfiguration> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      big_sales_order: BigSalesOrderLimitsSchema.optional(),
      skip_soft_routing_on_injection: z.boolean().optional(),
    }))() as z.ZodType<types.OrderInjectionConfiguration>;

/** Schema of {@link types.OrderInjectionConfigurationResponse | OrderInjectionConfigurationResponse}, as zod checks it in responses: types and presence only. */
export const OrderInjectionConfigurationResponseSchema: z.ZodType<types.OrderInjectionConfigurationResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      value: OrderInjectionConfigurationSchema.optional(),
      version: z.string().optional(),
      updated_at: z.string().optional(),
      updated_by: z.string().optional(),
    }))() as z.ZodType<types.OrderInjectionConfigurationResponse>;

/** Schema of {@link types.CreateOrderInjectionConfigurationQuery | CreateOrderInjectionConfigurationQuery}, as zod checks it in requests: types, presence and every limit. */
export const CreateOrderInjectionConfigurationQuerySchema: z.ZodType<types.CreateOrderInjectionConfigurationQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ version: z.string() }))() as z.ZodType<types.CreateOrderInjectionConfigurationQuery>;

/** Schema of {@link types.UpdateOrderInjectionConfigurationQuery | UpdateOrderInjectionConfigurationQuery}, as zod checks it in requests: types, presence and every limit. */
export const UpdateOrderInjectionConfigurationQuerySchema: z.ZodType<types.UpdateOrderInjectionConfigurationQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ version: z.string() }))() as z.ZodType<types.UpdateOrderInjectionConfigurationQuery>;
