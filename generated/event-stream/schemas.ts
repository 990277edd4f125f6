// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";
import { ExtendedAttributeSchema } from "../common/schemas.js";

export { ExtendedAttributeSchema, ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

/** Schema of {@link types.CallbackParameters | CallbackParameters}, as zod checks it in responses: types and presence only. */
export const CallbackParametersSchema: z.ZodType<types.CallbackParameters> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    callback_url: z.string().optional(),
    api_key: z.string().optional(),
  }))() as z.ZodType<types.CallbackParameters>;

/** Schema of {@link types.CreateCallbackParameters | CreateCallbackParameters}, as zod checks it in requests: types, presence and every limit. */
export const CreateCallbackParametersSchema: z.ZodType<types.CreateCallbackParameters> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      callback_url: z.string().regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#]\S*$/u),
      api_key: z.string().check(checks.maxLength(1024)).optional(),
    }))() as z.ZodType<types.CreateCallbackParameters>;

/** Schema of {@link types.UpdateCallbackParameters | UpdateCallbackParameters}, as zod checks it in requests: types, presence and every limit. */
export const UpdateCallbackParametersSchema: z.ZodType<types.UpdateCallbackParameters> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      callback_url: z
        .string()
        .regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#]\S*$/u)
        .optional(),
      api_key: z.string().check(checks.maxLength(1024)).optional(),
    }))() as z.ZodType<types.UpdateCallbackParameters>;

/** Schema of {@link types.CreateS3Parameters | CreateS3Parameters}, as zod checks it in requests: types, presence and every limit. */
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

/** Schema of {@link types.S3Parameters | S3Parameters}, as zod checks it in responses: types and presence only. */
export const S3ParametersSchema: z.ZodType<types.S3Parameters> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    aws_access_key_id: z.string().optional(),
    aws_secret_access_key: z.string().optional(),
    aws_region: z.string().optional(),
    bucket: z.string().optional(),
    key_prefix: z.string().optional(),
  }))() as z.ZodType<types.S3Parameters>;

/** Schema of {@link types.EventName | EventName}, as zod checks it in requests: types, presence and every limit. */
export const EventNameSchema: z.ZodType<types.EventName> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.EventName>;

/** Schema of {@link types.FilterConditions | FilterConditions}, as zod checks it in requests: types, presence and every limit. */
export const FilterConditionsSchema: z.ZodType<types.FilterConditions> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    event_filter: z.array(EventNameSchema).optional(),
    entity_filter: z.array(z.string()).optional(),
  }))() as z.ZodType<types.FilterConditions>;

/** Schema of {@link types.Integration | Integration}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.IntegrationResult | IntegrationResult}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.ListIntegrationsResponse | ListIntegrationsResponse}, as zod checks it in responses: types and presence only. */
export const ListIntegrationsResponseSchema: z.ZodType<types.ListIntegrationsResponse> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ integrations: z.array(IntegrationSchema) }))() as z.ZodType<types.ListIntegrationsResponse>;

/** Schema of {@link types.CreateIntegrationRequest | CreateIntegrationRequest}, as zod checks it in requests: types, presence and every limit. */
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

/** Schema of {@link types.UpdateIntegrationRequest | UpdateIntegrationRequest}, as zod checks it in requests: types, presence and every limit. */
export const UpdateIntegrationRequestSchema: z.ZodType<types.UpdateIntegrationRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      callback_parameters: UpdateCallbackParametersSchema.optional(),
      s3_parameters: CreateS3ParametersSchema.optional(),
      filter_conditions: FilterConditionsSchema.optional(),
    }))() as z.ZodType<types.UpdateIntegrationRequest>;

/** Schema of {@link types.UnreadBody | UnreadBody}, as zod checks it in requests: types, presence and every limit. */
export const UnreadBodySchema: z.ZodType<types.UnreadBody> = /* @__PURE__ */ ((): z.ZodType =>
  z.unknown())() as z.ZodType<types.UnreadBody>;

