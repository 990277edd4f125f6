// Stands for `newstore-sdk/transport` when generated code is type-checked.
export * from "../../src/transport/call.js";
export * from "../../src/transport/operation.js";
export * from "../../src/transport/transport.js";
