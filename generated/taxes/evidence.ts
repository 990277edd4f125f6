// Generated from openapi/taxes.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "createTaxTransactionPreview"
    | "showOrderTaxTransaction"
    | "updateOrderTaxTransaction"
    | "showReturnTaxTransaction",
    Evidence
  >
> = {
  createTaxTransactionPreview: { level: "published", source: "NewStore API 1.0 description" },
  showOrderTaxTransaction: { level: "published", source: "NewStore API 1.0 description" },
  updateOrderTaxTransaction: { level: "published", source: "NewStore API 1.0 description" },
  showReturnTaxTransaction: { level: "published", source: "NewStore API 1.0 description" },
};
