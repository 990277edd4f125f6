import * as z from "zod";
import { viewOrders } from "../../page/view-orders.js";
import { orderByAnyId } from "../../rules/find-order.js";
import type { ControlParts } from "../operation.js";
import { operation } from "../operation.js";

const topic = "Orders";
const items = z
  .array(z.string().min(1))
  .min(1)
  .describe("Ids of units, the seller's ids of items, or products, one entry a unit. Default: all that it fits.")
  .optional();

/** An order as the page shows it: no personal data. */
const OrderSummary = z.looseObject({
  uuid: z.string(),
  externalId: z.string(),
  displayId: z.string(),
  state: z.string(),
  total: z.string(),
  currency: z.string(),
  units: z.array(z.looseObject({ productId: z.string(), state: z.string(), count: z.int() })),
  timeline: z.array(z.looseObject({ at: z.string(), what: z.string() })),
});

const result = { status: 200, description: "The order as it is then.", schema: OrderSummary };

/** What people in stores and warehouses do to an order; it goes by any of its ids. */
export const orderOperations = [
  operation({
    id: "listOrders",
    method: "GET",
    path: "/orders",
    topic,
    summary: "The newest orders, newest first",
    result: { status: 200, description: "At most 25.", schema: z.object({ orders: z.array(OrderSummary) }) },
    run: (_input, { sandbox: { state } }) => ({ orders: viewOrders(state, state.orders.list()) }),
  }),
  operation({
    id: "showOrder",
    method: "GET",
    path: "/orders/{order}",
    topic,
    summary: "One order",
    result: { ...result, description: "The order." },
    run: ({ path }, parts) => summaryOf(parts, path["order"]),
  }),
  operation({
    id: "fulfilOrder",
    method: "POST",
    path: "/orders/{order}/fulfil",
    topic,
    summary: "Ship what is in parcels, and lay ready or hand over what is picked up",
    body: z.strictObject({
      step: z
        .enum(["ready", "complete"])
        .describe("`ready` stops once goods for pickup wait for the customer. Default: complete.")
        .optional(),
    }),
    bodyOptional: true,
    result,
    run: ({ path, body }, parts) => {
      parts.sandbox.fulfil(path["order"] ?? "", body.step);
      return summaryOf(parts, path["order"]);
    },
  }),
  operation({
    id: "cancelOrder",
    method: "POST",
    path: "/orders/{order}/cancel",
    topic,
    summary: "The store cancels what is left of an order, or some of it",
    body: z.strictObject({
      reason: z.string().min(1).describe("Default: insufficient_stock.").optional(),
      items,
    }),
    bodyOptional: true,
    result,
    run: ({ path, body: { reason, items: names } }, parts) => {
      parts.sandbox.cancel(path["order"] ?? "", {
        ...(reason === undefined ? {} : { reason }),
        ...(names === undefined ? {} : { items: names }),
      });
      return summaryOf(parts, path["order"]);
    },
  }),
  operation({
    id: "rejectOrder",
    method: "POST",
    path: "/orders/{order}/reject",
    topic,
    summary: "Nodes give work back; it is routed anew",
    body: z.strictObject({
      nodeId: z.string().min(1).describe("Default: every node that has work.").optional(),
      items,
    }),
    bodyOptional: true,
    result,
    run: ({ path, body: { nodeId, items: names } }, parts) => {
      parts.sandbox.reject(path["order"] ?? "", {
        ...(nodeId === undefined ? {} : { nodeId }),
        ...(names === undefined ? {} : { items: names }),
      });
      return summaryOf(parts, path["order"]);
    },
  }),
  operation({
    id: "returnOrder",
    method: "POST",
    path: "/orders/{order}/return",
    topic,
    summary: "The customer brings goods back to a store",
    body: z.strictObject({
      nodeId: z.string().min(1).describe("Fulfillment node that takes them. Default: the first store's.").optional(),
      reason: z.string().min(1).optional(),
      refundAmount: z.number().min(0).describe("Default: what the platform computes.").optional(),
      items,
    }),
    bodyOptional: true,
    result: {
      status: 200,
      description: "The return, and the order as it is then.",
      schema: z.object({ returnId: z.string(), order: OrderSummary }),
    },
    run: ({ path, body }, parts) => {
      const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
      const { uuid } = parts.sandbox.returnInStore(path["order"] ?? "", given);
      return { returnId: uuid, order: summaryOf(parts, path["order"]) };
    },
  }),
];

function summaryOf({ world, sandbox }: ControlParts, id: string | undefined): unknown {
  return viewOrders(sandbox.state, [orderByAnyId(world, id)])[0];
}
