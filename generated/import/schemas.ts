// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";
import * as checks from "../checks.js";
import { ExtendedAttributeSchema } from "../common/schemas.js";

export { ExtendedAttributeSchema, ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

/** Schema of {@link types.ImportEntity | ImportEntity}, as zod checks it in requests: types, presence and every limit. */
export const ImportEntitySchema: z.ZodType<types.ImportEntity> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ImportEntity>;

/** Schema of {@link types.ImportJobState | ImportJobState}, as zod checks it in requests: types, presence and every limit. */
export const ImportJobStateSchema: z.ZodType<types.ImportJobState> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.ImportJobState>;

/** Schema of {@link types.CreateImportJobRequest | CreateImportJobRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateImportJobRequestSchema: z.ZodType<types.CreateImportJobRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    provider: z.string().optional(),
    name: z.string().optional(),
    source_uri: z.string().optional(),
    revision: z.number().check(checks.integer()).optional(),
    entities: z.array(ImportEntitySchema).optional(),
    full: z.boolean().optional(),
    shop: z.string().optional(),
    locale: z.string().optional(),
    type: z.string().optional(),
  }))() as z.ZodType<types.CreateImportJobRequest>;

/** Schema of {@link types.ImportJobCreated | ImportJobCreated}, as zod checks it in responses: types and presence only. */
export const ImportJobCreatedSchema: z.ZodType<types.ImportJobCreated> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string() }))() as z.ZodType<types.ImportJobCreated>;

/** Schema of {@link types.StartImportJobRequest | StartImportJobRequest}, as zod checks it in requests: types, presence and every limit. */
export const StartImportJobRequestSchema: z.ZodType<types.StartImportJobRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ transformed_uri: z.string() }))() as z.ZodType<types.StartImportJobRequest>;

/** Schema of {@link types.FailImportJobRequest | FailImportJobRequest}, as zod checks it in requests: types, presence and every limit. */
export const FailImportJobRequestSchema: z.ZodType<types.FailImportJobRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ reason: z.string().optional() }))() as z.ZodType<types.FailImportJobRequest>;

/** Schema of {@link types.ImportJobAnswer | ImportJobAnswer}, as zod checks it in responses: types and presence only. */
export const ImportJobAnswerSchema: z.ZodType<types.ImportJobAnswer> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({}))() as z.ZodType<types.ImportJobAnswer>;

/** Schema of {@link types.ImportJob | ImportJob}, as zod checks it in responses: types and presence only. */
export const ImportJobSchema: z.ZodType<types.ImportJob> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    import_id: z.string(),
    state: ImportJobStateSchema,
    reason: z.string().nullable().optional(),
    entities: z.array(ImportEntitySchema).nullable().optional(),
    full: z.boolean().nullable().optional(),
    provider: z.string().nullable().optional(),
    name: z.string().nullable().optional(),
    source: z.string().nullable().optional(),
    source_uri: z.string().nullable().optional(),
    transformed_uri: z.string().nullable().optional(),
    revision: z.number().nullable().optional(),
    received_at: z.string().nullable().optional(),
    completed_at: z.string().nullable().optional(),
    type: z.string().nullable().optional(),
  }))() as z.ZodType<types.ImportJob>;

/** Schema of {@link types.ImportJobSummary | ImportJobSummary}, as zod checks it in responses: types and presence only. */
export const ImportJobSummarySchema: z.ZodType<types.ImportJobSummary> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    import_id: z.string(),
    entities: z.array(ImportEntitySchema),
    state: ImportJobStateSchema.optional(),
    name: z.string().nullable().optional(),
    provider: z.string().nullable().optional(),
    received_at: z.string().nullable().optional(),
  }))() as z.ZodType<types.ImportJobSummary>;

/** Schema of {@link types.ImportJobList | ImportJobList}, as zod checks it in responses: types and presence only. */
export const ImportJobListSchema: z.ZodType<types.ImportJobList> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ items: z.array(ImportJobSummarySchema) }))() as z.ZodType<types.ImportJobList>;

/** Schema of {@link types.ImportJobErrorInput | ImportJobErrorInput}, as zod checks it in requests: types, presence and every limit. */
export const ImportJobErrorInputSchema: z.ZodType<types.ImportJobErrorInput> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    error_id: z.string().optional(),
    reason: z.string().optional(),
    entity_type: z.string().optional(),
    entity_id: z.string().optional(),
  }))() as z.ZodType<types.ImportJobErrorInput>;

