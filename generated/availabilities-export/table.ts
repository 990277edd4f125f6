// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

export { operations } from "./operations.js";
