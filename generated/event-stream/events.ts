// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { EventDescriptor } from "../../src/core/operation.js";

/** Loads the schemas of one event, when it is first checked. */
function schemasOf(
  name:
    | "order.created"
    | "order.opened"
    | "order.completed"
    | "order.cancelled"
    | "order.items_cancelled"
    | "fulfillment_request.assigned"
    | "fulfillment_request.items_completed"
    | "fulfillment_request.items_ready_for_handover"
    | "return.processed"
    | "refund_request.issued"
    | "payment_account.amount_refunded"
    | "inventory_transaction.items_received"
    | "inventory_transaction.adjustment_created"
    | "inventory_count.items_counted",
): EventDescriptor["schemas"] {
  return () => import("./event-schemas.js").then((all) => all.eventSchemas[name]);
}

/** All events of this API by name. */
export const events: Readonly<
  Record<
    | "order.created"
    | "order.opened"
    | "order.completed"
    | "order.cancelled"
    | "order.items_cancelled"
    | "fulfillment_request.assigned"
    | "fulfillment_request.items_completed"
    | "fulfillment_request.items_ready_for_handover"
    | "return.processed"
    | "refund_request.issued"
    | "payment_account.amount_refunded"
    | "inventory_transaction.items_received"
    | "inventory_transaction.adjustment_created"
    | "inventory_count.items_counted",
    EventDescriptor
  >
