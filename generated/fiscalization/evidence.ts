// Generated from openapi/fiscalization.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<Record<"showFiscalOrder" | "showFiscalReturn", Evidence>> = {
  showFiscalOrder: { level: "published", source: "NewStore API 1.0 description" },
  showFiscalReturn: { level: "published", source: "NewStore API 1.0 description" },
};
