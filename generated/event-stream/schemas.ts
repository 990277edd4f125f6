// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";
import { ExtendedAttributeSchema } from "../common/schemas.js";

export { ExtendedAttributeSchema, ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

export const CallbackParametersSchema: z.ZodType<types.CallbackParameters> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    callback_url: z.string().optional(),
    api_key: z.string().optional(),
  }))() as z.ZodType<types.CallbackParameters>;

export const CreateCallbackParametersSchema: z.ZodType<types.CreateCallbackParameters> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      callback_url: z.string().regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#]+\S*$/u),
      api_key: z.string().check(checks.maxLength(1024)).optional(),
    }))() as z.ZodType<types.CreateCallbackParameters>;

export const UpdateCallbackParametersSchema: z.ZodType<types.UpdateCallbackParameters> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      callback_url: z
        .string()
        .regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#]+\S*$/u)
        .optional(),
      api_key: z.string().check(checks.maxLength(1024)).optional(),
    }))() as z.ZodType<types.UpdateCallbackParameters>;

export const CreateS3ParametersSchema: z.ZodType<types.CreateS3Parameters> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    aws_access_key_id: z.string(),
    aws_secret_access_key: z.string(),
    aws_region: z.string(),
    bucket: z.string(),
    key_prefix: z
      .string()
      .check(checks.maxLength(64))
      .regex(/^[a-zA-Z0-9-/_.]*[^/]$/u)
      .optional(),
  }))() as z.ZodType<types.CreateS3Parameters>;

export const S3ParametersSchema: z.ZodType<types.S3Parameters> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    aws_access_key_id: z.string().optional(),
    aws_secret_access_key: z.string().optional(),
    aws_region: z.string().optional(),
    bucket: z.string().optional(),
    key_prefix: z.string().optional(),
  }))() as z.ZodType<types.S3Parameters>;

export const EventNameSchema: z.ZodType<types.EventName> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.EventName>;

export const FilterConditionsSchema: z.ZodType<types.FilterConditions> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    event_filter: z.array(EventNameSchema).optional(),
    entity_filter: z.array(z.string()).optional(),
  }))() as z.ZodType<types.FilterConditions>;

export const IntegrationSchema: z.ZodType<types.Integration> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    status: z.string(),
    integration_type: z.string().optional(),
    starts_at: z.string().optional(),
    ends_at: z.string().optional(),
    callback_parameters: CallbackParametersSchema.optional(),
    s3_parameters: S3ParametersSchema.optional(),
    filter_conditions: FilterConditionsSchema.optional(),
  }))() as z.ZodType<types.Integration>;

export const IntegrationResultSchema: z.ZodType<types.IntegrationResult> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    status: z.string().optional(),
    integration_type: z.string().optional(),
    starts_at: z.string().optional(),
    ends_at: z.string().optional(),
    callback_parameters: CallbackParametersSchema.optional(),
    s3_parameters: S3ParametersSchema.optional(),
    filter_conditions: FilterConditionsSchema.optional(),
  }))() as z.ZodType<types.IntegrationResult>;

export const ListIntegrationsResponseSchema: z.ZodType<types.ListIntegrationsResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ integrations: z.array(IntegrationSchema) }))() as z.ZodType<types.ListIntegrationsResponse>;

export const CreateIntegrationRequestSchema: z.ZodType<types.CreateIntegrationRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z
        .string()
        .min(1)
        .check(checks.maxLength(50))
        .regex(/^[a-z0-9-]+$/u),
      integration_type: z.string(),
      callback_parameters: CreateCallbackParametersSchema.optional(),
      s3_parameters: CreateS3ParametersSchema.optional(),
      filter_conditions: FilterConditionsSchema.optional(),
      starts_at: z.string().optional(),
      ends_at: z.string().optional(),
    }))() as z.ZodType<types.CreateIntegrationRequest>;

export const UpdateIntegrationRequestSchema: z.ZodType<types.UpdateIntegrationRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      callback_parameters: UpdateCallbackParametersSchema.optional(),
      s3_parameters: CreateS3ParametersSchema.optional(),
      filter_conditions: FilterConditionsSchema.optional(),
    }))() as z.ZodType<types.UpdateIntegrationRequest>;

export const UnreadBodySchema: z.ZodType<types.UnreadBody> = /* @__PURE__ */ ((): z.ZodType =>
  z.unknown())() as z.ZodType<types.UnreadBody>;

