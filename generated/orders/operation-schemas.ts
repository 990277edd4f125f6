// Generated from openapi/orders.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/transport/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of `showOrderHistoryForCustomer` */
export const showOrderHistoryForCustomer: OperationSchemas = {
  query: schemas.ShowOrderHistoryForCustomerQuerySchema,
  headers: schemas.ShowOrderHistoryForCustomerHeadersSchema,
  responses: {
    "200": {
      "application/x.newstore.orders+json;version=2": schemas.SalesOrderListResponseV2Schema,
      "application/json": schemas.SalesOrderListResponseSchema,
    },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "409": { "application/problem+json": schemas.ProblemSchema },
    "412": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
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
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "409": { "application/problem+json": schemas.ProblemSchema },
    "412": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `createGracePeriod` */
export const createGracePeriod: OperationSchemas = {
  path: schemas.CreateGracePeriodPathSchema,
  query: schemas.CreateGracePeriodQuerySchema,
  responses: {
    "200": { "application/json": schemas.GracePeriodSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "409": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showCancellationStatus` */
export const showCancellationStatus: OperationSchemas = {
  path: schemas.ShowCancellationStatusPathSchema,
  query: schemas.ShowCancellationStatusQuerySchema,
  responses: {
    "200": { "application/json": schemas.SalesOrderCancellationResponseSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `createCancellation` */
export const createCancellation: OperationSchemas = {
  path: schemas.CreateCancellationPathSchema,
  query: schemas.CreateCancellationQuerySchema,
  body: { "application/json": schemas.SalesOrderCancellationRequestSchema },
  responses: {
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `createLineItemCancellation` */
export const createLineItemCancellation: OperationSchemas = {
  path: schemas.CreateLineItemCancellationPathSchema,
  query: schemas.CreateLineItemCancellationQuerySchema,
  body: { "application/json": schemas.LineItemCancellationRequestSchema },
  responses: {
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `createPriceInformationForItems` */
export const createPriceInformationForItems: OperationSchemas = {
  path: schemas.CreatePriceInformationForItemsPathSchema,
  body: { "application/json": schemas.SalesOrderPricesRequestSchema },
  responses: {
    "200": { "application/json": schemas.SalesOrderPricesResponseSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `updateSalesOrderSerialNumbers` */
export const updateSalesOrderSerialNumbers: OperationSchemas = {
  path: schemas.UpdateSalesOrderSerialNumbersPathSchema,
  body: { "application/json": schemas.SalesOrderSerialNumbersRequestSchema },
  responses: {
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `updateFulfillmentRequestItemStates` */
export const updateFulfillmentRequestItemStates: OperationSchemas = {
  path: schemas.UpdateFulfillmentRequestItemStatesPathSchema,
  body: { "application/json": schemas.FulfillmentRequestItemsStatesRequestSchema },
  responses: {
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `listFulfillmentRequestsForOrder` */
export const listFulfillmentRequestsForOrder: OperationSchemas = {
  path: schemas.ListFulfillmentRequestsForOrderPathSchema,
  responses: {
    "200": { "application/json": schemas.OrderFulfillmentRequestsResponseSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showExternalOrder` */
export const showExternalOrder: OperationSchemas = {
  path: schemas.ShowExternalOrderPathSchema,
  query: schemas.ShowExternalOrderQuerySchema,
  responses: {
    "200": { "application/json": schemas.ExternalOrderSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showOrderNote` */
export const showOrderNote: OperationSchemas = {
  path: schemas.ShowOrderNotePathSchema,
  responses: {
    "200": { "application/json": schemas.OrderNotesResponseSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `createOrderLevelNote` */
export const createOrderLevelNote: OperationSchemas = {
  path: schemas.CreateOrderLevelNotePathSchema,
  body: { "application/json": schemas.CreateOrderNoteRequestSchema },
  responses: {
    "200": { "application/json": schemas.OrderNoteSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `createItemLevelNote` */
export const createItemLevelNote: OperationSchemas = {
  path: schemas.CreateItemLevelNotePathSchema,
  body: { "application/json": schemas.CreateOrderNoteRequestSchema },
  responses: {
    "200": { "application/json": schemas.OrderNoteSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `updateNote` */
export const updateNote: OperationSchemas = {
  path: schemas.UpdateNotePathSchema,
  body: { "application/json": schemas.UpdateOrderNoteRequestSchema },
  responses: {
    "200": { "application/json": schemas.OrderNoteSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `destroyNote` */
export const destroyNote: OperationSchemas = {
  path: schemas.DestroyNotePathSchema,
  responses: {
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};
