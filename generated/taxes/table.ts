// Generated from openapi/taxes.yaml. Do not edit.
// biome-ignore-all lint: generated.

export { operations } from "./operations.js";