export const IntegrationLogEntrySchema: z.ZodType<types.IntegrationLogEntry> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    created_at: z.string().optional(),
    action: z.string().optional(),
    reason: z.string().nullable().optional(),
  }))() as z.ZodType<types.IntegrationLogEntry>;

export const IntegrationLogSchema: z.ZodType<types.IntegrationLog> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ entries: z.array(IntegrationLogEntrySchema) }))() as z.ZodType<types.IntegrationLog>;

export const RejectedEventSchema: z.ZodType<types.RejectedEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string(), created_at: z.string().optional() }))() as z.ZodType<types.RejectedEvent>;

export const RejectedEventListSchema: z.ZodType<types.RejectedEventList> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ rejected_events: z.array(RejectedEventSchema) }))() as z.ZodType<types.RejectedEventList>;

export const EventEnvelopeSchema: z.ZodType<types.EventEnvelope> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: EventNameSchema,
    published_at: z.string(),
    payload: z.looseObject({}),
  }))() as z.ZodType<types.EventEnvelope>;

export const EventAddressSchema: z.ZodType<types.EventAddress> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    first_name: z.string().optional(),
    last_name: z.string().optional(),
    address_line_1: z.string().optional(),
    address_line_2: z.string().optional(),
    address_line1: z.string().optional(),
    address_line2: z.string().optional(),
    zip_code: z.string().optional(),
    city: z.string().optional(),
    state: z.string().optional(),
    country: z.string().optional(),
    phone: z.string().optional(),
  }))() as z.ZodType<types.EventAddress>;

export const EventTaxDetailSchema: z.ZodType<types.EventTaxDetail> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    name: z.string().optional(),
    amount: z.number().optional(),
    rate: z.number().optional(),
  }))() as z.ZodType<types.EventTaxDetail>;

export const EventExchangeSchema: z.ZodType<types.EventExchange> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    order_id: z.string().optional(),
    return_id: z.string().optional(),
  }))() as z.ZodType<types.EventExchange>;

export const OrderOpenedItemSchema: z.ZodType<types.OrderOpenedItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    product_id: z.string(),
    item_type: z.string().optional(),
    pricebook_id: z.string().optional(),
    pricebook_price: z.number().optional(),
    list_price: z.number().optional(),
    item_discounts: z.number().optional(),
    order_discounts: z.number().optional(),
    tax: z.number().optional(),
    tax_provider_details: z.array(EventTaxDetailSchema).nullable().optional(),
    quantity: z.number().optional(),
    status: z.string().optional(),
    extended_attributes: z.array(ExtendedAttributeSchema).optional(),
    external_identifiers: z.object({}).catchall(z.string()).optional(),
    shipping_service_level: z.string().optional(),
    is_preorder: z.boolean().optional(),
  }))() as z.ZodType<types.OrderOpenedItem>;

export const OrderOpenedPayloadSchema: z.ZodType<types.OrderOpenedPayload> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    external_id: z.string(),
    items: z.array(OrderOpenedItemSchema),
    created_at: z.string().optional(),
    placed_at: z.string().optional(),
    associate_id: z.string().nullable().optional(),
    associate_email: z.string().nullable().optional(),
    channel_type: z.string().optional(),
    channel: z.string().optional(),
    demand_location_id: z.string().nullable().optional(),
    is_exchange: z.boolean().optional(),
    exchanges: z.array(EventExchangeSchema).nullable().optional(),
    customer_email: z.string().nullable().optional(),
    customer_id: z.string().nullable().optional(),
    external_customer_id: z.string().nullable().optional(),
    is_historical: z.boolean().optional(),
    billing_address: EventAddressSchema.nullable().optional(),
    shipping_address: EventAddressSchema.optional(),
    price_method: z.string().optional(),
    subtotal: z.number().optional(),
    discount_total: z.number().optional(),
    shipping_total: z.number().optional(),
    shipping_tax: z.number().optional(),
    tax_total: z.number().optional(),
    grand_total: z.number().optional(),
    currency: z.string().optional(),
    tax_strategy: z.string().nullable().optional(),
    tax_exempt: z.boolean().optional(),
    extended_attributes: z.array(ExtendedAttributeSchema).optional(),
  }))() as z.ZodType<types.OrderOpenedPayload>;