/** Schema of {@link types.IntegrationLogEntry | IntegrationLogEntry}, as zod checks it in responses: types and presence only. */
export const IntegrationLogEntrySchema: z.ZodType<types.IntegrationLogEntry> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    created_at: z.string().optional(),
    action: z.string().optional(),
    reason: z.string().nullable().optional(),
  }))() as z.ZodType<types.IntegrationLogEntry>;

/** Schema of {@link types.IntegrationLog | IntegrationLog}, as zod checks it in responses: types and presence only. */
export const IntegrationLogSchema: z.ZodType<types.IntegrationLog> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ entries: z.array(IntegrationLogEntrySchema) }))() as z.ZodType<types.IntegrationLog>;

/** Schema of {@link types.RejectedEvent | RejectedEvent}, as zod checks it in responses: types and presence only. */
export const RejectedEventSchema: z.ZodType<types.RejectedEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string(), created_at: z.string().optional() }))() as z.ZodType<types.RejectedEvent>;

/** Schema of {@link types.RejectedEventList | RejectedEventList}, as zod checks it in responses: types and presence only. */
export const RejectedEventListSchema: z.ZodType<types.RejectedEventList> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ rejected_events: z.array(RejectedEventSchema) }))() as z.ZodType<types.RejectedEventList>;

/** Schema of {@link types.EventEnvelope | EventEnvelope}, as zod checks it in responses: types and presence only. */
export const EventEnvelopeSchema: z.ZodType<types.EventEnvelope> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: EventNameSchema,
    published_at: z.string(),
    payload: z.looseObject({}),
  }))() as z.ZodType<types.EventEnvelope>;

/** Schema of {@link types.EventAddress | EventAddress}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.EventTaxDetail | EventTaxDetail}, as zod checks it in responses: types and presence only. */
export const EventTaxDetailSchema: z.ZodType<types.EventTaxDetail> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    name: z.string().optional(),
    amount: z.number().optional(),
    rate: z.number().optional(),
  }))() as z.ZodType<types.EventTaxDetail>;

/** Schema of {@link types.EventExchange | EventExchange}, as zod checks it in responses: types and presence only. */
export const EventExchangeSchema: z.ZodType<types.EventExchange> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    order_id: z.string().optional(),
    return_id: z.string().optional(),
  }))() as z.ZodType<types.EventExchange>;

/** Schema of {@link types.OrderOpenedItem | OrderOpenedItem}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.OrderOpenedPayload | OrderOpenedPayload}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.OrderCompletedItem | OrderCompletedItem}, as zod checks it in responses: types and presence only. */
export const OrderCompletedItemSchema: z.ZodType<types.OrderCompletedItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    product_id: z.string(),
    quantity: z.number().optional(),
    status: z.string().optional(),
    fulfillment_location_id: z.string().nullable().optional(),
    shipping_service_level: z.string().nullable().optional(),
  }))() as z.ZodType<types.OrderCompletedItem>;

/** Schema of {@link types.OrderCompletedPayload | OrderCompletedPayload}, as zod checks it in responses: types and presence only. */
export const OrderCompletedPayloadSchema: z.ZodType<types.OrderCompletedPayload> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    items: z.array(OrderCompletedItemSchema),
  }))() as z.ZodType<types.OrderCompletedPayload>;

/** Schema of {@link types.OrderCancelledItem | OrderCancelledItem}, as zod checks it in responses: types and presence only. */
export const OrderCancelledItemSchema: z.ZodType<types.OrderCancelledItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    product_id: z.string(),
    quantity: z.number().optional(),
    status: z.string().optional(),
  }))() as z.ZodType<types.OrderCancelledItem>;

/** Schema of {@link types.OrderCancelledPayload | OrderCancelledPayload}, as zod checks it in responses: types and presence only. */
export const OrderCancelledPayloadSchema: z.ZodType<types.OrderCancelledPayload> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    items: z.array(OrderCancelledItemSchema),
  }))() as z.ZodType<types.OrderCancelledPayload>;

