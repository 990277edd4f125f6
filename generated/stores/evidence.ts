// Generated from openapi/stores.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "listStores"
    | "showStore"
    | "updateStore"
    | "showLegacyStore"
    | "listLegacyStores"
    | "listLegacyStorePlaces"
    | "listLegacyShops",
    Evidence
  >
> = {
  listStores: { level: "published", source: "NewStore API 1.0 description" },
  showStore: { level: "published", source: "NewStore API 1.0 description" },
  updateStore: { level: "published", source: "NewStore API 1.0 description" },
  showLegacyStore: { level: "observed", source: "a production client" },
  listLegacyStores: { level: "observed", source: "a production client and two other code bases" },
  listLegacyStorePlaces: { level: "observed", source: "a production client and two other code bases" },
  listLegacyShops: { level: "observed", source: "a production client and two other code bases" },
};
