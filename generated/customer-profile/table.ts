// Generated from openapi/customer-profile.yaml. Do not edit.
// biome-ignore-all lint: generated.

export { operations } from "./operations.js";