/** Schema of {@link types.OrderItemsCancelledItem | OrderItemsCancelledItem}, as zod checks it in responses: types and presence only. */
export const OrderItemsCancelledItemSchema: z.ZodType<types.OrderItemsCancelledItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    product_id: z.string(),
    cancellation_reason: z.string().nullable().optional(),
  }))() as z.ZodType<types.OrderItemsCancelledItem>;

/** Schema of {@link types.OrderItemsCancelledPayload | OrderItemsCancelledPayload}, as zod checks it in responses: types and presence only. */
export const OrderItemsCancelledPayloadSchema: z.ZodType<types.OrderItemsCancelledPayload> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      items: z.array(OrderItemsCancelledItemSchema),
    }))() as z.ZodType<types.OrderItemsCancelledPayload>;

/** Schema of {@link types.FulfillmentRequestAssignedPayload | FulfillmentRequestAssignedPayload}, as zod checks it in responses: types and presence only. */
export const FulfillmentRequestAssignedPayloadSchema: z.ZodType<types.FulfillmentRequestAssignedPayload> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      order_id: z.string(),
      service_level: z.string().optional(),
    }))() as z.ZodType<types.FulfillmentRequestAssignedPayload>;

/** Schema of {@link types.FulfillmentRequestItem | FulfillmentRequestItem}, as zod checks it in responses: types and presence only. */
export const FulfillmentRequestItemSchema: z.ZodType<types.FulfillmentRequestItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string(),
    product_id: z.string(),
    shipped_at: z.string().nullable().optional(),
  }))() as z.ZodType<types.FulfillmentRequestItem>;

/** Schema of {@link types.FulfillmentRequestItemsPayload | FulfillmentRequestItemsPayload}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.ReturnProcessedItem | ReturnProcessedItem}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.ReturnProcessedPayload | ReturnProcessedPayload}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.RefundRequestIssuedPayload | RefundRequestIssuedPayload}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.PaymentTransaction | PaymentTransaction}, as zod checks it in responses: types and presence only. */
export const PaymentTransactionSchema: z.ZodType<types.PaymentTransaction> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    instrument_id: z.string().optional(),
    amount: z.number().optional(),
    currency: z.string().optional(),
    correlation_id: z.string().optional(),
  }))() as z.ZodType<types.PaymentTransaction>;

/** Schema of {@link types.PaymentInstrument | PaymentInstrument}, as zod checks it in responses: types and presence only. */
export const PaymentInstrumentSchema: z.ZodType<types.PaymentInstrument> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    payment_method: z.string().optional(),
    payment_wallet: z.string().optional(),
    payment_provider: z.string().optional(),
  }))() as z.ZodType<types.PaymentInstrument>;

/** Schema of {@link types.PaymentAccountAmountRefundedPayload | PaymentAccountAmountRefundedPayload}, as zod checks it in responses: types and presence only. */
export const PaymentAccountAmountRefundedPayloadSchema: z.ZodType<types.PaymentAccountAmountRefundedPayload> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      id: z.string(),
      order_id: z.string(),
      transactions: z.array(PaymentTransactionSchema).optional(),
      instruments: z.array(PaymentInstrumentSchema).optional(),
    }))() as z.ZodType<types.PaymentAccountAmountRefundedPayload>;

/** Schema of {@link types.InventoryMovementItem | InventoryMovementItem}, as zod checks it in responses: types and presence only. */
export const InventoryMovementItemSchema: z.ZodType<types.InventoryMovementItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    quantity: z.number().optional(),
    external_identifiers: z.object({}).catchall(z.string()).optional(),
  }))() as z.ZodType<types.InventoryMovementItem>;

/** Schema of {@link types.InventoryTransactionItemsReceivedPayload | InventoryTransactionItemsReceivedPayload}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.InventoryTransactionAdjustmentCreatedPayload | InventoryTransactionAdjustmentCreatedPayload}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.InventoryCountItem | InventoryCountItem}, as zod checks it in responses: types and presence only. */
export const InventoryCountItemSchema: z.ZodType<types.InventoryCountItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    stock_on_hand: z.number().optional(),
    count: z.number().optional(),
  }))() as z.ZodType<types.InventoryCountItem>;

