// Generated from openapi/orders.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";
import { ExtendedAttributeSchema } from "../common/schemas.js";

export { ExtendedAttributeSchema, ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

export const SalesOrderOriginSchema: z.ZodType<types.SalesOrderOrigin> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderOrigin>;

export const SalesOrderStatusSchema: z.ZodType<types.SalesOrderStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderStatus>;

export const SalesOrderFulfillmentTypeSchema: z.ZodType<types.SalesOrderFulfillmentType> =
  /* @__PURE__ */ ((): z.ZodType => z.string())() as z.ZodType<types.SalesOrderFulfillmentType>;

export const SalesOrderChannelTypeSchema: z.ZodType<types.SalesOrderChannelType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderChannelType>;

export const SalesOrderChannelSchema: z.ZodType<types.SalesOrderChannel> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    type: SalesOrderChannelTypeSchema,
    id: z.string().optional(),
  }))() as z.ZodType<types.SalesOrderChannel>;

export const SalesOrderCustomerSchema: z.ZodType<types.SalesOrderCustomer> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    email: z.string().optional(),
    name: z.string().optional(),
    language: z.string().optional(),
  }))() as z.ZodType<types.SalesOrderCustomer>;

export const SalesOrderPriceSchema: z.ZodType<types.SalesOrderPrice> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    base: z.number(),
    discount: z.number(),
    gross: z.number(),
    net: z.number(),
    tax: z.number(),
  }))() as z.ZodType<types.SalesOrderPrice>;

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

export const SalesOrderItemStatusSchema: z.ZodType<types.SalesOrderItemStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderItemStatus>;

export const SalesOrderExternalIdentifierSchema: z.ZodType<types.SalesOrderExternalIdentifier> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      epc: z.string().optional(),
      serial_number: z.string().optional(),
    }))() as z.ZodType<types.SalesOrderExternalIdentifier>;

export const SalesOrderExtendedAttributeSchema: z.ZodType<types.SalesOrderExtendedAttribute> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ name: z.string(), value: z.string() }))() as z.ZodType<types.SalesOrderExtendedAttribute>;

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

export const SalesOrderShopSchema: z.ZodType<types.SalesOrderShop> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string(), locale: z.string() }))() as z.ZodType<types.SalesOrderShop>;

export const CountryCodeSchema: z.ZodType<types.CountryCode> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.CountryCode>;

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

export const SalesOrderTaxMethodSchema: z.ZodType<types.SalesOrderTaxMethod> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderTaxMethod>;

export const SalesOrderTaxInformationSchema: z.ZodType<types.SalesOrderTaxInformation> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      is_exempt: z.boolean(),
      method: SalesOrderTaxMethodSchema,
    }))() as z.ZodType<types.SalesOrderTaxInformation>;

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

export const PaginationInfoSchema: z.ZodType<types.PaginationInfo> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ count: z.number(), offset: z.number(), total: z.number() }))() as z.ZodType<types.PaginationInfo>;

export const SalesOrderListResponseV2Schema: z.ZodType<types.SalesOrderListResponseV2> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      orders: z.array(SalesOrderV2Schema),
      pagination_info: PaginationInfoSchema,
    }))() as z.ZodType<types.SalesOrderListResponseV2>;

export const SalesOrderItemSchema: z.ZodType<types.SalesOrderItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    origin_id: z.string(),
    status: SalesOrderItemStatusSchema,
    price: SalesOrderPriceSchema,
    product_attributes: SalesOrderProductAttributesSchema,
    external_identifier: SalesOrderExternalIdentifierSchema,
  }))() as z.ZodType<types.SalesOrderItem>;

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

export const SalesOrderListResponseSchema: z.ZodType<types.SalesOrderListResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ orders: z.array(SalesOrderSchema) }))() as z.ZodType<types.SalesOrderListResponse>;

export const DiscountLevelSchema: z.ZodType<types.DiscountLevel> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.DiscountLevel>;

export const DiscountTypeSchema: z.ZodType<types.DiscountType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.DiscountType>;

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

