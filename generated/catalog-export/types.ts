// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Redirect } from "../../src/core/operation.js";
import type { Problem } from "../common/types.js";

export type { Problem };

/**
 * A product as it is looked up. Only members that one client reads, and the id; which others there are is unknown,
 * so none is required.
 */
export interface Product {
  /**
   * Id of the product.
   *
   * Evidence: inferred (the name of this id everywhere else).
   */
  product_id?: string;
  /**
   * Name of the product.
   *
   * Evidence: inferred (the code of a published integration).
   */
  title?: string | null;
  /**
   * Other codes of the product, by kind.
   *
   * Evidence: inferred (the code of a published integration).
   */
  external_identifiers?: {
    [key: string]: string;
  } | null;
}

/** Where a catalog's product file is. */
export interface ProductExportLink {
  /** Signed link to the file. It carries its own permission; send no token there. */
  download_url: string;
}

/**
 * A product in the daily file. The file is text: cells are separated by tabs and lines end with a line feed. A
 * tab, line feed or carriage return inside a cell is written as a backslash escape (`t`, `n`, `r`; the published
 * text shows two backslashes, so read one as well as two). A cell with double quotes in it, as every JSON cell
 * has, is quoted as RFC 4180 says. Lists stand in their cell as JSON. The types here are those after reading; an
 * empty cell is null, and only the ids can be counted on.
 *
 * Evidence: published (NewStore API 1.0 description).
 */
export interface ProductExportRow {
  /** Id of the product. */
  product_id: string;
  /** Id shared by all variants of one style. */
  variant_group_id?: string | null;
  /**
   * Whether any can be promised (ATP above 0). It follows order management with an unknown delay: read
   * availabilities where it matters.
   */
  is_available?: boolean | null;
  /** Categories that the product is in. JSON in the file. */
  categories?: ProductExportCategory[] | null;
  /** Path of the main category. */
  main_category_path?: string | null;
  /**
   * Place of the product within the main category.
   *
   * Format: int32.
   */
  main_category_position?: number | null;
  /** Other codes of the product. JSON in the file. */
  external_identifiers?: ProductExportIdentifier[] | null;
  /** Custom names and values. JSON in the file. */
  extended_attributes?: ProductExportAttribute[] | null;
  /** Name of the product. */
  title?: string | null;
  /** Brand of the product. */
  brand?: string | null;
  /** Short text about the product. */
  caption?: string | null;
  /** Long text about the product. */
  description?: string | null;
  /** Words that describe the product. JSON in the file. */
  keywords?: string[] | null;
  /** Pictures of the product. JSON in the file. */
  images?: ProductExportImage[] | null;
  /** Template by which the product is displayed. */
  template_id?: string | null;
  /**
   * Price in the price book `default`, in major units. It went through a 32-bit float, so round it to the currency's
   * minor digits.
   */
  price?: number | null;
  /** Currency of the price: three letters, ISO 4217. */
  currency?: string | null;
  /** Country where the product was made. */
  country_of_origin?: string | null;
  /** Tax class of the product. */
  tax_class_id?: string | null;
  /**
   * From when on the product can be ordered in advance, cut to seconds.
   *
   * Format: date-time.
   */
  preorder_start?: string | null;
  /**
   * From when on the product can be sold, cut to seconds.
   *
   * Format: date-time.
   */
  online_from?: string | null;
  /**
   * From when on the product can no longer be sold, cut to seconds.
   *
   * Format: date-time.
   */
  online_to?: string | null;
  /** Colour, as shown to people. */
  variation_color_value?: string | null;
  /** Size, as shown to people. */
  variation_size_value?: string | null;
  /** For whom the size is made. */
  variation_size_gender?: string | null;
  /** Cut of the size. */
  variation_size_type?: string | null;
  /** Country or region whose sizes are meant. */
  variation_size_system?: string | null;
  /**
   * Place of the size when sizes are sorted.
   *
   * Format: int32.
   */
  variation_size_sort_position?: number | null;
  /** Name of a further dimension in which variants differ. */
  variation_additional_1_name?: string | null;
  /** This variant's value in that further dimension. */
  variation_additional_1_value?: string | null;
  /** Name of a second further dimension. */
  variation_additional_2_name?: string | null;
  /** This variant's value in the second further dimension. */
  variation_additional_2_value?: string | null;
  /** Customs tariff number. */
  product_hts_number?: string | null;
  /** US export number. */
  schedule_b?: string | null;
  /** Height when shipped, in `shipping_dimension_unit`. */
  shipping_dimension_height?: number | null;
  /** Length when shipped, in `shipping_dimension_unit`. */
  shipping_dimension_length?: number | null;
  /** Unit of length, width and height. */
  shipping_dimension_unit?: string | null;
  /** Width when shipped, in `shipping_dimension_unit`. */
  shipping_dimension_width?: number | null;
  /** Weight when shipped, in `shipping_weight_unit`. */
  shipping_weight_value?: number | null;
  /** Unit of the weight. */
  shipping_weight_unit?: string | null;
  /** By its name, whether each unit has a serial number of its own. */
  serialized_inventory?: boolean | null;
  /** By its name, whether the price is left to the sale. */
  variable_pricing?: boolean | null;
  /** By its name, whether stock of the product is counted. */
  inventory_tracked?: boolean | null;
  /** What the product is made of. */
  material?: string | null;
  /**
   * When the product last changed, in epoch milliseconds. An empty cell stands for the year 1970.
   *
   * Format: int64.
   */
  updated_at?: number | null;
}

