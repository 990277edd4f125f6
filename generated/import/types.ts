// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { ExtendedAttribute, Problem } from "../common/types.js";

export type { ExtendedAttribute, Problem };

/** Kind of data that a job imports. */
export type ImportEntity = "products" | "categories" | "prices" | "availabilities" | (string & {});

/**
 * How far a job is. `received`: created, not started, counts as open. `waiting`: started and in the queue, counts
 * as open. `finished` and `failed` are final. Other values may occur in between.
 */
export type ImportJobState = "received" | "waiting" | "finished" | "failed" | (string & {});

/**
 * What shall be imported. Every known client puts one kind of entity into a job: how NewStore distinguishes the
 * files of several kinds apart is unknown.
 */
export interface CreateImportJobRequest {
  /**
   * Who delivers the data, in free words, for example the name of the integration. All known clients send it;
   * whether NewStore insists on it is not stated.
   *
   * Evidence: observed (three production clients).
   */
  provider?: string | undefined;
  /**
   * Label of the job, in free words. It need not be unique, but a unique one is easier to find.
   *
   * Evidence: observed (two production clients).
   */
  name?: string | undefined;
  /**
   * Where the data lie before conversion. With no conversion step it is the address of the zip itself. All known
   * clients send it; whether NewStore insists on it is not stated. A signed link is a secret while it lasts.
   *
   * Format: uri.
   *
   * Evidence: observed (three production clients).
   */
  source_uri?: string | undefined;
  /**
   * Number of this state of the data, by habit the time in epoch milliseconds. Whether it decides between jobs is
   * unknown, and it may be left out.
   *
   * Format: int64.
   *
   * Evidence: observed (two production clients).
   */
  revision?: number | undefined;
  /**
   * Kinds of data in the zip; in practice exactly one. All known clients send it; whether NewStore insists on it is
   * not stated.
   *
   * Evidence: observed (three production clients).
   */
  entities?: readonly ImportEntity[] | undefined;
  /**
   * `true` also deletes what is there and not in the files; how far that reaches (the catalog and locale, or more)
   * is not stated. Left out, it seems to mean `false`: update and add only. `true` with `availabilities` makes the
   * job fail. To hide one product, let its `online_to` pass instead.
   *
   * Evidence: documented (docs.newstore.net: importing data guide).
   */
  full?: boolean | undefined;
  /**
   * Catalog that the data belong to. Usually left out, because the files say it themselves.
   *
   * Evidence: observed (a production client).
   */
  shop?: string | undefined;
  /**
   * Language of the data, such as `en-US`. Usually left out, because the files say it themselves.
   *
   * Evidence: observed (a production client).
   */
  locale?: string | undefined;
  /**
   * Kind of import. No client was seen sending it, one reads it back; leave it out.
   *
   * Evidence: inferred (read back by a production client).
   */
  type?: string | undefined;
}

/** Answer to creating a job. */
export interface ImportJobCreated {
  /**
   * Id of the job. The job itself calls it `import_id`.
   *
   * Evidence: observed (three production clients).
   */
  id: string;
}

/** What a job shall load. */
export interface StartImportJobRequest {
  /**
   * Address of the zip with 1 to 1000 import files: an `https` link, which may be signed, or `s3://bucket/key`. It
   * must stay readable for days, since downloads are queued. It may differ from the job's `source_uri`. A signed
   * link is a secret while it lasts.
   *
   * Format: uri.
   *
   * Evidence: observed (three production clients).
   */
  transformed_uri: string;
}

/** Why a job is given up. */
export interface FailImportJobRequest {
  /**
   * Reason in free words, presumably what the job then shows as its own `reason`.
   *
   * Evidence: observed (a production client).
   */
  reason?: string | undefined;
}

/** What NewStore returns for a change of a job. Its members are unknown, and it may be empty. */
export type ImportJobAnswer = Record<string, unknown>;

/**
 * An import job. Only its id and state are certain; which of the others may be missing or null is unknown, so both
 * are allowed.
 */
