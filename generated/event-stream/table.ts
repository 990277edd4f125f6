// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

export { operations } from "./operations.js";
