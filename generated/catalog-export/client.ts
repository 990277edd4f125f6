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
} from "./types.js";

/**
 * NewStore Catalog Export API
 *
 * Hands out links to daily snapshots of a catalog, to compare with the source without reading product by product.
 * The files are built once a day, usually at 8:00 UTC, and are mostly ready by 9:00 UTC; asking does not build a
 * new one, so what they say is up to a day old. A file's own answer has `Last-Modified` and `ETag`: send the last
 * `ETag` as `If-None-Match` to download only what has changed. The rows are described here as component schemas
 * (`ProductExportRow`, `PriceExportRow`).
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
   * - `400`: Any other failure. 410 means that NewStore has retired the operation.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: Any other failure. 410 means that NewStore has retired the operation.
   * - `404`: Any other failure. 410 means that NewStore has retired the operation.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
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
   * it soon, and without the bearer token. Needs scope `catalog:pricebook-export:read`.
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
   * - `400`: Any other failure. 410 means that NewStore has retired the operation.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: Any other failure. 410 means that NewStore has retired the operation.
   * - `404`: Any other failure. 410 means that NewStore has retired the operation.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
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
}
