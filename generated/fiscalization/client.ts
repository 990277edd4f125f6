// Generated from openapi/fiscalization.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  ShowFiscalOrderInput,
  ShowFiscalOrderResponse,
  ShowFiscalReturnInput,
  ShowFiscalReturnResponse,
} from "./types.js";

/**
 * NewStore fiscalization
 *
 * Some countries demand that a sale is signed by a fiscal authority or device. These reads show what was signed
 * for an order or a return, and whether it worked. Published as beta: it may change.
 */
export class FiscalizationClient {
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * Show the fiscal transactions of an order.
   *
   * Gives the fiscal transactions of a sale or an exchange. An exchange has one transaction of type `exchange`, or
   * a `sale` and a `return`, depending on the country; the returned half of an exchange is read here, not as a
   * return. Beta. Called `showOrder` in the published description.
   *
   * `GET /orders/{orderId}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `fiscalization:orders:read`.
   *
   * Parameters:
   * - `orderId`: NewStore's id of the order.
   * - `state` (optional): Only with this state.
   * - `transaction_state` (optional): Only with a transaction of this state.
   *
   * Responses:
   * - `200`: The fiscal transactions.
   * - `404`: There is none for this order.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.fiscalization.showFiscalOrder({ path: { orderId: "6840f40c-65c4-5ff7-a23e-92e0e311091a" } });
   * ```
   */
  showFiscalOrder(input: ShowFiscalOrderInput, options?: CallOptions): Call<ShowFiscalOrderResponse> {
    return callOperation(this, "showFiscalOrder", input, options);
  }

  /**
   * Show the fiscal transactions of a return.
   *
   * Gives the fiscal transactions of a return that is no part of an exchange; that one is read with its order.
   * Beta. Called `showReturn` in the published description.
   *
   * `GET /orders/{orderId}/returns/{returnId}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `fiscalization:orders:read`.
   *
   * Parameters:
   * - `orderId`: NewStore's id of the order.
   * - `returnId`: Id of the return.
   * - `state` (optional): Only with this state.
   * - `transaction_state` (optional): Only with a transaction of this state.
   *
   * Responses:
   * - `200`: The fiscal transactions.
   * - `404`: There is none for this return.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.fiscalization.showFiscalReturn({
   *   path: {
   *     orderId: "6840f40c-65c4-5ff7-a23e-92e0e311091a",
   *     returnId: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   * });
   * ```
   */
  showFiscalReturn(input: ShowFiscalReturnInput, options?: CallOptions): Call<ShowFiscalReturnResponse> {
    return callOperation(this, "showFiscalReturn", input, options);
  }
}
