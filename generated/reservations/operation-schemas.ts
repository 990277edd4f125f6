// Generated from openapi/reservations.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/transport/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of `listReservations` */
export const listReservations: OperationSchemas = {
  query: schemas.ListReservationsQuerySchema,
  headers: schemas.ListReservationsHeadersSchema,
  responses: {
    "200": {
      "application/vnd.com.newstore.reservations+json; version=1": schemas.ListReservationsResponseV1Schema,
      "application/vnd.com.newstore.reservations+json; version=2": schemas.ListReservationsResponseV2Schema,
    },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `createReservation` */
export const createReservation: OperationSchemas = {
  headers: schemas.CreateReservationHeadersSchema,
  body: {
    "application/vnd.com.newstore.reservations+json; version=1": schemas.CreateReservationRequestV1Schema,
    "application/vnd.com.newstore.reservations+json; version=2": schemas.CreateReservationRequestV2Schema,
  },
  responses: {
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showReservation` */
export const showReservation: OperationSchemas = {
  path: schemas.ShowReservationPathSchema,
  headers: schemas.ShowReservationHeadersSchema,
  responses: {
    "200": {
      "application/vnd.com.newstore.reservations+json; version=1": schemas.ReservationDetailsResponseV1Schema,
      "application/vnd.com.newstore.reservations+json; version=2": schemas.ReservationDetailsResponseV2Schema,
    },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `updateReservation` */
export const updateReservation: OperationSchemas = {
  path: schemas.UpdateReservationPathSchema,
  body: { "application/json": schemas.ReservationUpdateSchema },
  responses: {
    "400": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "409": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `updateReservationItems` */
export const updateReservationItems: OperationSchemas = {
  path: schemas.UpdateReservationItemsPathSchema,
  body: { "application/json": schemas.UpdateReservationItemsRequestSchema },
  responses: {
    "400": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "409": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showReservationConfig` */
export const showReservationConfig: OperationSchemas = {
  responses: {
    "200": { "application/json": schemas.ReservationConfigResponseSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `updateReservationConfig` */
export const updateReservationConfig: OperationSchemas = {
  body: { "application/json": schemas.ReservationConfigUpdateSchema },
  responses: {
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};
