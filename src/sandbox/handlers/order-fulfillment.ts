import type { UpdateFulfillmentRequestItemStatesRequest } from "../../../generated/orders/types.js";
import { shipUnits } from "../flows/fulfil.js";
import { rejectUnits } from "../flows/reject.js";
import { rerouteRejected } from "../flows/route.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import { isReadable } from "../rules/find-order.js";
import { fulfillmentRequest } from "../views/fulfillment-request.js";

/** The only reason for which a store may give a request back (published text). */
const RESCINDED = "rescinded";

/** Work orders of the nodes and what became of their units. */
export const orderFulfillmentHandlers: Handlers = {
  // Published: empty as long as the order is not routed, and for an order that does not exist. Purchases at the till
  // have none here: the platform still gives some today, and has announced that this ends.
  listFulfillmentRequestsForOrder: ({ path }, world) => {
    const order = world.state.orders.get(path["order_uuid"] ?? "");
    const requests = order !== undefined && isReadable(world, order) ? order.fulfillmentRequests : [];
    return { status: 200, body: { fulfillment_requests: requests.map(fulfillmentRequest) } };
  },

  updateFulfillmentRequestItemStates: ({ path, body }, world) => {
    const uuid = path["ffr_uuid"] ?? "";
    const order = world.state.orders.byFulfillmentRequest(uuid);
    const request = order?.fulfillmentRequests.find((one) => one.uuid === uuid);
    if (order === undefined || request === undefined) {
      throw new SandboxProblem(404, "not_found", `The fulfillment request '${uuid}' couldn't be found.`);
    }
    const {
      line_items: changes,
      carrier = "",
      tracking_code: trackingCode = "",
      reason,
    } = body as UpdateFulfillmentRequestItemStatesRequest;
    const states = new Set(changes.map((change) => change.state));
    if (states.size > 1) throw new SandboxProblem(400, "bad_request", "Shipments and rejections must not be mixed.");
    const units = changes.map(({ item_id: id }) => {
      const unit = order.units.find((one) => one.uuid === id && request.lines.some((line) => line.itemUuid === id));
      if (unit !== undefined) return unit;
      throw new SandboxProblem(400, "bad_request", `The fulfillment request has no item '${id}'.`);
    });
    if (states.has("shipped")) {
      shipUnits(world, order, request, units, { carrier, trackingCode });
      rerouteRejected(world, order, request);
    } else if (states.has("rejected")) {
      const store = world.state.stores.location(request.nodeId)?.type === "store";
      if (store && reason !== RESCINDED) {
        throw new SandboxProblem(400, "bad_request", `A store's request is rejected with the reason '${RESCINDED}'.`);
      }
      rejectUnits(world, order, request, units);
    }
    return { status: 204 };
  },
};