export const SalesOrderTaxLineSchema: z.ZodType<types.SalesOrderTaxLine> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    amount: z.number(),
    rate: z.number(),
    name: z.string().optional(),
    country_code: z.string().optional(),
  }))() as z.ZodType<types.SalesOrderTaxLine>;

export const FulfillmentGroupTypeSchema: z.ZodType<types.FulfillmentGroupType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.FulfillmentGroupType>;

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

export const SalesOrderItemShipmentSchema: z.ZodType<types.SalesOrderItemShipment> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    price: SalesOrderPriceSchema,
    discounts: z.array(SalesOrderDiscountSchema).optional(),
    tax_lines: z.array(SalesOrderTaxLineSchema).optional(),
  }))() as z.ZodType<types.SalesOrderItemShipment>;

export const ShipFromOriginSchema: z.ZodType<types.ShipFromOrigin> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    country_code: z.string().optional(),
    zip_code: z.string().optional(),
  }))() as z.ZodType<types.ShipFromOrigin>;

export const SalesOrderFulfillmentSchema: z.ZodType<types.SalesOrderFulfillment> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    item_ids: z.array(z.string()),
    origin: ShipFromOriginSchema.optional(),
  }))() as z.ZodType<types.SalesOrderFulfillment>;

export const PaymentCategorySchema: z.ZodType<types.PaymentCategory> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.PaymentCategory>;

export const SalesOrderPaymentMethodSchema: z.ZodType<types.SalesOrderPaymentMethod> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.SalesOrderPaymentMethod>;

export const SalesOrderItemPaymentHistorySchema: z.ZodType<types.SalesOrderItemPaymentHistory> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      category: PaymentCategorySchema,
      method: SalesOrderPaymentMethodSchema,
      amount: z.number(),
      currency: z.string(),
      payment_information: z.string().optional(),
    }))() as z.ZodType<types.SalesOrderItemPaymentHistory>;

export const GiftWrappingPriceSchema: z.ZodType<types.GiftWrappingPrice> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    gross: z.number(),
    net: z.number(),
    tax: z.number(),
    tax_code: z.string().optional(),
  }))() as z.ZodType<types.GiftWrappingPrice>;

export const SalesOrderGiftWrappingSchema: z.ZodType<types.SalesOrderGiftWrapping> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    price: GiftWrappingPriceSchema,
    message: z.string().optional(),
    tax_lines: z.array(SalesOrderTaxLineSchema).optional(),
  }))() as z.ZodType<types.SalesOrderGiftWrapping>;

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

export const GracePeriodSchema: z.ZodType<types.GracePeriod> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ due_at: z.string().nullable().optional() }))() as z.ZodType<types.GracePeriod>;

export const SalesOrderCancellationRequestSchema: z.ZodType<types.SalesOrderCancellationRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      reason: z.string().min(1),
      note: z.string().optional(),
    }))() as z.ZodType<types.SalesOrderCancellationRequest>;

export const LineItemCancellationRequestSchema: z.ZodType<types.LineItemCancellationRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ reason: z.string().optional() }))() as z.ZodType<types.LineItemCancellationRequest>;

export const SalesOrderCancellationResponseSchema: z.ZodType<types.SalesOrderCancellationResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      cancelable: z.boolean(),
      canceled: z.boolean(),
      is_safe: z.boolean(),
    }))() as z.ZodType<types.SalesOrderCancellationResponse>;

export const SalesOrderPriceQuerySchema: z.ZodType<types.SalesOrderPriceQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ type: z.string().optional(), id: z.string().optional() }))() as z.ZodType<types.SalesOrderPriceQuery>;

export const SalesOrderPricesRequestSchema: z.ZodType<types.SalesOrderPricesRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    items: z.array(SalesOrderPriceQuerySchema).min(1).check(checks.maxItems(500)),
  }))() as z.ZodType<types.SalesOrderPricesRequest>;

