import type {
  FulfillmentCanceledItemsRequest,
  FulfillmentItemRejectionRequest,
  FulfillmentShipmentRequest,
} from "../../../generated/orders/types.js";
import { shipUnits } from "../flows/fulfil.js";
import { rejectUnits } from "../flows/reject.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { FulfillmentLine, FulfillmentRequest, OrderUnit, SandboxOrder } from "../state/order-types.js";

/**
 * The warehouse's side of fulfillment requests (docs/platform/fulfillment-provider.md#fulfillment-requests). Statuses of
 * refusals are UNKNOWN: 400 here. Units are named by product, so the first that fits is taken.
 */
export const fulfillmentProviderHandlers: Handlers = {
  createFulfillmentAcknowledgement: ({ path }, world) => {
    find(world, path["id"]);
    return { status: 200 };
  },

  createFulfillmentRejection: ({ path }, world) => {
    const { order, request } = find(world, path["id"]);
    const open = request.lines.filter(({ status }) => status === "dispatched");
    if (open.length === 0) throw done(request);
    rejectUnits(
      world,
      order,
      request,
      open.map((line) => unitOf(order, line)),
    );
    return { status: 200 };
  },

  createFulfillmentItemRejection: ({ path, body }, world) => {
    const { order, request } = find(world, path["id"]);
    const { missing_items: missing } = body as FulfillmentItemRejectionRequest;
    const ids = missing.flatMap(({ product_ids: list }) => list);
    rejectUnits(world, order, request, unitsOf(order, request, ids));
    return { status: 200 };
  },

  listFulfillmentCanceledItems: ({ path }, world) => {
    const { request } = find(world, path["id"]);
    const canceled = request.lines.filter(({ status }) => status === "cancelled");
    return {
      status: 200,
      body: {
        canceled_items: canceled.map((line) => ({
          product_id: line.productId,
          item_id: line.itemUuid,
          received_at: line.cancelledAt ?? null,
          accepted_at: line.acceptedAt ?? null,
        })),
      },
    };
  },

  createFulfillmentCanceledItems: ({ path, body }, world) => {
    const { request } = find(world, path["id"]);
    const { product_ids: ids } = body as FulfillmentCanceledItemsRequest;
    const open = request.lines.filter(({ status, acceptedAt }) => status === "cancelled" && acceptedAt === undefined);
    for (const line of pick(open, ids)) line.acceptedAt = world.clock.iso();
    return { status: 200 };
  },

  listFulfillmentShipments: ({ path }, world) => {
    const { request } = find(world, path["id"]);
    const shipped = request.lines.filter(({ status }) => status === "shipped");
    const parcels = new Map<string, FulfillmentLine[]>();
    for (const line of shipped) {
      const key = JSON.stringify([line.carrier, line.trackingCode]);
      parcels.set(key, [...(parcels.get(key) ?? []), line]);
    }
    const successful = [...parcels.values()].map((lines) => ({
      product_ids: lines.map(({ productId }) => productId),
      shipment: { carrier: lines[0]?.carrier, tracking_code: lines[0]?.trackingCode },
    }));
    return { status: 200, body: { successful_shipments: successful, failed_shipments: [] } };
  },

  createFulfillmentShipment: ({ path, body }, world) => {
    const { order, request } = find(world, path["id"]);
    const { line_items: lines } = body as FulfillmentShipmentRequest;
    // All of it is there, or nothing is shipped.
    unitsOf(
      order,
      request,
      lines.flatMap(({ product_ids: ids }) => ids),
    );
    for (const { product_ids: ids, shipment } of lines)
      shipUnits(world, order, request, unitsOf(order, request, ids), {
        carrier: shipment.carrier,
        trackingCode: shipment.tracking_code,
      });
    return { status: 200 };
  },
};

function find(world: World, id = ""): { readonly order: SandboxOrder; readonly request: FulfillmentRequest } {
  const order = world.state.orders.byFulfillmentRequest(id);
  const request = order?.fulfillmentRequests.find((one) => one.uuid === id);
  if (order !== undefined && request !== undefined) return { order, request };
  throw new SandboxProblem(404, "not_found", `The fulfillment request '${id}' couldn't be found.`);
}

/** The open units of these products, one for each entry. */
function unitsOf(order: SandboxOrder, request: FulfillmentRequest, ids: readonly string[]): OrderUnit[] {
  const open = request.lines.filter(({ status }) => status === "dispatched");
  if (open.length === 0) throw done(request);
  return pick(open, ids).map((line) => unitOf(order, line));
}

function pick(lines: readonly FulfillmentLine[], ids: readonly string[]): FulfillmentLine[] {
  const left = [...lines];
  return ids.map((id) => {
    const at = left.findIndex(({ productId }) => productId === id);
    const [line] = at < 0 ? [] : left.splice(at, 1);
    if (line !== undefined) return line;
    throw new SandboxProblem(400, "conflicting_items", `The fulfillment request has no such item left: ${id}.`);
  });
}

function unitOf(order: SandboxOrder, { itemUuid }: FulfillmentLine): OrderUnit {
  return order.units.find(({ uuid }) => uuid === itemUuid) as OrderUnit;
}

function done({ lines }: FulfillmentRequest): SandboxProblem {
  const code = lines.some(({ status }) => status === "shipped") ? "already_shipped" : "already_rejected";
  return new SandboxProblem(400, code, "Nothing of this fulfillment request is open any more.");
}