export interface ImportJob {
  /**
   * Id of the job.
   *
   * Evidence: observed (three production clients).
   */
  import_id: string;
  /**
   * How far the job is.
   *
   * Evidence: observed (three production clients).
   */
  state: ImportJobState;
  /**
   * Why the job failed.
   *
   * Evidence: observed (a production client).
   */
  reason?: string | null;
  /**
   * Kinds of data that the job imports.
   *
   * Evidence: observed (two production clients).
   */
  entities?: ImportEntity[] | null;
  /**
   * Whether the job deletes what is not in its files.
   *
   * Evidence: observed (a production client).
   */
  full?: boolean | null;
  /**
   * Who delivers the data, as given at creation.
   *
   * Evidence: observed (a production client).
   */
  provider?: string | null;
  /**
   * Label given at creation.
   *
   * Evidence: observed (a production client).
   */
  name?: string | null;
  /**
   * Source of the data. How it differs from `provider` and `source_uri` is unknown.
   *
   * Evidence: observed (a production client).
   */
  source?: string | null;
  /**
   * Address of the unconverted data, as given at creation.
   *
   * Evidence: observed (two production clients).
   */
  source_uri?: string | null;
  /**
   * Address of the zip, as given at the start.
   *
   * Evidence: observed (a production client).
   */
  transformed_uri?: string | null;
  /**
   * Number of the state of the data, as given at creation.
   *
   * Format: int64.
   *
   * Evidence: observed (a production client).
   */
  revision?: number | null;
  /**
   * When the job was created.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  received_at?: string | null;
  /**
   * When the job ended.
   *
   * Format: date-time.
   *
   * Evidence: observed (a production client).
   */
  completed_at?: string | null;
  /**
   * Kind of import, as one client reads it; its values are unknown.
   *
   * Evidence: observed (a production client).
   */
  type?: string | null;
}

/** A job in a list. It may say less than the job itself does. */
export interface ImportJobSummary {
  /**
   * Id of the job.
   *
   * Evidence: observed (two production clients).
   */
  import_id: string;
  /**
   * Kinds of data that the job imports.
   *
   * Evidence: observed (a production client).
   */
  entities: ImportEntity[];
  /**
   * How far the job is; may be missing in a list.
   *
   * Evidence: inferred (member of the single job).
   */
  state?: ImportJobState;
  /**
   * Label given at creation; may be missing in a list.
   *
   * Evidence: inferred (member of the single job).
   */
  name?: string | null;
  /**
   * Who delivers the data; may be missing in a list.
   *
   * Evidence: inferred (member of the single job).
   */
  provider?: string | null;
  /**
   * When the job was created; may be missing in a list.
   *
   * Format: date-time.
   *
   * Evidence: inferred (member of the single job).
   */
  received_at?: string | null;
}

/** Jobs of a tenant. No member that would lead to a further page is known. */
export interface ImportJobList {
  /**
   * The jobs.
   *
   * Evidence: observed (a production client).
   */
  items: ImportJobSummary[];
}

/** Errors to add to a job. */
export type CreateImportJobErrorsRequest = readonly ImportJobErrorInput[];

/** One error as its reporter states it. The known client sends all four members. */
export interface ImportJobErrorInput {
  /**
   * Id of the error, made by the sender; a UUID by habit.
   *
   * Evidence: observed (a production client).
   */
  error_id?: string | undefined;
  /**
   * What is wrong, in free words.
   *
   * Evidence: observed (a production client).
   */
  reason?: string | undefined;
  /**
   * Kind of the entity at fault.
   *
   * Evidence: observed (a production client).
   */
  entity_type?: string | undefined;
  /**
   * Id of the entity at fault. What it identifies depends on `entity_type`: that it is a product's id where that
   * names one of the files whose rows are keyed by products is inferred.
   *
   * Evidence: observed (a production client).
   */
  entity_id?: string | undefined;
}

/** One error of a job. That it has the members that can be sent is a guess from the shared path. */
export interface ImportJobError {
  /**
   * Id of the error.
   *
   * Evidence: inferred (same path as adding errors).
   */
  error_id?: string | null;
  /**
   * What is wrong.
   *
   * Evidence: inferred (same path as adding errors).
   */
  reason?: string | null;
  /**
   * Kind of the entity at fault.
   *
   * Evidence: inferred (same path as adding errors).
   */
  entity_type?: string | null;
  /**
   * Id of the entity at fault. What it identifies depends on `entity_type`: that it is a product's id where that
   * names one of the files whose rows are keyed by products is inferred.
   *
   * Evidence: inferred (same path as adding errors).
   */
  entity_id?: string | null;
}

/** Errors of a job, plain or wrapped; which of the two NewStore returns is not confirmed. */
export type ImportJobErrorList = ImportJobErrorArray | ImportJobErrorPage;

/** The errors as a plain list, the form in which they are sent. */
export type ImportJobErrorArray = ImportJobError[];

/** The errors wrapped in an object, the form in which jobs are listed. */
export interface ImportJobErrorPage {
  /**
   * The errors.
   *
   * Evidence: inferred (form of the job list).
   */
  items?: ImportJobError[];
}

/**
 * A JSON Schema of draft 7, any object. It may name whitelisted product fields only and refer to itself only. In
 * it every whitelisted field but `product_id` and `variant_group_id` may be null.
 */
export interface ImportSchemaDocument {
  /**
   * What the schema says of each product field, by the field's name. A name that is not on NewStore's list, or is
   * spelt otherwise, makes the schema invalid; images, categories and prices are not on it.
   */
  properties?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  [key: string]: unknown;
}

