// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

/** Schema of {@link types.Product | Product}, as zod checks it in responses: types and presence only. */
export const ProductSchema: z.ZodType<types.Product> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string().optional(),
    title: z.string().nullable().optional(),
    external_identifiers: z.object({}).catchall(z.string()).nullable().optional(),
  }))() as z.ZodType<types.Product>;

/** Schema of {@link types.ProductExportLink | ProductExportLink}, as zod checks it in responses: types and presence only. */
export const ProductExportLinkSchema: z.ZodType<types.ProductExportLink> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ download_url: z.string() }))() as z.ZodType<types.ProductExportLink>;

/** Schema of {@link types.ProductExportCategory | ProductExportCategory}, as zod checks it in responses: types and presence only. */
export const ProductExportCategorySchema: z.ZodType<types.ProductExportCategory> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    path: z.string().optional(),
    position: z.number().optional(),
  }))() as z.ZodType<types.ProductExportCategory>;

/** Schema of {@link types.ProductExportIdentifier | ProductExportIdentifier}, as zod checks it in responses: types and presence only. */
export const ProductExportIdentifierSchema: z.ZodType<types.ProductExportIdentifier> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    type: z.string().optional(),
    value: z.string().optional(),
  }))() as z.ZodType<types.ProductExportIdentifier>;

/** Schema of {@link types.ProductExportAttribute | ProductExportAttribute}, as zod checks it in responses: types and presence only. */
export const ProductExportAttributeSchema: z.ZodType<types.ProductExportAttribute> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    name: z.string().optional(),
    value: z.string().optional(),
  }))() as z.ZodType<types.ProductExportAttribute>;

/** Schema of {@link types.ProductExportImage | ProductExportImage}, as zod checks it in responses: types and presence only. */
export const ProductExportImageSchema: z.ZodType<types.ProductExportImage> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    url: z.string().optional(),
    title: z.string().optional(),
    identifier: z.string().optional(),
    altText: z.string().optional(),
    dominantColor: z.string().optional(),
    width: z.number().optional(),
    height: z.number().optional(),
    aspectRatio: z.number().optional(),
    tags: z.array(z.string()).optional(),
  }))() as z.ZodType<types.ProductExportImage>;

/** Schema of {@link types.ProductExportRow | ProductExportRow}, as zod checks it in responses: types and presence only. */
export const ProductExportRowSchema: z.ZodType<types.ProductExportRow> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    variant_group_id: z.string().nullable().optional(),
    is_available: z.boolean().nullable().optional(),
    categories: z.array(ProductExportCategorySchema).nullable().optional(),
    main_category_path: z.string().nullable().optional(),
    main_category_position: z.number().nullable().optional(),
    external_identifiers: z.array(ProductExportIdentifierSchema).nullable().optional(),
    extended_attributes: z.array(ProductExportAttributeSchema).nullable().optional(),
    title: z.string().nullable().optional(),
    brand: z.string().nullable().optional(),
    caption: z.string().nullable().optional(),
    description: z.string().nullable().optional(),
    keywords: z.array(z.string()).nullable().optional(),
    images: z.array(ProductExportImageSchema).nullable().optional(),
    template_id: z.string().nullable().optional(),
    price: z.number().nullable().optional(),
    currency: z.string().nullable().optional(),
    country_of_origin: z.string().nullable().optional(),
    tax_class_id: z.string().nullable().optional(),
    preorder_start: z.string().nullable().optional(),
    online_from: z.string().nullable().optional(),
    online_to: z.string().nullable().optional(),
    variation_color_value: z.string().nullable().optional(),
    variation_size_value: z.string().nullable().optional(),
    variation_size_gender: z.string().nullable().optional(),
    variation_size_type: z.string().nullable().optional(),
    variation_size_system: z.string().nullable().optional(),
    variation_size_sort_position: z.number().nullable().optional(),
    variation_additional_1_name: z.string().nullable().optional(),
    variation_additional_1_value: z.string().nullable().optional(),
    variation_additional_2_name: z.string().nullable().optional(),
    variation_additional_2_value: z.string().nullable().optional(),
    product_hts_number: z.string().nullable().optional(),
    schedule_b: z.string().nullable().optional(),
    shipping_dimension_height: z.number().nullable().optional(),
    shipping_dimension_length: z.number().nullable().optional(),
    shipping_dimension_unit: z.string().nullable().optional(),
    shipping_dimension_width: z.number().nullable().optional(),
    shipping_weight_value: z.number().nullable().optional(),
    shipping_weight_unit: z.string().nullable().optional(),
    serialized_inventory: z.boolean().nullable().optional(),
    variable_pricing: z.boolean().nullable().optional(),
    inventory_tracked: z.boolean().nullable().optional(),
    material: z.string().nullable().optional(),
    updated_at: z.number().nullable().optional(),
  }))() as z.ZodType<types.ProductExportRow>;