export const OrderCompletedItemSchema: z.ZodType<types.OrderCompletedItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    product_id: z.string(),
    quantity: z.number().optional(),
    status: z.string().optional(),
    fulfillment_location_id: z.string().nullable().optional(),
    shipping_service_level: z.string().nullable().optional(),
  }))() as z.ZodType<types.OrderCompletedItem>;

export const OrderCompletedPayloadSchema: z.ZodType<types.OrderCompletedPayload> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    items: z.array(OrderCompletedItemSchema),
  }))() as z.ZodType<types.OrderCompletedPayload>;

export const OrderCancelledItemSchema: z.ZodType<types.OrderCancelledItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    product_id: z.string(),
    quantity: z.number().optional(),
    status: z.string().optional(),
  }))() as z.ZodType<types.OrderCancelledItem>;

export const OrderCancelledPayloadSchema: z.ZodType<types.OrderCancelledPayload> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    items: z.array(OrderCancelledItemSchema),
  }))() as z.ZodType<types.OrderCancelledPayload>;

export const OrderItemsCancelledItemSchema: z.ZodType<types.OrderItemsCancelledItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    product_id: z.string(),
    cancellation_reason: z.string().nullable().optional(),
  }))() as z.ZodType<types.OrderItemsCancelledItem>;

export const OrderItemsCancelledPayloadSchema: z.ZodType<types.OrderItemsCancelledPayload> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      items: z.array(OrderItemsCancelledItemSchema),
    }))() as z.ZodType<types.OrderItemsCancelledPayload>;

export const FulfillmentRequestAssignedPayloadSchema: z.ZodType<types.FulfillmentRequestAssignedPayload> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      order_id: z.string(),
      service_level: z.string().optional(),
    }))() as z.ZodType<types.FulfillmentRequestAssignedPayload>;

export const FulfillmentRequestItemSchema: z.ZodType<types.FulfillmentRequestItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    product_id: z.string(),
    shipped_at: z.string().nullable().optional(),
  }))() as z.ZodType<types.FulfillmentRequestItem>;

export const FulfillmentRequestItemsPayloadSchema: z.ZodType<types.FulfillmentRequestItemsPayload> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      order_id: z.string(),
      items: z.array(FulfillmentRequestItemSchema),
      logical_timestamp: z.number().optional(),
      fulfillment_location_id: z.string().optional(),
      associate_id: z.string().nullable().optional(),
      service_level: z.string().optional(),
    }))() as z.ZodType<types.FulfillmentRequestItemsPayload>;

export const ReturnProcessedItemSchema: z.ZodType<types.ReturnProcessedItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    product_id: z.string(),
    quantity: z.number().optional(),
    refund_amount: z.number().optional(),
    refund_amount_adjusted: z.number().optional(),
    refund_excl_tax: z.number().optional(),
    refund_tax: z.number().optional(),
    item_condition: z.string().nullable().optional(),
    condition_code: z.number().nullable().optional(),
    return_reason: z.string().nullable().optional(),
    return_code: z.number().nullable().optional(),
  }))() as z.ZodType<types.ReturnProcessedItem>;

export const ReturnProcessedPayloadSchema: z.ZodType<types.ReturnProcessedPayload> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    items: z.array(ReturnProcessedItemSchema),
    order_id: z.string().nullable().optional(),
    returned_at: z.string().optional(),
    total_refund_amount: z.number().optional(),
    total_refund_amount_adjusted: z.number().optional(),
    total_refund_excl_tax: z.number().optional(),
    total_refund_tax: z.number().optional(),
    return_fee: z.number().optional(),
    currency: z.string().optional(),
    return_location_id: z.string().optional(),
    customer_id: z.string().nullable().optional(),
    customer_email: z.string().nullable().optional(),
    associate_id: z.string().nullable().optional(),
    associate_email: z.string().nullable().optional(),
  }))() as z.ZodType<types.ReturnProcessedPayload>;

export const RefundRequestIssuedPayloadSchema: z.ZodType<types.RefundRequestIssuedPayload> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      order_id: z.string(),
      payment_account_id: z.string().optional(),
      amount: z.number().optional(),
      currency: z.string().optional(),
      requested_at: z.string().nullable().optional(),
      return_reason: z.string().nullable().optional(),
      reason_code: z.number().nullable().optional(),
      associate_id: z.string().nullable().optional(),
      associate_email: z.string().nullable().optional(),
      note: z.string().nullable().optional(),
    }))() as z.ZodType<types.RefundRequestIssuedPayload>;

