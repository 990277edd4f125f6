// Generated from openapi/returns.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";
import { ExtendedAttributeSchema } from "../common/schemas.js";

export { ExtendedAttributeSchema, ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

/** Schema of {@link types.ReturnItem | ReturnItem}, as zod checks it in responses: types and presence only. */
export const ReturnItemSchema: z.ZodType<types.ReturnItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string().optional(),
    return_reason: z.string().nullable().optional(),
    return_code: z.number().nullable().optional(),
    item_condition: z.string().optional(),
    condition_code: z.number().optional(),
  }))() as z.ZodType<types.ReturnItem>;

/** Schema of {@link types.Return | Return}, as zod checks it in responses: types and presence only. */
export const ReturnSchema: z.ZodType<types.Return> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    return_id: z.string().optional(),
    returned_from: z.string().optional(),
    refunded_amount: z.number().optional(),
    currency: z.string().optional(),
    is_historical: z.boolean().optional(),
    return_items: z.array(ReturnItemSchema).optional(),
  }))() as z.ZodType<types.Return>;

/** Schema of {@link types.Returns | Returns}, as zod checks it in responses: types and presence only. */
export const ReturnsSchema: z.ZodType<types.Returns> = /* @__PURE__ */ ((): z.ZodType =>
  z.array(ReturnSchema))() as z.ZodType<types.Returns>;

/** Schema of {@link types.CreateReturnItem | CreateReturnItem}, as zod checks it in requests: types, presence and every limit. */
export const CreateReturnItemSchema: z.ZodType<types.CreateReturnItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    return_reason: z.string().nullable().optional(),
    return_code: z.number().check(checks.integer()).nullable().optional(),
    item_condition: z.string().optional(),
    condition_code: z.number().check(checks.integer()).optional(),
  }))() as z.ZodType<types.CreateReturnItem>;

/** Schema of {@link types.CreateReturnRequest | CreateReturnRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateReturnRequestSchema: z.ZodType<types.CreateReturnRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    items: z.array(CreateReturnItemSchema).min(1),
    returned_from: z.string().min(1),
    returned_at: z.string().check(checks.dateTime()).nullable().optional(),
    is_historical: z.boolean().optional(),
    refund_amount: z.number().nullable().optional(),
    extended_attributes: z.array(ExtendedAttributeSchema).optional(),
  }))() as z.ZodType<types.CreateReturnRequest>;

/** Schema of {@link types.CreateReturnResponse | CreateReturnResponse}, as zod checks it in responses: types and presence only. */
export const CreateReturnResponseSchema: z.ZodType<types.CreateReturnResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    return_id: z.string().optional(),
    returned_from: z.string().optional(),
    return_items: z.array(ReturnItemSchema).optional(),
    refunded_amount: z.number().optional(),
    currency: z.string().optional(),
  }))() as z.ZodType<types.CreateReturnResponse>;

/** Schema of {@link types.RefundMetadata | RefundMetadata}, as zod checks it in responses: types and presence only. */
export const RefundMetadataSchema: z.ZodType<types.RefundMetadata> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    extended_attributes: z.array(ExtendedAttributeSchema).optional(),
  }))() as z.ZodType<types.RefundMetadata>;

/** Schema of {@link types.RefundItemAmount | RefundItemAmount}, as zod checks it in responses: types and presence only. */
export const RefundItemAmountSchema: z.ZodType<types.RefundItemAmount> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    net: z.number().optional(),
    tax: z.number().optional(),
    gross: z.number().optional(),
  }))() as z.ZodType<types.RefundItemAmount>;

/** Schema of {@link types.RefundItem | RefundItem}, as zod checks it in responses: types and presence only. */
export const RefundItemSchema: z.ZodType<types.RefundItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    type: z.string().optional(),
    id: z.string().optional(),
    refund: RefundItemAmountSchema.optional(),
  }))() as z.ZodType<types.RefundItem>;

/** Schema of {@link types.Refund | Refund}, as zod checks it in responses: types and presence only. */
export const RefundSchema: z.ZodType<types.Refund> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    revision: z.number().optional(),
    order_id: z.string().optional(),
    amount: z.number().optional(),
    currency: z.string().optional(),
    status: z.string().optional(),
    reason: z.string().optional(),
    reason_code: z.number().optional(),
    note: z.string().optional(),
    requested_at: z.string().optional(),
    created_at: z.string().optional(),
    updated_at: z.string().optional(),
    user_id: z.string().optional(),
    user_email: z.string().optional(),
    is_historical: z.boolean().optional(),
    metadata: RefundMetadataSchema.optional(),
    type: z.string().optional(),
    value: z.number().optional(),
    items: z.array(RefundItemSchema).optional(),
  }))() as z.ZodType<types.Refund>;

/** Schema of {@link types.RefundsResponse | RefundsResponse}, as zod checks it in responses: types and presence only. */
export const RefundsResponseSchema: z.ZodType<types.RefundsResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ refunds: z.array(RefundSchema) }))() as z.ZodType<types.RefundsResponse>;

