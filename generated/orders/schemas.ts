// Generated from openapi/orders.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";
import { ExtendedAttributeSchema } from "../common/schemas.js";

export { ExtendedAttributeSchema, ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";
import * as values from "./values.js";

/** Schema of {@link types.SalesOrderOrigin | SalesOrderOrigin}, as zod checks it in responses: types and presence only. */
export const SalesOrderOriginSchema: z.ZodType<types.SalesOrderOrigin> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderOrigin>;

/** Schema of {@link types.SalesOrderStatus | SalesOrderStatus}, as zod checks it in responses: types and presence only. */
export const SalesOrderStatusSchema: z.ZodType<types.SalesOrderStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderStatus>;

/** Schema of {@link types.SalesOrderFulfillmentType | SalesOrderFulfillmentType}, as zod checks it in responses: types and presence only. */
export const SalesOrderFulfillmentTypeSchema: z.ZodType<types.SalesOrderFulfillmentType> =
  /* @__PURE__ */ ((): z.ZodType => z.string())() as z.ZodType<types.SalesOrderFulfillmentType>;

/** Schema of {@link types.SalesOrderChannelType | SalesOrderChannelType}, as zod checks it in responses: types and presence only. */
export const SalesOrderChannelTypeSchema: z.ZodType<types.SalesOrderChannelType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderChannelType>;

/** Schema of {@link types.SalesOrderChannel | SalesOrderChannel}, as zod checks it in responses: types and presence only. */
export const SalesOrderChannelSchema: z.ZodType<types.SalesOrderChannel> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    type: SalesOrderChannelTypeSchema,
    id: z.string().optional(),
  }))() as z.ZodType<types.SalesOrderChannel>;

/** Schema of {@link types.SalesOrderCustomer | SalesOrderCustomer}, as zod checks it in responses: types and presence only. */
export const SalesOrderCustomerSchema: z.ZodType<types.SalesOrderCustomer> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    email: z.string().optional(),
    name: z.string().optional(),
    language: z.string().optional(),
  }))() as z.ZodType<types.SalesOrderCustomer>;

/** Schema of {@link types.SalesOrderPrice | SalesOrderPrice}, as zod checks it in responses: types and presence only. */
export const SalesOrderPriceSchema: z.ZodType<types.SalesOrderPrice> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    base: z.number(),
    discount: z.number(),
    gross: z.number(),
    net: z.number(),
    tax: z.number(),
  }))() as z.ZodType<types.SalesOrderPrice>;

/** Schema of {@link types.SalesOrderProductAttributes | SalesOrderProductAttributes}, as zod checks it in responses: types and presence only. */
export const SalesOrderProductAttributesSchema: z.ZodType<types.SalesOrderProductAttributes> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      name: z.string(),
      color: z.string().optional(),
      size: z.string().optional(),
      image_url: z.string().optional(),
      additional_variant_1: z.string().optional(),
      additional_variant_2: z.string().optional(),
    }))() as z.ZodType<types.SalesOrderProductAttributes>;

/** Schema of {@link types.SalesOrderItemStatus | SalesOrderItemStatus}, as zod checks it in responses: types and presence only. */
export const SalesOrderItemStatusSchema: z.ZodType<types.SalesOrderItemStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderItemStatus>;

/** Schema of {@link types.SalesOrderExternalIdentifier | SalesOrderExternalIdentifier}, as zod checks it in responses: types and presence only. */
export const SalesOrderExternalIdentifierSchema: z.ZodType<types.SalesOrderExternalIdentifier> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      epc: z.string().optional(),
      serial_number: z.string().optional(),
    }))() as z.ZodType<types.SalesOrderExternalIdentifier>;

/** Schema of {@link types.SalesOrderExtendedAttribute | SalesOrderExtendedAttribute}, as zod checks it in responses: types and presence only. */
export const SalesOrderExtendedAttributeSchema: z.ZodType<types.SalesOrderExtendedAttribute> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ name: z.string(), value: z.string() }))() as z.ZodType<types.SalesOrderExtendedAttribute>;

/** Schema of {@link types.SalesOrderItemV2 | SalesOrderItemV2}, as zod checks it in responses: types and presence only. */
export const SalesOrderItemV2Schema: z.ZodType<types.SalesOrderItemV2> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    price: SalesOrderPriceSchema,
    product_attributes: SalesOrderProductAttributesSchema,
    status: SalesOrderItemStatusSchema,
    product_id: z.string().optional(),
    external_identifier: SalesOrderExternalIdentifierSchema.optional(),
    extended_attributes: z.array(SalesOrderExtendedAttributeSchema).optional(),
  }))() as z.ZodType<types.SalesOrderItemV2>;

/** Schema of {@link types.SalesOrderShop | SalesOrderShop}, as zod checks it in responses: types and presence only. */
export const SalesOrderShopSchema: z.ZodType<types.SalesOrderShop> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string(), locale: z.string() }))() as z.ZodType<types.SalesOrderShop>;

/** Schema of {@link types.CountryCode | CountryCode}, as zod checks it in responses: types and presence only. */
export const CountryCodeSchema: z.ZodType<types.CountryCode> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.CountryCode>;

/** Schema of {@link types.SalesOrderAddress | SalesOrderAddress}, as zod checks it in responses: types and presence only. */
export const SalesOrderAddressSchema: z.ZodType<types.SalesOrderAddress> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    salutation: z.string().optional(),
    title: z.string().optional(),
    first_name: z.string().optional(),
    second_name: z.string().optional(),
    last_name: z.string().optional(),
    suffix: z.string().optional(),
    address_line_1: z.string().optional(),
    address_line_2: z.string().optional(),
    zip_code: z.string().optional(),
    city: z.string().optional(),
    province: z.string().optional(),
    state: z.string().optional(),
    country_code: CountryCodeSchema.optional(),
    phone: z.string().optional(),
    note: z.string().optional(),
  }))() as z.ZodType<types.SalesOrderAddress>;

/** Schema of {@link types.SalesOrderTaxMethod | SalesOrderTaxMethod}, as zod checks it in responses: types and presence only. */
export const SalesOrderTaxMethodSchema: z.ZodType<types.SalesOrderTaxMethod> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderTaxMethod>;

/** Schema of {@link types.SalesOrderTaxInformation | SalesOrderTaxInformation}, as zod checks it in responses: types and presence only. */
export const SalesOrderTaxInformationSchema: z.ZodType<types.SalesOrderTaxInformation> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      is_exempt: z.boolean(),
      method: SalesOrderTaxMethodSchema,
    }))() as z.ZodType<types.SalesOrderTaxInformation>;

/** Schema of {@link types.SalesOrderTotals | SalesOrderTotals}, as zod checks it in responses: types and presence only. */
export const SalesOrderTotalsSchema: z.ZodType<types.SalesOrderTotals> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    gross: z.number().optional(),
    net: z.number().optional(),
    tax: z.number().optional(),
    discount: z.number().optional(),
    shipping: z.number().optional(),
    gift_wrapping: z.number().optional(),
    total: z.number().optional(),
  }))() as z.ZodType<types.SalesOrderTotals>;