export const PaymentTransactionSchema: z.ZodType<types.PaymentTransaction> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    instrument_id: z.string().optional(),
    amount: z.number().optional(),
    currency: z.string().optional(),
    correlation_id: z.string().optional(),
  }))() as z.ZodType<types.PaymentTransaction>;

export const PaymentInstrumentSchema: z.ZodType<types.PaymentInstrument> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    payment_method: z.string().optional(),
    payment_wallet: z.string().optional(),
    payment_provider: z.string().optional(),
  }))() as z.ZodType<types.PaymentInstrument>;

export const PaymentAccountAmountRefundedPayloadSchema: z.ZodType<types.PaymentAccountAmountRefundedPayload> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      order_id: z.string(),
      transactions: z.array(PaymentTransactionSchema).optional(),
      instruments: z.array(PaymentInstrumentSchema).optional(),
    }))() as z.ZodType<types.PaymentAccountAmountRefundedPayload>;

export const InventoryMovementItemSchema: z.ZodType<types.InventoryMovementItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    quantity: z.number().optional(),
    external_identifiers: z.object({}).catchall(z.string()).optional(),
  }))() as z.ZodType<types.InventoryMovementItem>;

export const InventoryTransactionItemsReceivedPayloadSchema: z.ZodType<types.InventoryTransactionItemsReceivedPayload> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      items: z.array(InventoryMovementItemSchema),
      fulfillment_location_id: z.string().optional(),
      associate_id: z.string().optional(),
      processed_at: z.string().optional(),
      shipment_ref: z.string().optional(),
      order_ref: z.string().optional(),
      asn_id: z.string().nullable().optional(),
      chunk_number: z.number().optional(),
      total_chunks: z.number().optional(),
    }))() as z.ZodType<types.InventoryTransactionItemsReceivedPayload>;

export const InventoryTransactionAdjustmentCreatedPayloadSchema: z.ZodType<types.InventoryTransactionAdjustmentCreatedPayload> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      items: z.array(InventoryMovementItemSchema),
      fulfillment_node_id: z.string().optional(),
      adjustment_type: z.string().optional(),
      adjustment_reason: z.string().optional(),
      origin_stock_location_name: z.string().optional(),
      associate_id: z.string().optional(),
      processed_at: z.string().optional(),
      chunk_number: z.number().optional(),
      total_chunks: z.number().optional(),
    }))() as z.ZodType<types.InventoryTransactionAdjustmentCreatedPayload>;

export const InventoryCountItemSchema: z.ZodType<types.InventoryCountItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    stock_on_hand: z.number().optional(),
    count: z.number().optional(),
  }))() as z.ZodType<types.InventoryCountItem>;

export const InventoryCountItemsCountedPayloadSchema: z.ZodType<types.InventoryCountItemsCountedPayload> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      items: z.array(InventoryCountItemSchema),
      count_type: z.string().optional(),
      fulfillment_location_id: z.string().optional(),
      associate_id: z.string().optional(),
      due_date: z.string().optional(),
      started_at: z.string().optional(),
      completed_at: z.string().optional(),
      chunk_number: z.number().optional(),
      total_chunks: z.number().optional(),
    }))() as z.ZodType<types.InventoryCountItemsCountedPayload>;

export const OrderCreatedEventSchema: z.ZodType<types.OrderCreatedEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: z.literal("order.created"),
    published_at: z.string(),
    payload: z.looseObject({
      id: z.string(),
      external_id: z.string(),
      items: z.array(OrderOpenedItemSchema),
      created_at: z.string().optional(),
      placed_at: z.string().optional(),
      associate_id: z.string().nullable().optional(),
      associate_email: z.string().nullable().optional(),
      channel_type: z.string().optional(),
      channel: z.string().optional(),
      demand_location_id: z.string().nullable().optional(),
      is_exchange: z.boolean().optional(),
      exchanges: z.array(EventExchangeSchema).nullable().optional(),
      customer_email: z.string().nullable().optional(),
      customer_id: z.string().nullable().optional(),
      external_customer_id: z.string().nullable().optional(),
      is_historical: z.boolean().optional(),
      billing_address: EventAddressSchema.nullable().optional(),
      shipping_address: EventAddressSchema.optional(),
      price_method: z.string().optional(),
      subtotal: z.number().optional(),
      discount_total: z.number().optional(),
      shipping_total: z.number().optional(),
      shipping_tax: z.number().optional(),
      tax_total: z.number().optional(),
      grand_total: z.number().optional(),
      currency: z.string().optional(),
      tax_strategy: z.string().nullable().optional(),
      tax_exempt: z.boolean().optional(),
      extended_attributes: z.array(ExtendedAttributeSchema).optional(),
    }),
  }))() as z.ZodType<types.OrderCreatedEvent>;

