// Generated from openapi/token.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `POST /auth/realms/{tenant}/protocol/openid-connect/token` */
export const createAccessToken: OperationDescriptor = {
  api: "token",
  id: "createAccessToken",
  method: "POST",
  path: "/auth/realms/{tenant}/protocol/openid-connect/token",
  host: "identity",
  security: "none",
  evidence: { level: "documented", source: "docs.newstore.net: migration from the Token API; production clients" },
  idempotency: "safe",
  parameters: [{ name: "tenant", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/x-www-form-urlencoded"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: ["client_secret"],
  schemas: () => import("./operation-schemas.js").then((all) => all.createAccessToken),
};

/** `POST /v0/token` */
export const createPasswordToken: OperationDescriptor = {
  api: "token",
  id: "createPasswordToken",
  method: "POST",
  path: "/v0/token",
  host: "tenant",
  security: "none",
  evidence: { level: "documented", source: "docs.newstore.net: Token API" },
  idempotency: "safe",
  parameters: [],
  requestMediaTypes: ["application/x-www-form-urlencoded", "application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: ["password"],
  schemas: () => import("./operation-schemas.js").then((all) => all.createPasswordToken),
};

/** All operations of this API by id. */
export const operations = {
  createAccessToken,
  createPasswordToken,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