/** Schema of {@link types.SalesOrderV2 | SalesOrderV2}, as zod checks it in responses: types and presence only. */
export const SalesOrderV2Schema: z.ZodType<types.SalesOrderV2> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    origin: SalesOrderOriginSchema,
    origin_id: z.string(),
    placed_at: z.string(),
    status: SalesOrderStatusSchema,
    currency: z.string(),
    fulfillment_type: SalesOrderFulfillmentTypeSchema,
    channel: SalesOrderChannelSchema,
    customer: SalesOrderCustomerSchema,
    items: z.array(SalesOrderItemV2Schema),
    shop: SalesOrderShopSchema.optional(),
    shipping_address: SalesOrderAddressSchema.optional(),
    tax_information: SalesOrderTaxInformationSchema.optional(),
    totals: SalesOrderTotalsSchema.optional(),
    extended_attributes: z.array(SalesOrderExtendedAttributeSchema).optional(),
    is_historical: z.boolean().optional(),
    is_offline: z.boolean().optional(),
  }))() as z.ZodType<types.SalesOrderV2>;

/** Schema of {@link types.PaginationInfo | PaginationInfo}, as zod checks it in responses: types and presence only. */
export const PaginationInfoSchema: z.ZodType<types.PaginationInfo> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ count: z.number(), offset: z.number(), total: z.number() }))() as z.ZodType<types.PaginationInfo>;

/** Schema of {@link types.SalesOrderListResponseV2 | SalesOrderListResponseV2}, as zod checks it in responses: types and presence only. */
export const SalesOrderListResponseV2Schema: z.ZodType<types.SalesOrderListResponseV2> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      orders: z.array(SalesOrderV2Schema),
      pagination_info: PaginationInfoSchema,
    }))() as z.ZodType<types.SalesOrderListResponseV2>;

/** Schema of {@link types.SalesOrderItem | SalesOrderItem}, as zod checks it in responses: types and presence only. */
export const SalesOrderItemSchema: z.ZodType<types.SalesOrderItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    origin_id: z.string(),
    status: SalesOrderItemStatusSchema,
    price: SalesOrderPriceSchema,
    product_attributes: SalesOrderProductAttributesSchema,
    external_identifier: SalesOrderExternalIdentifierSchema,
  }))() as z.ZodType<types.SalesOrderItem>;

/** Schema of {@link types.SalesOrder | SalesOrder}, as zod checks it in responses: types and presence only. */
export const SalesOrderSchema: z.ZodType<types.SalesOrder> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    origin: SalesOrderOriginSchema,
    origin_id: z.string(),
    placed_at: z.string(),
    status: SalesOrderStatusSchema,
    currency: z.string(),
    channel_type: SalesOrderChannelTypeSchema,
    fulfillment_type: SalesOrderFulfillmentTypeSchema,
    items: z.array(SalesOrderItemSchema),
    catalog: z.string().optional(),
  }))() as z.ZodType<types.SalesOrder>;

/** Schema of {@link types.SalesOrderListResponse | SalesOrderListResponse}, as zod checks it in responses: types and presence only. */
export const SalesOrderListResponseSchema: z.ZodType<types.SalesOrderListResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ orders: z.array(SalesOrderSchema) }))() as z.ZodType<types.SalesOrderListResponse>;

/** Schema of {@link types.DiscountLevel | DiscountLevel}, as zod checks it in responses: types and presence only. */
export const DiscountLevelSchema: z.ZodType<types.DiscountLevel> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.DiscountLevel>;

/** Schema of {@link types.DiscountType | DiscountType}, as zod checks it in responses: types and presence only. */
export const DiscountTypeSchema: z.ZodType<types.DiscountType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.DiscountType>;

/** Schema of {@link types.SalesOrderDiscount | SalesOrderDiscount}, as zod checks it in responses: types and presence only. */
export const SalesOrderDiscountSchema: z.ZodType<types.SalesOrderDiscount> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    level: DiscountLevelSchema,
    type: DiscountTypeSchema,
    value: z.number(),
    price_adjustment: z.number(),
    coupon_code: z.string().optional(),
    promotion_uuid: z.string().optional(),
    reason: z.string().optional(),
  }))() as z.ZodType<types.SalesOrderDiscount>;

/** Schema of {@link types.SalesOrderTaxLine | SalesOrderTaxLine}, as zod checks it in responses: types and presence only. */
export const SalesOrderTaxLineSchema: z.ZodType<types.SalesOrderTaxLine> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    amount: z.number(),
    rate: z.number(),
    name: z.string().optional(),
    country_code: z.string().optional(),
  }))() as z.ZodType<types.SalesOrderTaxLine>;

/** Schema of {@link types.FulfillmentGroupType | FulfillmentGroupType}, as zod checks it in responses: types and presence only. */
export const FulfillmentGroupTypeSchema: z.ZodType<types.FulfillmentGroupType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.FulfillmentGroupType>;

/** Schema of {@link types.SalesOrderDetailItem | SalesOrderDetailItem}, as zod checks it in responses: types and presence only. */
export const SalesOrderDetailItemSchema: z.ZodType<types.SalesOrderDetailItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    origin_id: z.string(),
    status: SalesOrderItemStatusSchema,
    price: SalesOrderPriceSchema,
    product_attributes: SalesOrderProductAttributesSchema,
    product_id: z.string().optional(),
    price_catalog: z.number().optional(),
    discounts: z.array(SalesOrderDiscountSchema).optional(),
    tax_lines: z.array(SalesOrderTaxLineSchema).optional(),
    tax_class: z.string().optional(),
    shipping_method: z.string().optional(),
    fulfillment_group_type: FulfillmentGroupTypeSchema.optional(),
    addon_parent_item_id: z.string().optional(),
    external_identifier: SalesOrderExternalIdentifierSchema.optional(),
    extended_attributes: z.array(SalesOrderExtendedAttributeSchema).optional(),
  }))() as z.ZodType<types.SalesOrderDetailItem>;

/** Schema of {@link types.SalesOrderItemShipment | SalesOrderItemShipment}, as zod checks it in responses: types and presence only. */
export const SalesOrderItemShipmentSchema: z.ZodType<types.SalesOrderItemShipment> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    price: SalesOrderPriceSchema,
    discounts: z.array(SalesOrderDiscountSchema).optional(),
    tax_lines: z.array(SalesOrderTaxLineSchema).optional(),
  }))() as z.ZodType<types.SalesOrderItemShipment>;

/** Schema of {@link types.ShipFromOrigin | ShipFromOrigin}, as zod checks it in responses: types and presence only. */
export const ShipFromOriginSchema: z.ZodType<types.ShipFromOrigin> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    country_code: z.string().optional(),
    zip_code: z.string().optional(),
  }))() as z.ZodType<types.ShipFromOrigin>;

/** Schema of {@link types.SalesOrderFulfillment | SalesOrderFulfillment}, as zod checks it in responses: types and presence only. */
export const SalesOrderFulfillmentSchema: z.ZodType<types.SalesOrderFulfillment> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    item_ids: z.array(z.string()),
    origin: ShipFromOriginSchema.optional(),
  }))() as z.ZodType<types.SalesOrderFulfillment>;

/** Schema of {@link types.PaymentCategory | PaymentCategory}, as zod checks it in responses: types and presence only. */
export const PaymentCategorySchema: z.ZodType<types.PaymentCategory> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.PaymentCategory>;