export const SalesOrderItemPricesSchema: z.ZodType<types.SalesOrderItemPrices> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    type: z.string().optional(),
    id: z.string().optional(),
    gross: z.number().optional(),
    net: z.number().optional(),
    tax: z.number().optional(),
    status: z.string().optional(),
  }))() as z.ZodType<types.SalesOrderItemPrices>;

export const SalesOrderPricesResponseSchema: z.ZodType<types.SalesOrderPricesResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      currency: z.string(),
      items: z.array(SalesOrderItemPricesSchema),
    }))() as z.ZodType<types.SalesOrderPricesResponse>;

export const SalesOrderSerialNumbersRequestItemEpcSchema: z.ZodType<types.SalesOrderSerialNumbersRequestItemEpc> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      code: z.string(),
      external_id: z.string(),
      serial_number: z.string(),
    }))() as z.ZodType<types.SalesOrderSerialNumbersRequestItemEpc>;

export const SalesOrderSerialNumbersRequestItemSchema: z.ZodType<types.SalesOrderSerialNumbersRequestItem> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string().check(checks.minLength(36)).check(checks.maxLength(36)),
      serial_number: z.string(),
      epc: SalesOrderSerialNumbersRequestItemEpcSchema.optional(),
    }))() as z.ZodType<types.SalesOrderSerialNumbersRequestItem>;

export const SalesOrderSerialNumbersRequestSchema: z.ZodType<types.SalesOrderSerialNumbersRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      items: z.array(SalesOrderSerialNumbersRequestItemSchema).min(1).check(checks.maxItems(500)),
    }))() as z.ZodType<types.SalesOrderSerialNumbersRequest>;

export const FulfillmentAcknowledgementRequestSchema: z.ZodType<types.FulfillmentAcknowledgementRequest> =
  /* @__PURE__ */ ((): z.ZodType => z.looseObject({}))() as z.ZodType<types.FulfillmentAcknowledgementRequest>;

export const FulfillmentRejectionRequestSchema: z.ZodType<types.FulfillmentRejectionRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      rejection_reason: z.string(),
      missing_product_ids: z.array(z.string()).optional(),
    }))() as z.ZodType<types.FulfillmentRejectionRequest>;

export const FulfillmentMissingItemsSchema: z.ZodType<types.FulfillmentMissingItems> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    reason: z.string(),
    product_ids: z.array(z.string()),
  }))() as z.ZodType<types.FulfillmentMissingItems>;

export const FulfillmentItemRejectionRequestSchema: z.ZodType<types.FulfillmentItemRejectionRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      missing_items: z.array(FulfillmentMissingItemsSchema),
    }))() as z.ZodType<types.FulfillmentItemRejectionRequest>;

export const FulfillmentCanceledItemsRequestSchema: z.ZodType<types.FulfillmentCanceledItemsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ product_ids: z.array(z.string()) }))() as z.ZodType<types.FulfillmentCanceledItemsRequest>;

export const FulfillmentCanceledItemSchema: z.ZodType<types.FulfillmentCanceledItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string().optional(),
    item_id: z.string().optional(),
    received_at: z.string().nullable().optional(),
    accepted_at: z.string().nullable().optional(),
  }))() as z.ZodType<types.FulfillmentCanceledItem>;

export const FulfillmentCanceledItemsSchema: z.ZodType<types.FulfillmentCanceledItems> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      canceled_items: z.array(FulfillmentCanceledItemSchema),
    }))() as z.ZodType<types.FulfillmentCanceledItems>;

export const FulfillmentParcelSchema: z.ZodType<types.FulfillmentParcel> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tracking_code: z.string(),
    carrier: z.string(),
    tracking_url: z.string().optional(),
  }))() as z.ZodType<types.FulfillmentParcel>;

export const FulfillmentShipmentLineSchema: z.ZodType<types.FulfillmentShipmentLine> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_ids: z.array(z.string()),
    shipment: FulfillmentParcelSchema,
  }))() as z.ZodType<types.FulfillmentShipmentLine>;

export const FulfillmentShipmentRequestSchema: z.ZodType<types.FulfillmentShipmentRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      line_items: z.array(FulfillmentShipmentLineSchema),
    }))() as z.ZodType<types.FulfillmentShipmentRequest>;