/** Schema of {@link types.PriceExportRow | PriceExportRow}, as zod checks it in responses: types and presence only. */
export const PriceExportRowSchema: z.ZodType<types.PriceExportRow> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: z.string(),
    price: z.number(),
    currency_code: z.string(),
  }))() as z.ZodType<types.PriceExportRow>;

/** Schema of {@link types.LegacyProductPage | LegacyProductPage}, as zod checks it in responses: types and presence only. */
export const LegacyProductPageSchema: z.ZodType<types.LegacyProductPage> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    offset: z.number().optional(),
    total: z.number().optional(),
    count: z.number().optional(),
  }))() as z.ZodType<types.LegacyProductPage>;

/** Schema of {@link types.LegacyProductList | LegacyProductList}, as zod checks it in responses: types and presence only. */
export const LegacyProductListSchema: z.ZodType<types.LegacyProductList> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    elements: z.array(ProductSchema),
    pagination: LegacyProductPageSchema.optional(),
  }))() as z.ZodType<types.LegacyProductList>;

/** Schema of {@link types.ListProductsPath | ListProductsPath}, as zod checks it in requests: types, presence and every limit. */
export const ListProductsPathSchema: z.ZodType<types.ListProductsPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ catalog: z.string() }))() as z.ZodType<types.ListProductsPath>;

/** Schema of {@link types.ListProductsQuery | ListProductsQuery}, as zod checks it in requests: types, presence and every limit. */
export const ListProductsQuerySchema: z.ZodType<types.ListProductsQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    locale: z.string().optional(),
    redirect: z.boolean().optional(),
  }))() as z.ZodType<types.ListProductsQuery>;

/** Schema of {@link types.ListProductsHeaders | ListProductsHeaders}, as zod checks it in requests: types, presence and every limit. */
export const ListProductsHeadersSchema: z.ZodType<types.ListProductsHeaders> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ accept: z.literal("text/csv").optional() }))() as z.ZodType<types.ListProductsHeaders>;

/** Schema of {@link types.ShowPricebookExportPath | ShowPricebookExportPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowPricebookExportPathSchema: z.ZodType<types.ShowPricebookExportPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ catalog: z.string(), pricebook: z.string() }))() as z.ZodType<types.ShowPricebookExportPath>;

/** Schema of {@link types.ShowPricebookExportQuery | ShowPricebookExportQuery}, as zod checks it in requests: types, presence and every limit. */
export const ShowPricebookExportQuerySchema: z.ZodType<types.ShowPricebookExportQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ format: z.enum(["csv", "sqlite"]).optional() }))() as z.ZodType<types.ShowPricebookExportQuery>;

/** Schema of {@link types.ShowProductPath | ShowProductPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowProductPathSchema: z.ZodType<types.ShowProductPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.ShowProductPath>;

/** Schema of {@link types.ShowProductQuery | ShowProductQuery}, as zod checks it in requests: types, presence and every limit. */
export const ShowProductQuerySchema: z.ZodType<types.ShowProductQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ shop: z.string().optional(), locale: z.string().optional() }))() as z.ZodType<types.ShowProductQuery>;

/** Schema of {@link types.ShowProductByIdentifierPath | ShowProductByIdentifierPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowProductByIdentifierPathSchema: z.ZodType<types.ShowProductByIdentifierPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ type: z.string(), value: z.string() }))() as z.ZodType<types.ShowProductByIdentifierPath>;

/** Schema of {@link types.ShowProductByIdentifierQuery | ShowProductByIdentifierQuery}, as zod checks it in requests: types, presence and every limit. */
export const ShowProductByIdentifierQuerySchema: z.ZodType<types.ShowProductByIdentifierQuery> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      shop: z.string().optional(),
      locale: z.string().optional(),
    }))() as z.ZodType<types.ShowProductByIdentifierQuery>;

/** Schema of {@link types.ListLegacyProductsPath | ListLegacyProductsPath}, as zod checks it in requests: types, presence and every limit. */
export const ListLegacyProductsPathSchema: z.ZodType<types.ListLegacyProductsPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ shop: z.string() }))() as z.ZodType<types.ListLegacyProductsPath>;

/** Schema of {@link types.ListLegacyProductsQuery | ListLegacyProductsQuery}, as zod checks it in requests: types, presence and every limit. */
export const ListLegacyProductsQuerySchema: z.ZodType<types.ListLegacyProductsQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    locale: z.string().optional(),
    offset: z.number().check(checks.integer()).gte(0).optional(),
    count: z.number().check(checks.integer()).gte(1).optional(),
  }))() as z.ZodType<types.ListLegacyProductsQuery>;