/** Schema of {@link types.SalesOrderPaymentMethod | SalesOrderPaymentMethod}, as zod checks it in responses: types and presence only. */
export const SalesOrderPaymentMethodSchema: z.ZodType<types.SalesOrderPaymentMethod> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderPaymentMethod>;

/** Schema of {@link types.SalesOrderItemPaymentHistory | SalesOrderItemPaymentHistory}, as zod checks it in responses: types and presence only. */
export const SalesOrderItemPaymentHistorySchema: z.ZodType<types.SalesOrderItemPaymentHistory> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      category: PaymentCategorySchema,
      method: SalesOrderPaymentMethodSchema,
      amount: z.number(),
      currency: z.string(),
      payment_information: z.string().optional(),
    }))() as z.ZodType<types.SalesOrderItemPaymentHistory>;

/** Schema of {@link types.GiftWrappingPrice | GiftWrappingPrice}, as zod checks it in responses: types and presence only. */
export const GiftWrappingPriceSchema: z.ZodType<types.GiftWrappingPrice> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    gross: z.number(),
    net: z.number(),
    tax: z.number(),
    tax_code: z.string().optional(),
  }))() as z.ZodType<types.GiftWrappingPrice>;

/** Schema of {@link types.SalesOrderGiftWrapping | SalesOrderGiftWrapping}, as zod checks it in responses: types and presence only. */
export const SalesOrderGiftWrappingSchema: z.ZodType<types.SalesOrderGiftWrapping> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    price: GiftWrappingPriceSchema,
    message: z.string().optional(),
    tax_lines: z.array(SalesOrderTaxLineSchema).optional(),
  }))() as z.ZodType<types.SalesOrderGiftWrapping>;

/** Schema of {@link types.SalesOrderDetailResponse | SalesOrderDetailResponse}, as zod checks it in responses: types and presence only. */
export const SalesOrderDetailResponseSchema: z.ZodType<types.SalesOrderDetailResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      origin: SalesOrderOriginSchema,
      origin_id: z.string(),
      placed_at: z.string(),
      status: SalesOrderStatusSchema,
      currency: z.string(),
      channel_type: SalesOrderChannelTypeSchema,
      fulfillment_type: SalesOrderFulfillmentTypeSchema,
      items: z.array(SalesOrderDetailItemSchema),
      totals: SalesOrderTotalsSchema,
      store_id: z.string().optional(),
      catalog: z.string().optional(),
      shop_locale: z.string().optional(),
      customer: SalesOrderCustomerSchema.optional(),
      shipping_address: SalesOrderAddressSchema.optional(),
      billing_address: SalesOrderAddressSchema.optional(),
      shipments: z.array(SalesOrderItemShipmentSchema).optional(),
      fulfillments: z.array(SalesOrderFulfillmentSchema).optional(),
      payment_history: z.array(SalesOrderItemPaymentHistorySchema).optional(),
      gift_wrapping: SalesOrderGiftWrappingSchema.optional(),
      tax_method: SalesOrderTaxMethodSchema.optional(),
      tax_exempt: z.boolean().optional(),
      exemption_class: z.string().optional(),
      exemption_number: z.string().optional(),
      notification_blacklist: z.array(z.string()).optional(),
      extended_attributes: z.array(SalesOrderExtendedAttributeSchema).optional(),
      is_offline: z.boolean().optional(),
    }))() as z.ZodType<types.SalesOrderDetailResponse>;

/** Schema of {@link types.GracePeriod | GracePeriod}, as zod checks it in responses: types and presence only. */
export const GracePeriodSchema: z.ZodType<types.GracePeriod> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ due_at: z.string().nullable().optional() }))() as z.ZodType<types.GracePeriod>;

/** Schema of {@link types.SalesOrderCancellationRequest | SalesOrderCancellationRequest}, as zod checks it in requests: types, presence and every limit. */
export const SalesOrderCancellationRequestSchema: z.ZodType<types.SalesOrderCancellationRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      reason: z.string().min(1),
      note: z.string().optional(),
    }))() as z.ZodType<types.SalesOrderCancellationRequest>;

/** Schema of {@link types.LineItemCancellationRequest | LineItemCancellationRequest}, as zod checks it in requests: types, presence and every limit. */
export const LineItemCancellationRequestSchema: z.ZodType<types.LineItemCancellationRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ reason: z.string().optional() }))() as z.ZodType<types.LineItemCancellationRequest>;

/** Schema of {@link types.SalesOrderCancellationResponse | SalesOrderCancellationResponse}, as zod checks it in responses: types and presence only. */
export const SalesOrderCancellationResponseSchema: z.ZodType<types.SalesOrderCancellationResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      cancelable: z.boolean(),
      canceled: z.boolean(),
      is_safe: z.boolean(),
    }))() as z.ZodType<types.SalesOrderCancellationResponse>;

/** Schema of {@link types.SalesOrderPriceQuery | SalesOrderPriceQuery}, as zod checks it in requests: types, presence and every limit. */
export const SalesOrderPriceQuerySchema: z.ZodType<types.SalesOrderPriceQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ type: z.string().optional(), id: z.string().optional() }))() as z.ZodType<types.SalesOrderPriceQuery>;

/** Schema of {@link types.SalesOrderPricesRequest | SalesOrderPricesRequest}, as zod checks it in requests: types, presence and every limit. */
export const SalesOrderPricesRequestSchema: z.ZodType<types.SalesOrderPricesRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    items: z.array(SalesOrderPriceQuerySchema).min(1).check(checks.maxItems(500)),
  }))() as z.ZodType<types.SalesOrderPricesRequest>;

/** Schema of {@link types.SalesOrderItemPrices | SalesOrderItemPrices}, as zod checks it in responses: types and presence only. */
export const SalesOrderItemPricesSchema: z.ZodType<types.SalesOrderItemPrices> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    type: z.string().optional(),
    id: z.string().optional(),
    gross: z.number().optional(),
    net: z.number().optional(),
    tax: z.number().optional(),
    status: z.string().optional(),
  }))() as z.ZodType<types.SalesOrderItemPrices>;

/** Schema of {@link types.SalesOrderPricesResponse | SalesOrderPricesResponse}, as zod checks it in responses: types and presence only. */
export const SalesOrderPricesResponseSchema: z.ZodType<types.SalesOrderPricesResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      currency: z.string(),
      items: z.array(SalesOrderItemPricesSchema),
    }))() as z.ZodType<types.SalesOrderPricesResponse>;

/** Schema of {@link types.SalesOrderSerialNumbersRequestItemEpc | SalesOrderSerialNumbersRequestItemEpc}, as zod checks it in requests: types, presence and every limit. */
export const SalesOrderSerialNumbersRequestItemEpcSchema: z.ZodType<types.SalesOrderSerialNumbersRequestItemEpc> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      code: z.string(),
      external_id: z.string(),
      serial_number: z.string(),
    }))() as z.ZodType<types.SalesOrderSerialNumbersRequestItemEpc>;

/** Schema of {@link types.SalesOrderSerialNumbersRequestItem | SalesOrderSerialNumbersRequestItem}, as zod checks it in requests: types, presence and every limit. */
export const SalesOrderSerialNumbersRequestItemSchema: z.ZodType<types.SalesOrderSerialNumbersRequestItem> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string().check(checks.minLength(36)).check(checks.maxLength(36)),
      serial_number: z.string(),
      epc: SalesOrderSerialNumbersRequestItemEpcSchema.optional(),
    }))() as z.ZodType<types.SalesOrderSerialNumbersRequestItem>;

