// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    "listProducts" | "showPricebookExport" | "showProduct" | "showProductByIdentifier" | "listLegacyProducts",
    Evidence
  >
> = {
  listProducts: { level: "published", source: "NewStore API 1.0 description" },
  showPricebookExport: { level: "published", source: "NewStore API 1.0 description" },
  showProduct: { level: "observed", source: "a production client" },
  showProductByIdentifier: { level: "observed", source: "a production client" },
  listLegacyProducts: { level: "observed", source: "a production client and another code base" },
};
