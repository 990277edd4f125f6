// Generated from openapi/taxes.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

export const TaxTransactionTypeSchema: z.ZodType<types.TaxTransactionType> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(["SALE", "RETURN"]))() as z.ZodType<types.TaxTransactionType>;

export const TaxCalculationModeSchema: z.ZodType<types.TaxCalculationMode> = /* @__PURE__ */ ((): z.ZodType =>
  z.enum(["STANDARD", "REVERSE"]))() as z.ZodType<types.TaxCalculationMode>;

export const ExemptionClassSchema: z.ZodType<types.ExemptionClass> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ExemptionClass>;

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

export const UpdateOrderTaxTransactionRequestSchema: z.ZodType<types.UpdateOrderTaxTransactionRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ order_id: z.string() }))() as z.ZodType<types.UpdateOrderTaxTransactionRequest>;

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

export const VatMethodSchema: z.ZodType<types.VatMethod> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.VatMethod>;

export const TaxStatusSchema: z.ZodType<types.TaxStatus> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxStatus>;

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

export const TaxedItemTypeSchema: z.ZodType<types.TaxedItemType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxedItemType>;

export const TaxedItemAttributeSchema: z.ZodType<types.TaxedItemAttribute> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ name: z.string(), value: z.string() }))() as z.ZodType<types.TaxedItemAttribute>;

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

export const TaxStrategySchema: z.ZodType<types.TaxStrategy> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxStrategy>;

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

export const OpenTaxTransactionTypeSchema: z.ZodType<types.TaxTransactionType> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxTransactionType>;

export const OpenTaxCalculationModeSchema: z.ZodType<types.TaxCalculationMode> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxCalculationMode>;

export const TaxErrorCodeSchema: z.ZodType<types.TaxErrorCode> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.TaxErrorCode>;

export const TaxFallbackErrorSchema: z.ZodType<types.TaxFallbackError> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    error_code: TaxErrorCodeSchema,
    message: z.string(),
    original_tax_provider: TaxStrategySchema,
  }))() as z.ZodType<types.TaxFallbackError>;

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

export const CreateTaxTransactionPreviewHeadersSchema: z.ZodType<types.CreateTaxTransactionPreviewHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ "store-id": z.string().optional() }))() as z.ZodType<types.CreateTaxTransactionPreviewHeaders>;

export const ShowOrderTaxTransactionPathSchema: z.ZodType<types.ShowOrderTaxTransactionPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ orderId: z.string() }))() as z.ZodType<types.ShowOrderTaxTransactionPath>;

export const ShowOrderTaxTransactionHeadersSchema: z.ZodType<types.ShowOrderTaxTransactionHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ "store-id": z.string().optional() }))() as z.ZodType<types.ShowOrderTaxTransactionHeaders>;

export const UpdateOrderTaxTransactionPathSchema: z.ZodType<types.UpdateOrderTaxTransactionPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ orderId: z.string() }))() as z.ZodType<types.UpdateOrderTaxTransactionPath>;

export const UpdateOrderTaxTransactionHeadersSchema: z.ZodType<types.UpdateOrderTaxTransactionHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ "store-id": z.string().optional() }))() as z.ZodType<types.UpdateOrderTaxTransactionHeaders>;

export const ShowReturnTaxTransactionPathSchema: z.ZodType<types.ShowReturnTaxTransactionPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ orderId: z.string(), returnId: z.string() }))() as z.ZodType<types.ShowReturnTaxTransactionPath>;

export const ShowReturnTaxTransactionHeadersSchema: z.ZodType<types.ShowReturnTaxTransactionHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ "store-id": z.string().optional() }))() as z.ZodType<types.ShowReturnTaxTransactionHeaders>;