/** Schema of {@link types.SalesOrderSerialNumbersRequest | SalesOrderSerialNumbersRequest}, as zod checks it in requests: types, presence and every limit. */
export const SalesOrderSerialNumbersRequestSchema: z.ZodType<types.SalesOrderSerialNumbersRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      items: z.array(SalesOrderSerialNumbersRequestItemSchema).min(1).check(checks.maxItems(500)),
    }))() as z.ZodType<types.SalesOrderSerialNumbersRequest>;

/** Schema of {@link types.FulfillmentAcknowledgementRequest | FulfillmentAcknowledgementRequest}, as zod checks it in requests: types, presence and every limit. */
export const FulfillmentAcknowledgementRequestSchema: z.ZodType<types.FulfillmentAcknowledgementRequest> =
  /* @__PURE__ */ ((): z.ZodType => z.looseObject({}))() as z.ZodType<types.FulfillmentAcknowledgementRequest>;

/** Schema of {@link types.FulfillmentRejectionRequest | FulfillmentRejectionRequest}, as zod checks it in requests: types, presence and every limit. */
export const FulfillmentRejectionRequestSchema: z.ZodType<types.FulfillmentRejectionRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      rejection_reason: z.string(),
      missing_product_ids: z.array(z.string()).optional(),
    }))() as z.ZodType<types.FulfillmentRejectionRequest>;

/** Schema of {@link types.FulfillmentMissingItems | FulfillmentMissingItems}, as zod checks it in requests: types, presence and every limit. */
export const FulfillmentMissingItemsSchema: z.ZodType<types.FulfillmentMissingItems> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    reason: z.string(),
    product_ids: z.array(z.string()),
  }))() as z.ZodType<types.FulfillmentMissingItems>;

/** Schema of {@link types.FulfillmentItemRejectionRequest | FulfillmentItemRejectionRequest}, as zod checks it in requests: types, presence and every limit. */
export const FulfillmentItemRejectionRequestSchema: z.ZodType<types.FulfillmentItemRejectionRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      missing_items: z.array(FulfillmentMissingItemsSchema),
    }))() as z.ZodType<types.FulfillmentItemRejectionRequest>;

/** Schema of {@link types.FulfillmentCanceledItemsRequest | FulfillmentCanceledItemsRequest}, as zod checks it in requests: types, presence and every limit. */
export const FulfillmentCanceledItemsRequestSchema: z.ZodType<types.FulfillmentCanceledItemsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ product_ids: z.array(z.string()) }))() as z.ZodType<types.FulfillmentCanceledItemsRequest>;

/** Schema of {@link types.FulfillmentCanceledItem | FulfillmentCanceledItem}, as zod checks it in responses: types and presence only. */
export const FulfillmentCanceledItemSchema: z.ZodType<types.FulfillmentCanceledItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string().optional(),
    item_id: z.string().optional(),
    received_at: z.string().nullable().optional(),
    accepted_at: z.string().nullable().optional(),
  }))() as z.ZodType<types.FulfillmentCanceledItem>;

/** Schema of {@link types.FulfillmentCanceledItems | FulfillmentCanceledItems}, as zod checks it in responses: types and presence only. */
export const FulfillmentCanceledItemsSchema: z.ZodType<types.FulfillmentCanceledItems> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      canceled_items: z.array(FulfillmentCanceledItemSchema),
    }))() as z.ZodType<types.FulfillmentCanceledItems>;

/** Schema of {@link types.FulfillmentParcel | FulfillmentParcel}, as zod checks it in requests: types, presence and every limit. */
export const FulfillmentParcelSchema: z.ZodType<types.FulfillmentParcel> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tracking_code: z.string(),
    carrier: z.string(),
    tracking_url: z.string().optional(),
  }))() as z.ZodType<types.FulfillmentParcel>;

/** Schema of {@link types.FulfillmentShipmentLine | FulfillmentShipmentLine}, as zod checks it in requests: types, presence and every limit. */
export const FulfillmentShipmentLineSchema: z.ZodType<types.FulfillmentShipmentLine> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_ids: z.array(z.string()),
    shipment: FulfillmentParcelSchema,
  }))() as z.ZodType<types.FulfillmentShipmentLine>;

/** Schema of {@link types.FulfillmentShipmentRequest | FulfillmentShipmentRequest}, as zod checks it in requests: types, presence and every limit. */
export const FulfillmentShipmentRequestSchema: z.ZodType<types.FulfillmentShipmentRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      line_items: z.array(FulfillmentShipmentLineSchema),
    }))() as z.ZodType<types.FulfillmentShipmentRequest>;

/** Schema of {@link types.FulfillmentShipments | FulfillmentShipments}, as zod checks it in responses: types and presence only. */
export const FulfillmentShipmentsSchema: z.ZodType<types.FulfillmentShipments> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    successful_shipments: z.array(z.looseObject({})).optional(),
    failed_shipments: z.array(z.looseObject({})).optional(),
  }))() as z.ZodType<types.FulfillmentShipments>;

/** Schema of {@link types.ItemState | ItemState}, as zod checks it in requests: types, presence and every limit. */
export const ItemStateSchema: z.ZodType<types.ItemState> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.ItemStateValues))() as z.ZodType<types.ItemState>;

/** Schema of {@link types.ItemStateChange | ItemStateChange}, as zod checks it in requests: types, presence and every limit. */
export const ItemStateChangeSchema: z.ZodType<types.ItemStateChange> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ item_id: z.string(), state: ItemStateSchema }))() as z.ZodType<types.ItemStateChange>;

/** Schema of {@link types.FulfillmentRequestItemsStatesRequest | FulfillmentRequestItemsStatesRequest}, as zod checks it in requests: types, presence and every limit. */
export const FulfillmentRequestItemsStatesRequestSchema: z.ZodType<types.FulfillmentRequestItemsStatesRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      line_items: z.array(ItemStateChangeSchema),
      carrier: z.string().optional(),
      tracking_code: z.string().min(1).optional(),
      reason: z.string().optional(),
      associate_id: z.string().min(1).optional(),
    }))() as z.ZodType<types.FulfillmentRequestItemsStatesRequest>;

/** Schema of {@link types.FulfillmentRequestStatus | FulfillmentRequestStatus}, as zod checks it in responses: types and presence only. */
export const FulfillmentRequestStatusSchema: z.ZodType<types.FulfillmentRequestStatus> =
  /* @__PURE__ */ ((): z.ZodType => z.string())() as z.ZodType<types.FulfillmentRequestStatus>;

/** Schema of {@link types.FulfillmentRequestItemStatus | FulfillmentRequestItemStatus}, as zod checks it in responses: types and presence only. */
export const FulfillmentRequestItemStatusSchema: z.ZodType<types.FulfillmentRequestItemStatus> =
  /* @__PURE__ */ ((): z.ZodType => z.string())() as z.ZodType<types.FulfillmentRequestItemStatus>;

