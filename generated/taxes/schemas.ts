// Generated from openapi/taxes.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";
import * as values from "./values.js";

/** Schema of {@link types.TaxTransactionType | TaxTransactionType}, as zod checks it in requests: types, presence and every limit. */
export const TaxTransactionTypeSchema: z.ZodType<types.TaxTransactionType> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.TaxTransactionTypeValues))() as z.ZodType<types.TaxTransactionType>;

/** Schema of {@link types.TaxCalculationMode | TaxCalculationMode}, as zod checks it in requests: types, presence and every limit. */
export const TaxCalculationModeSchema: z.ZodType<types.TaxCalculationMode> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(values.TaxCalculationModeValues))() as z.ZodType<types.TaxCalculationMode>;

/** Schema of {@link types.ExemptionClass | ExemptionClass}, as zod checks it in requests: types, presence and every limit. */
export const ExemptionClassSchema: z.ZodType<types.ExemptionClass> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ExemptionClass>;

/** Schema of {@link types.CreateTaxTransactionPreviewRequest | CreateTaxTransactionPreviewRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateTaxTransactionPreviewRequestSchema: z.ZodType<types.CreateTaxTransactionPreviewRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      items: z.array(z.looseObject({})),
      order_id: z.string(),
      return_id: z.string().optional(),
      transaction_type: TaxTransactionTypeSchema.optional(),
      calculation_mode: TaxCalculationModeSchema.optional(),
      tax_date: z.string().check(checks.dateTime()).optional(),
      exemption_class: ExemptionClassSchema.optional(),
      exemption_number: z.string().optional(),
      tax_exempt: z.boolean().optional(),
    }))() as z.ZodType<types.CreateTaxTransactionPreviewRequest>;

/** Schema of {@link types.UpdateOrderTaxTransactionRequest | UpdateOrderTaxTransactionRequest}, as zod checks it in requests: types, presence and every limit. */
export const UpdateOrderTaxTransactionRequestSchema: z.ZodType<types.UpdateOrderTaxTransactionRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ order_id: z.string() }))() as z.ZodType<types.UpdateOrderTaxTransactionRequest>;

/** Schema of {@link types.TaxAddress | TaxAddress}, as zod checks it in responses: types and presence only. */
export const TaxAddressSchema: z.ZodType<types.TaxAddress> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    address_line_1: z.string().optional(),
    address_line_2: z.string().optional(),
    city: z.string().optional(),
    province: z.string().optional(),
    state: z.string().optional(),
    zip_code: z.string().optional(),
    country_code: z.string().optional(),
    store_id: z.string().optional(),
  }))() as z.ZodType<types.TaxAddress>;

/** Schema of {@link types.VatMethod | VatMethod}, as zod checks it in responses: types and presence only. */
export const VatMethodSchema: z.ZodType<types.VatMethod> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.VatMethod>;

/** Schema of {@link types.TaxStatus | TaxStatus}, as zod checks it in responses: types and presence only. */
export const TaxStatusSchema: z.ZodType<types.TaxStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxStatus>;

/** Schema of {@link types.TaxRate | TaxRate}, as zod checks it in responses: types and presence only. */
export const TaxRateSchema: z.ZodType<types.TaxRate> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    amount: z.number(),
    country_code: z.string(),
    rate: z.number(),
    tax_name: z.string(),
    taxable_amount: z.number().optional(),
    exempt_amount: z.number().optional(),
    tax_status: TaxStatusSchema.optional(),
  }))() as z.ZodType<types.TaxRate>;

/** Schema of {@link types.TaxedItemType | TaxedItemType}, as zod checks it in responses: types and presence only. */
export const TaxedItemTypeSchema: z.ZodType<types.TaxedItemType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxedItemType>;

/** Schema of {@link types.TaxedItemAttribute | TaxedItemAttribute}, as zod checks it in responses: types and presence only. */
export const TaxedItemAttributeSchema: z.ZodType<types.TaxedItemAttribute> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ name: z.string(), value: z.string() }))() as z.ZodType<types.TaxedItemAttribute>;

/** Schema of {@link types.TaxedItem | TaxedItem}, as zod checks it in responses: types and presence only. */
export const TaxedItemSchema: z.ZodType<types.TaxedItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    item_price: z.number(),
    price_line_item: z.number(),
    price_net: z.number(),
    price_tax: z.number(),
    quantity: z.number(),
    shipping_address: TaxAddressSchema,
    shipping_origin: TaxAddressSchema,
    tax_class: z.string(),
    tax_method: VatMethodSchema,
    tax_rates: z.array(TaxRateSchema),
    type: TaxedItemTypeSchema,
    id: z.string().optional(),
    product_id: z.string().optional(),
    product_name: z.string().optional(),
    product_sku: z.string().optional(),
    handling_charges: z.number().optional(),
    currency_consumer: z.string().optional(),
    consumer_uuid: z.string().optional(),
    extended_attributes: z.array(TaxedItemAttributeSchema).optional(),
  }))() as z.ZodType<types.TaxedItem>;

/** Schema of {@link types.TaxStrategy | TaxStrategy}, as zod checks it in responses: types and presence only. */
export const TaxStrategySchema: z.ZodType<types.TaxStrategy> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxStrategy>;