/** Schema of {@link types.CreateImportJobErrorsRequest | CreateImportJobErrorsRequest}, as zod checks it in requests: types, presence and every limit. */
export const CreateImportJobErrorsRequestSchema: z.ZodType<types.CreateImportJobErrorsRequest> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.array(ImportJobErrorInputSchema))() as z.ZodType<types.CreateImportJobErrorsRequest>;

/** Schema of {@link types.ImportJobError | ImportJobError}, as zod checks it in responses: types and presence only. */
export const ImportJobErrorSchema: z.ZodType<types.ImportJobError> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    error_id: z.string().nullable().optional(),
    reason: z.string().nullable().optional(),
    entity_type: z.string().nullable().optional(),
    entity_id: z.string().nullable().optional(),
  }))() as z.ZodType<types.ImportJobError>;

/** Schema of {@link types.ImportJobErrorArray | ImportJobErrorArray}, as zod checks it in responses: types and presence only. */
export const ImportJobErrorArraySchema: z.ZodType<types.ImportJobErrorArray> = /* @__PURE__ */ ((): z.ZodType =>
  z.array(ImportJobErrorSchema))() as z.ZodType<types.ImportJobErrorArray>;

/** Schema of {@link types.ImportJobErrorPage | ImportJobErrorPage}, as zod checks it in responses: types and presence only. */
export const ImportJobErrorPageSchema: z.ZodType<types.ImportJobErrorPage> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ items: z.array(ImportJobErrorSchema).optional() }))() as z.ZodType<types.ImportJobErrorPage>;

/** Schema of {@link types.ImportJobErrorList | ImportJobErrorList}, as zod checks it in responses: types and presence only. */
export const ImportJobErrorListSchema: z.ZodType<types.ImportJobErrorList> = /* @__PURE__ */ ((): z.ZodType =>
  z.union([ImportJobErrorArraySchema, ImportJobErrorPageSchema]))() as z.ZodType<types.ImportJobErrorList>;

/** Schema of {@link types.ImportSchemaDocument | ImportSchemaDocument}, as zod checks it in requests: types, presence and every limit. */
export const ImportSchemaDocumentSchema: z.ZodType<types.ImportSchemaDocument> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    properties: z
      .looseObject({})
      .check(
        checks.propertyNames(
          z.enum([
            "product_id",
            "variant_group_id",
            "brand",
            "title",
            "caption",
            "description",
            "keywords",
            "template_id",
            "tax_class_id",
            "schedule_b",
            "product_hts_number",
            "google_category",
            "preorder_start",
            "online_from",
            "online_to",
            "country_of_origin",
            "material",
            "extended_attributes",
            "external_identifiers",
            "filterable_attributes",
            "searchable_attributes",
            "shipping_dimension_unit",
            "shipping_dimension_width",
            "shipping_dimension_height",
            "shipping_dimension_length",
            "shipping_weight_value",
            "shipping_weight_unit",
            "variation_additional_1_name",
            "variation_additional_1_value",
            "variation_additional_2_name",
            "variation_additional_2_value",
            "variation_color_value",
            "variation_size_gender",
            "variation_size_system",
            "variation_size_value",
            "variation_size_type",
          ]),
        ),
      )
      .optional(),
  }))() as z.ZodType<types.ImportSchemaDocument>;

/** Schema of {@link types.ImportSchemaDocument | ImportSchemaDocument}, as zod checks it in responses: types and presence only. */
export const OpenImportSchemaDocumentSchema: z.ZodType<types.ImportSchemaDocument> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ properties: z.looseObject({}).optional() }))() as z.ZodType<types.ImportSchemaDocument>;

/** Schema of {@link types.ImportSchemaCreated | ImportSchemaCreated}, as zod checks it in responses: types and presence only. */
export const ImportSchemaCreatedSchema: z.ZodType<types.ImportSchemaCreated> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ id: z.string(), last_updated_at: z.string() }))() as z.ZodType<types.ImportSchemaCreated>;

/** Schema of {@link types.ImportSchema | ImportSchema}, as zod checks it in responses: types and presence only. */
export const ImportSchemaSchema: z.ZodType<types.ImportSchema> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    entity: z.string(),
    id: z.string(),
    last_updated_at: z.string(),
  }))() as z.ZodType<types.ImportSchema>;