/** Schema of {@link types.FulfillmentRequestItem | FulfillmentRequestItem}, as zod checks it in responses: types and presence only. */
export const FulfillmentRequestItemSchema: z.ZodType<types.FulfillmentRequestItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    item_id: z.string(),
    product_id: z.string(),
    status: FulfillmentRequestItemStatusSchema,
    carrier: z.string().nullable(),
    tracking_code: z.string().nullable(),
  }))() as z.ZodType<types.FulfillmentRequestItem>;

/** Schema of {@link types.FulfillmentRequest | FulfillmentRequest}, as zod checks it in responses: types and presence only. */
export const FulfillmentRequestSchema: z.ZodType<types.FulfillmentRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    fulfillment_request_id: z.string(),
    fulfillment_node_id: z.string(),
    service_level: z.string(),
    status: FulfillmentRequestStatusSchema,
    created_at: z.string(),
    items: z.array(FulfillmentRequestItemSchema),
  }))() as z.ZodType<types.FulfillmentRequest>;

/** Schema of {@link types.OrderFulfillmentRequestsResponse | OrderFulfillmentRequestsResponse}, as zod checks it in responses: types and presence only. */
export const OrderFulfillmentRequestsResponseSchema: z.ZodType<types.OrderFulfillmentRequestsResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      fulfillment_requests: z.array(FulfillmentRequestSchema),
    }))() as z.ZodType<types.OrderFulfillmentRequestsResponse>;

/** Schema of {@link types.ExternalOrderAddress | ExternalOrderAddress}, as zod checks it in responses: types and presence only. */
export const ExternalOrderAddressSchema: z.ZodType<types.ExternalOrderAddress> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    title: z.string().optional(),
    suffix: z.string().optional(),
    salutation: z.string().optional(),
    first_name: z.string().optional(),
    second_name: z.string().optional(),
    last_name: z.string().optional(),
    address_line_1: z.string().optional(),
    address_line_2: z.string().optional(),
    province: z.string().optional(),
    state: z.string().optional(),
    zip_code: z.string().optional(),
    city: z.string().optional(),
    country_code: z.string().optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
  }))() as z.ZodType<types.ExternalOrderAddress>;

/** Schema of {@link types.ExternalOrderPayment | ExternalOrderPayment}, as zod checks it in responses: types and presence only. */
export const ExternalOrderPaymentSchema: z.ZodType<types.ExternalOrderPayment> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    uuid: z.string().optional(),
    currency: z.string().optional(),
    method: z.string().optional(),
    payment_detail: z.string().optional(),
    credit_card_number: z.string().optional(),
    instrument_id: z.string().optional(),
    status_label: z.string().optional(),
    status_description: z.string().optional(),
  }))() as z.ZodType<types.ExternalOrderPayment>;

/** Schema of {@link types.ExternalOrderProductPrice | ExternalOrderProductPrice}, as zod checks it in responses: types and presence only. */
export const ExternalOrderProductPriceSchema: z.ZodType<types.ExternalOrderProductPrice> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      base: z.number().optional(),
      catalog: z.number().optional(),
      net: z.number().optional(),
      tax: z.number().optional(),
      gross: z.number().optional(),
      adjustment: z.number().optional(),
      adjusted_total: z.number().optional(),
      currency: z.string().optional(),
      tax_class_id: z.unknown().optional(),
    }))() as z.ZodType<types.ExternalOrderProductPrice>;

/** Schema of {@link types.ExternalOrderProduct | ExternalOrderProduct}, as zod checks it in responses: types and presence only. */
export const ExternalOrderProductSchema: z.ZodType<types.ExternalOrderProduct> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    item_id: z.string().optional(),
    product_sku: z.string().optional(),
    name: z.string().optional(),
    image: z.string().optional(),
    category: z.string().optional(),
    quantity: z.number().optional(),
    price: ExternalOrderProductPriceSchema.optional(),
    custom_attributes: z.array(ExtendedAttributeSchema).optional(),
    extended_attributes: z.array(ExtendedAttributeSchema).optional(),
    variation_attribute_1_value: z.string().optional(),
    variation_attribute_2_value: z.string().optional(),
    variation_color_value: z.string().optional(),
    variation_size_value: z.string().optional(),
  }))() as z.ZodType<types.ExternalOrderProduct>;

/** Schema of {@link types.ExternalOrderAccountingAddress | ExternalOrderAccountingAddress}, as zod checks it in responses: types and presence only. */
export const ExternalOrderAccountingAddressSchema: z.ZodType<types.ExternalOrderAccountingAddress> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      name: z.string().optional(),
      address_line_1: z.string().optional(),
      address_line_2: z.string().optional(),
      city: z.string().optional(),
      state: z.string().optional(),
      zip_code: z.string().optional(),
      country: z.string().optional(),
      country_code: z.string().optional(),
    }))() as z.ZodType<types.ExternalOrderAccountingAddress>;

/** Schema of {@link types.ExternalOrderAccountingEntity | ExternalOrderAccountingEntity}, as zod checks it in responses: types and presence only. */
export const ExternalOrderAccountingEntitySchema: z.ZodType<types.ExternalOrderAccountingEntity> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string().optional(),
      accounting_address: ExternalOrderAccountingAddressSchema.optional(),
    }))() as z.ZodType<types.ExternalOrderAccountingEntity>;

/** Schema of {@link types.ExternalOrderShipmentDetails | ExternalOrderShipmentDetails}, as zod checks it in responses: types and presence only. */
export const ExternalOrderShipmentDetailsSchema: z.ZodType<types.ExternalOrderShipmentDetails> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      carrier: z.string().optional(),
      method: z.string().optional(),
      delivered_at: z.string().optional(),
      delivery_forecast: z.string().optional(),
      delivery_status_id: z.string().optional(),
      delivery_status_label: z.string().optional(),
      delivery_status_date: z.string().optional(),
      shipping_packages: z.unknown().optional(),
    }))() as z.ZodType<types.ExternalOrderShipmentDetails>;

/** Schema of {@link types.ExternalOrderShipmentLinks | ExternalOrderShipmentLinks}, as zod checks it in responses: types and presence only. */
export const ExternalOrderShipmentLinksSchema: z.ZodType<types.ExternalOrderShipmentLinks> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      invoice: z.string().optional(),
      return_label: z.string().optional(),
      sales_receipt: z.string().optional(),
    }))() as z.ZodType<types.ExternalOrderShipmentLinks>;

/** Schema of {@link types.ExternalOrderShipmentPrice | ExternalOrderShipmentPrice}, as zod checks it in responses: types and presence only. */
export const ExternalOrderShipmentPriceSchema: z.ZodType<types.ExternalOrderShipmentPrice> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      base: z.number().optional(),
      net: z.number().optional(),
      tax: z.number().optional(),
      gross: z.number().optional(),
      adjustment: z.number().optional(),
      adjusted_total: z.number().optional(),
    }))() as z.ZodType<types.ExternalOrderShipmentPrice>;

/** Schema of {@link types.ExternalOrderReturnItem | ExternalOrderReturnItem}, as zod checks it in responses: types and presence only. */
export const ExternalOrderReturnItemSchema: z.ZodType<types.ExternalOrderReturnItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string().optional(),
    quantity: z.number().optional(),
    return_code: z.number().optional(),
    return_reason: z.string().optional(),
    returned_at: z.string().optional(),
  }))() as z.ZodType<types.ExternalOrderReturnItem>;

