import type { FulfillmentRequest } from "../state/order-types.js";

/** A fulfillment request, published `FulfillmentRequest`. */
export function fulfillmentRequest(request: FulfillmentRequest): Record<string, unknown> {
  return {
    fulfillment_request_id: request.uuid,
    fulfillment_node_id: request.nodeId,
    service_level: request.serviceLevel,
    status: statusOf(request),
    created_at: request.createdAt,
    items: request.lines.map((line) => ({
      item_id: line.itemUuid,
      product_id: line.productId,
      status: line.status,
      // Published: null until one is given with the shipment.
      carrier: line.carrier || null,
      tracking_code: line.trackingCode || null,
    })),
  };
}

/** Nodes of the sandbox take a request as soon as they get it. */
function statusOf(request: FulfillmentRequest): "acknowledged" | "partially_completed" | "completed" {
  const open = request.lines.filter((line) => line.status === "dispatched").length;
  if (open === 0) return "completed";
  return open < request.lines.length ? "partially_completed" : "acknowledged";
}