/** Schema of {@link types.InventoryCountItemsCountedPayload | InventoryCountItemsCountedPayload}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.OrderCreatedEvent | OrderCreatedEvent}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.OrderOpenedEvent | OrderOpenedEvent}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.OrderCompletedEvent | OrderCompletedEvent}, as zod checks it in responses: types and presence only. */
export const OrderCompletedEventSchema: z.ZodType<types.OrderCompletedEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: z.literal("order.completed"),
    published_at: z.string(),
    payload: z.looseObject({ id: z.string(), items: z.array(OrderCompletedItemSchema) }),
  }))() as z.ZodType<types.OrderCompletedEvent>;

/** Schema of {@link types.OrderShippedEvent | OrderShippedEvent}, as zod checks it in responses: types and presence only. */
export const OrderShippedEventSchema: z.ZodType<types.OrderShippedEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: z.literal("order.shipped"),
    published_at: z.string(),
    payload: z.looseObject({}),
  }))() as z.ZodType<types.OrderShippedEvent>;

/** Schema of {@link types.OrderCancelledEvent | OrderCancelledEvent}, as zod checks it in responses: types and presence only. */
export const OrderCancelledEventSchema: z.ZodType<types.OrderCancelledEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: z.literal("order.cancelled"),
    published_at: z.string(),
    payload: z.looseObject({ id: z.string(), items: z.array(OrderCancelledItemSchema) }),
  }))() as z.ZodType<types.OrderCancelledEvent>;

/** Schema of {@link types.OrderItemsCancelledEvent | OrderItemsCancelledEvent}, as zod checks it in responses: types and presence only. */
export const OrderItemsCancelledEventSchema: z.ZodType<types.OrderItemsCancelledEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("order.items_cancelled"),
      published_at: z.string(),
      payload: z.looseObject({ id: z.string(), items: z.array(OrderItemsCancelledItemSchema) }),
    }))() as z.ZodType<types.OrderItemsCancelledEvent>;

/** Schema of {@link types.OrderItemsSwappedEvent | OrderItemsSwappedEvent}, as zod checks it in responses: types and presence only. */
export const OrderItemsSwappedEventSchema: z.ZodType<types.OrderItemsSwappedEvent> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    tenant: z.string(),
    name: z.literal("order.items_swapped"),
    published_at: z.string(),
    payload: z.looseObject({}),
  }))() as z.ZodType<types.OrderItemsSwappedEvent>;

/** Schema of {@link types.FulfillmentRequestAssignedEvent | FulfillmentRequestAssignedEvent}, as zod checks it in responses: types and presence only. */
export const FulfillmentRequestAssignedEventSchema: z.ZodType<types.FulfillmentRequestAssignedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("fulfillment_request.assigned"),
      published_at: z.string(),
      payload: z.looseObject({ id: z.string(), order_id: z.string(), service_level: z.string().optional() }),
    }))() as z.ZodType<types.FulfillmentRequestAssignedEvent>;

/** Schema of {@link types.FulfillmentRequestItemsCompletedEvent | FulfillmentRequestItemsCompletedEvent}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.FulfillmentRequestItemsFailedEvent | FulfillmentRequestItemsFailedEvent}, as zod checks it in responses: types and presence only. */
export const FulfillmentRequestItemsFailedEventSchema: z.ZodType<types.FulfillmentRequestItemsFailedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("fulfillment_request.items_failed"),
      published_at: z.string(),
      payload: z.looseObject({}),
    }))() as z.ZodType<types.FulfillmentRequestItemsFailedEvent>;