/** A category that a product is in. */
export interface ProductExportCategory {
  /** Path from the root. */
  path?: string;
  /**
   * Place of the product within the category.
   *
   * Format: int32.
   */
  position?: number;
}

/** A code of a product that is not its `product_id`. */
export interface ProductExportIdentifier {
  /** Kind of code, such as `sku` or `ean13`. */
  type?: string;
  /** The code, as text. */
  value?: string;
}

/** A custom name and value of a product. */
export interface ProductExportAttribute {
  /** Name of the attribute. */
  name?: string;
  /** Value; always text. */
  value?: string;
}

/** A picture of a product. Several names differ from those in import files. */
export interface ProductExportImage {
  /** Address of the picture. */
  url?: string;
  /** Title of the picture. */
  title?: string;
  /** Name of the picture within the product. */
  identifier?: string;
  /** Text for those who cannot see the picture; `alt_text` in import files. */
  altText?: string;
  /** Main colour of the picture. */
  dominantColor?: string;
  /**
   * Width of the picture.
   *
   * Format: int32.
   */
  width?: number;
  /**
   * Height of the picture.
   *
   * Format: int32.
   */
  height?: number;
  /** Ratio of the sides of the picture. */
  aspectRatio?: number;
  /** The retailer's own marks. */
  tags?: string[];
}

/**
 * A price in the daily file of a price book. How the text form separates its cells is not stated: read it from the
 * first line. The name of the table in the SQLite form is not stated either.
 *
 * Evidence: published (NewStore API 1.0 description).
 */
export interface PriceExportRow {
  /** Id of the product. */
  product_id: string;
  /** Price in major units. It went through a 32-bit float, so round it to the currency's minor digits. */
  price: number;
  /** Currency of the price: three letters, ISO 4217. */
  currency_code: string;
}

/**
 * A page of products.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyProductList {
  /**
   * The products.
   *
   * Evidence: observed (a production client).
   */
  elements: Product[];
  /**
   * Where the page stands.
   *
   * Evidence: observed (a production client).
   */
  pagination?: LegacyProductPage;
}

/**
 * Where a page stands in the whole list.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyProductPage {
  /**
   * Entries before it.
   *
   * Evidence: observed (a production client).
   */
  offset?: number;
  /**
   * Entries of the whole list.
   *
   * Evidence: observed (a production client).
   */
  total?: number;
  /**
   * Entries of this page.
   *
   * Evidence: observed (a production client).
   */
  count?: number;
}

/** Path parameters of `listProducts`. */
export interface ListProductsPath {
  /** Id of the catalog, the one its import files name in their head. */
  catalog: string;
}

/** Query parameters of `listProducts`. */
export interface ListProductsQuery {
  /**
   * Language of the texts. The default is written in lower case; whether case matters is unknown.
   *
   * Default: `"en-us"`.
   */
  locale?: string | undefined;
  /**
   * Whether to redirect to the file (`true`) or to respond with its link as JSON (`false`).
   *
   * Default: `true`.
   */
  redirect?: boolean | undefined;
}

/** Header parameters of `listProducts`. */
export interface ListProductsHeaders {
  /** Format of the file; there is only one. It says nothing about the JSON response. */
  accept?: "text/csv" | undefined;
}

/** Path parameters of `showPricebookExport`. */
export interface ShowPricebookExportPath {
  /** Id of the catalog, the one its import files name in their head. */
  catalog: string;
  /** Name of the price book, such as `default`. */
  pricebook: string;
}

/** Query parameters of `showPricebookExport`. */
export interface ShowPricebookExportQuery {
  /**
   * Format of the file.
   *
   * Default: `"csv"`.
   */
  format?: "csv" | "sqlite" | undefined;
}