export const OrderOpenedEventSchema: z.ZodType<types.OrderOpenedEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: z.literal("order.opened"),
    published_at: z.string(),
    payload: z.looseObject({
      id: z.string(),
      external_id: z.string(),
      items: z.array(OrderOpenedItemSchema),
      created_at: z.string().optional(),
      placed_at: z.string().optional(),
      associate_id: z.string().nullable().optional(),
      associate_email: z.string().nullable().optional(),
      channel_type: z.string().optional(),
      channel: z.string().optional(),
      demand_location_id: z.string().nullable().optional(),
      is_exchange: z.boolean().optional(),
      exchanges: z.array(EventExchangeSchema).nullable().optional(),
      customer_email: z.string().nullable().optional(),
      customer_id: z.string().nullable().optional(),
      external_customer_id: z.string().nullable().optional(),
      is_historical: z.boolean().optional(),
      billing_address: EventAddressSchema.nullable().optional(),
      shipping_address: EventAddressSchema.optional(),
      price_method: z.string().optional(),
      subtotal: z.number().optional(),
      discount_total: z.number().optional(),
      shipping_total: z.number().optional(),
      shipping_tax: z.number().optional(),
      tax_total: z.number().optional(),
      grand_total: z.number().optional(),
      currency: z.string().optional(),
      tax_strategy: z.string().nullable().optional(),
      tax_exempt: z.boolean().optional(),
      extended_attributes: z.array(ExtendedAttributeSchema).optional(),
    }),
  }))() as z.ZodType<types.OrderOpenedEvent>;

export const OrderCompletedEventSchema: z.ZodType<types.OrderCompletedEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: z.literal("order.completed"),
    published_at: z.string(),
    payload: z.looseObject({ id: z.string(), items: z.array(OrderCompletedItemSchema) }),
  }))() as z.ZodType<types.OrderCompletedEvent>;

export const OrderShippedEventSchema: z.ZodType<types.OrderShippedEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: z.literal("order.shipped"),
    published_at: z.string(),
    payload: z.looseObject({}),
  }))() as z.ZodType<types.OrderShippedEvent>;

export const OrderCancelledEventSchema: z.ZodType<types.OrderCancelledEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: z.literal("order.cancelled"),
    published_at: z.string(),
    payload: z.looseObject({ id: z.string(), items: z.array(OrderCancelledItemSchema) }),
  }))() as z.ZodType<types.OrderCancelledEvent>;

export const OrderItemsCancelledEventSchema: z.ZodType<types.OrderItemsCancelledEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("order.items_cancelled"),
      published_at: z.string(),
      payload: z.looseObject({ id: z.string(), items: z.array(OrderItemsCancelledItemSchema) }),
    }))() as z.ZodType<types.OrderItemsCancelledEvent>;

export const OrderItemsSwappedEventSchema: z.ZodType<types.OrderItemsSwappedEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: z.literal("order.items_swapped"),
    published_at: z.string(),
    payload: z.looseObject({}),
  }))() as z.ZodType<types.OrderItemsSwappedEvent>;

export const FulfillmentRequestAssignedEventSchema: z.ZodType<types.FulfillmentRequestAssignedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("fulfillment_request.assigned"),
      published_at: z.string(),
      payload: z.looseObject({ id: z.string(), order_id: z.string(), service_level: z.string().optional() }),
    }))() as z.ZodType<types.FulfillmentRequestAssignedEvent>;