/** Schema of {@link types.TaxTotals | TaxTotals}, as zod checks it in responses: types and presence only. */
export const TaxTotalsSchema: z.ZodType<types.TaxTotals> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    discount_total: z.number(),
    grand_total: z.number(),
    net_total: z.number(),
    shipping_tax_amount: z.number(),
    shipping_total: z.number(),
    subtotal: z.number(),
    tax_rates_summary: z.array(TaxRateSchema),
    tax_strategy: TaxStrategySchema,
    tax_total: z.number(),
  }))() as z.ZodType<types.TaxTotals>;

/** Schema of {@link types.TaxTransactionType | TaxTransactionType}, as zod checks it in responses: types and presence only. */
export const OpenTaxTransactionTypeSchema: z.ZodType<types.TaxTransactionType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxTransactionType>;

/** Schema of {@link types.TaxCalculationMode | TaxCalculationMode}, as zod checks it in responses: types and presence only. */
export const OpenTaxCalculationModeSchema: z.ZodType<types.TaxCalculationMode> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxCalculationMode>;

/** Schema of {@link types.TaxErrorCode | TaxErrorCode}, as zod checks it in responses: types and presence only. */
export const TaxErrorCodeSchema: z.ZodType<types.TaxErrorCode> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxErrorCode>;

/** Schema of {@link types.TaxFallbackError | TaxFallbackError}, as zod checks it in responses: types and presence only. */
export const TaxFallbackErrorSchema: z.ZodType<types.TaxFallbackError> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    error_code: TaxErrorCodeSchema,
    message: z.string(),
    original_tax_provider: TaxStrategySchema,
  }))() as z.ZodType<types.TaxFallbackError>;

/** Schema of {@link types.TaxTransaction | TaxTransaction}, as zod checks it in responses: types and presence only. */
export const TaxTransactionSchema: z.ZodType<types.TaxTransaction> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    document_id: z.string(),
    items: z.array(TaxedItemSchema),
    totals: TaxTotalsSchema,
    order_id: z.string().optional(),
    return_id: z.string().optional(),
    transaction_type: OpenTaxTransactionTypeSchema.optional(),
    calculation_mode: OpenTaxCalculationModeSchema.optional(),
    exemption_class: ExemptionClassSchema.optional(),
    exemption_number: z.string().optional(),
    tax_exempt: z.boolean().optional(),
    fallback_error: TaxFallbackErrorSchema.optional(),
  }))() as z.ZodType<types.TaxTransaction>;

/** Schema of {@link types.CreateTaxTransactionPreviewHeaders | CreateTaxTransactionPreviewHeaders}, as zod checks it in requests: types, presence and every limit. */
export const CreateTaxTransactionPreviewHeadersSchema: z.ZodType<types.CreateTaxTransactionPreviewHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ "store-id": z.string().optional() }))() as z.ZodType<types.CreateTaxTransactionPreviewHeaders>;

/** Schema of {@link types.ShowOrderTaxTransactionPath | ShowOrderTaxTransactionPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowOrderTaxTransactionPathSchema: z.ZodType<types.ShowOrderTaxTransactionPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ orderId: z.string() }))() as z.ZodType<types.ShowOrderTaxTransactionPath>;

/** Schema of {@link types.ShowOrderTaxTransactionHeaders | ShowOrderTaxTransactionHeaders}, as zod checks it in requests: types, presence and every limit. */
export const ShowOrderTaxTransactionHeadersSchema: z.ZodType<types.ShowOrderTaxTransactionHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ "store-id": z.string().optional() }))() as z.ZodType<types.ShowOrderTaxTransactionHeaders>;

/** Schema of {@link types.UpdateOrderTaxTransactionPath | UpdateOrderTaxTransactionPath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateOrderTaxTransactionPathSchema: z.ZodType<types.UpdateOrderTaxTransactionPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ orderId: z.string() }))() as z.ZodType<types.UpdateOrderTaxTransactionPath>;

/** Schema of {@link types.UpdateOrderTaxTransactionHeaders | UpdateOrderTaxTransactionHeaders}, as zod checks it in requests: types, presence and every limit. */
export const UpdateOrderTaxTransactionHeadersSchema: z.ZodType<types.UpdateOrderTaxTransactionHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ "store-id": z.string().optional() }))() as z.ZodType<types.UpdateOrderTaxTransactionHeaders>;

/** Schema of {@link types.ShowReturnTaxTransactionPath | ShowReturnTaxTransactionPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowReturnTaxTransactionPathSchema: z.ZodType<types.ShowReturnTaxTransactionPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ orderId: z.string(), returnId: z.string() }))() as z.ZodType<types.ShowReturnTaxTransactionPath>;

/** Schema of {@link types.ShowReturnTaxTransactionHeaders | ShowReturnTaxTransactionHeaders}, as zod checks it in requests: types, presence and every limit. */
export const ShowReturnTaxTransactionHeadersSchema: z.ZodType<types.ShowReturnTaxTransactionHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ "store-id": z.string().optional() }))() as z.ZodType<types.ShowReturnTaxTransactionHeaders>;