/** Schema of {@link types.CatalogId | CatalogId}, as zod checks it in requests: types, presence and every limit. */
export const CatalogIdSchema: z.ZodType<types.CatalogId> = /* @__PURE__ */ ((): z.ZodType =>
  z.string().regex(/^[^-_ ,:"*+/\\][^ ,:"*+/\\]*$/u))() as z.ZodType<types.CatalogId>;

/** Schema of {@link types.ProductId | ProductId}, as zod checks it in requests: types, presence and every limit. */
export const ProductIdSchema: z.ZodType<types.ProductId> = /* @__PURE__ */ ((): z.ZodType =>
  z
    .string()
    .min(1)
    .check(checks.maxLength(255))
    .regex(/^[^=%]+$/u))() as z.ZodType<types.ProductId>;

/** Schema of {@link types.CurrencyCode | CurrencyCode}, as zod checks it in requests: types, presence and every limit. */
export const CurrencyCodeSchema: z.ZodType<types.CurrencyCode> = /* @__PURE__ */ ((): z.ZodType =>
  z.string().regex(/^[A-Za-z]{3}$/u))() as z.ZodType<types.CurrencyCode>;

/** Schema of {@link types.SearchableAttribute | SearchableAttribute}, as zod checks it in requests: types, presence and every limit. */
export const SearchableAttributeSchema: z.ZodType<types.SearchableAttribute> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    name: z.string().optional(),
    path: z.string().optional(),
    weight: z.number().check(checks.integer()).optional(),
  }))() as z.ZodType<types.SearchableAttribute>;

/** Schema of {@link types.FilterableAttribute | FilterableAttribute}, as zod checks it in requests: types, presence and every limit. */
export const FilterableAttributeSchema: z.ZodType<types.FilterableAttribute> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    name: z.string().optional(),
    path: z.string().optional(),
  }))() as z.ZodType<types.FilterableAttribute>;

/** Schema of {@link types.ProductsFileHead | ProductsFileHead}, as zod checks it in requests: types, presence and every limit. */
export const ProductsFileHeadSchema: z.ZodType<types.ProductsFileHead> = /* @__PURE__ */ ((): z.ZodType =>
  z
    .looseObject({
      locale: z.string(),
      catalog: CatalogIdSchema.optional(),
      shop: CatalogIdSchema.optional(),
      shop_display_name: z.string().min(1).optional(),
      is_master: z.boolean().optional(),
      internal_disable_image_processing: z.boolean().optional(),
      searchable_attributes: z.array(SearchableAttributeSchema).optional(),
      filterable_attributes: z.array(FilterableAttributeSchema).optional(),
    })
    .check(checks.needs("any", [["catalog"], ["shop"]])))() as z.ZodType<types.ProductsFileHead>;

/** Schema of {@link types.ExternalIdentifier | ExternalIdentifier}, as zod checks it in requests: types, presence and every limit. */
export const ExternalIdentifierSchema: z.ZodType<types.ExternalIdentifier> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    type: z.string().nullable(),
    value: z.string().nullable(),
  }))() as z.ZodType<types.ExternalIdentifier>;

/** Schema of {@link types.ProductAttribute | ProductAttribute}, as zod checks it in requests: types, presence and every limit. */
export const ProductAttributeSchema: z.ZodType<types.ProductAttribute> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ name: z.string().nullable(), value: z.string().nullable() }))() as z.ZodType<types.ProductAttribute>;

/** Schema of {@link types.ProductImage | ProductImage}, as zod checks it in requests: types, presence and every limit. */
export const ProductImageSchema: z.ZodType<types.ProductImage> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    url: z.string(),
    title: z.string().nullable().optional(),
    identifier: z.string().nullable().optional(),
    is_main: z.boolean().nullable().optional(),
    alt_text: z.string().nullable().optional(),
    is_color_swatch: z.boolean().nullable().optional(),
    tags: z.array(z.string()).nullable().optional(),
    internal_dimension_height: z.number().check(checks.integer()).nullable().optional(),
    internal_dimension_width: z.number().check(checks.integer()).nullable().optional(),
    internal_dominant_color: z.string().nullable().optional(),
  }))() as z.ZodType<types.ProductImage>;

/** Schema of {@link types.ProductCategory | ProductCategory}, as zod checks it in requests: types, presence and every limit. */
export const ProductCategorySchema: z.ZodType<types.ProductCategory> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    path: z.string(),
    position: z.number().check(checks.integer()).nullable().optional(),
    is_main: z.boolean().nullable().optional(),
  }))() as z.ZodType<types.ProductCategory>;