export const FulfillmentShipmentsSchema: z.ZodType<types.FulfillmentShipments> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    successful_shipments: z.array(z.looseObject({})).optional(),
    failed_shipments: z.array(z.looseObject({})).optional(),
  }))() as z.ZodType<types.FulfillmentShipments>;

export const ItemStateSchema: z.ZodType<types.ItemState> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(["shipped", "rejected"]))() as z.ZodType<types.ItemState>;

export const ItemStateChangeSchema: z.ZodType<types.ItemStateChange> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ item_id: z.string(), state: ItemStateSchema }))() as z.ZodType<types.ItemStateChange>;

export const FulfillmentRequestItemsStatesRequestSchema: z.ZodType<types.FulfillmentRequestItemsStatesRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      line_items: z.array(ItemStateChangeSchema),
      carrier: z.string().optional(),
      tracking_code: z.string().min(1).optional(),
      reason: z.string().optional(),
      associate_id: z.string().min(1).optional(),
    }))() as z.ZodType<types.FulfillmentRequestItemsStatesRequest>;

export const FulfillmentRequestStatusSchema: z.ZodType<types.FulfillmentRequestStatus> =
  /* @__PURE__ */ ((): z.ZodType => z.string())() as z.ZodType<types.FulfillmentRequestStatus>;

export const FulfillmentRequestItemStatusSchema: z.ZodType<types.FulfillmentRequestItemStatus> =
  /* @__PURE__ */ ((): z.ZodType => z.string())() as z.ZodType<types.FulfillmentRequestItemStatus>;

export const FulfillmentRequestItemSchema: z.ZodType<types.FulfillmentRequestItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    item_id: z.string(),
    product_id: z.string(),
    status: FulfillmentRequestItemStatusSchema,
    carrier: z.string().nullable(),
    tracking_code: z.string().nullable(),
  }))() as z.ZodType<types.FulfillmentRequestItem>;

export const FulfillmentRequestSchema: z.ZodType<types.FulfillmentRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    fulfillment_request_id: z.string(),
    fulfillment_node_id: z.string(),
    service_level: z.string(),
    status: FulfillmentRequestStatusSchema,
    created_at: z.string(),
    items: z.array(FulfillmentRequestItemSchema),
  }))() as z.ZodType<types.FulfillmentRequest>;

export const OrderFulfillmentRequestsResponseSchema: z.ZodType<types.OrderFulfillmentRequestsResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      fulfillment_requests: z.array(FulfillmentRequestSchema),
    }))() as z.ZodType<types.OrderFulfillmentRequestsResponse>;

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

export const ExternalOrderAccountingEntitySchema: z.ZodType<types.ExternalOrderAccountingEntity> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string().optional(),
      accounting_address: ExternalOrderAccountingAddressSchema.optional(),
    }))() as z.ZodType<types.ExternalOrderAccountingEntity>;

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

export const ExternalOrderShipmentLinksSchema: z.ZodType<types.ExternalOrderShipmentLinks> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      invoice: z.string().optional(),
      return_label: z.string().optional(),
      sales_receipt: z.string().optional(),
    }))() as z.ZodType<types.ExternalOrderShipmentLinks>;

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

export const ExternalOrderReturnItemSchema: z.ZodType<types.ExternalOrderReturnItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string().optional(),
    quantity: z.number().optional(),
    return_code: z.number().optional(),
    return_reason: z.string().optional(),
    returned_at: z.string().optional(),
  }))() as z.ZodType<types.ExternalOrderReturnItem>;

export const ExternalOrderReturnSchema: z.ZodType<types.ExternalOrderReturn> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    return_id: z.string().optional(),
    refund_note: z.string().optional(),
    items: z.array(ExternalOrderReturnItemSchema).optional(),
  }))() as z.ZodType<types.ExternalOrderReturn>;

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

export const OrderNotesResponseSchema: z.ZodType<types.OrderNotesResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ notes: z.array(OrderNoteSchema) }))() as z.ZodType<types.OrderNotesResponse>;

