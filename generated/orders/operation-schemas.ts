// Generated from openapi/orders.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const orderNote = { "application/json": schemas.OrderNoteSchema };

/** Schemas of `showOrderHistoryForCustomer` */
export const showOrderHistoryForCustomer: OperationSchemas = {
  query: schemas.ShowOrderHistoryForCustomerQuerySchema,
  headers: schemas.ShowOrderHistoryForCustomerHeadersSchema,
  responses: {
    "200": {
      "application/x.newstore.orders+json;version=2": schemas.SalesOrderListResponseV2Schema,
      "application/json": schemas.SalesOrderListResponseSchema,
    },
    "400": problem,
    "401": problem,
    "403": problem,
    "404": problem,
    "409": problem,
    "412": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showSalesOrderByIdAndIdType` */
export const showSalesOrderByIdAndIdType: OperationSchemas = {
  path: schemas.ShowSalesOrderByIdAndIdTypePathSchema,
  query: schemas.ShowSalesOrderByIdAndIdTypeQuerySchema,
  headers: schemas.ShowSalesOrderByIdAndIdTypeHeadersSchema,
  responses: {
    "200": {
      "application/x.newstore.orders+json;version=2": schemas.SalesOrderDetailResponseSchema,
      "application/json": schemas.SalesOrderDetailResponseSchema,
    },
    "400": problem,
    "401": problem,
    "403": problem,
    "409": problem,
    "412": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createGracePeriod` */
export const createGracePeriod: OperationSchemas = {
  path: schemas.CreateGracePeriodPathSchema,
  query: schemas.CreateGracePeriodQuerySchema,
  responses: {
    "200": { "application/json": schemas.GracePeriodSchema },
    "401": problem,
    "403": problem,
    "404": problem,
    "409": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showCancellationStatus` */
export const showCancellationStatus: OperationSchemas = {
  path: schemas.ShowCancellationStatusPathSchema,
  query: schemas.ShowCancellationStatusQuerySchema,
  responses: {
    "200": { "application/json": schemas.SalesOrderCancellationResponseSchema },
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createCancellation` */
export const createCancellation: OperationSchemas = {
  path: schemas.CreateCancellationPathSchema,
  query: schemas.CreateCancellationQuerySchema,
  body: { "application/json": schemas.SalesOrderCancellationRequestSchema },
  responses: {
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createLineItemCancellation` */
export const createLineItemCancellation: OperationSchemas = {
  path: schemas.CreateLineItemCancellationPathSchema,
  query: schemas.CreateLineItemCancellationQuerySchema,
  body: { "application/json": schemas.LineItemCancellationRequestSchema },
  responses: {
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createPriceInformationForItems` */
export const createPriceInformationForItems: OperationSchemas = {
  path: schemas.CreatePriceInformationForItemsPathSchema,
  body: { "application/json": schemas.SalesOrderPricesRequestSchema },
  responses: {
    "200": { "application/json": schemas.SalesOrderPricesResponseSchema },
    "400": problem,
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `updateSalesOrderSerialNumbers` */
export const updateSalesOrderSerialNumbers: OperationSchemas = {
  path: schemas.UpdateSalesOrderSerialNumbersPathSchema,
  body: { "application/json": schemas.SalesOrderSerialNumbersRequestSchema },
  responses: {
    "400": problem,
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `updateFulfillmentRequestItemStates` */
export const updateFulfillmentRequestItemStates: OperationSchemas = {
  path: schemas.UpdateFulfillmentRequestItemStatesPathSchema,
  body: { "application/json": schemas.FulfillmentRequestItemsStatesRequestSchema },
  responses: {
    "400": problem,
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listFulfillmentRequestsForOrder` */
export const listFulfillmentRequestsForOrder: OperationSchemas = {
  path: schemas.ListFulfillmentRequestsForOrderPathSchema,
  responses: {
    "200": { "application/json": schemas.OrderFulfillmentRequestsResponseSchema },
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createFulfillmentAcknowledgement` */
export const createFulfillmentAcknowledgement: OperationSchemas = {
  path: schemas.CreateFulfillmentAcknowledgementPathSchema,
  body: { "application/json": schemas.FulfillmentAcknowledgementRequestSchema },
  responses: {
    "400": problem,
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createFulfillmentRejection` */
export const createFulfillmentRejection: OperationSchemas = {
  path: schemas.CreateFulfillmentRejectionPathSchema,
  body: { "application/json": schemas.FulfillmentRejectionRequestSchema },
  responses: {
    "400": problem,
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createFulfillmentItemRejection` */
export const createFulfillmentItemRejection: OperationSchemas = {
  path: schemas.CreateFulfillmentItemRejectionPathSchema,
  body: { "application/json": schemas.FulfillmentItemRejectionRequestSchema },
  responses: {
    "400": problem,
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listFulfillmentCanceledItems` */
export const listFulfillmentCanceledItems: OperationSchemas = {
  path: schemas.ListFulfillmentCanceledItemsPathSchema,
  responses: {
    "200": { "application/json": schemas.FulfillmentCanceledItemsSchema },
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createFulfillmentCanceledItems` */
export const createFulfillmentCanceledItems: OperationSchemas = {
  path: schemas.CreateFulfillmentCanceledItemsPathSchema,
  body: { "application/json": schemas.FulfillmentCanceledItemsRequestSchema },
  responses: {
    "400": problem,
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listFulfillmentShipments` */
export const listFulfillmentShipments: OperationSchemas = {
  path: schemas.ListFulfillmentShipmentsPathSchema,
  responses: {
    "200": { "application/json": schemas.FulfillmentShipmentsSchema },
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createFulfillmentShipment` */
export const createFulfillmentShipment: OperationSchemas = {
  path: schemas.CreateFulfillmentShipmentPathSchema,
  body: { "application/json": schemas.FulfillmentShipmentRequestSchema },
  responses: {
    "400": problem,
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showExternalOrder` */
export const showExternalOrder: OperationSchemas = {
  path: schemas.ShowExternalOrderPathSchema,
  query: schemas.ShowExternalOrderQuerySchema,
  responses: {
    "200": { "application/json": schemas.ExternalOrderSchema },
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showOrderNote` */
export const showOrderNote: OperationSchemas = {
  path: schemas.ShowOrderNotePathSchema,
  responses: {
    "200": { "application/json": schemas.OrderNotesResponseSchema },
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createOrderLevelNote` */
export const createOrderLevelNote: OperationSchemas = {
  path: schemas.CreateOrderLevelNotePathSchema,
  body: { "application/json": schemas.CreateOrderNoteRequestSchema },
  responses: {
    "200": orderNote,
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createItemLevelNote` */
export const createItemLevelNote: OperationSchemas = {
  path: schemas.CreateItemLevelNotePathSchema,
  body: { "application/json": schemas.CreateOrderNoteRequestSchema },
  responses: {
    "200": orderNote,
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `updateNote` */
export const updateNote: OperationSchemas = {
  path: schemas.UpdateNotePathSchema,
  body: { "application/json": schemas.UpdateOrderNoteRequestSchema },
  responses: {
    "200": orderNote,
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `destroyNote` */
export const destroyNote: OperationSchemas = {
  path: schemas.DestroyNotePathSchema,
  responses: {
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showLegacyCustomerOrder` */
export const showLegacyCustomerOrder: OperationSchemas = {
  path: schemas.ShowLegacyCustomerOrderPathSchema,
  responses: {
    "200": { "application/json": schemas.LegacyCustomerOrderResponseSchema },
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listLegacyFulfillmentRequests` */
export const listLegacyFulfillmentRequests: OperationSchemas = {
  path: schemas.ListLegacyFulfillmentRequestsPathSchema,
  responses: {
    "200": { "application/json": schemas.LegacyFulfillmentRequestsSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};
