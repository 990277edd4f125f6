import type {
  FulfillmentCanceledItems,
  FulfillmentItemRejectionRequest,
  FulfillmentRejectionRequest,
  FulfillmentShipmentRequest,
  FulfillmentShipments,
} from "../../generated/orders/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/request.js";
import { asMethod } from "./lib/as-method.js";
import { Resource } from "./lib/resource.js";

/** What the wire's path parameter is called here. */
const NAMES = { "path.id": "requestId" };

/**
 * The warehouse's side of fulfillment requests: for whoever fulfils for NewStore. `requestId` is the id of the request, from
 * the webhook that brings it or the events `fulfillment_request.*`. Evidence: documented by name, observed in use.
 *
 * None of the writes is repeated by the SDK itself. What was done before is a `conflict`, with the code `already_shipped`
 * or `already_rejected`: after a lost response, that is success.
 */
export class Fulfillment extends Resource {
  /**
   * Tells NewStore that the warehouse has a fulfillment request.
   *
   * @example
   * ```ts
   * await newstore.fulfillment.acknowledge(requestId);
   * ```
   */
  acknowledge(requestId: string, options?: CallOptions): Call<undefined> {
    const input = { path: { id: requestId }, body: {} };
    const call = this.context.api.orders.createFulfillmentAcknowledgement(input, options);
    return asMethod({ method: "fulfillment.acknowledge", names: NAMES }, call);
  }

  /**
   * Gives a whole fulfillment request back: with `no_inventory` and what is missing, or with `cannot_fulfill` and an empty
   * list.
   *
   * @throws {NewStoreError} kind `conflict` when it was rejected or shipped before.
   *
   * @example
   * ```ts
   * await newstore.fulfillment.reject(requestId, { rejection_reason: "cannot_fulfill", missing_product_ids: [] });
   * ```
   */
  reject(requestId: string, reason: FulfillmentRejectionRequest, options?: CallOptions): Call<undefined> {
    const input = { path: { id: requestId }, body: reason };
    const call = this.context.api.orders.createFulfillmentRejection(input, options);
    return asMethod({ method: "fulfillment.reject", names: { ...NAMES, body: "reason" } }, call);
  }

  /**
   * Gives items of a fulfillment request back, one entry of `product_ids` a unit.
   *
   * @throws {NewStoreError} kind `conflict` when there are no such items left.
   *
   * @example
   * ```ts
   * await newstore.fulfillment.rejectItems(requestId, [{ reason: "no_inventory", product_ids: ["TT-HRC-NVY-M"] }]);
   * ```
   */
  rejectItems(
    requestId: string,
    items: FulfillmentItemRejectionRequest["missing_items"],
    options?: CallOptions,
  ): Call<undefined> {
    const input = { path: { id: requestId }, body: { missing_items: items } };
    const call = this.context.api.orders.createFulfillmentItemRejection(input, options);
    return asMethod({ method: "fulfillment.rejectItems", names: { ...NAMES, "body.missing_items": "items" } }, call);
  }

  /**
   * Tells NewStore what has left, parcel by parcel, one entry of `product_ids` a unit.
   *
   * @throws {NewStoreError} kind `conflict` when it was shipped before.
   *
   * @example
   * ```ts
   * const shipment = { carrier: "UPS", tracking_code: "1Z999AA10123456784" };
   * await newstore.fulfillment.confirmShipment(requestId, [{ product_ids: ["TT-HRC-NVY-M"], shipment }]);
   * ```
   */
  confirmShipment(
    requestId: string,
    parcels: FulfillmentShipmentRequest["line_items"],
    options?: CallOptions,
  ): Call<undefined> {
    const input = { path: { id: requestId }, body: { line_items: parcels } };
    const call = this.context.api.orders.createFulfillmentShipment(input, options);
    return asMethod({ method: "fulfillment.confirmShipment", names: { ...NAMES, "body.line_items": "parcels" } }, call);
  }

  /**
   * Lists the shipments that NewStore took, and those that it did not take. What they hold is not known.
   *
   * @example
   * ```ts
   * const { successful_shipments } = await newstore.fulfillment.shipments(requestId);
   * ```
   */
  shipments(requestId: string, options?: CallOptions): Call<FulfillmentShipments> {
    const call = this.context.api.orders.listFulfillmentShipments({ path: { id: requestId } }, options);
    return asMethod({ method: "fulfillment.shipments", names: NAMES }, call);
  }

  /**
   * Lists the items that were cancelled while the warehouse had them.
   *
   * @example
   * ```ts
   * const { canceled_items } = await newstore.fulfillment.cancelledItems(requestId);
   * ```
   */
  cancelledItems(requestId: string, options?: CallOptions): Call<FulfillmentCanceledItems> {
    const call = this.context.api.orders.listFulfillmentCanceledItems({ path: { id: requestId } }, options);
    return asMethod({ method: "fulfillment.cancelledItems", names: NAMES }, call);
  }

  /**
   * Accepts that items were cancelled: the warehouse will not send them.
   *
   * @example
   * ```ts
   * await newstore.fulfillment.acceptCancelledItems(requestId, ["TT-HRC-NVY-M"]);
   * ```
   */
  acceptCancelledItems(requestId: string, productIds: readonly string[], options?: CallOptions): Call<undefined> {
    const input = { path: { id: requestId }, body: { product_ids: productIds as string[] } };
    const call = this.context.api.orders.createFulfillmentCanceledItems(input, options);
    const names = { ...NAMES, "body.product_ids": "productIds" };
    return asMethod({ method: "fulfillment.acceptCancelledItems", names }, call);
  }
}