export const FulfillmentRequestItemsCompletedEventSchema: z.ZodType<types.FulfillmentRequestItemsCompletedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("fulfillment_request.items_completed"),
      published_at: z.string(),
      payload: z.looseObject({
        id: z.string(),
        order_id: z.string(),
        items: z.array(FulfillmentRequestItemSchema),
        logical_timestamp: z.number().optional(),
        fulfillment_location_id: z.string().optional(),
        associate_id: z.string().nullable().optional(),
        service_level: z.string().optional(),
      }),
    }))() as z.ZodType<types.FulfillmentRequestItemsCompletedEvent>;

export const FulfillmentRequestItemsFailedEventSchema: z.ZodType<types.FulfillmentRequestItemsFailedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("fulfillment_request.items_failed"),
      published_at: z.string(),
      payload: z.looseObject({}),
    }))() as z.ZodType<types.FulfillmentRequestItemsFailedEvent>;

export const FulfillmentRequestItemsReadyForHandoverEventSchema: z.ZodType<types.FulfillmentRequestItemsReadyForHandoverEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("fulfillment_request.items_ready_for_handover"),
      published_at: z.string(),
      payload: z.looseObject({
        id: z.string(),
        order_id: z.string(),
        items: z.array(FulfillmentRequestItemSchema),
        logical_timestamp: z.number().optional(),
        fulfillment_location_id: z.string().optional(),
        associate_id: z.string().nullable().optional(),
        service_level: z.string().optional(),
      }),
    }))() as z.ZodType<types.FulfillmentRequestItemsReadyForHandoverEvent>;

export const ReturnProcessedEventSchema: z.ZodType<types.ReturnProcessedEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: z.literal("return.processed"),
    published_at: z.string(),
    payload: z.looseObject({
      id: z.string(),
      items: z.array(ReturnProcessedItemSchema),
      order_id: z.string().nullable().optional(),
      returned_at: z.string().optional(),
      total_refund_amount: z.number().optional(),
      total_refund_amount_adjusted: z.number().optional(),
      total_refund_excl_tax: z.number().optional(),
      total_refund_tax: z.number().optional(),
      return_fee: z.number().optional(),
      currency: z.string().optional(),
      return_location_id: z.string().optional(),
      customer_id: z.string().nullable().optional(),
      customer_email: z.string().nullable().optional(),
      associate_id: z.string().nullable().optional(),
      associate_email: z.string().nullable().optional(),
    }),
  }))() as z.ZodType<types.ReturnProcessedEvent>;

export const RefundRequestIssuedEventSchema: z.ZodType<types.RefundRequestIssuedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("refund_request.issued"),
      published_at: z.string(),
      payload: z.looseObject({
        id: z.string(),
        order_id: z.string(),
        payment_account_id: z.string().optional(),
        amount: z.number().optional(),
        currency: z.string().optional(),
        requested_at: z.string().nullable().optional(),
        return_reason: z.string().nullable().optional(),
        reason_code: z.number().nullable().optional(),
        associate_id: z.string().nullable().optional(),
        associate_email: z.string().nullable().optional(),
        note: z.string().nullable().optional(),
      }),
    }))() as z.ZodType<types.RefundRequestIssuedEvent>;

export const PaymentAccountAmountRefundedEventSchema: z.ZodType<types.PaymentAccountAmountRefundedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("payment_account.amount_refunded"),
      published_at: z.string(),
      payload: z.looseObject({
        id: z.string(),
        order_id: z.string(),
        transactions: z.array(PaymentTransactionSchema).optional(),
        instruments: z.array(PaymentInstrumentSchema).optional(),
      }),
    }))() as z.ZodType<types.PaymentAccountAmountRefundedEvent>;

export const InventoryTransactionAsnCreatedEventSchema: z.ZodType<types.InventoryTransactionAsnCreatedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("inventory_transaction.asn_created"),
      published_at: z.string(),
      payload: z.looseObject({}),
    }))() as z.ZodType<types.InventoryTransactionAsnCreatedEvent>;

export const InventoryTransactionItemsReceivedEventSchema: z.ZodType<types.InventoryTransactionItemsReceivedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("inventory_transaction.items_received"),
      published_at: z.string(),
      payload: z.looseObject({
        id: z.string(),
        items: z.array(InventoryMovementItemSchema),
        fulfillment_location_id: z.string().optional(),
        associate_id: z.string().optional(),
        processed_at: z.string().optional(),
        shipment_ref: z.string().optional(),
        order_ref: z.string().optional(),
        asn_id: z.string().nullable().optional(),
        chunk_number: z.number().optional(),
        total_chunks: z.number().optional(),
      }),
    }))() as z.ZodType<types.InventoryTransactionItemsReceivedEvent>;