export const CreateOrderNoteRequestSchema: z.ZodType<types.CreateOrderNoteRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    text: z.string().min(1).check(checks.maxLength(4000)),
    source: z.string().min(1).check(checks.maxLength(256)),
    tags: z.array(z.string().min(1).check(checks.maxLength(128))),
    source_type: z.string().min(1).check(checks.maxLength(256)).optional(),
  }))() as z.ZodType<types.CreateOrderNoteRequest>;

export const UpdateOrderNoteRequestSchema: z.ZodType<types.UpdateOrderNoteRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    text: z.string().optional(),
    source: z.string().optional(),
    source_type: z.string().optional(),
    tags: z.array(z.string()).optional(),
  }))() as z.ZodType<types.UpdateOrderNoteRequest>;

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

export const LegacyFulfillmentRequestSchema: z.ZodType<types.LegacyFulfillmentRequest> =
  /* @__PURE__ */ ((): z.ZodType => z.looseObject({ id: z.string() }))() as z.ZodType<types.LegacyFulfillmentRequest>;

export const LegacyFulfillmentRequestsSchema: z.ZodType<types.LegacyFulfillmentRequests> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      fulfillment_requests: z.array(LegacyFulfillmentRequestSchema),
    }))() as z.ZodType<types.LegacyFulfillmentRequests>;

export const ShowOrderHistoryForCustomerQuerySchema: z.ZodType<types.ShowOrderHistoryForCustomerQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      customer_id: z.string(),
      offset: z.number().check(checks.integer()).gte(0).optional(),
      count: z.number().check(checks.integer()).gte(1).lte(50).optional(),
    }))() as z.ZodType<types.ShowOrderHistoryForCustomerQuery>;

export const ShowOrderHistoryForCustomerHeadersSchema: z.ZodType<types.ShowOrderHistoryForCustomerHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      accept: z.enum(["application/x.newstore.orders+json;version=2", "application/json"]).optional(),
    }))() as z.ZodType<types.ShowOrderHistoryForCustomerHeaders>;

export const ShowSalesOrderByIdAndIdTypePathSchema: z.ZodType<types.ShowSalesOrderByIdAndIdTypePath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowSalesOrderByIdAndIdTypePath>;

export const ShowSalesOrderByIdAndIdTypeQuerySchema: z.ZodType<types.ShowSalesOrderByIdAndIdTypeQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id_type: z.string() }))() as z.ZodType<types.ShowSalesOrderByIdAndIdTypeQuery>;

export const ShowSalesOrderByIdAndIdTypeHeadersSchema: z.ZodType<types.ShowSalesOrderByIdAndIdTypeHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      accept: z.enum(["application/x.newstore.orders+json;version=2", "application/json"]).optional(),
    }))() as z.ZodType<types.ShowSalesOrderByIdAndIdTypeHeaders>;

export const CreateGracePeriodPathSchema: z.ZodType<types.CreateGracePeriodPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateGracePeriodPath>;

export const CreateGracePeriodQuerySchema: z.ZodType<types.CreateGracePeriodQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id_type: z.string() }))() as z.ZodType<types.CreateGracePeriodQuery>;

export const ShowCancellationStatusPathSchema: z.ZodType<types.ShowCancellationStatusPath> =
  /* @__PURE__ */ ((): z.ZodType => z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowCancellationStatusPath>;

export const ShowCancellationStatusQuerySchema: z.ZodType<types.ShowCancellationStatusQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id_type: z.string() }))() as z.ZodType<types.ShowCancellationStatusQuery>;

export const CreateCancellationPathSchema: z.ZodType<types.CreateCancellationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateCancellationPath>;

export const CreateCancellationQuerySchema: z.ZodType<types.CreateCancellationQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id_type: z.string() }))() as z.ZodType<types.CreateCancellationQuery>;

export const CreateLineItemCancellationPathSchema: z.ZodType<types.CreateLineItemCancellationPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string(), item_uuid: z.string() }))() as z.ZodType<types.CreateLineItemCancellationPath>;

