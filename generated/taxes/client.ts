// Generated from openapi/taxes.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  CreateTaxTransactionPreviewInput,
  CreateTaxTransactionPreviewResponse,
  ShowOrderTaxTransactionInput,
  ShowOrderTaxTransactionResponse,
  ShowReturnTaxTransactionInput,
  ShowReturnTaxTransactionResponse,
  UpdateOrderTaxTransactionInput,
  UpdateOrderTaxTransactionResponse,
} from "./types.js";

/**
 * NewStore taxes
 *
 * NewStore computes tax by the tenant's strategy: a fixed rate, a provider such as Avalara or Vertex, or a service
 * of the tenant's own. These calls show what was computed for an order or a return, and compute tax for goods that
 * nobody has bought yet.
 */
export class TaxesClient {
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * Compute the tax of goods.
   *
   * Computes tax for a list of goods by the tenant's strategy and stores nothing. Meant for tests and comparisons.
   *
   * `POST /taxes/previews/transactions`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `taxes:preview-transactions:write`.
   *
   * Parameters:
   * - `store-id` (optional): Store whose settings count.
   *
   * Responses:
   * - `200`: The goods with their tax.
   * - `400`: The goods or their addresses are not what the tax provider needs.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.taxes.createTaxTransactionPreview({ body: { order_id: "6840f40c-65c4-5ff7-a23e-92e0e311091a", items: [{}] } });
   * ```
   */
  createTaxTransactionPreview(
    input: CreateTaxTransactionPreviewInput,
    options?: CallOptions,
  ): Call<CreateTaxTransactionPreviewResponse> {
    return callOperation(this, "createTaxTransactionPreview", input, options);
  }

  /**
   * Show the tax of an order.
   *
   * Gives the tax transaction of an order.
   *
   * `GET /taxes/transactions/{orderId}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `taxes:transactions:read`.
   *
   * Parameters:
   * - `orderId`: NewStore's id of the order.
   * - `store-id` (optional): Store whose settings count.
   *
   * Responses:
   * - `200`: The tax transaction.
   * - `404`: There is none for this order.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.taxes.showOrderTaxTransaction({ path: { orderId: "6840f40c-65c4-5ff7-a23e-92e0e311091a" } });
   * ```
   */
  showOrderTaxTransaction(
    input: ShowOrderTaxTransactionInput,
    options?: CallOptions,
  ): Call<ShowOrderTaxTransactionResponse> {
    return callOperation(this, "showOrderTaxTransaction", input, options);
  }

  /**
   * Change the tax transaction of an order.
   *
   * Gives the tax transaction another order id to be filed under at the tax provider. The published description
   * asks for the scope of reading.
   *
   * `PATCH /taxes/transactions/{orderId}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `taxes:transactions:read`.
   *
   * Parameters:
   * - `orderId`: NewStore's id of the order.
   * - `store-id` (optional): Store whose settings count.
   *
   * Responses:
   * - `200`: The tax transaction as it is now.
   * - `400`: The request is malformed.
   * - `404`: There is none for this order.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.taxes.updateOrderTaxTransaction({
   *   path: { orderId: "6840f40c-65c4-5ff7-a23e-92e0e311091a" },
   *   body: { order_id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" },
   * });
   * ```
   */
  updateOrderTaxTransaction(
    input: UpdateOrderTaxTransactionInput,
    options?: CallOptions,
  ): Call<UpdateOrderTaxTransactionResponse> {
    return callOperation(this, "updateOrderTaxTransaction", input, options);
  }

  /**
   * Show the tax of a return.
   *
   * Gives the tax transaction of a return.
   *
   * `GET /taxes/transactions/{orderId}/returns/{returnId}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `taxes:transactions:read`.
   *
   * Parameters:
   * - `orderId`: NewStore's id of the order.
   * - `returnId`: Id of the return.
   * - `store-id` (optional): Store whose settings count.
   *
   * Responses:
   * - `200`: The tax transaction.
   * - `404`: There is none for this return.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.taxes.showReturnTaxTransaction({
   *   path: {
   *     orderId: "6840f40c-65c4-5ff7-a23e-92e0e311091a",
   *     returnId: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   * });
   * ```
   */
  showReturnTaxTransaction(
    input: ShowReturnTaxTransactionInput,
    options?: CallOptions,
  ): Call<ShowReturnTaxTransactionResponse> {
    return callOperation(this, "showReturnTaxTransaction", input, options);
  }
}