/** Schema of {@link types.GoogleCategory | GoogleCategory}, as zod checks it in requests: types, presence and every limit. */
export const GoogleCategorySchema: z.ZodType<types.GoogleCategory> = /* @__PURE__ */ ((): z.ZodType =>
  z.string().nullable())() as z.ZodType<types.GoogleCategory>;

/** Schema of {@link types.ProductItem | ProductItem}, as zod checks it in requests: types, presence and every limit. */
export const ProductItemSchema: z.ZodType<types.ProductItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: ProductIdSchema,
    variant_group_id: z.string().check(checks.maxLength(255)),
    title: z.string().nullable().optional(),
    brand: z.string().nullable().optional(),
    caption: z.string().nullable().optional(),
    description: z.string().nullable().optional(),
    keywords: z.array(z.string()).nullable().optional(),
    show_in_listing: z.boolean().nullable().optional(),
    is_published: z.boolean().nullable().optional(),
    is_active: z.boolean().nullable().optional(),
    is_searchable: z.boolean().nullable().optional(),
    is_available: z.boolean().nullable().optional(),
    manufacturer: z.string().nullable().optional(),
    sku: z.string().nullable().optional(),
    external_identifiers: z.array(ExternalIdentifierSchema).nullable().optional(),
    extended_attributes: z.array(ProductAttributeSchema).nullable().optional(),
    images: z.array(ProductImageSchema).nullable().optional(),
    categories: z.array(ProductCategorySchema).nullable().optional(),
    tax_class_id: z.string().nullable().optional(),
    shipping_weight_value: z.number().nullable().optional(),
    shipping_weight_unit: z.string().nullable().optional(),
    shipping_dimension_length: z.number().nullable().optional(),
    shipping_dimension_width: z.number().nullable().optional(),
    shipping_dimension_height: z.number().nullable().optional(),
    shipping_dimension_unit: z.string().nullable().optional(),
    variation_color_value: z.string().nullable().optional(),
    variation_size_value: z.string().nullable().optional(),
    variation_size_gender: z.string().nullable().optional(),
    variation_size_type: z.string().nullable().optional(),
    variation_size_system: z.string().nullable().optional(),
    variation_additional_1_name: z.string().nullable().optional(),
    variation_additional_1_value: z.string().nullable().optional(),
    variation_additional_2_name: z.string().nullable().optional(),
    variation_additional_2_value: z.string().nullable().optional(),
    google_category: GoogleCategorySchema.optional(),
    online_from: z.string().check(checks.dateTime()).nullable().optional(),
    online_to: z.string().check(checks.dateTime()).nullable().optional(),
    preorder_start: z.string().check(checks.dateTime()).nullable().optional(),
    product_hts_number: z.string().nullable().optional(),
    schedule_b: z.string().nullable().optional(),
    country_of_origin: z.string().nullable().optional(),
    material: z.string().nullable().optional(),
    template_id: z.string().nullable().optional(),
  }))() as z.ZodType<types.ProductItem>;

/** Schema of {@link types.ProductsFile | ProductsFile}, as zod checks it in requests: types, presence and every limit. */
export const ProductsFileSchema: z.ZodType<types.ProductsFile> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    head: ProductsFileHeadSchema,
    items: z.array(ProductItemSchema),
  }))() as z.ZodType<types.ProductsFile>;

/** Schema of {@link types.CategoriesFileHead | CategoriesFileHead}, as zod checks it in requests: types, presence and every limit. */
export const CategoriesFileHeadSchema: z.ZodType<types.CategoriesFileHead> = /* @__PURE__ */ ((): z.ZodType =>
  z
    .looseObject({
      locale: z.string(),
      catalog: CatalogIdSchema.optional(),
      shop: CatalogIdSchema.optional(),
      is_master: z.boolean().optional(),
    })
    .check(checks.needs("any", [["catalog"], ["shop"]])))() as z.ZodType<types.CategoriesFileHead>;

/** Schema of {@link types.CategoryImage | CategoryImage}, as zod checks it in requests: types, presence and every limit. */
export const CategoryImageSchema: z.ZodType<types.CategoryImage> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    url: z.string(),
    title: z.string().nullable().optional(),
    identifier: z.string().nullable().optional(),
    is_main: z.boolean().nullable().optional(),
    alt_text: z.string().nullable().optional(),
    tags: z.array(z.string()).nullable().optional(),
  }))() as z.ZodType<types.CategoryImage>;

