import * as z from "zod";
import type { OperationDescriptor, ParameterDescriptor } from "../../src/core/operation.js";

/** A descriptor with everything plain, and what a test wants otherwise. */
export function operation(own: Partial<OperationDescriptor> = {}): OperationDescriptor {
  return {
    api: "test",
    id: "getThing",
    method: "GET",
    path: "/things",
    host: "tenant",
    security: "none",
    idempotency: "safe",
    parameters: [],
    accept: ["application/json"],
    statuses: ["200", "default"],
    identifiers: [],
    rules: [],
    errorCodes: [],
    secrets: [],
    schemas: async () => ({ responses: {} }),
    ...own,
  };
}

export function pathParameter(name: string, prefixes?: readonly string[]): ParameterDescriptor {
  return { name, in: "path", required: true, style: "simple", explode: false, ...(prefixes ? { prefixes } : {}) };
}

export function queryParameter(name: string, style = "form", explode = true): ParameterDescriptor {
  return { name, in: "query", required: false, style, explode };
}

/** A read. */
export const getOrder = operation({
  id: "getOrder",
  path: "/orders/{id}",
  parameters: [pathParameter("id")],
  security: "bearer",
  schemas: async () => ({
    path: z.looseObject({ id: z.string() }),
    responses: { "200": { "application/json": z.looseObject({ id: z.string() }) } },
  }),
});

/** A write with a key in its body, like order injection. */
export const injectOrder = operation({
  id: "createInjectedOrder",
  method: "POST",
  path: "/v0/d/fulfill_order",
  security: "bearer",
  idempotency: { by: "body.external_id" },
  statusMeanings: { "504": "continues" },
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  errorCodes: [{ code: "invalid_shipments", status: 400, meaning: "A shipping offer token is unreadable." }],
});

/** A write without a key. */
export const addNote = operation({
  id: "createNote",
  method: "POST",
  path: "/notes",
  security: "bearer",
  idempotency: "never",
  requestMediaTypes: ["application/json"],
});

/** A write with a key in a header. */
export const reserve = operation({
  id: "createReservation",
  method: "POST",
  path: "/inventory/reservations",
  security: "bearer",
  idempotency: { header: "Idempotency-Key" },
  requestMediaTypes: ["application/json"],
  parameters: [{ name: "Idempotency-Key", in: "header", required: true, style: "simple", explode: false }],
  schemas: async () => ({ headers: z.looseObject({ "Idempotency-Key": z.string().min(1) }), responses: {} }),
});