/** Schema of {@link types.ExternalOrderReturn | ExternalOrderReturn}, as zod checks it in responses: types and presence only. */
export const ExternalOrderReturnSchema: z.ZodType<types.ExternalOrderReturn> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    return_id: z.string().optional(),
    refund_note: z.string().optional(),
    items: z.array(ExternalOrderReturnItemSchema).optional(),
  }))() as z.ZodType<types.ExternalOrderReturn>;

/** Schema of {@link types.ExternalOrderShipment | ExternalOrderShipment}, as zod checks it in responses: types and presence only. */
export const ExternalOrderShipmentSchema: z.ZodType<types.ExternalOrderShipment> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    shipment_uuid: z.string().optional(),
    shipping_from: z.unknown().optional(),
    store_address: z.looseObject({}).nullable().optional(),
    accounting_entity: ExternalOrderAccountingEntitySchema.optional(),
    details: ExternalOrderShipmentDetailsSchema.optional(),
    items: z.array(ExternalOrderProductSchema).optional(),
    products: z.array(ExternalOrderProductSchema).optional(),
    links: ExternalOrderShipmentLinksSchema.optional(),
    price: ExternalOrderShipmentPriceSchema.optional(),
    totals: z.looseObject({}).optional(),
    returns: z.array(ExternalOrderReturnSchema).optional(),
  }))() as z.ZodType<types.ExternalOrderShipment>;

/** Schema of {@link types.ExternalOrderTotals | ExternalOrderTotals}, as zod checks it in responses: types and presence only. */
export const ExternalOrderTotalsSchema: z.ZodType<types.ExternalOrderTotals> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    currency: z.string().optional(),
    merchandise_total: z.number().optional(),
    shipping_total: z.number().optional(),
    shipping_taxes: z.number().optional(),
    gift_wrapping_total: z.number().optional(),
    gift_wrapping_taxes: z.number().optional(),
    taxes: z.number().optional(),
    order_total: z.number().optional(),
    grand_total: z.number().optional(),
  }))() as z.ZodType<types.ExternalOrderTotals>;

/** Schema of {@link types.ExternalOrder | ExternalOrder}, as zod checks it in responses: types and presence only. */
export const ExternalOrderSchema: z.ZodType<types.ExternalOrder> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    order_uuid: z.string().optional(),
    order_id: z.string().optional(),
    external_order_id: z.string().optional(),
    customer_uuid: z.string().optional(),
    external_customer_id: z.string().optional(),
    channel: z.string().optional(),
    channel_type: z.string().optional(),
    created_at: z.string().optional(),
    created_by_label: z.string().optional(),
    taxation: z.string().optional(),
    status_label: z.string().optional(),
    status_description: z.string().optional(),
    address_changed: z.boolean().optional(),
    revision: z.number().optional(),
    shipping_address: ExternalOrderAddressSchema.optional(),
    billing_address: ExternalOrderAddressSchema.optional(),
    payments: z.array(ExternalOrderPaymentSchema).optional(),
    ordered_products: z.array(ExternalOrderProductSchema).optional(),
    shipments: z.array(ExternalOrderShipmentSchema).optional(),
    totals: ExternalOrderTotalsSchema.optional(),
    extended_attributes: z.array(ExtendedAttributeSchema).optional(),
    value_added_services: z.looseObject({}).nullable().optional(),
  }))() as z.ZodType<types.ExternalOrder>;

/** Schema of {@link types.OrderNote | OrderNote}, as zod checks it in responses: types and presence only. */
export const OrderNoteSchema: z.ZodType<types.OrderNote> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    order_id: z.string().optional(),
    item_id: z.string().optional(),
    text: z.string().optional(),
    source: z.string().optional(),
    tags: z.array(z.string()).optional(),
    created_at: z.string().optional(),
    updated_at: z.string().optional(),
  }))() as z.ZodType<types.OrderNote>;

/** Schema of {@link types.OrderNotesResponse | OrderNotesResponse}, as zod checks it in responses: types and presence only. */
export const OrderNotesResponseSchema: z.ZodType<types.OrderNotesResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ notes: z.array(OrderNoteSchema) }))() as z.ZodType<types.OrderNotesResponse>;

/** Schema of {@link types.CreateOrderNoteRequest | CreateOrderNoteRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateOrderNoteRequestSchema: z.ZodType<types.CreateOrderNoteRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    text: z.string().min(1).check(checks.maxLength(4000)),
    source: z.string().min(1).check(checks.maxLength(256)),
    tags: z.array(z.string().min(1).check(checks.maxLength(128))),
    source_type: z.string().min(1).check(checks.maxLength(256)).optional(),
  }))() as z.ZodType<types.CreateOrderNoteRequest>;

/** Schema of {@link types.UpdateOrderNoteRequest | UpdateOrderNoteRequest}, as zod checks it in requests: types, presence and every limit. */
export const UpdateOrderNoteRequestSchema: z.ZodType<types.UpdateOrderNoteRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    text: z.string().optional(),
    source: z.string().optional(),
    source_type: z.string().optional(),
    tags: z.array(z.string()).optional(),
  }))() as z.ZodType<types.UpdateOrderNoteRequest>;

/** Schema of {@link types.LegacyOrderedProduct | LegacyOrderedProduct}, as zod checks it in responses: types and presence only. */
export const LegacyOrderedProductSchema: z.ZodType<types.LegacyOrderedProduct> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    sales_order_item_uuid: z.string().optional(),
    name: z.string().nullable().optional(),
    size: z.string().nullable().optional(),
    color: z.string().nullable().optional(),
    epc: z.string().nullable().optional(),
    status: z.string().optional(),
    fulfillment_type: z.string().nullable().optional(),
    fulfillment_location: z.string().nullable().optional(),
    shipment_id: z.string().nullable().optional(),
    shipping_cost: z.number().nullable().optional(),
    price_catalog: z.number().nullable().optional(),
    price_net: z.number().nullable().optional(),
    price_tax: z.number().nullable().optional(),
    price_gross: z.number().nullable().optional(),
    tax_strategy: z.string().nullable().optional(),
    is_swapped: z.boolean().optional(),
    image_url: z.string().nullable().optional(),
    external_identifiers: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    extended_attributes: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    discounts: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    activities: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    variation_attribute_1_value: z.string().nullable().optional(),
    variation_attribute_2_value: z.string().nullable().optional(),
  }))() as z.ZodType<types.LegacyOrderedProduct>;

