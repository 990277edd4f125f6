// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, call } from "../../src/transport/call.js";
import type { CallOptions, Transport } from "../../src/transport/transport.js";
import * as operations from "./operations.js";
import type {
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
 * The files are built once a day, usually at 8:00 UTC, and are mostly ready by 9:00 UTC; asking does not build a
 * new one, so what they say is up to a day old. A file's own answer has `Last-Modified` and `ETag`: send the last
 * `ETag` as `If-None-Match` to download only what has changed. The rows are described here as component schemas
 * (`ProductExportRow`, `PriceExportRow`). Beside the files, single products can be looked up.
 */
export class CatalogExportClient {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Get the link to a catalog's product file.
   *
   * Answers with a link to the latest file of all products in one locale. By default it redirects to the file, and
   * an HTTP client that follows redirects by itself downloads it at once; ask with `redirect=false` for the link
   * alone. The link is signed, so it does not last: fetch it soon, and without the bearer token. Needs scope
   * `catalog:product-export:read`.
   *
   * `GET /catalog/catalogs/{catalog}/offlineproducts`
   *
   * Parameters:
   * - `catalog`: Id of the catalog, the one its import files name in their head.
   * - `locale` (optional): Language of the texts. The default is written in lower case; whether case matters is
   * unknown.
   * - `redirect` (optional): Whether to redirect to the file (`true`) or to answer with its link as JSON
   * (`false`).
   * - `accept` (optional): Format of the file; there is only one. It says nothing about the JSON answer.
   *
   * Answers:
   * - `200`: The link as JSON, when `redirect` is `false`.
   * - `302`: The link as a redirect, when `redirect` is `true` or left out. It leads to rows of
   * `ProductExportRow`.
   * - `400`: A parameter is malformed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token lacks the scope.
   * - `404`: There is no such catalog, or no file of it in this locale yet.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `catalog:product-export:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.catalogExport.listProducts({ path: { catalog: "…" } });
   * ```
   */
  listProducts(input: ListProductsInput, options?: CallOptions): Call<ListProductsResponse> {
    return call(this.#transport, operations.listProducts, input, options);
  }

  /**
   * Get the link to a price book's file.
   *
   * Redirects to the file with all prices of one price book. There is no way to ask for the link as JSON: an HTTP
   * client must not follow the redirect if it wants the link only. The link is signed, so it does not last: fetch
   * it soon, and without the bearer token.
   *
   * `GET /catalog/exports/catalogs/{catalog}/pricebooks/{pricebook}`
   *
   * Parameters:
   * - `catalog`: Id of the catalog, the one its import files name in their head.
   * - `pricebook`: Name of the price book, such as `default`.
   * - `format` (optional): Format of the file.
   *
   * Answers:
   * - `302`: The link as a redirect. It leads to rows of `PriceExportRow`.
   * - `400`: A parameter is malformed, for example an unknown format.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token lacks the scope.
   * - `404`: There is no such catalog or price book, or no file of it yet.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `catalog:pricebook-export:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.catalogExport.showPricebookExport({ path: { catalog: "…", pricebook: "…" } });
   * ```
   */
  showPricebookExport(input: ShowPricebookExportInput, options?: CallOptions): Call<ShowPricebookExportResponse> {
    return call(this.#transport, operations.showPricebookExport, input, options);
  }

  /**
   * Get a product by its id.
   *
   * Reads one product. To compare a whole catalog, use the daily file instead. A production client asks without a
   * token; whether that still works is unknown, so the SDK sends one.
   *
   * `GET /v0/c/products/{id}`
   *
   * Parameters:
   * - `id`: Id of the product. It never holds `=`: that is the other form of this path.
   * - `shop` (optional): Id of the catalog. A published integration sends it; what happens without it is unknown.
   * - `locale` (optional): Language of the texts. A published integration sends it; what happens without it is
   * unknown.
   *
   * Answers:
   * - `200`: The product.
   * - `400`: A parameter is malformed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `404`: There is no such product in this catalog and locale.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Evidence: observed (a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.catalogExport.showProduct({ path: { id: "…" } });
   * ```
   */
  showProduct(input: ShowProductInput, options?: CallOptions): Call<ShowProductResponse> {
    return call(this.#transport, operations.showProduct, input, options);
  }

  /**
   * Get a product by one of its other codes.
   *
   * The same read, by a code that the product's import file lists among its `external_identifiers`. What NewStore
   * answers when several products have the code is unknown.
   *
   * `GET /v0/c/products/{type}={value}`
   *
   * Parameters:
   * - `type`: Kind of code, such as `sku` or `ean13`, or a kind of the tenant's own.
   * - `value`: The code.
   * - `shop` (optional): Id of the catalog. A published integration sends it; what happens without it is unknown.
   * - `locale` (optional): Language of the texts. A published integration sends it; what happens without it is
   * unknown.
   *
   * Answers:
   * - `200`: The product.
   * - `400`: A parameter is malformed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `404`: There is no such product in this catalog and locale.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Evidence: observed (a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.catalogExport.showProductByIdentifier({ path: { type: "…", value: "…" } });
   * ```
   */
  showProductByIdentifier(
    input: ShowProductByIdentifierInput,
    options?: CallOptions,
  ): Call<ShowProductByIdentifierResponse> {
    return call(this.#transport, operations.showProductByIdentifier, input, options);
  }
}
