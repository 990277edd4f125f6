// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** Numbers that hold for the whole API. */
export const limits = { minFilesPerZip: 1, maxFilesPerZip: 1000, secondsBetweenSplitJobs: 300 } as const;

/** `GET /v0/d/import` */
export const listImportJobs: OperationDescriptor = {
  api: "import",
  id: "listImportJobs",
  method: "GET",
  path: "/v0/d/import",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "two production clients" },
  idempotency: "safe",
  parameters: [{ name: "filter[state]", in: "query", required: false, style: "form", explode: true }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  states: {
    at: "items[].state",
    known: ["received", "waiting", "finished", "failed"],
    terminal: ["finished", "failed"],
  },
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listImportJobs),
};

/** `POST /v0/d/import` */
export const createImportJob: OperationDescriptor = {
  api: "import",
  id: "createImportJob",
  method: "POST",
  path: "/v0/d/import",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: Import API; three production clients" },
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  limits: { openJobs: 20, openProductJobs: 10 },
  secrets: ["source_uri"],
  schemas: () => import("./operation-schemas.js").then((all) => all.createImportJob),
};

/** `GET /v0/d/import/{import_id}` */
export const showImportJob: OperationDescriptor = {
  api: "import",
  id: "showImportJob",
  method: "GET",
  path: "/v0/d/import/{import_id}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "three production clients" },
  idempotency: "safe",
  parameters: [{ name: "import_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  states: { at: "state", known: ["received", "waiting", "finished", "failed"], terminal: ["finished", "failed"] },
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showImportJob),
};

/** `POST /v0/d/import/{import_id}/start` */
export const startImportJob: OperationDescriptor = {
  api: "import",
  id: "startImportJob",
  method: "POST",
  path: "/v0/d/import/{import_id}/start",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "three production clients" },
  idempotency: "never",
  parameters: [{ name: "import_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: ["transformed_uri"],
  schemas: () => import("./operation-schemas.js").then((all) => all.startImportJob),
};

/** `GET /v0/d/import/{import_id}/errors` */
export const listImportJobErrors: OperationDescriptor = {
  api: "import",
  id: "listImportJobErrors",
  method: "GET",
  path: "/v0/d/import/{import_id}/errors",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "safe",
  parameters: [{ name: "import_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
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
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listImportJobErrors),
};

/** `POST /v0/d/import/{import_id}/errors` */
export const createImportJobErrors: OperationDescriptor = {
  api: "import",
  id: "createImportJobErrors",
  method: "POST",
  path: "/v0/d/import/{import_id}/errors",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "never",
  parameters: [{ name: "import_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    {
      kind: "product",
      in: "body",
      at: "[].entity_id",
      when: { property: "entity_type", is: ["products", "prices", "availabilities"] },
    },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createImportJobErrors),
};

/** `POST /v0/d/import/{import_id}/set_fail` */
export const failImportJob: OperationDescriptor = {
  api: "import",
  id: "failImportJob",
  method: "POST",
  path: "/v0/d/import/{import_id}/set_fail",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client; named in docs.newstore.net: Import API" },
  idempotency: "never",
  parameters: [{ name: "import_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.failImportJob),
};

/** `POST /catalog/import-schemas` */
export const createImportSchema: OperationDescriptor = {
  api: "import",
  id: "createImportSchema",
  method: "POST",
  path: "/catalog/import-schemas",
  host: "tenant",
  security: "bearer",
  scopes: ["catalog:import-schemas:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [
    { name: "id", in: "query", required: false, style: "form", explode: true },
    { name: "entity", in: "query", required: false, style: "form", explode: true },
  ],
  requestMediaTypes: ["application/schema+json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["201", "400", "409", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createImportSchema),
};

/** `GET /catalog/import-schemas/{id}` */
export const showImportSchema: OperationDescriptor = {
  api: "import",
  id: "showImportSchema",
  method: "GET",
  path: "/catalog/import-schemas/{id}",
  host: "tenant",
  security: "bearer",
  scopes: ["catalog:import-schemas:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json", "application/schema+json"],
  statuses: ["200", "400", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showImportSchema),
};

/** `PATCH /catalog/import-schemas/{id}` */
export const updateImportSchema: OperationDescriptor = {
  api: "import",
  id: "updateImportSchema",
  method: "PATCH",
  path: "/catalog/import-schemas/{id}",
  host: "tenant",
  security: "bearer",
  scopes: ["catalog:import-schemas:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/schema+json"],
  requestBodyRequired: true,
  accept: [],
  statuses: ["204", "400", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.updateImportSchema),
};

/** `DELETE /catalog/import-schemas/{id}` */
export const destroyImportSchema: OperationDescriptor = {
  api: "import",
  id: "destroyImportSchema",
  method: "DELETE",
  path: "/catalog/import-schemas/{id}",
  host: "tenant",
  security: "bearer",
  scopes: ["catalog:import-schemas:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  accept: [],
  statuses: ["204", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.destroyImportSchema),
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
