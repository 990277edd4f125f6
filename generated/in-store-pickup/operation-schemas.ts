// Generated from openapi/in-store-pickup.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const inStorePickupConfig = { "application/json": schemas.InStorePickupConfigSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  createInStorePickupOptions: {
    body: { "application/json": schemas.CreateInStorePickupOptionsRequestSchema },
    responses: {
      "200": { "application/json": schemas.InStorePickupOptionsSchema },
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  showInStorePickupConfig: {
    responses: {
      "200": inStorePickupConfig,
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  createInStorePickupConfig: {
    body: { "application/json": schemas.CreateInStorePickupConfigRequestSchema },
    responses: {
      "200": inStorePickupConfig,
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  destroyInStorePickupConfig: {
    responses: {
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
} as const satisfies Readonly<Record<string, OperationSchemas>>;
