// Generated from openapi/returns.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "listReturns"
    | "createReturn"
    | "showReturn"
    | "listRefunds"
    | "createRefund"
    | "showRefund"
    | "showPaymentAccount",
    Evidence
  >
> = {
  listReturns: { level: "observed", source: "a production client; docs.newstore.net: Item Return API 0.1" },
  createReturn: { level: "observed", source: "a production client; docs.newstore.net: Item Return API 0.1" },
  showReturn: { level: "observed", source: "a production client; docs.newstore.net: Item Return API 0.1" },
  listRefunds: { level: "documented", source: "docs.newstore.net: Refund Request API v0; a production client" },
  createRefund: { level: "observed", source: "a production client" },
  showRefund: { level: "observed", source: "a production client" },
  showPaymentAccount: { level: "documented", source: "docs.newstore.net: Payment Account API; a production client" },
};