/** Path parameters of `showProduct`. */
export interface ShowProductPath {
  /**
   * Id of the product. It never holds `=`: that is the other form of this path.
   *
   * Evidence: observed (a production client).
   */
  id: string;
}

/** Query parameters of `showProduct`. */
export interface ShowProductQuery {
  /**
   * Id of the catalog. A published integration sends it; what happens without it is unknown.
   *
   * Evidence: inferred (the code of a published integration).
   */
  shop?: string | undefined;
  /**
   * Language of the texts. A published integration sends it; what happens without it is unknown.
   *
   * Evidence: inferred (the code of a published integration).
   */
  locale?: string | undefined;
}

/** Path parameters of `showProductByIdentifier`. */
export interface ShowProductByIdentifierPath {
  /**
   * Kind of code, such as `sku` or `ean13`, or a kind of the tenant's own.
   *
   * Evidence: observed (a production client).
   */
  type: string;
  /**
   * The code.
   *
   * Evidence: observed (a production client).
   */
  value: string;
}

/** Query parameters of `showProductByIdentifier`. */
export interface ShowProductByIdentifierQuery {
  /**
   * Id of the catalog. A published integration sends it; what happens without it is unknown.
   *
   * Evidence: inferred (the code of a published integration).
   */
  shop?: string | undefined;
  /**
   * Language of the texts. A published integration sends it; what happens without it is unknown.
   *
   * Evidence: inferred (the code of a published integration).
   */
  locale?: string | undefined;
}

/** Path parameters of `listLegacyProducts`. */
export interface ListLegacyProductsPath {
  /**
   * Name of the shop, or catalog.
   *
   * Evidence: observed (a production client).
   */
  shop: string;
}

/** Query parameters of `listLegacyProducts`. */
export interface ListLegacyProductsQuery {
  /**
   * Language of the texts.
   *
   * Evidence: observed (a production client).
   */
  locale?: string | undefined;
  /**
   * How many entries to leave out.
   *
   * Minimum 0. Default: `0`.
   *
   * Evidence: observed (a production client).
   */
  offset?: number | undefined;
  /**
   * Entries of a page; up to 500 were seen.
   *
   * Minimum 1.
   *
   * Evidence: observed (a production client).
   */
  count?: number | undefined;
}

/** What `listProducts` (`GET /catalog/catalogs/{catalog}/offlineproducts`) returns. */
export type ListProductsResponse = ProductExportLink | Redirect;

/** What `listProducts` (`GET /catalog/catalogs/{catalog}/offlineproducts`) takes. */
export interface ListProductsInput {
  /** Values of the path. */
  path: ListProductsPath;
  /** Query parameters. */
  query?: ListProductsQuery | undefined;
  /** Headers. */
  headers?: ListProductsHeaders | undefined;
}

/** What `showPricebookExport` (`GET /catalog/exports/catalogs/{catalog}/pricebooks/{pricebook}`) returns. */
export type ShowPricebookExportResponse = Redirect;

/** What `showPricebookExport` (`GET /catalog/exports/catalogs/{catalog}/pricebooks/{pricebook}`) takes. */
export interface ShowPricebookExportInput {
  /** Values of the path. */
  path: ShowPricebookExportPath;
  /** Query parameters. */
  query?: ShowPricebookExportQuery | undefined;
}

/** What `showProduct` (`GET /v0/c/products/{id}`) returns. */
export type ShowProductResponse = Product;

/** What `showProduct` (`GET /v0/c/products/{id}`) takes. */
export interface ShowProductInput {
  /** Values of the path. */
  path: ShowProductPath;
  /** Query parameters. */
  query?: ShowProductQuery | undefined;
}

/** What `showProductByIdentifier` (`GET /v0/c/products/{type}={value}`) returns. */
export type ShowProductByIdentifierResponse = Product;

/** What `showProductByIdentifier` (`GET /v0/c/products/{type}={value}`) takes. */
export interface ShowProductByIdentifierInput {
  /** Values of the path. */
  path: ShowProductByIdentifierPath;
  /** Query parameters. */
  query?: ShowProductByIdentifierQuery | undefined;
}

/** What `listLegacyProducts` (`GET /api/v1/shops/{shop}/products`) returns. */
export type ListLegacyProductsResponse = LegacyProductList;

/** What `listLegacyProducts` (`GET /api/v1/shops/{shop}/products`) takes. */
export interface ListLegacyProductsInput {
  /** Values of the path. */
  path: ListLegacyProductsPath;
  /** Query parameters. */
  query?: ListLegacyProductsQuery | undefined;
}