> = {
  /**
   * A new order, as `order.created` and `order.opened` carry it. What sets the two apart in time is not known;
   * integrations mostly act on `order.opened`. Check `is_historical` before treating it as new business: imported
   * history raises events too.
   */
  "order.created": {
    api: "event-stream",
    name: "order.created",
    identifiers: [
      { kind: "order", at: "id" },
      { kind: "store", at: "demand_location_id" },
      { kind: "order", at: "exchanges[].order_id" },
      { kind: "customer", at: "customer_id" },
      { kind: "product", at: "items[].product_id" },
    ],
    schemas: schemasOf("order.created"),
  },
  /**
   * A new order, as `order.created` and `order.opened` carry it. What sets the two apart in time is not known;
   * integrations mostly act on `order.opened`. Check `is_historical` before treating it as new business: imported
   * history raises events too.
   */
  "order.opened": {
    api: "event-stream",
    name: "order.opened",
    identifiers: [
      { kind: "order", at: "id" },
      { kind: "store", at: "demand_location_id" },
      { kind: "order", at: "exchanges[].order_id" },
      { kind: "customer", at: "customer_id" },
      { kind: "product", at: "items[].product_id" },
    ],
    schemas: schemasOf("order.opened"),
  },
  /** An order whose items are all closed. Takes the place of the deprecated `order.shipped`. */
  "order.completed": {
    api: "event-stream",
    name: "order.completed",
    identifiers: [
      { kind: "order", at: "id" },
      { kind: "product", at: "items[].product_id" },
      { kind: "fulfillment-node", at: "items[].fulfillment_location_id" },
    ],
    schemas: schemasOf("order.completed"),
  },
  /** An order that was cancelled as a whole. May arrive before the event that announces the order. */
  "order.cancelled": {
    api: "event-stream",
    name: "order.cancelled",
    identifiers: [
      { kind: "order", at: "id" },
      { kind: "product", at: "items[].product_id" },
    ],
    schemas: schemasOf("order.cancelled"),
  },
  /** Part of an order was cancelled; the rest goes on. */
  "order.items_cancelled": {
    api: "event-stream",
    name: "order.items_cancelled",
    identifiers: [
      { kind: "order", at: "id" },
      { kind: "product", at: "items[].product_id" },
    ],
    schemas: schemasOf("order.items_cancelled"),
  },
  /** A fulfillment request was routed to a location. Carries further fields that have not been seen. */
  "fulfillment_request.assigned": {
    api: "event-stream",
    name: "fulfillment_request.assigned",
    identifiers: [{ kind: "order", at: "order_id" }],
    schemas: schemasOf("fulfillment_request.assigned"),
  },
  /**
   * Items of a fulfillment request moved on: with `fulfillment_request.items_completed` they are shipped or handed
   * over, with `fulfillment_request.items_ready_for_handover` they wait for the customer in the store.
   * `IN_STORE_HANDOVER` is a sale at the till and no shipment. Carriers and tracking numbers have not been seen
   * here; read them from the order.
   */
  "fulfillment_request.items_completed": {
    api: "event-stream",
    name: "fulfillment_request.items_completed",
    identifiers: [
      { kind: "order", at: "order_id" },
      { kind: "fulfillment-node", at: "fulfillment_location_id" },
      { kind: "product", at: "items[].product_id" },
    ],
    schemas: schemasOf("fulfillment_request.items_completed"),
  },
  /**
   * Items of a fulfillment request moved on: with `fulfillment_request.items_completed` they are shipped or handed
   * over, with `fulfillment_request.items_ready_for_handover` they wait for the customer in the store.
   * `IN_STORE_HANDOVER` is a sale at the till and no shipment. Carriers and tracking numbers have not been seen
   * here; read them from the order.
   */
  "fulfillment_request.items_ready_for_handover": {
    api: "event-stream",
    name: "fulfillment_request.items_ready_for_handover",
    identifiers: [
      { kind: "order", at: "order_id" },
      { kind: "fulfillment-node", at: "fulfillment_location_id" },
      { kind: "product", at: "items[].product_id" },
    ],
    schemas: schemasOf("fulfillment_request.items_ready_for_handover"),
  },
  /** Goods came back, in a store or at a warehouse. The refund itself follows as events of its own. */
  "return.processed": {
    api: "event-stream",
    name: "return.processed",
    identifiers: [
      { kind: "order", at: "order_id" },
      { kind: "fulfillment-node", at: "return_location_id" },
      { kind: "customer", at: "customer_id" },
      { kind: "product", at: "items[].product_id" },
    ],
    schemas: schemasOf("return.processed"),
  },
  /**
   * A refund was requested, typically for goodwill and without goods. The money is on its way only with
   * `payment_account.amount_refunded`. A refund that the shop itself reported to NewStore comes back as an event
   * too: check that it is not one's own before refunding again.
   */
  "refund_request.issued": {
    api: "event-stream",
    name: "refund_request.issued",
    identifiers: [
      { kind: "order", at: "order_id" },
      { kind: "order", at: "payment_account_id" },
    ],
    schemas: schemasOf("refund_request.issued"),
  },
  /** Money was really refunded. */
  "payment_account.amount_refunded": {
    api: "event-stream",
    name: "payment_account.amount_refunded",
    identifiers: [{ kind: "order", at: "order_id" }],
    schemas: schemasOf("payment_account.amount_refunded"),
  },
  /** Goods arrived at a location. Long ones come in parts. */
  "inventory_transaction.items_received": {
    api: "event-stream",
    name: "inventory_transaction.items_received",
    identifiers: [
      { kind: "fulfillment-node", at: "fulfillment_location_id" },
      { kind: "product", at: "items[].product_id" },
    ],
    schemas: schemasOf("inventory_transaction.items_received"),
  },
  /** Stock of a location was corrected. Long ones come in parts. */
  "inventory_transaction.adjustment_created": {
    api: "event-stream",
    name: "inventory_transaction.adjustment_created",
    identifiers: [
      { kind: "fulfillment-node", at: "fulfillment_node_id" },
      { kind: "product", at: "items[].product_id" },
    ],
    schemas: schemasOf("inventory_transaction.adjustment_created"),
  },
  /** A stock count at a location. Long ones come in parts. */
  "inventory_count.items_counted": {
    api: "event-stream",
    name: "inventory_count.items_counted",
    identifiers: [
      { kind: "fulfillment-node", at: "fulfillment_location_id" },
      { kind: "product", at: "items[].product_id" },
    ],
    schemas: schemasOf("inventory_count.items_counted"),
  },
};
