// Generated from openapi/token.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "token",
  host: "identity",
  security: "none",
  accept: ["application/json"],
  statuses: ["200", "400", "401", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `POST /auth/realms/{tenant}/protocol/openid-connect/token` */
export const createAccessToken: OperationDescriptor = {
  ...usual,
  id: "createAccessToken",
  method: "POST",
  path: "/auth/realms/{tenant}/protocol/openid-connect/token",
  idempotency: "safe",
  parameters: [{ name: "tenant", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/x-www-form-urlencoded"],
  requestBodyRequired: true,
  knowsMembers: true,
  secrets: ["client_secret"],
  secretResponse: true,
  schemas: schemasOf("createAccessToken"),
};

/** `POST /v0/token` */
export const createPasswordToken: OperationDescriptor = {
  ...usual,
  id: "createPasswordToken",
  method: "POST",
  path: "/v0/token",
  host: "tenant",
  idempotency: "safe",
  parameters: [],
  requestMediaTypes: ["application/x-www-form-urlencoded", "application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "403", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  secrets: ["password"],
  secretResponse: true,
  schemas: schemasOf("createPasswordToken"),
};

/** All operations of this API by id. */
export const operations = {
  createAccessToken,
  createPasswordToken,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
