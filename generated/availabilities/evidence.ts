// Generated from openapi/availabilities.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<"listAtp" | "listAtpInsights" | "listLocations" | "listStockLocations", Evidence>
> = {
  listAtp: {
    level: "documented",
    source: "docs.newstore.net: Availabilities API; method and path from a production client",
  },
  listAtpInsights: { level: "published", source: "NewStore API 1.0 description" },
  listLocations: { level: "documented", source: "docs.newstore.net: Location API; path from a production client" },
  listStockLocations: {
    level: "documented",
    source: "docs.newstore.net: Stock Locations API; path from two production clients",
  },
};
