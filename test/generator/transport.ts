// Stands for `newstore-sdk/transport` when generated code is type-checked.
export * from "../../src/core/call.js";
export * from "../../src/core/operation.js";
export * from "../../src/core/request.js";
export * from "../../src/core/web-types.js";