export const InventoryTransactionAdjustmentCreatedEventSchema: z.ZodType<types.InventoryTransactionAdjustmentCreatedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("inventory_transaction.adjustment_created"),
      published_at: z.string(),
      payload: z.looseObject({
        id: z.string(),
        items: z.array(InventoryMovementItemSchema),
        fulfillment_node_id: z.string().optional(),
        adjustment_type: z.string().optional(),
        adjustment_reason: z.string().optional(),
        origin_stock_location_name: z.string().optional(),
        associate_id: z.string().optional(),
        processed_at: z.string().optional(),
        chunk_number: z.number().optional(),
        total_chunks: z.number().optional(),
      }),
    }))() as z.ZodType<types.InventoryTransactionAdjustmentCreatedEvent>;

export const InventoryCountItemsCountedEventSchema: z.ZodType<types.InventoryCountItemsCountedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("inventory_count.items_counted"),
      published_at: z.string(),
      payload: z.looseObject({
        id: z.string(),
        items: z.array(InventoryCountItemSchema),
        count_type: z.string().optional(),
        fulfillment_location_id: z.string().optional(),
        associate_id: z.string().optional(),
        due_date: z.string().optional(),
        started_at: z.string().optional(),
        completed_at: z.string().optional(),
        chunk_number: z.number().optional(),
        total_chunks: z.number().optional(),
      }),
    }))() as z.ZodType<types.InventoryCountItemsCountedEvent>;

export const KnownEventSchema: z.ZodType<types.KnownEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.union([
    OrderCreatedEventSchema,
    OrderOpenedEventSchema,
    OrderCompletedEventSchema,
    OrderShippedEventSchema,
    OrderCancelledEventSchema,
    OrderItemsCancelledEventSchema,
    OrderItemsSwappedEventSchema,
    FulfillmentRequestAssignedEventSchema,
    FulfillmentRequestItemsCompletedEventSchema,
    FulfillmentRequestItemsFailedEventSchema,
    FulfillmentRequestItemsReadyForHandoverEventSchema,
    ReturnProcessedEventSchema,
    RefundRequestIssuedEventSchema,
    PaymentAccountAmountRefundedEventSchema,
    InventoryTransactionAsnCreatedEventSchema,
    InventoryTransactionItemsReceivedEventSchema,
    InventoryTransactionAdjustmentCreatedEventSchema,
    InventoryCountItemsCountedEventSchema,
  ]))() as z.ZodType<types.KnownEvent>;

export const EventSchema: z.ZodType<types.Event> = /* @__PURE__ */ ((): z.ZodType =>
  z.union([KnownEventSchema, EventEnvelopeSchema]))() as z.ZodType<types.Event>;

export const ShowIntegrationPathSchema: z.ZodType<types.ShowIntegrationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowIntegrationPath>;

export const UpdateIntegrationPathSchema: z.ZodType<types.UpdateIntegrationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.UpdateIntegrationPath>;

export const DestroyIntegrationPathSchema: z.ZodType<types.DestroyIntegrationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.DestroyIntegrationPath>;

export const StartIntegrationPathSchema: z.ZodType<types.StartIntegrationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.StartIntegrationPath>;

export const StopIntegrationPathSchema: z.ZodType<types.StopIntegrationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.StopIntegrationPath>;

export const ListIntegrationLogEntriesPathSchema: z.ZodType<types.ListIntegrationLogEntriesPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.ListIntegrationLogEntriesPath>;

export const ListRejectedEventsPathSchema: z.ZodType<types.ListRejectedEventsPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.ListRejectedEventsPath>;

export const ShowRejectedEventPathSchema: z.ZodType<types.ShowRejectedEventPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string(), event_id: z.string() }))() as z.ZodType<types.ShowRejectedEventPath>;

export const DestroyRejectedEventPathSchema: z.ZodType<types.DestroyRejectedEventPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string(), event_id: z.string() }))() as z.ZodType<types.DestroyRejectedEventPath>;

export const RetryRejectedEventPathSchema: z.ZodType<types.RetryRejectedEventPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string(), event_id: z.string() }))() as z.ZodType<types.RetryRejectedEventPath>;