export const CreateLineItemCancellationQuerySchema: z.ZodType<types.CreateLineItemCancellationQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id_type: z.string() }))() as z.ZodType<types.CreateLineItemCancellationQuery>;

export const CreatePriceInformationForItemsPathSchema: z.ZodType<types.CreatePriceInformationForItemsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreatePriceInformationForItemsPath>;

export const UpdateSalesOrderSerialNumbersPathSchema: z.ZodType<types.UpdateSalesOrderSerialNumbersPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.UpdateSalesOrderSerialNumbersPath>;

export const UpdateFulfillmentRequestItemStatesPathSchema: z.ZodType<types.UpdateFulfillmentRequestItemStatesPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ ffr_uuid: z.string() }))() as z.ZodType<types.UpdateFulfillmentRequestItemStatesPath>;

export const ListFulfillmentRequestsForOrderPathSchema: z.ZodType<types.ListFulfillmentRequestsForOrderPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ order_uuid: z.string() }))() as z.ZodType<types.ListFulfillmentRequestsForOrderPath>;

export const CreateFulfillmentAcknowledgementPathSchema: z.ZodType<types.CreateFulfillmentAcknowledgementPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateFulfillmentAcknowledgementPath>;

export const CreateFulfillmentRejectionPathSchema: z.ZodType<types.CreateFulfillmentRejectionPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateFulfillmentRejectionPath>;

export const CreateFulfillmentItemRejectionPathSchema: z.ZodType<types.CreateFulfillmentItemRejectionPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateFulfillmentItemRejectionPath>;

export const ListFulfillmentCanceledItemsPathSchema: z.ZodType<types.ListFulfillmentCanceledItemsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.ListFulfillmentCanceledItemsPath>;

export const CreateFulfillmentCanceledItemsPathSchema: z.ZodType<types.CreateFulfillmentCanceledItemsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateFulfillmentCanceledItemsPath>;

export const ListFulfillmentShipmentsPathSchema: z.ZodType<types.ListFulfillmentShipmentsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.ListFulfillmentShipmentsPath>;

export const CreateFulfillmentShipmentPathSchema: z.ZodType<types.CreateFulfillmentShipmentPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.CreateFulfillmentShipmentPath>;

export const ShowExternalOrderPathSchema: z.ZodType<types.ShowExternalOrderPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowExternalOrderPath>;

export const ShowExternalOrderQuerySchema: z.ZodType<types.ShowExternalOrderQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    email: z.string().optional(),
    country_code: z.string().optional(),
  }))() as z.ZodType<types.ShowExternalOrderQuery>;

export const ShowOrderNotePathSchema: z.ZodType<types.ShowOrderNotePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_uuid: z.string() }))() as z.ZodType<types.ShowOrderNotePath>;

export const CreateOrderLevelNotePathSchema: z.ZodType<types.CreateOrderLevelNotePath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ order_uuid: z.string() }))() as z.ZodType<types.CreateOrderLevelNotePath>;

export const CreateItemLevelNotePathSchema: z.ZodType<types.CreateItemLevelNotePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_uuid: z.string(), item_uuid: z.string() }))() as z.ZodType<types.CreateItemLevelNotePath>;

export const UpdateNotePathSchema: z.ZodType<types.UpdateNotePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_uuid: z.string(), note_uuid: z.string() }))() as z.ZodType<types.UpdateNotePath>;

export const DestroyNotePathSchema: z.ZodType<types.DestroyNotePath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_uuid: z.string(), note_uuid: z.string() }))() as z.ZodType<types.DestroyNotePath>;

export const ShowLegacyCustomerOrderPathSchema: z.ZodType<types.ShowLegacyCustomerOrderPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ order_uuid: z.string() }))() as z.ZodType<types.ShowLegacyCustomerOrderPath>;

export const ListLegacyFulfillmentRequestsPathSchema: z.ZodType<types.ListLegacyFulfillmentRequestsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ order_uuid: z.string() }))() as z.ZodType<types.ListLegacyFulfillmentRequestsPath>;
