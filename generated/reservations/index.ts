// Generated from openapi/reservations.yaml. Do not edit.
// biome-ignore-all lint: generated.

export * from "./client.js";
export * from "./evidence.js";
export * from "./operations.js";
export * from "./schemas.js";
export type * from "./types.js";
export * from "./values.js";