/** Schema of {@link types.LegacyCustomerOrder | LegacyCustomerOrder}, as zod checks it in responses: types and presence only. */
export const LegacyCustomerOrderSchema: z.ZodType<types.LegacyCustomerOrder> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    sales_order_id: z.string().optional(),
    sales_order_external_id: z.string().optional(),
    status: z.string().optional(),
    channel_type: z.string().optional(),
    placed_at: z.string().optional(),
    currency_code: z.string().optional(),
    is_net: z.boolean().optional(),
    revision: z.number().optional(),
    discounted: z.boolean().optional(),
    coupons: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    has_gift_wrapping: z.boolean().optional(),
    is_shipping_address_overwritten: z.boolean().optional(),
    associate: z
      .union([z.looseObject({}), z.string()])
      .nullable()
      .optional(),
    associate_id: z.string().nullable().optional(),
    placement_location: z
      .union([z.looseObject({}), z.string()])
      .nullable()
      .optional(),
    consumer: z
      .union([z.looseObject({}), z.string()])
      .nullable()
      .optional(),
    billing_address: z
      .union([z.looseObject({}), z.string()])
      .nullable()
      .optional(),
    shipping_address: z
      .union([z.looseObject({}), z.string()])
      .nullable()
      .optional(),
    extended_attributes: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    documents: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    totals: z
      .union([z.looseObject({}), z.string()])
      .nullable()
      .optional(),
    exchanged_from: z
      .union([z.looseObject({}), z.string()])
      .nullable()
      .optional(),
    order_timeline: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    refunds: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    payments: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    payment: z
      .union([z.looseObject({}), z.string()])
      .nullable()
      .optional(),
    exceptions: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    shipping_option_display_names: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    shipments: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    shipment_details: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
    products: z
      .union([z.array(LegacyOrderedProductSchema), z.string()])
      .nullable()
      .optional(),
  }))() as z.ZodType<types.LegacyCustomerOrder>;

/** Schema of {@link types.LegacyPaymentEntry | LegacyPaymentEntry}, as zod checks it in responses: types and presence only. */
export const LegacyPaymentEntrySchema: z.ZodType<types.LegacyPaymentEntry> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    category: z.string().optional(),
    method: z.string().nullable().optional(),
    psp: z.string().nullable().optional(),
    amount: z.number().nullable().optional(),
    currency: z.string().nullable().optional(),
    status: z.string().nullable().optional(),
    date: z.string().nullable().optional(),
    payment_information: z.string().nullable().optional(),
    activities: z
      .union([z.array(z.unknown()), z.string()])
      .nullable()
      .optional(),
  }))() as z.ZodType<types.LegacyPaymentEntry>;

/** Schema of {@link types.LegacyCustomerOrderResponse | LegacyCustomerOrderResponse}, as zod checks it in responses: types and presence only. */
export const LegacyCustomerOrderResponseSchema: z.ZodType<types.LegacyCustomerOrderResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      pagination_info: z
        .union([z.looseObject({}), z.string()])
        .nullable()
        .optional(),
      field_ranges: z
        .union([z.looseObject({}), z.string()])
        .nullable()
        .optional(),
      customer_order: LegacyCustomerOrderSchema.optional(),
      payment_history: z
        .union([z.array(LegacyPaymentEntrySchema), z.string()])
        .nullable()
        .optional(),
    }))() as z.ZodType<types.LegacyCustomerOrderResponse>;

/** Schema of {@link types.LegacyFulfillmentRequest | LegacyFulfillmentRequest}, as zod checks it in responses: types and presence only. */
export const LegacyFulfillmentRequestSchema: z.ZodType<types.LegacyFulfillmentRequest> =
  /* @__PURE__ */ ((): z.ZodType => z.looseObject({ id: z.string() }))() as z.ZodType<types.LegacyFulfillmentRequest>;

/** Schema of {@link types.LegacyFulfillmentRequests | LegacyFulfillmentRequests}, as zod checks it in responses: types and presence only. */
export const LegacyFulfillmentRequestsSchema: z.ZodType<types.LegacyFulfillmentRequests> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      fulfillment_requests: z.array(LegacyFulfillmentRequestSchema),
    }))() as z.ZodType<types.LegacyFulfillmentRequests>;

/** Schema of {@link types.ShowOrderHistoryForCustomerQuery | ShowOrderHistoryForCustomerQuery}, as zod checks it in requests: types, presence and every limit. */
export const ShowOrderHistoryForCustomerQuerySchema: z.ZodType<types.ShowOrderHistoryForCustomerQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      customer_id: z.string(),
      offset: z.number().check(checks.integer()).gte(0).optional(),
      count: z.number().check(checks.integer()).gte(1).lte(50).optional(),
    }))() as z.ZodType<types.ShowOrderHistoryForCustomerQuery>;

/** Schema of {@link types.ShowOrderHistoryForCustomerHeaders | ShowOrderHistoryForCustomerHeaders}, as zod checks it in requests: types, presence and every limit. */
export const ShowOrderHistoryForCustomerHeadersSchema: z.ZodType<types.ShowOrderHistoryForCustomerHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      accept: z.enum(["application/x.newstore.orders+json;version=2", "application/json"]).optional(),
    }))() as z.ZodType<types.ShowOrderHistoryForCustomerHeaders>;

/** Schema of {@link types.ShowSalesOrderByIdAndIdTypePath | ShowSalesOrderByIdAndIdTypePath}, as zod checks it in requests: types, presence and every limit. */
export const ShowSalesOrderByIdAndIdTypePathSchema: z.ZodType<types.ShowSalesOrderByIdAndIdTypePath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowSalesOrderByIdAndIdTypePath>;

/** Schema of {@link types.ShowSalesOrderByIdAndIdTypeQuery | ShowSalesOrderByIdAndIdTypeQuery}, as zod checks it in requests: types, presence and every limit. */
export const ShowSalesOrderByIdAndIdTypeQuerySchema: z.ZodType<types.ShowSalesOrderByIdAndIdTypeQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id_type: z.string() }))() as z.ZodType<types.ShowSalesOrderByIdAndIdTypeQuery>;

/** Schema of {@link types.ShowSalesOrderByIdAndIdTypeHeaders | ShowSalesOrderByIdAndIdTypeHeaders}, as zod checks it in requests: types, presence and every limit. */
export const ShowSalesOrderByIdAndIdTypeHeadersSchema: z.ZodType<types.ShowSalesOrderByIdAndIdTypeHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      accept: z.enum(["application/x.newstore.orders+json;version=2", "application/json"]).optional(),
    }))() as z.ZodType<types.ShowSalesOrderByIdAndIdTypeHeaders>;

/** Schema of {@link types.CreateGracePeriodPath | CreateGracePeriodPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateGracePeriodPathSchema: z.ZodType<types.CreateGracePeriodPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateGracePeriodPath>;

/** Schema of {@link types.CreateGracePeriodQuery | CreateGracePeriodQuery}, as zod checks it in requests: types, presence and every limit. */
export const CreateGracePeriodQuerySchema: z.ZodType<types.CreateGracePeriodQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id_type: z.string() }))() as z.ZodType<types.CreateGracePeriodQuery>;

/** Schema of {@link types.ShowCancellationStatusPath | ShowCancellationStatusPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowCancellationStatusPathSchema: z.ZodType<types.ShowCancellationStatusPath> =
  /* @__PURE__ */ ((): z.ZodType => z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowCancellationStatusPath>;

/** Schema of {@link types.ShowCancellationStatusQuery | ShowCancellationStatusQuery}, as zod checks it in requests: types, presence and every limit. */
export const ShowCancellationStatusQuerySchema: z.ZodType<types.ShowCancellationStatusQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id_type: z.string() }))() as z.ZodType<types.ShowCancellationStatusQuery>;