/** A stored import schema. */
export interface ImportSchemaCreated {
  /**
   * Id of the schema, the given one or the one NewStore made.
   *
   * 1 to 36 characters. Pattern: `^[a-zA-Z0-9_-]+$`.
   */
  id: string;
  /**
   * When the schema was last changed.
   *
   * Format: date-time.
   */
  last_updated_at: string;
}

/** Facts about a stored import schema, without its content. */
export interface ImportSchema {
  /**
   * Kind of data that the schema checks.
   *
   * Default: `"PRODUCTS"`.
   */
  entity: string;
  /**
   * Id of the schema.
   *
   * 1 to 36 characters. Pattern: `^[a-zA-Z0-9_-]+$`.
   */
  id: string;
  /**
   * When the schema was last changed.
   *
   * Format: date-time.
   */
  last_updated_at: string;
}

/**
 * Id of a catalog. It must not start with `_` or `-`, nor contain a space, comma, colon, double quote, asterisk,
 * plus, slash or backslash; NewStore's list of forbidden characters may be longer.
 *
 * Pattern: `^[^-_ ,:"*+/\\][^ ,:"*+/\\]*$`.
 */
export type CatalogId = string;

/**
 * NewStore's id of one sellable product (a variant), unique within catalog and locale. `=` and `%` are forbidden,
 * since ids stand in paths; other reserved characters work but ask for trouble.
 *
 * 1 to 255 characters. Pattern: `^[^=%]+$`.
 */
export type ProductId = string;

/**
 * ISO 4217 code of three letters, such as `USD`.
 *
 * Pattern: `^[A-Za-z]{3}$`.
 */
export type CurrencyCode = string;

/**
 * An import file of products: one catalog in one locale. At most 500 MB; NewStore advises one file a job, and five
 * minutes between jobs where data are split. A product becomes visible once it has both its data here and a price
 * for the catalog.
 */