/** Schema of {@link types.RefundResponse | RefundResponse}, as zod checks it in responses: types and presence only. */
export const RefundResponseSchema: z.ZodType<types.RefundResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ refund: RefundSchema }))() as z.ZodType<types.RefundResponse>;

/** Schema of {@link types.CreateRefundRequest | CreateRefundRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateRefundRequestSchema: z.ZodType<types.CreateRefundRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    amount: z.number().optional(),
    currency: z.string().optional(),
    note: z.string().optional(),
    is_historical: z.boolean().optional(),
    extended_attributes: z.array(ExtendedAttributeSchema).optional(),
    reason: z.string().optional(),
    reason_code: z.number().check(checks.integer()).optional(),
  }))() as z.ZodType<types.CreateRefundRequest>;

/** Schema of {@link types.CreateRefundResponse | CreateRefundResponse}, as zod checks it in responses: types and presence only. */
export const CreateRefundResponseSchema: z.ZodType<types.CreateRefundResponse> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({}))() as z.ZodType<types.CreateRefundResponse>;

/** Schema of {@link types.PaymentTransaction | PaymentTransaction}, as zod checks it in responses: types and presence only. */
export const PaymentTransactionSchema: z.ZodType<types.PaymentTransaction> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    transaction_id: z.string().optional(),
    correlation_id: z.string().optional(),
    debit: z.number().optional(),
    credit: z.number().optional(),
    currency: z.string().optional(),
    inserted_at: z.string().optional(),
    processed_at: z.string().optional(),
    metadata: z.looseObject({}).optional(),
  }))() as z.ZodType<types.PaymentTransaction>;

/** Schema of {@link types.OriginalTransaction | OriginalTransaction}, as zod checks it in responses: types and presence only. */
export const OriginalTransactionSchema: z.ZodType<types.OriginalTransaction> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    instrument_id: z.string().optional(),
    transaction_id: z.string().optional(),
    correlation_id: z.string().optional(),
    payment_provider: z.string().optional(),
    payment_method: z.string().optional(),
    payment_wallet: z.string().optional(),
    capture_amount: z.number().optional(),
    refund_amount: z.number().optional(),
    currency: z.string().optional(),
    created_at: z.string().optional(),
    reason: z.string().optional(),
    metadata: z.looseObject({}).optional(),
  }))() as z.ZodType<types.OriginalTransaction>;

/** Schema of {@link types.PaymentInstrument | PaymentInstrument}, as zod checks it in responses: types and presence only. */
export const PaymentInstrumentSchema: z.ZodType<types.PaymentInstrument> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z.string().optional(),
    payment_provider: z.string().optional(),
    payment_method: z.string().optional(),
    payment_wallet: z.string().optional(),
    authorize_amount: z.number().optional(),
    capture_amount: z.number().optional(),
    refund_amount: z.number().optional(),
    currency: z.string().optional(),
    metadata: z.looseObject({}).optional(),
    original_transactions: z.array(OriginalTransactionSchema).optional(),
  }))() as z.ZodType<types.PaymentInstrument>;

/** Schema of {@link types.PaymentAccount | PaymentAccount}, as zod checks it in responses: types and presence only. */
export const PaymentAccountSchema: z.ZodType<types.PaymentAccount> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    balance: z.number().optional(),
    transactions: z.array(PaymentTransactionSchema).optional(),
    instruments: z.array(PaymentInstrumentSchema).optional(),
  }))() as z.ZodType<types.PaymentAccount>;

/** Schema of {@link types.ListReturnsPath | ListReturnsPath}, as zod checks it in requests: types, presence and every limit. */
export const ListReturnsPathSchema: z.ZodType<types.ListReturnsPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_id: z.string() }))() as z.ZodType<types.ListReturnsPath>;

/** Schema of {@link types.CreateReturnPath | CreateReturnPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateReturnPathSchema: z.ZodType<types.CreateReturnPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_id: z.string() }))() as z.ZodType<types.CreateReturnPath>;

/** Schema of {@link types.ShowReturnPath | ShowReturnPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowReturnPathSchema: z.ZodType<types.ShowReturnPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_id: z.string(), return_id: z.string() }))() as z.ZodType<types.ShowReturnPath>;

/** Schema of {@link types.ListRefundsPath | ListRefundsPath}, as zod checks it in requests: types, presence and every limit. */
export const ListRefundsPathSchema: z.ZodType<types.ListRefundsPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_id: z.string() }))() as z.ZodType<types.ListRefundsPath>;

/** Schema of {@link types.CreateRefundPath | CreateRefundPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateRefundPathSchema: z.ZodType<types.CreateRefundPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_id: z.string() }))() as z.ZodType<types.CreateRefundPath>;

/** Schema of {@link types.ShowRefundPath | ShowRefundPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowRefundPathSchema: z.ZodType<types.ShowRefundPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ order_id: z.string(), refund_id: z.string() }))() as z.ZodType<types.ShowRefundPath>;

/** Schema of {@link types.ShowPaymentAccountPath | ShowPaymentAccountPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowPaymentAccountPathSchema: z.ZodType<types.ShowPaymentAccountPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ account_id: z.string() }))() as z.ZodType<types.ShowPaymentAccountPath>;
