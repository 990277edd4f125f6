// Generated from openapi/common.yaml. Do not edit.
// biome-ignore-all lint: generated.

export * from "./schemas.js";
export type * from "./types.js";