export interface ProductsFile {
  /**
   * What the file is about.
   *
   * Evidence: documented (docs.newstore.net: import content guide).
   */
  head: ProductsFileHead;
  /**
   * The products. An empty list is probably refused, and in a full import it would delete everything.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  items: readonly ProductItem[];
}

/** What a file of products is about. It needs `catalog` or its older name `shop`. */
export interface ProductsFileHead {
  /**
   * Catalog that the products go to. Must not start with `_` or `-`, nor contain a space or one of `, : " * + / \`.
   *
   * Evidence: documented (docs.newstore.net: import content guide).
   */
  catalog?: CatalogId | undefined;
  /**
   * Older name of `catalog`, with the same rules.
   *
   * Evidence: documented (docs.newstore.net: import content guide).
   *
   * @deprecated
   */
  shop?: CatalogId | undefined;
  /**
   * Language of the texts, such as `en-US`. A bare language like `en` is outdated.
   *
   * Evidence: documented (docs.newstore.net: import content guide).
   */
  locale: string;
  /**
   * Name of the catalog for people.
   *
   * At least 1 characters.
   *
   * Evidence: documented (docs.newstore.net: import content guide).
   */
  shop_display_name?: string | undefined;
  /**
   * Whether this is the catalog's master locale, from which the other locales take what they leave out. A catalog
   * has one. Sources disagree about the default (an older schema says `true`), so send it.
   *
   * Evidence: documented (docs.newstore.net: managing products).
   */
  is_master?: boolean | undefined;
  /**
   * `true`: NewStore does not copy the images, and your own server must serve every view. Left out it means `false`.
   *
   * Evidence: documented (docs.newstore.net: import content guide).
   */
  internal_disable_image_processing?: boolean | undefined;
  /**
   * Fields that the product search looks into.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  searchable_attributes?: readonly SearchableAttribute[] | undefined;
  /**
   * Fields that products can be filtered by.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  filterable_attributes?: readonly FilterableAttribute[] | undefined;
}

/** A field that the product search looks into. */
export interface SearchableAttribute {
  /**
   * Name of the attribute.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  name?: string | undefined;
  /**
   * JSONPath to the field, starting at the product, such as `$.title`.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  path?: string | undefined;
  /**
   * How much a hit in this field counts; more is stronger.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  weight?: number | undefined;
}

/** A field that products can be filtered by. */
export interface FilterableAttribute {
  /**
   * Name of the filter in NewStore's API.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  name?: string | undefined;
  /**
   * JSONPath to the field, starting at the product, such as `$.material`.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  path?: string | undefined;
}

/**
 * One sellable product. Further members are tolerated. Whether a member that a partial import leaves out is kept
 * or cleared is unknown; in a locale that is not the master, what is missing comes from the master. Measures are
 * JSON numbers, not text. Null is promised only for the members of the published list (those whose evidence is
 * published); for the others it passes here, and what NewStore makes of it is not known.
 */
export interface ProductItem {
  /**
   * Id of the product, unique within catalog and locale, 255 characters at most, without `=` and `%`. Choose it once
   * (the SKU is common): stock, prices, orders and events all refer to it.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  product_id: ProductId;
  /**
   * Id shared by all colours and sizes of one style, 255 characters at most.
   *
   * At most 255 characters.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  variant_group_id: string;
  /**
   * Name of the product.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  title?: string | null | undefined;
  /**
   * Brand of the product.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  brand?: string | null | undefined;
  /**
   * Short text about the product.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  caption?: string | null | undefined;
  /**
   * Long text about the product.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  description?: string | null | undefined;
  /**
   * Words that describe the product. Without effect unless the tenant is set up for it.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  keywords?: readonly string[] | null | undefined;
  /**
   * Whether the product appears in search results and listings.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  show_in_listing?: boolean | null | undefined;
  /**
   * A flag for the retailer's own use. It does not publish anything.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  is_published?: boolean | null | undefined;
  /**
   * A flag for the retailer's own use. It does not activate anything.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  is_active?: boolean | null | undefined;
  /**
   * Sent by a production importer; what it does is unknown.
   *
   * Evidence: observed (a production client).
   */
  is_searchable?: boolean | null | undefined;
  /**
   * Sent by a production importer; what it does is unknown. Stock is imported by `AvailabilitiesFile`.
   *
   * Evidence: observed (a production client).
   */
  is_available?: boolean | null | undefined;
  /**
   * Maker of the product, as a production importer sends it; whether NewStore keeps it is unknown.
   *
   * Evidence: observed (a production client).
   */
  manufacturer?: string | null | undefined;
  /**
   * Stock keeping unit. Put it into `external_identifiers` instead.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   *
   * @deprecated
   */
  sku?: string | null | undefined;
  /**
   * Other codes of the product. Each must belong to one product only, or it does not identify any.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  external_identifiers?: readonly ExternalIdentifier[] | null | undefined;
  /**
   * Custom names and values.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  extended_attributes?: readonly ProductAttribute[] | null | undefined;
  /**
   * Pictures of the product, at addresses NewStore can reach.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  images?: readonly ProductImage[] | null | undefined;
  /**
   * Categories that the product is in; they come into being with it. Exactly one must have `is_main` set to `true`:
   * none or two is an error. An empty list is nevertheless sent by a production importer.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  categories?: readonly ProductCategory[] | null | undefined;
  /**
   * Tax class, in the codes of the retailer's tax provider.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  tax_class_id?: string | null | undefined;
  /**
   * Weight when shipped, in `shipping_weight_unit`.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  shipping_weight_value?: number | null | undefined;
  /**
   * Unit of the weight.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  shipping_weight_unit?: "g" | "kg" | "lb" | "oz" | (string & {}) | null | undefined;
  /**
   * Length when shipped, in `shipping_dimension_unit`.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  shipping_dimension_length?: number | null | undefined;
  /**
   * Width when shipped, in `shipping_dimension_unit`.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  shipping_dimension_width?: number | null | undefined;
  /**
   * Height when shipped, in `shipping_dimension_unit`.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  shipping_dimension_height?: number | null | undefined;
  /**
   * Unit of length, width and height.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  shipping_dimension_unit?: "cm" | "in" | (string & {}) | null | undefined;
  /**
   * Colour, as shown to people.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  variation_color_value?: string | null | undefined;
  /**
   * Size, as shown to people.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  variation_size_value?: string | null | undefined;
  /**
   * For whom the size is made.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  variation_size_gender?: "male" | "female" | "unisex" | (string & {}) | null | undefined;
  /**
   * Cut of the size.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  variation_size_type?: "regular" | "petite" | "plus" | "big and tall" | "maternity" | (string & {}) | null | undefined;
  /**
   * Country or region whose sizes are meant.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  variation_size_system?:
    | "US"
    | "UK"
    | "EU"
    | "DE"
    | "FR"
    | "JP"
    | "CN"
    | "IT"
    | "BR"
    | "MEX"
    | "AU"
    | (string & {})
    | null
    | undefined;
  /**
   * Name of a further dimension in which variants differ.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  variation_additional_1_name?: string | null | undefined;
  /**
   * This variant's value in that further dimension.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  variation_additional_1_value?: string | null | undefined;
  /**
   * Name of a second further dimension.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  variation_additional_2_name?: string | null | undefined;
  /**
   * This variant's value in the second further dimension.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  variation_additional_2_value?: string | null | undefined;
  /**
   * Rough kind of the product.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  google_category?: GoogleCategory | undefined;
  /**
   * From when on the product can be sold.
   *
   * Format: date-time.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  online_from?: string | null | undefined;
  /**
   * From when on the product can no longer be sold. A time in the past hides it without deleting it.
   *
   * Format: date-time.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  online_to?: string | null | undefined;
  /**
   * From when on the product can be ordered in advance.
   *
   * Format: date-time.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  preorder_start?: string | null | undefined;
  /**
   * Customs tariff number; shipping abroad needs it.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  product_hts_number?: string | null | undefined;
  /**
   * US export number; shipping abroad needs it.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  schedule_b?: string | null | undefined;
  /**
   * Country where the product was made.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  country_of_origin?: string | null | undefined;
  /**
   * What the product is made of.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  material?: string | null | undefined;
  /**
   * Template by which the product is displayed.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  template_id?: string | null | undefined;
}

/** Rough kind of goods. */
export type GoogleCategory = "clothing" | "shoes" | "hat" | "gloves" | "none" | (string & {}) | null;

/** A code of a product that is not its `product_id`. */
export interface ExternalIdentifier {
  /**
   * Kind of code. Retailers also use kinds of their own, such as the shop's inventory id.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  type: "gtin" | "upc" | "ean13" | "jan" | "isbn" | "sku" | (string & {}) | null;
  /**
   * The code, as text even where it has digits only. Keep `=` and `%` out of it: NewStore's guide forbids them as in
   * product ids, while the published list of fields says so of product ids alone.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  value: string | null;
}

/** A custom name and value of a product. */
export interface ProductAttribute {
  /**
   * Name of the attribute.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  name: string | null;
  /**
   * Value; always text.
   *
   * Evidence: published (NewStore API 1.0 description: import schema whitelist).
   */
  value: string | null;
}

/** A category that a product is in. */
export interface ProductCategory {
  /**
   * Path from the root; levels are joined by a space, a `>` and a space.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  path: string;
  /**
   * Place of the product within the category.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  position?: number | null | undefined;
  /**
   * Whether it is the product's main category; exactly one is.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  is_main?: boolean | null | undefined;
}

/** A picture of a product. */
export interface ProductImage {
  /**
   * Address that NewStore can fetch the picture from.
   *
   * Format: uri.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  url: string;
  /**
   * Title of the picture.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  title?: string | null | undefined;
  /**
   * Name of the picture within the product.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  identifier?: string | null | undefined;
  /**
   * Whether it is the picture shown first.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  is_main?: boolean | null | undefined;
  /**
   * Text for those who cannot see the picture.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  alt_text?: string | null | undefined;
  /**
   * Whether the picture shows the colour rather than the product.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  is_color_swatch?: boolean | null | undefined;
  /**
   * The retailer's own marks. `nwst::productonly` makes it the picture shown with orders in the fulfillment app and
   * the back office.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  tags?: readonly string[] | null | undefined;
  /**
   * Height of the picture. Older integrations send it; recent ones do without.
   *
   * Evidence: observed (an older production client).
   */
  internal_dimension_height?: number | null | undefined;
  /**
   * Width of the picture. Older integrations send it; recent ones do without.
   *
   * Evidence: observed (an older production client).
   */
  internal_dimension_width?: number | null | undefined;
  /**
   * Main colour of the picture as `#RRGGBB`. Older integrations send it; recent ones do without.
   *
   * Evidence: observed (an older production client).
   */
  internal_dominant_color?: string | null | undefined;
}

/**
 * An import file of categories, at most 80 MB. Only needed for what a category itself carries (texts, pictures):
 * product files create the categories they name.
 */
export interface CategoriesFile {
  /**
   * What the file is about.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  head: CategoriesFileHead;
  /**
   * The categories. An empty list is probably refused.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  items: readonly CategoryItem[];
}

/** What a file of categories is about. It needs `catalog` or its older name `shop`. */
export interface CategoriesFileHead {
  /**
   * Catalog that the categories belong to; characters as in a file of products.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  catalog?: CatalogId | undefined;
  /**
   * Older name of `catalog`.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   *
   * @deprecated
   */
  shop?: CatalogId | undefined;
  /**
   * Language of the texts, such as `en-US`.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  locale: string;
  /**
   * Whether this is the catalog's master locale. Left out it means `true`.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  is_master?: boolean | undefined;
}

/** One category. */
export interface CategoryItem {
  /**
   * Path from the root; levels are joined by a space, a `>` and a space.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  path: string;
  /**
   * Text about the category.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  description?: string | null | undefined;
  /**
   * Pictures of the category, at addresses NewStore can reach.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  images?: readonly CategoryImage[] | null | undefined;
  /**
   * Words that describe the category. Without effect unless the tenant is set up for it.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  keywords?: readonly string[] | null | undefined;
  /**
   * Place among its siblings. Without effect unless the tenant is set up for it.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  position?: number | null | undefined;
  /**
   * Rough kind of the goods in the category.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  google_category?: GoogleCategory | undefined;
  /**
   * Custom names and values.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  extended_attributes?: readonly ExtendedAttribute[] | null | undefined;
  /**
   * Sent by a production importer; what it does is unknown.
   *
   * Evidence: observed (a production client).
   */
  is_main?: boolean | null | undefined;
}

/** A picture of a category. */
export interface CategoryImage {
  /**
   * Address that NewStore can fetch the picture from.
   *
   * Format: uri.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  url: string;
  /**
   * Title of the picture.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  title?: string | null | undefined;
  /**
   * Name of the picture within the category.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  identifier?: string | null | undefined;
  /**
   * Whether it is the picture shown first.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  is_main?: boolean | null | undefined;
  /**
   * Text for those who cannot see the picture.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  alt_text?: string | null | undefined;
  /**
   * The retailer's own marks.
   *
   * Evidence: observed (NewStore import JSON Schema 2021).
   */
  tags?: readonly string[] | null | undefined;
}

/**
 * An import file of prices, at most 80 MB: one price book of one catalog. A price book takes effect once it is
 * assigned to a store. Whether prices include tax can be stated according to a guide, but the member's name is
 * unknown.
 */
export interface PricesFile {
  /**
   * Which price book this is.
   *
   * Evidence: documented (docs.newstore.net: managing prices).
   */
  head: PricesFileHead;
  /**
   * The prices. An empty list is probably refused.
   *
   * Evidence: observed (two production clients).
   */
  items: readonly PriceItem[];
}

/** Which price book a file holds. It needs `catalog` or its older name `shop`. */
export interface PricesFileHead {
  /**
   * Name of the price book. The first of a catalog must be `default`, of which there is one: importing it in another
   * currency replaces it. Others are named freely.
   *
   * Evidence: documented (docs.newstore.net: managing prices).
   */
  pricebook: string;
  /**
   * Catalog of the products; characters as in a file of products.
   *
   * Evidence: observed (two production clients).
   */
  catalog?: CatalogId | undefined;
  /**
   * Older name of `catalog`.
   *
   * Evidence: documented (docs.newstore.net: managing prices).
   *
   * @deprecated
   */
  shop?: CatalogId | undefined;
  /**
   * Currency of every price in the file: three letters, ISO 4217.
   *
   * Evidence: observed (two production clients).
   */
  currency: CurrencyCode;
  /**
   * Language, as an older client sends it. Prices do not need it.
   *
   * Evidence: observed (an older production client).
   */
  locale?: string | undefined;
  /**
   * Marks that an older client sends; their meaning is unknown.
   *
   * Evidence: observed (an older production client).
   */
  traits?: readonly ("default" | "list_prices" | "overwrite" | (string & {}))[] | undefined;
}

/** The price of one product. */
export interface PriceItem {
  /**
   * Product that has the price.
   *
   * Evidence: observed (two production clients).
   */
  product_id: ProductId;
  /**
   * Price in major units, a JSON number. It must not have more decimals than the currency of the head has minor
   * digits (USD 2, JPY 0), or the import fails.
   *
   * Evidence: documented (docs.newstore.net: managing prices).
   */
  value: number;
}

/**
 * An import file of stock, at most 80 MB. Quantities are per location, never per catalog. It works in partial
 * imports only: a full job fails and imports nothing. Where NewStore itself keeps the stock of a store, use its
 * inventory process instead.
 */
export interface AvailabilitiesFile {
  /**
   * Which locations the file speaks of, and what its quantities mean.
   *
   * Evidence: documented (docs.newstore.com: stock import tutorial).
   */
  head: AvailabilitiesFileHead;
  /**
   * The quantities. An empty list is probably refused.
   *
   * Evidence: observed (two production clients).
   */
  items: readonly AvailabilityItem[];
}

/** Which locations a file of stock speaks of, and what its quantities mean. */
export interface AvailabilitiesFileHead {
  /**
   * The locations of the file. A distribution centre that NewStore does not know yet comes into being here, so a
   * misspelt id makes a new one. Send it always: in practice it is needed, though it is nowhere stated that a file
   * without it is refused.
   *
   * Evidence: documented (docs.newstore.com: stock import tutorial).
   */
  store_mapping?: readonly StoreMapping[] | undefined;
  /**
   * `atp`: quantities are what may still be promised. Left out they seem to be the units on hand. Other values are
   * unknown.
   *
   * Evidence: observed (a production client).
   */
  mode?: "atp" | (string & {}) | undefined;
  /**
   * With `mode` `atp`, which fulfillment requests the quantities already take into account.
   *
   * Evidence: observed (a production client).
   */
  completed_fulfillment_requests?: CompletedFulfillmentRequests | undefined;
  /**
   * Catalog, as an older client sends it. Stock does not need it.
   *
   * Evidence: observed (an older production client).
   */
  catalog?: string | undefined;
  /**
   * Language, as an older client sends it. Stock does not need it.
   *
   * Evidence: observed (an older production client).
   */
  locale?: string | undefined;
}

/** A location and the store it belongs to. */
export interface StoreMapping {
  /**
   * Location that holds the stock.
   *
   * Evidence: documented (docs.newstore.com: stock import tutorial).
   */
  fulfillment_node_id: string;
  /**
   * Store at the location, often with the same id as the location. Empty text marks a distribution centre; known
   * clients never leave the member out.
   *
   * Evidence: documented (docs.newstore.com: stock import tutorial).
   */
  store_id?: string | undefined;
}

/** A span of logical timestamps, the counters that events of fulfillment requests carry. They are no times. */
export interface CompletedFulfillmentRequests {
  /**
   * First counter that is taken into account.
   *
   * Format: int64.
   *
   * Evidence: observed (a production client).
   */
  logical_timestamp_start?: number | undefined;
  /**
   * Last counter that is taken into account.
   *
   * Format: int64.
   *
   * Evidence: observed (a production client).
   */
  logical_timestamp_end?: number | undefined;
}

/**
 * How many units of a product a location has. Expected deliveries can be imported too, in rows of their own, but
 * how such a row is written is not known.
 */
export interface AvailabilityItem {
  /**
   * Product that is counted.
   *
   * Evidence: observed (two production clients).
   */
  product_id: ProductId;
  /**
   * Location that holds the units; listed in the head's `store_mapping`.
   *
   * Evidence: observed (two production clients).
   */
  fulfillment_node_id: string;
  /**
   * Number of units, a JSON integer; `0` is allowed and means none.
   *
   * Evidence: observed (two production clients).
   */
  quantity: number;
}

/** Query parameters of `listImportJobs`. */
export interface ListImportJobsQuery {
  /**
   * Only jobs in this state. The brackets are part of the parameter's name.
   *
   * Evidence: observed (a production client).
   */
  "filter[state]"?: ImportJobState | undefined;
}

/** Path parameters of `showImportJob`. */
export interface ShowImportJobPath {
  /**
   * Id of the job, as creating it returned it under `id`.
   *
   * Evidence: observed (three production clients).
   */
  import_id: string;
}

/** Path parameters of `startImportJob`. */
export interface StartImportJobPath {
  /**
   * Id of the job, as creating it returned it under `id`.
   *
   * Evidence: observed (three production clients).
   */
  import_id: string;
}

/** Path parameters of `listImportJobErrors`. */
export interface ListImportJobErrorsPath {
  /**
   * Id of the job, as creating it returned it under `id`.
   *
   * Evidence: observed (three production clients).
   */
  import_id: string;
}

/** Path parameters of `createImportJobErrors`. */
export interface CreateImportJobErrorsPath {
  /**
   * Id of the job, as creating it returned it under `id`.
   *
   * Evidence: observed (three production clients).
   */
  import_id: string;
}

/** Path parameters of `failImportJob`. */
export interface FailImportJobPath {
  /**
   * Id of the job, as creating it returned it under `id`.
   *
   * Evidence: observed (three production clients).
   */
  import_id: string;
}

/** Query parameters of `createImportSchema`. */
export interface CreateImportSchemaQuery {
  /**
   * Id the schema shall have. Without it NewStore makes one up, and sending again makes a second schema.
   *
   * 1 to 36 characters. Pattern: `^[a-zA-Z0-9_-]+$`.
   */
  id?: string | undefined;
  /**
   * Kind of data the schema is for. Only products can be checked, which is also the default.
   *
   * At least 1 characters.
   */
  entity?: "PRODUCTS" | undefined;
}

/** Path parameters of `showImportSchema`. */
export interface ShowImportSchemaPath {
  /**
   * Id of the import schema.
   *
   * 1 to 36 characters. Pattern: `^[a-zA-Z0-9_-]+$`.
   */
  id: string;
}

/** Header parameters of `showImportSchema`. */
export interface ShowImportSchemaHeaders {
  /** Media type of the response. Default: `application/json`. */
  accept?: "application/json" | "application/schema+json" | undefined;
}

/** Path parameters of `updateImportSchema`. */
export interface UpdateImportSchemaPath {
  /**
   * Id of the import schema.
   *
   * 1 to 36 characters. Pattern: `^[a-zA-Z0-9_-]+$`.
   */
  id: string;
}

/** Path parameters of `destroyImportSchema`. */
export interface DestroyImportSchemaPath {
  /**
   * Id of the import schema.
   *
   * 1 to 36 characters. Pattern: `^[a-zA-Z0-9_-]+$`.
   */
  id: string;
}

/** What `listImportJobs` (`GET /v0/d/import`) returns. */
export type ListImportJobsResponse = ImportJobList;

/** What `listImportJobs` (`GET /v0/d/import`) takes. */
export interface ListImportJobsInput {
  /** Query parameters. */
  query?: ListImportJobsQuery | undefined;
}

/** What `createImportJob` (`POST /v0/d/import`) returns. */
export type CreateImportJobResponse = ImportJobCreated;

/** What `createImportJob` (`POST /v0/d/import`) takes. */
export interface CreateImportJobInput {
  /** Where the data come from, what they are and whether they replace what is there. */
  body: CreateImportJobRequest;
}

/** What `showImportJob` (`GET /v0/d/import/{import_id}`) returns. */
export type ShowImportJobResponse = ImportJob;

/** What `showImportJob` (`GET /v0/d/import/{import_id}`) takes. */
export interface ShowImportJobInput {
  /** Values of the path. */
  path: ShowImportJobPath;
}

/** What `startImportJob` (`POST /v0/d/import/{import_id}/start`) returns. */
export type StartImportJobResponse = ImportJobAnswer;

/** What `startImportJob` (`POST /v0/d/import/{import_id}/start`) takes. */
export interface StartImportJobInput {
  /** Values of the path. */
  path: StartImportJobPath;
  /** Address of the zip. */
  body: StartImportJobRequest;
}

/** What `listImportJobErrors` (`GET /v0/d/import/{import_id}/errors`) returns. */
export type ListImportJobErrorsResponse = ImportJobErrorList;

/** What `listImportJobErrors` (`GET /v0/d/import/{import_id}/errors`) takes. */
export interface ListImportJobErrorsInput {
  /** Values of the path. */
  path: ListImportJobErrorsPath;
}

/** What `createImportJobErrors` (`POST /v0/d/import/{import_id}/errors`) returns. */
export type CreateImportJobErrorsResponse = ImportJobAnswer;

/** What `createImportJobErrors` (`POST /v0/d/import/{import_id}/errors`) takes. */
export interface CreateImportJobErrorsInput {
  /** Values of the path. */
  path: CreateImportJobErrorsPath;
  /** The errors to add. */
  body: CreateImportJobErrorsRequest;
}

/** What `failImportJob` (`POST /v0/d/import/{import_id}/set_fail`) returns. */
export type FailImportJobResponse = ImportJobAnswer;

/** What `failImportJob` (`POST /v0/d/import/{import_id}/set_fail`) takes. */
export interface FailImportJobInput {
  /** Values of the path. */
  path: FailImportJobPath;
  /** Why the job is given up. */
  body: FailImportJobRequest;
}

/** Body of `createImportSchema` (`POST /catalog/import-schemas`). */
export type CreateImportSchemaRequest = ImportSchemaDocument;

/** What `createImportSchema` (`POST /catalog/import-schemas`) returns. */
export type CreateImportSchemaResponse = ImportSchemaCreated;

/** What `createImportSchema` (`POST /catalog/import-schemas`) takes. */
export interface CreateImportSchemaInput {
  /** Query parameters. */
  query?: CreateImportSchemaQuery | undefined;
  /** The JSON Schema itself. */
  body: CreateImportSchemaRequest;
}

/** What `showImportSchema` (`GET /catalog/import-schemas/{id}`) returns. */
export type ShowImportSchemaResponse = ImportSchema | ImportSchemaDocument;

/** What `showImportSchema` (`GET /catalog/import-schemas/{id}`) takes. */
export interface ShowImportSchemaInput {
  /** Values of the path. */
  path: ShowImportSchemaPath;
  /** Headers. */
  headers?: ShowImportSchemaHeaders | undefined;
}

/** Body of `updateImportSchema` (`PATCH /catalog/import-schemas/{id}`). */
export type UpdateImportSchemaRequest = ImportSchemaDocument;

/** What `updateImportSchema` (`PATCH /catalog/import-schemas/{id}`) returns. */
export type UpdateImportSchemaResponse = undefined;

/** What `updateImportSchema` (`PATCH /catalog/import-schemas/{id}`) takes. */
export interface UpdateImportSchemaInput {
  /** Values of the path. */
  path: UpdateImportSchemaPath;
  /** The JSON Schema itself. */
  body: UpdateImportSchemaRequest;
}

/** What `destroyImportSchema` (`DELETE /catalog/import-schemas/{id}`) returns. */
export type DestroyImportSchemaResponse = undefined;

/** What `destroyImportSchema` (`DELETE /catalog/import-schemas/{id}`) takes. */
export interface DestroyImportSchemaInput {
  /** Values of the path. */
  path: DestroyImportSchemaPath;
}
