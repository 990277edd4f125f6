// Generated from openapi/orders.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "showOrderHistoryForCustomer"
    | "showSalesOrderByIdAndIdType"
    | "createGracePeriod"
    | "showCancellationStatus"
    | "createCancellation"
    | "createLineItemCancellation"
    | "createPriceInformationForItems"
    | "updateSalesOrderSerialNumbers"
    | "updateFulfillmentRequestItemStates"
    | "listFulfillmentRequestsForOrder"
    | "createFulfillmentAcknowledgement"
    | "createFulfillmentRejection"
    | "createFulfillmentItemRejection"
    | "listFulfillmentCanceledItems"
    | "createFulfillmentCanceledItems"
    | "listFulfillmentShipments"
    | "createFulfillmentShipment"
    | "showExternalOrder"
    | "showOrderNote"
    | "createOrderLevelNote"
    | "createItemLevelNote"
    | "updateNote"
    | "destroyNote"
    | "showLegacyCustomerOrder"
    | "listLegacyFulfillmentRequests",
    Evidence
  >
> = {
  showOrderHistoryForCustomer: { level: "published", source: "NewStore API 1.0 description" },
  showSalesOrderByIdAndIdType: { level: "published", source: "NewStore API 1.0 description" },
  createGracePeriod: { level: "published", source: "NewStore API 1.0 description" },
  showCancellationStatus: { level: "published", source: "NewStore API 1.0 description" },
  createCancellation: { level: "published", source: "NewStore API 1.0 description" },
  createLineItemCancellation: { level: "published", source: "NewStore API 1.0 description" },
  createPriceInformationForItems: { level: "published", source: "NewStore API 1.0 description" },
  updateSalesOrderSerialNumbers: { level: "published", source: "NewStore API 1.0 description" },
  updateFulfillmentRequestItemStates: { level: "published", source: "NewStore API 1.0 description" },
  listFulfillmentRequestsForOrder: { level: "published", source: "NewStore API 1.0 description" },
  createFulfillmentAcknowledgement: {
    level: "observed",
    source: "a production client; docs.newstore.net: Fulfillment Provider API v0",
  },
  createFulfillmentRejection: {
    level: "observed",
    source: "a production client; docs.newstore.net: Fulfillment Provider API v0",
  },
  createFulfillmentItemRejection: {
    level: "observed",
    source: "a production client; docs.newstore.net: Fulfillment Provider API v0",
  },
  listFulfillmentCanceledItems: {
    level: "observed",
    source: "a production client; docs.newstore.net: Fulfillment Provider API v0",
  },
  createFulfillmentCanceledItems: {
    level: "observed",
    source: "a production client; docs.newstore.net: Fulfillment Provider API v0",
  },
  listFulfillmentShipments: {
    level: "observed",
    source: "a production client; docs.newstore.net: Fulfillment Provider API v0",
  },
  createFulfillmentShipment: {
    level: "observed",
    source: "a production client; docs.newstore.net: Fulfillment Provider API v0",
  },
  showExternalOrder: {
    level: "observed",
    source: "two production clients; docs.newstore.net: External Order API (private section)",
  },
  showOrderNote: { level: "documented", source: "docs.newstore.net: Order Notes API" },
  createOrderLevelNote: { level: "documented", source: "docs.newstore.net: Order Notes API" },
  createItemLevelNote: { level: "documented", source: "docs.newstore.net: Order Notes API" },
  updateNote: { level: "documented", source: "docs.newstore.net: Order Notes API" },
  destroyNote: { level: "documented", source: "docs.newstore.net: Order Notes API" },
  showLegacyCustomerOrder: { level: "observed", source: "nine integrations of one production client" },
  listLegacyFulfillmentRequests: { level: "observed", source: "a production client" },
};
