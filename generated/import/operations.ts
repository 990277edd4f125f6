// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "import",
  host: "tenant",
  security: "bearer",
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `GET /v0/d/import` */
export const listImportJobs: OperationDescriptor = {
  ...usual,
  id: "listImportJobs",
  method: "GET",
  path: "/v0/d/import",
  idempotency: "safe",
  parameters: [{ name: "filter[state]", in: "query", required: false, style: "form", explode: true }],
  knowsMembers: true,
  states: {
    at: "items[].state",
    known: ["received", "waiting", "finished", "failed"],
    terminal: ["finished", "failed"],
  },
  schemas: schemasOf("listImportJobs"),
};

/** `POST /v0/d/import` */
export const createImportJob: OperationDescriptor = {
  ...usual,
  id: "createImportJob",
  method: "POST",
  path: "/v0/d/import",
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statusMeanings: { "429": "lasting" },
  knowsMembers: true,
  limits: { openJobs: 20, openProductJobs: 10 },
  secrets: ["source_uri"],
  schemas: schemasOf("createImportJob"),
};

/** `GET /v0/d/import/{import_id}` */
export const showImportJob: OperationDescriptor = {
  ...usual,
  id: "showImportJob",
  method: "GET",
  path: "/v0/d/import/{import_id}",
  idempotency: "safe",
  parameters: [{ name: "import_id", in: "path", required: true, style: "simple", explode: false }],
  knowsMembers: true,
  states: { at: "state", known: ["received", "waiting", "finished", "failed"], terminal: ["finished", "failed"] },
  schemas: schemasOf("showImportJob"),
};

/** `POST /v0/d/import/{import_id}/start` */
export const startImportJob: OperationDescriptor = {
  ...usual,
  id: "startImportJob",
  method: "POST",
  path: "/v0/d/import/{import_id}/start",
  idempotency: "never",
  parameters: [{ name: "import_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statusMeanings: { "429": "lasting" },
  knowsMembers: true,
  secrets: ["transformed_uri"],
  schemas: schemasOf("startImportJob"),
};

/** `GET /v0/d/import/{import_id}/errors` */
export const listImportJobErrors: OperationDescriptor = {
  ...usual,
  id: "listImportJobErrors",
  method: "GET",
  path: "/v0/d/import/{import_id}/errors",
  idempotency: "safe",
  parameters: [{ name: "import_id", in: "path", required: true, style: "simple", explode: false }],
  identifiers: [
    {
      kind: "product",
      in: "response",
      at: "[].entity_id",
      when: { property: "entity_type", is: ["products", "prices", "availabilities"] },
    },
    {
      kind: "product",
      in: "response",
      at: "items[].entity_id",
      when: { property: "entity_type", is: ["products", "prices", "availabilities"] },
    },
  ],
  knowsMembers: true,
  schemas: schemasOf("listImportJobErrors"),
};

/** `POST /v0/d/import/{import_id}/errors` */
export const createImportJobErrors: OperationDescriptor = {
  ...usual,
  id: "createImportJobErrors",
  method: "POST",
  path: "/v0/d/import/{import_id}/errors",
  idempotency: "never",
  parameters: [{ name: "import_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [
    {
      kind: "product",
      in: "body",
      at: "[].entity_id",
      when: { property: "entity_type", is: ["products", "prices", "availabilities"] },
    },
  ],
  knowsMembers: true,
  schemas: schemasOf("createImportJobErrors"),
};

/** `POST /v0/d/import/{import_id}/set_fail` */
export const failImportJob: OperationDescriptor = {
  ...usual,
  id: "failImportJob",
  method: "POST",
  path: "/v0/d/import/{import_id}/set_fail",
  idempotency: "never",
  parameters: [{ name: "import_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  knowsMembers: true,
  schemas: schemasOf("failImportJob"),
};

/** `POST /catalog/import-schemas` */
export const createImportSchema: OperationDescriptor = {
  ...usual,
  id: "createImportSchema",
  method: "POST",
  path: "/catalog/import-schemas",
  scopes: ["catalog:import-schemas:write"],
  idempotency: "never",
  parameters: [
    { name: "id", in: "query", required: false, style: "form", explode: true },
    { name: "entity", in: "query", required: false, style: "form", explode: true },
  ],
  requestMediaTypes: ["application/schema+json"],
  requestBodyRequired: true,
  statuses: ["201", "400", "409", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("createImportSchema"),
};

/** `GET /catalog/import-schemas/{id}` */
export const showImportSchema: OperationDescriptor = {
  ...usual,
  id: "showImportSchema",
  method: "GET",
  path: "/catalog/import-schemas/{id}",
  scopes: ["catalog:import-schemas:read"],
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json", "application/schema+json"],
  statuses: ["200", "400", "404", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("showImportSchema"),
};

/** `PATCH /catalog/import-schemas/{id}` */
export const updateImportSchema: OperationDescriptor = {
  ...usual,
  id: "updateImportSchema",
  method: "PATCH",
  path: "/catalog/import-schemas/{id}",
  scopes: ["catalog:import-schemas:write"],
  idempotency: "idempotent",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/schema+json"],
  requestBodyRequired: true,
  accept: [],
  statuses: ["204", "400", "404", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("updateImportSchema"),
};

/** `DELETE /catalog/import-schemas/{id}` */
export const destroyImportSchema: OperationDescriptor = {
  ...usual,
  id: "destroyImportSchema",
  method: "DELETE",
  path: "/catalog/import-schemas/{id}",
  scopes: ["catalog:import-schemas:write"],
  idempotency: "idempotent",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  accept: [],
  statuses: ["204", "404", "429", "500", "502", "503", "default"],
  statusMeanings: { "404": "done" },
  knowsMembers: true,
  schemas: schemasOf("destroyImportSchema"),
};

/** All operations of this API by id. */
export const operations = {
  listImportJobs,
  createImportJob,
  showImportJob,
  startImportJob,
  listImportJobErrors,
  createImportJobErrors,
  failImportJob,
  createImportSchema,
  showImportSchema,
  updateImportSchema,
  destroyImportSchema,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