/** Schema of {@link types.FulfillmentRequestItemsReadyForHandoverEvent | FulfillmentRequestItemsReadyForHandoverEvent}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.ReturnProcessedEvent | ReturnProcessedEvent}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.RefundRequestIssuedEvent | RefundRequestIssuedEvent}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.PaymentAccountAmountRefundedEvent | PaymentAccountAmountRefundedEvent}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.InventoryTransactionAsnCreatedEvent | InventoryTransactionAsnCreatedEvent}, as zod checks it in responses: types and presence only. */
export const InventoryTransactionAsnCreatedEventSchema: z.ZodType<types.InventoryTransactionAsnCreatedEvent> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      tenant: z.string(),
      name: z.literal("inventory_transaction.asn_created"),
      published_at: z.string(),
      payload: z.looseObject({}),
    }))() as z.ZodType<types.InventoryTransactionAsnCreatedEvent>;

/** Schema of {@link types.InventoryTransactionItemsReceivedEvent | InventoryTransactionItemsReceivedEvent}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.InventoryTransactionAdjustmentCreatedEvent | InventoryTransactionAdjustmentCreatedEvent}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.InventoryCountItemsCountedEvent | InventoryCountItemsCountedEvent}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.KnownEvent | KnownEvent}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.Event | Event}, as zod checks it in responses: types and presence only. */
export const EventSchema: z.ZodType<types.Event> = /* @__PURE__ */ ((): z.ZodType =>
  z.union([KnownEventSchema, EventEnvelopeSchema]))() as z.ZodType<types.Event>;

/** Schema of {@link types.ShowIntegrationPath | ShowIntegrationPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowIntegrationPathSchema: z.ZodType<types.ShowIntegrationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowIntegrationPath>;

/** Schema of {@link types.UpdateIntegrationPath | UpdateIntegrationPath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateIntegrationPathSchema: z.ZodType<types.UpdateIntegrationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.UpdateIntegrationPath>;

/** Schema of {@link types.DestroyIntegrationPath | DestroyIntegrationPath}, as zod checks it in requests: types, presence and every limit. */
export const DestroyIntegrationPathSchema: z.ZodType<types.DestroyIntegrationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.DestroyIntegrationPath>;

/** Schema of {@link types.StartIntegrationPath | StartIntegrationPath}, as zod checks it in requests: types, presence and every limit. */
export const StartIntegrationPathSchema: z.ZodType<types.StartIntegrationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.StartIntegrationPath>;

/** Schema of {@link types.StopIntegrationPath | StopIntegrationPath}, as zod checks it in requests: types, presence and every limit. */
export const StopIntegrationPathSchema: z.ZodType<types.StopIntegrationPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.StopIntegrationPath>;

/** Schema of {@link types.ListIntegrationLogEntriesPath | ListIntegrationLogEntriesPath}, as zod checks it in requests: types, presence and every limit. */
export const ListIntegrationLogEntriesPathSchema: z.ZodType<types.ListIntegrationLogEntriesPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string() }))() as z.ZodType<types.ListIntegrationLogEntriesPath>;

/** Schema of {@link types.ListRejectedEventsPath | ListRejectedEventsPath}, as zod checks it in requests: types, presence and every limit. */
export const ListRejectedEventsPathSchema: z.ZodType<types.ListRejectedEventsPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.ListRejectedEventsPath>;

/** Schema of {@link types.ShowRejectedEventPath | ShowRejectedEventPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowRejectedEventPathSchema: z.ZodType<types.ShowRejectedEventPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string(), event_id: z.string() }))() as z.ZodType<types.ShowRejectedEventPath>;

/** Schema of {@link types.DestroyRejectedEventPath | DestroyRejectedEventPath}, as zod checks it in requests: types, presence and every limit. */
export const DestroyRejectedEventPathSchema: z.ZodType<types.DestroyRejectedEventPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ id: z.string(), event_id: z.string() }))() as z.ZodType<types.DestroyRejectedEventPath>;

/** Schema of {@link types.RetryRejectedEventPath | RetryRejectedEventPath}, as zod checks it in requests: types, presence and every limit. */
export const RetryRejectedEventPathSchema: z.ZodType<types.RetryRejectedEventPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string(), event_id: z.string() }))() as z.ZodType<types.RetryRejectedEventPath>;
