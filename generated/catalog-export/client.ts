// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  ListLegacyProductsInput,
  ListLegacyProductsResponse,
  ListProductsInput,
  ListProductsResponse,
  ShowPricebookExportInput,
  ShowPricebookExportResponse,
  ShowProductByIdentifierInput,
  ShowProductByIdentifierResponse,
  ShowProductInput,
  ShowProductResponse,
} from "./types.js";

/**
 * NewStore Catalog Export API
 *
 * Hands out links to daily snapshots of a catalog, to compare with the source without reading product by product.
 * The files are built once a day, usually at 8:00 UTC, and are mostly ready by 9:00 UTC; a request does not build
 * a new one, so what they say is up to a day old. The response of the file itself has `Last-Modified` and `ETag`:
 * send the last `ETag` as `If-None-Match` to download only what has changed. The rows are described here as
 * component schemas (`ProductExportRow`, `PriceExportRow`). Beside the files, single products can be looked up.
 */
export class CatalogExportClient {
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * Get the link to a catalog's product file.
   *
   * Answers with a link to the latest file of all products in one locale. By default it redirects to the file, and
   * an HTTP client that follows redirects by itself downloads it at once; send `redirect=false` for the link
   * alone. The link is signed, so it does not last: fetch it soon, and without the bearer token. Needs scope
   * `catalog:product-export:read`.
   *
   * `GET /catalog/catalogs/{catalog}/offlineproducts`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `catalog:product-export:read`.
   *
   * Parameters:
   * - `catalog`: Id of the catalog, the one its import files name in their head.
   * - `locale` (optional): Language of the texts. The default is written in lower case; whether case matters is
   * unknown.
   * - `redirect` (optional): Whether to redirect to the file (`true`) or to respond with its link as JSON
   * (`false`).
   * - `accept` (optional): Format of the file; there is only one. It says nothing about the JSON response.
   *
   * Responses:
   * - `200`: The link as JSON, when `redirect` is `false`.
   * - `302`: The link as a redirect, when `redirect` is `true` or left out. It leads to rows of
   * `ProductExportRow`.
   * - `400`: A parameter is malformed.
   * - `403`: The token lacks the scope.
   * - `404`: There is no such catalog, or no file of it in this locale yet.
   * - `401`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.catalogExport.listProducts({ path: { catalog: "storefront-catalog-en" } });
   * ```
   */
  listProducts(input: ListProductsInput, options?: CallOptions): Call<ListProductsResponse> {
    return callOperation(this, "listProducts", input, options);
  }

  /**
   * Get the link to a price book's file.
   *
   * Redirects to the file with all prices of one price book. There is no way to get the link as JSON: an HTTP
   * client must not follow the redirect if it wants the link only. The link is signed, so it does not last: fetch
   * it soon, and without the bearer token.
   *
   * `GET /catalog/exports/catalogs/{catalog}/pricebooks/{pricebook}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `catalog:pricebook-export:read`.
   *
   * Parameters:
   * - `catalog`: Id of the catalog, the one its import files name in their head.
   * - `pricebook`: Name of the price book, such as `default`.
   * - `format` (optional): Format of the file.
   *
   * Responses:
   * - `302`: The link as a redirect. It leads to rows of `PriceExportRow`.
   * - `400`: A parameter is malformed, for example an unknown format.
   * - `403`: The token lacks the scope.
   * - `404`: There is no such catalog or price book, or no file of it yet.
   * - `401`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.catalogExport.showPricebookExport({ path: { catalog: "storefront-catalog-en", pricebook: "default" } });
   * ```
   */
  showPricebookExport(input: ShowPricebookExportInput, options?: CallOptions): Call<ShowPricebookExportResponse> {
    return callOperation(this, "showPricebookExport", input, options);
  }

  /**
   * Get a product by its id.
   *
   * Reads one product. To compare a whole catalog, use the daily file instead. A production client reads without a
   * token; whether that still works is unknown, so the SDK sends one.
   *
   * `GET /v0/c/products/{id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `id`: Id of the product. It never holds `=`: that is the other form of this path.
   * - `shop` (optional): Id of the catalog. A published integration sends it; what happens without it is unknown.
   * - `locale` (optional): Language of the texts. A published integration sends it; what happens without it is
   * unknown.
   *
   * Responses:
   * - `200`: The product.
   * - `400`: A parameter is malformed.
   * - `404`: There is no such product in this catalog and locale.
   * - `401`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.catalogExport.showProduct({ path: { id: "TT-HRC-NVY-M" } });
   * ```
   */
  showProduct(input: ShowProductInput, options?: CallOptions): Call<ShowProductResponse> {
    return callOperation(this, "showProduct", input, options);
  }

  /**
   * Get a product by one of its other codes.
   *
   * The same read, by a code that the product's import file lists among its `external_identifiers`. What NewStore
   * returns when several products have the code is unknown.
   *
   * `GET /v0/c/products/{type}={value}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `type`: Kind of code, such as `sku` or `ean13`, or a kind of the tenant's own.
   * - `value`: The code.
   * - `shop` (optional): Id of the catalog. A published integration sends it; what happens without it is unknown.
   * - `locale` (optional): Language of the texts. A published integration sends it; what happens without it is
   * unknown.
   *
   * Responses:
   * - `200`: The product.
   * - `400`: A parameter is malformed.
   * - `404`: There is no such product in this catalog and locale.
   * - `401`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.catalogExport.showProductByIdentifier({ path: { type: "sku", value: "4006381333931" } });
   * ```
   */
  showProductByIdentifier(
    input: ShowProductByIdentifierInput,
    options?: CallOptions,
  ): Call<ShowProductByIdentifierResponse> {
    return callOperation(this, "showProductByIdentifier", input, options);
  }

  /**
   * List the products of a shop.
   *
   * Pages through the products of a shop. To compare a whole catalog, use the daily file instead. One client reads
   * without a token; whether that still works is unknown, so the SDK sends one.
   *
   * `GET /api/v1/shops/{shop}/products`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client and another code base).
   *
   * Parameters:
   * - `shop`: Name of the shop, or catalog.
   * - `locale` (optional): Language of the texts.
   * - `offset` (optional): How many entries to leave out.
   * - `count` (optional): Entries of a page; up to 500 were seen.
   *
   * Responses:
   * - `200`: A page of products.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.catalogExport.listLegacyProducts({ path: { shop: "storefront-catalog-en" } });
   * ```
   */
  listLegacyProducts(input: ListLegacyProductsInput, options?: CallOptions): Call<ListLegacyProductsResponse> {
    return callOperation(this, "listLegacyProducts", input, options);
  }
}