/** Schema of {@link types.CategoryItem | CategoryItem}, as zod checks it in requests: types, presence and every limit. */
export const CategoryItemSchema: z.ZodType<types.CategoryItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    path: z.string(),
    description: z.string().nullable().optional(),
    images: z.array(CategoryImageSchema).nullable().optional(),
    keywords: z.array(z.string()).nullable().optional(),
    position: z.number().check(checks.integer()).nullable().optional(),
    google_category: GoogleCategorySchema.optional(),
    extended_attributes: z.array(ExtendedAttributeSchema).nullable().optional(),
    is_main: z.boolean().nullable().optional(),
  }))() as z.ZodType<types.CategoryItem>;

/** Schema of {@link types.CategoriesFile | CategoriesFile}, as zod checks it in requests: types, presence and every limit. */
export const CategoriesFileSchema: z.ZodType<types.CategoriesFile> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    head: CategoriesFileHeadSchema,
    items: z.array(CategoryItemSchema),
  }))() as z.ZodType<types.CategoriesFile>;

/** Schema of {@link types.PricesFileHead | PricesFileHead}, as zod checks it in requests: types, presence and every limit. */
export const PricesFileHeadSchema: z.ZodType<types.PricesFileHead> = /* @__PURE__ */ ((): z.ZodType =>
  z
    .looseObject({
      pricebook: z.string(),
      currency: CurrencyCodeSchema,
      catalog: CatalogIdSchema.optional(),
      shop: CatalogIdSchema.optional(),
      locale: z.string().optional(),
      traits: z.array(z.string()).optional(),
    })
    .check(checks.needs("any", [["catalog"], ["shop"]])))() as z.ZodType<types.PricesFileHead>;

/** Schema of {@link types.PriceItem | PriceItem}, as zod checks it in requests: types, presence and every limit. */
export const PriceItemSchema: z.ZodType<types.PriceItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ product_id: ProductIdSchema, value: z.number() }))() as z.ZodType<types.PriceItem>;

/** Schema of {@link types.PricesFile | PricesFile}, as zod checks it in requests: types, presence and every limit. */
export const PricesFileSchema: z.ZodType<types.PricesFile> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ head: PricesFileHeadSchema, items: z.array(PriceItemSchema) }))() as z.ZodType<types.PricesFile>;

/** Schema of {@link types.StoreMapping | StoreMapping}, as zod checks it in requests: types, presence and every limit. */
export const StoreMappingSchema: z.ZodType<types.StoreMapping> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    fulfillment_node_id: z.string(),
    store_id: z.string().optional(),
  }))() as z.ZodType<types.StoreMapping>;

/** Schema of {@link types.CompletedFulfillmentRequests | CompletedFulfillmentRequests}, as zod checks it in requests: types, presence and every limit. */
export const CompletedFulfillmentRequestsSchema: z.ZodType<types.CompletedFulfillmentRequests> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      logical_timestamp_start: z.number().check(checks.integer()).optional(),
      logical_timestamp_end: z.number().check(checks.integer()).optional(),
    }))() as z.ZodType<types.CompletedFulfillmentRequests>;

/** Schema of {@link types.AvailabilitiesFileHead | AvailabilitiesFileHead}, as zod checks it in requests: types, presence and every limit. */
export const AvailabilitiesFileHeadSchema: z.ZodType<types.AvailabilitiesFileHead> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    store_mapping: z.array(StoreMappingSchema).optional(),
    mode: z.string().optional(),
    completed_fulfillment_requests: CompletedFulfillmentRequestsSchema.optional(),
    catalog: z.string().optional(),
    locale: z.string().optional(),
  }))() as z.ZodType<types.AvailabilitiesFileHead>;

/** Schema of {@link types.AvailabilityItem | AvailabilityItem}, as zod checks it in requests: types, presence and every limit. */
export const AvailabilityItemSchema: z.ZodType<types.AvailabilityItem> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    product_id: ProductIdSchema,
    fulfillment_node_id: z.string(),
    quantity: z.number().check(checks.integer()),
  }))() as z.ZodType<types.AvailabilityItem>;

