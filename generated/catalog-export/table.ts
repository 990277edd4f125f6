// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

export { operations } from "./operations.js";