/** Schema of {@link types.CreateCancellationPath | CreateCancellationPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateCancellationPathSchema: z.ZodType<types.CreateCancellationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateCancellationPath>;

/** Schema of {@link types.CreateCancellationQuery | CreateCancellationQuery}, as zod checks it in requests: types, presence and every limit. */
export const CreateCancellationQuerySchema: z.ZodType<types.CreateCancellationQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id_type: z.string() }))() as z.ZodType<types.CreateCancellationQuery>;

/** Schema of {@link types.CreateLineItemCancellationPath | CreateLineItemCancellationPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateLineItemCancellationPathSchema: z.ZodType<types.CreateLineItemCancellationPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string(), item_uuid: z.string() }))() as z.ZodType<types.CreateLineItemCancellationPath>;

/** Schema of {@link types.CreateLineItemCancellationQuery | CreateLineItemCancellationQuery}, as zod checks it in requests: types, presence and every limit. */
export const CreateLineItemCancellationQuerySchema: z.ZodType<types.CreateLineItemCancellationQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id_type: z.string() }))() as z.ZodType<types.CreateLineItemCancellationQuery>;

/** Schema of {@link types.CreatePriceInformationForItemsPath | CreatePriceInformationForItemsPath}, as zod checks it in requests: types, presence and every limit. */
export const CreatePriceInformationForItemsPathSchema: z.ZodType<types.CreatePriceInformationForItemsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreatePriceInformationForItemsPath>;

/** Schema of {@link types.UpdateSalesOrderSerialNumbersPath | UpdateSalesOrderSerialNumbersPath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateSalesOrderSerialNumbersPathSchema: z.ZodType<types.UpdateSalesOrderSerialNumbersPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.UpdateSalesOrderSerialNumbersPath>;

/** Schema of {@link types.UpdateFulfillmentRequestItemStatesPath | UpdateFulfillmentRequestItemStatesPath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateFulfillmentRequestItemStatesPathSchema: z.ZodType<types.UpdateFulfillmentRequestItemStatesPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ ffr_uuid: z.string() }))() as z.ZodType<types.UpdateFulfillmentRequestItemStatesPath>;

/** Schema of {@link types.ListFulfillmentRequestsForOrderPath | ListFulfillmentRequestsForOrderPath}, as zod checks it in requests: types, presence and every limit. */
export const ListFulfillmentRequestsForOrderPathSchema: z.ZodType<types.ListFulfillmentRequestsForOrderPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ order_uuid: z.string() }))() as z.ZodType<types.ListFulfillmentRequestsForOrderPath>;

/** Schema of {@link types.CreateFulfillmentAcknowledgementPath | CreateFulfillmentAcknowledgementPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateFulfillmentAcknowledgementPathSchema: z.ZodType<types.CreateFulfillmentAcknowledgementPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateFulfillmentAcknowledgementPath>;

/** Schema of {@link types.CreateFulfillmentRejectionPath | CreateFulfillmentRejectionPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateFulfillmentRejectionPathSchema: z.ZodType<types.CreateFulfillmentRejectionPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateFulfillmentRejectionPath>;

/** Schema of {@link types.CreateFulfillmentItemRejectionPath | CreateFulfillmentItemRejectionPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateFulfillmentItemRejectionPathSchema: z.ZodType<types.CreateFulfillmentItemRejectionPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateFulfillmentItemRejectionPath>;

/** Schema of {@link types.ListFulfillmentCanceledItemsPath | ListFulfillmentCanceledItemsPath}, as zod checks it in requests: types, presence and every limit. */
export const ListFulfillmentCanceledItemsPathSchema: z.ZodType<types.ListFulfillmentCanceledItemsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.ListFulfillmentCanceledItemsPath>;

/** Schema of {@link types.CreateFulfillmentCanceledItemsPath | CreateFulfillmentCanceledItemsPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateFulfillmentCanceledItemsPathSchema: z.ZodType<types.CreateFulfillmentCanceledItemsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateFulfillmentCanceledItemsPath>;

/** Schema of {@link types.ListFulfillmentShipmentsPath | ListFulfillmentShipmentsPath}, as zod checks it in requests: types, presence and every limit. */
export const ListFulfillmentShipmentsPathSchema: z.ZodType<types.ListFulfillmentShipmentsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.ListFulfillmentShipmentsPath>;

/** Schema of {@link types.CreateFulfillmentShipmentPath | CreateFulfillmentShipmentPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateFulfillmentShipmentPathSchema: z.ZodType<types.CreateFulfillmentShipmentPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateFulfillmentShipmentPath>;

/** Schema of {@link types.ShowExternalOrderPath | ShowExternalOrderPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowExternalOrderPathSchema: z.ZodType<types.ShowExternalOrderPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowExternalOrderPath>;

/** Schema of {@link types.ShowExternalOrderQuery | ShowExternalOrderQuery}, as zod checks it in requests: types, presence and every limit. */
export const ShowExternalOrderQuerySchema: z.ZodType<types.ShowExternalOrderQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    email: z.string().optional(),
    country_code: z.string().optional(),
  }))() as z.ZodType<types.ShowExternalOrderQuery>;

/** Schema of {@link types.ShowOrderNotePath | ShowOrderNotePath}, as zod checks it in requests: types, presence and every limit. */
export const ShowOrderNotePathSchema: z.ZodType<types.ShowOrderNotePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_uuid: z.string() }))() as z.ZodType<types.ShowOrderNotePath>;

/** Schema of {@link types.CreateOrderLevelNotePath | CreateOrderLevelNotePath}, as zod checks it in requests: types, presence and every limit. */
export const CreateOrderLevelNotePathSchema: z.ZodType<types.CreateOrderLevelNotePath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ order_uuid: z.string() }))() as z.ZodType<types.CreateOrderLevelNotePath>;

/** Schema of {@link types.CreateItemLevelNotePath | CreateItemLevelNotePath}, as zod checks it in requests: types, presence and every limit. */
export const CreateItemLevelNotePathSchema: z.ZodType<types.CreateItemLevelNotePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_uuid: z.string(), item_uuid: z.string() }))() as z.ZodType<types.CreateItemLevelNotePath>;

/** Schema of {@link types.UpdateNotePath | UpdateNotePath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateNotePathSchema: z.ZodType<types.UpdateNotePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_uuid: z.string(), note_uuid: z.string() }))() as z.ZodType<types.UpdateNotePath>;

/** Schema of {@link types.DestroyNotePath | DestroyNotePath}, as zod checks it in requests: types, presence and every limit. */
export const DestroyNotePathSchema: z.ZodType<types.DestroyNotePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_uuid: z.string(), note_uuid: z.string() }))() as z.ZodType<types.DestroyNotePath>;

/** Schema of {@link types.ShowLegacyCustomerOrderPath | ShowLegacyCustomerOrderPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowLegacyCustomerOrderPathSchema: z.ZodType<types.ShowLegacyCustomerOrderPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ order_uuid: z.string() }))() as z.ZodType<types.ShowLegacyCustomerOrderPath>;

/** Schema of {@link types.ListLegacyFulfillmentRequestsPath | ListLegacyFulfillmentRequestsPath}, as zod checks it in requests: types, presence and every limit. */
export const ListLegacyFulfillmentRequestsPathSchema: z.ZodType<types.ListLegacyFulfillmentRequestsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ order_uuid: z.string() }))() as z.ZodType<types.ListLegacyFulfillmentRequestsPath>;
