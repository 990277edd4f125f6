import type { ListAtpRequest } from "../../../generated/availabilities/types.js";
import type { Handlers } from "../kernel/handler.js";
import type { AllocationOwner } from "../state/stock.js";

const MAX_INSIGHTS = 1000;

/** Targeted ATP, what holds stock, and the places stock lies in. */
export const availabilityHandlers: Handlers = {
  // docs/platform/availabilities.md#atp-look-up. A pair nobody has stock figures of: UNKNOWN whether it is dropped, 0
  // or 400; 0 here.
  listAtp: ({ body }, { state }) => {
    const keys = (body as ListAtpRequest).atp_keys;
    return {
      status: 200,
      body: {
        items: keys.map(({ product_id, fulfillment_node_id }) => ({
          product_id,
          fulfillment_node_id,
          atp: state.stock.atp(product_id, fulfillment_node_id),
        })),
      },
    };
  },
  // docs/platform/availabilities.md#stock-insights: who holds stock of a pair; no ATP number in spite of the name.
  listAtpInsights: ({ query }, { state }) => {
    const productId = query.get("product_id") ?? "";
    const nodeId = query.get("fulfillment_node_id") ?? "";
    const held = ({ orderUuid, itemUuid, createdAt }: AllocationOwner) => ({
      order_uuid: orderUuid,
      item_uuid: itemUuid,
      created_at: createdAt,
    });
    const reservations = state.stock.reservations(productId, nodeId).flatMap((owner) =>
      // A product hold for a customer has no order; only holds of orders are listed here.
      owner.orderUuid === undefined || owner.itemUuid === undefined
        ? []
        : {
            ...held({ orderUuid: owner.orderUuid, itemUuid: owner.itemUuid, createdAt: owner.createdAt }),
            expires_at: owner.expiresAt,
          },
    );
    return {
      status: 200,
      body: {
        product_id: productId,
        fulfillment_node_id: nodeId,
        allocations: state.stock.allocations(productId, nodeId).map(held).slice(0, MAX_INSIGHTS),
        reservations: reservations.slice(0, MAX_INSIGHTS),
        future_allocations: state.stock.futureAllocations(productId, nodeId).map(held).slice(0, MAX_INSIGHTS),
      },
    };
  },
  // docs/platform/availabilities.md#locations: the ids to use in ATP calls.
  listLocations: (_request, { state }) => ({
    status: 200,
    body: {
      locations: state.stores.locations().map(({ id, type, enabled, inventoryMaster }) => ({
        id,
        type,
        is_enabled: enabled,
        is_inventory_master: inventoryMaster,
      })),
    },
  }),
  listStockLocations: () => ({
    status: 200,
    body: {
      stock_locations: [
        { name: "main", display_name: "Main", salable: true },
        { name: "_customer_reservations", display_name: "Customer reservations", salable: false },
      ],
    },
  }),
};
