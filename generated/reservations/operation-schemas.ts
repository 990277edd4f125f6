// Generated from openapi/reservations.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  listReservations: {
    query: schemas.ListReservationsQuerySchema,
    headers: schemas.ListReservationsHeadersSchema,
    responses: {
      "200": {
        "application/vnd.com.newstore.reservations+json; version=1": schemas.ListReservationsResponseV1Schema,
        "application/vnd.com.newstore.reservations+json; version=2": schemas.ListReservationsResponseV2Schema,
      },
      "400": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  createReservation: {
    headers: schemas.CreateReservationHeadersSchema,
    body: {
      "application/vnd.com.newstore.reservations+json; version=1": schemas.CreateReservationRequestV1Schema,
      "application/vnd.com.newstore.reservations+json; version=2": schemas.CreateReservationRequestV2Schema,
    },
    responses: { "400": problem, "429": problem, "500": problem, "502": problem, "503": problem, default: problem },
  },
  showReservation: {
    path: schemas.ShowReservationPathSchema,
    headers: schemas.ShowReservationHeadersSchema,
    responses: {
      "200": {
        "application/vnd.com.newstore.reservations+json; version=1": schemas.ReservationDetailsResponseV1Schema,
        "application/vnd.com.newstore.reservations+json; version=2": schemas.ReservationDetailsResponseV2Schema,
      },
      "400": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  updateReservation: {
    path: schemas.UpdateReservationPathSchema,
    body: { "application/json": schemas.ReservationUpdateSchema },
    responses: {
      "400": problem,
      "404": problem,
      "409": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  updateReservationItems: {
    path: schemas.UpdateReservationItemsPathSchema,
    body: { "application/json": schemas.UpdateReservationItemsRequestSchema },
    responses: {
      "400": problem,
      "404": problem,
      "409": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  showInventoryConfig: {
    query: schemas.ShowInventoryConfigQuerySchema,
    responses: {
      "200": { "application/json": schemas.InventoryConfigSchema },
      "400": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  replaceInventoryConfig: {
    body: { "application/json": schemas.ReplaceInventoryConfigRequestSchema },
    responses: { "400": problem, "429": problem, "500": problem, "502": problem, "503": problem, default: problem },
  },
  showReservationConfig: {
    responses: {
      "200": { "application/json": schemas.ReservationConfigResponseSchema },
      "400": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  updateReservationConfig: {
    body: { "application/json": schemas.ReservationConfigUpdateSchema },
    responses: { "400": problem, "429": problem, "500": problem, "502": problem, "503": problem, default: problem },
  },
} as const satisfies Readonly<Record<string, OperationSchemas>>;