/** Schema of {@link types.AvailabilitiesFile | AvailabilitiesFile}, as zod checks it in requests: types, presence and every limit. */
export const AvailabilitiesFileSchema: z.ZodType<types.AvailabilitiesFile> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    head: AvailabilitiesFileHeadSchema,
    items: z.array(AvailabilityItemSchema),
  }))() as z.ZodType<types.AvailabilitiesFile>;

/** Schema of {@link types.ListImportJobsQuery | ListImportJobsQuery}, as zod checks it in requests: types, presence and every limit. */
export const ListImportJobsQuerySchema: z.ZodType<types.ListImportJobsQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ "filter[state]": ImportJobStateSchema.optional() }))() as z.ZodType<types.ListImportJobsQuery>;

/** Schema of {@link types.ShowImportJobPath | ShowImportJobPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowImportJobPathSchema: z.ZodType<types.ShowImportJobPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ import_id: z.string() }))() as z.ZodType<types.ShowImportJobPath>;

/** Schema of {@link types.StartImportJobPath | StartImportJobPath}, as zod checks it in requests: types, presence and every limit. */
export const StartImportJobPathSchema: z.ZodType<types.StartImportJobPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ import_id: z.string() }))() as z.ZodType<types.StartImportJobPath>;

/** Schema of {@link types.ListImportJobErrorsPath | ListImportJobErrorsPath}, as zod checks it in requests: types, presence and every limit. */
export const ListImportJobErrorsPathSchema: z.ZodType<types.ListImportJobErrorsPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ import_id: z.string() }))() as z.ZodType<types.ListImportJobErrorsPath>;

/** Schema of {@link types.CreateImportJobErrorsPath | CreateImportJobErrorsPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateImportJobErrorsPathSchema: z.ZodType<types.CreateImportJobErrorsPath> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({ import_id: z.string() }))() as z.ZodType<types.CreateImportJobErrorsPath>;

/** Schema of {@link types.FailImportJobPath | FailImportJobPath}, as zod checks it in requests: types, presence and every limit. */
export const FailImportJobPathSchema: z.ZodType<types.FailImportJobPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ import_id: z.string() }))() as z.ZodType<types.FailImportJobPath>;

/** Schema of {@link types.CreateImportSchemaQuery | CreateImportSchemaQuery}, as zod checks it in requests: types, presence and every limit. */
export const CreateImportSchemaQuerySchema: z.ZodType<types.CreateImportSchemaQuery> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z
      .string()
      .min(1)
      .check(checks.maxLength(36))
      .regex(/^[a-zA-Z0-9_-]+$/u)
      .optional(),
    entity: z.literal("PRODUCTS").optional(),
  }))() as z.ZodType<types.CreateImportSchemaQuery>;

/** Schema of {@link types.ShowImportSchemaPath | ShowImportSchemaPath}, as zod checks it in requests: types, presence and every limit. */
export const ShowImportSchemaPathSchema: z.ZodType<types.ShowImportSchemaPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z
      .string()
      .min(1)
      .check(checks.maxLength(36))
      .regex(/^[a-zA-Z0-9_-]+$/u),
  }))() as z.ZodType<types.ShowImportSchemaPath>;

/** Schema of {@link types.ShowImportSchemaHeaders | ShowImportSchemaHeaders}, as zod checks it in requests: types, presence and every limit. */
export const ShowImportSchemaHeadersSchema: z.ZodType<types.ShowImportSchemaHeaders> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    accept: z.enum(["application/json", "application/schema+json"]).optional(),
  }))() as z.ZodType<types.ShowImportSchemaHeaders>;

/** Schema of {@link types.UpdateImportSchemaPath | UpdateImportSchemaPath}, as zod checks it in requests: types, presence and every limit. */
export const UpdateImportSchemaPathSchema: z.ZodType<types.UpdateImportSchemaPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z
      .string()
      .min(1)
      .check(checks.maxLength(36))
      .regex(/^[a-zA-Z0-9_-]+$/u),
  }))() as z.ZodType<types.UpdateImportSchemaPath>;

/** Schema of {@link types.DestroyImportSchemaPath | DestroyImportSchemaPath}, as zod checks it in requests: types, presence and every limit. */
export const DestroyImportSchemaPathSchema: z.ZodType<types.DestroyImportSchemaPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    id: z
      .string()
      .min(1)
      .check(checks.maxLength(36))
      .regex(/^[a-zA-Z0-9_-]+$/u),
  }))() as z.ZodType<types.DestroyImportSchemaPath>;
