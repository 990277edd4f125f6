// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type * as types from "./types.js";

/** The values of {@link types.EventName | EventName} that are known: there may be others. */
export const EventNameValues = [
  "order.created",
  "order.opened",
  "order.completed",
  "order.shipped",
  "order.cancelled",
  "order.items_cancelled",
  "order.items_swapped",
  "fulfillment_request.assigned",
  "fulfillment_request.items_completed",
  "fulfillment_request.items_failed",
  "fulfillment_request.items_ready_for_handover",
  "return.processed",
  "refund_request.issued",
  "payment_account.amount_refunded",
  "inventory_transaction.asn_created",
  "inventory_transaction.items_received",
  "inventory_transaction.adjustment_created",
  "inventory_count.items_counted",
] as const satisfies readonly types.EventName[];
