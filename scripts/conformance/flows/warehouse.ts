import { PRODUCT } from "../goods.js";
import { placeOrder } from "../place-order.js";
import type { Suite } from "../suite.js";

/** The warehouse's side of fulfillment requests. */
export async function warehouseFlows(suite: Suite): Promise<void> {
  if (suite.options.readOnly) return;
  await suite.flow(async () => {
    const { response } = await placeOrder(suite, "warehouse", { units: 3 });
    const id = await requestOf(suite, response.id);
    if (id === undefined) return;
    const path = { id };
    await suite.call("createFulfillmentAcknowledgement", { path, body: {} });
    const shipment = { carrier: "PARCEL", tracking_code: "T-1" };
    await suite.call("createFulfillmentShipment", {
      path,
      body: { line_items: [{ product_ids: [PRODUCT], shipment }] },
    });
    const shipped = await suite.call("listFulfillmentShipments", { path });
    const told = JSON.stringify(shipped.body.successful_shipments ?? []).includes("T-1");
    suite.holds("listFulfillmentShipments", "lists what was shipped", told);
    await suite.call("listFulfillmentCanceledItems", { path });
    await suite.call("createFulfillmentCanceledItems", { path, body: { product_ids: [] } });
    await suite.call("createFulfillmentItemRejection", {
      path,
      body: { missing_items: [{ reason: "no_inventory", product_ids: [PRODUCT] }] },
    });
    await suite.call("createFulfillmentRejection", { path, body: { rejection_reason: "cannot_fulfill" } });
  });
}

async function requestOf(suite: Suite, orderId: string): Promise<string | undefined> {
  const { body } = await suite.call("listFulfillmentRequestsForOrder", { path: { order_uuid: orderId } });
  const [first] = body.fulfillment_requests ?? [];
  return first?.fulfillment_request_id;
}
