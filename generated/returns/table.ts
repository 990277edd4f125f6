// Generated from openapi/returns.yaml. Do not edit.
// biome-ignore-all lint: generated.

export { operations } from "./operations.js";
