// Generated from openapi/fiscalization.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

/** Schema of {@link types.FiscalContext | FiscalContext}, as zod checks it in responses: types and presence only. */
export const FiscalContextSchema: z.ZodType<types.FiscalContext> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    associate_id: z.string(),
    store_id: z.string(),
    associate_name: z.string().optional(),
    associate_created_at: z.string().optional(),
    cashbox_id: z.string().optional(),
  }))() as z.ZodType<types.FiscalContext>;

/** Schema of {@link types.FiscalOrderState | FiscalOrderState}, as zod checks it in responses: types and presence only. */
export const FiscalOrderStateSchema: z.ZodType<types.FiscalOrderState> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.FiscalOrderState>;

/** Schema of {@link types.FiscalTransactionState | FiscalTransactionState}, as zod checks it in responses: types and presence only. */
export const FiscalTransactionStateSchema: z.ZodType<types.FiscalTransactionState> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.FiscalTransactionState>;

/** Schema of {@link types.FiscalTransactionType | FiscalTransactionType}, as zod checks it in responses: types and presence only. */
export const FiscalTransactionTypeSchema: z.ZodType<types.FiscalTransactionType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.FiscalTransactionType>;

/** Schema of {@link types.FiscalTransaction | FiscalTransaction}, as zod checks it in responses: types and presence only. */
export const FiscalTransactionSchema: z.ZodType<types.FiscalTransaction> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    country_code: z.string(),
    id: z.string(),
    state: FiscalTransactionStateSchema,
    temporary_signature: z.unknown(),
    transaction_number: z.number(),
    type: FiscalTransactionTypeSchema,
    transaction_series: z.string().optional(),
    signature: z.unknown().optional(),
  }))() as z.ZodType<types.FiscalTransaction>;

/** Schema of {@link types.FiscalMode | FiscalMode}, as zod checks it in responses: types and presence only. */
export const FiscalModeSchema: z.ZodType<types.FiscalMode> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.FiscalMode>;

/** Schema of {@link types.FiscalTaxMethod | FiscalTaxMethod}, as zod checks it in responses: types and presence only. */
export const FiscalTaxMethodSchema: z.ZodType<types.FiscalTaxMethod> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.FiscalTaxMethod>;

/** Schema of {@link types.FiscalSignatureStrategy | FiscalSignatureStrategy}, as zod checks it in responses: types and presence only. */
export const FiscalSignatureStrategySchema: z.ZodType<types.FiscalSignatureStrategy> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.FiscalSignatureStrategy>;

/** Schema of {@link types.FiscalOrder | FiscalOrder}, as zod checks it in responses: types and presence only. */
export const FiscalOrderSchema: z.ZodType<types.FiscalOrder> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    context: FiscalContextSchema,
    country_code: z.string(),
    created_at: z.string(),
    id: z.string(),
    state: FiscalOrderStateSchema,
    transactions: z.array(FiscalTransactionSchema),
    updated_at: z.string(),
    external_order_id: z.string().optional(),
    reference_order_id: z.string().optional(),
    original_created_at: z.string().optional(),
    fiscal_mode: FiscalModeSchema.optional(),
    tax_method: FiscalTaxMethodSchema.optional(),
    signature_strategy_override: FiscalSignatureStrategySchema.optional(),
  }))() as z.ZodType<types.FiscalOrder>;

/** Schema of {@link types.ShowFiscalOrderPath | ShowFiscalOrderPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowFiscalOrderPathSchema: z.ZodType<types.ShowFiscalOrderPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ orderId: z.string() }))() as z.ZodType<types.ShowFiscalOrderPath>;

/** Schema of {@link types.ShowFiscalOrderQuery | ShowFiscalOrderQuery}, as zod checks it in requests: types, presence and every limit. */
export const ShowFiscalOrderQuerySchema: z.ZodType<types.ShowFiscalOrderQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    state: z.enum(["OK", "FAILED"]).optional(),
    transaction_state: z.enum(["OK", "FAILED", "TEMP_SIGNED"]).optional(),
  }))() as z.ZodType<types.ShowFiscalOrderQuery>;

/** Schema of {@link types.ShowFiscalReturnPath | ShowFiscalReturnPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowFiscalReturnPathSchema: z.ZodType<types.ShowFiscalReturnPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ orderId: z.string(), returnId: z.string() }))() as z.ZodType<types.ShowFiscalReturnPath>;

/** Schema of {@link types.ShowFiscalReturnQuery | ShowFiscalReturnQuery}, as zod checks it in requests: types, presence and every limit. */
export const ShowFiscalReturnQuerySchema: z.ZodType<types.ShowFiscalReturnQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    state: z.enum(["OK", "FAILED"]).optional(),
    transaction_state: z.enum(["OK", "FAILED", "TEMP_SIGNED"]).optional(),
  }))() as z.ZodType<types.ShowFiscalReturnQuery>;
