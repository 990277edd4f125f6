// Generated from openapi/in-store-pickup.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "createInStorePickupOptions"
    | "showInStorePickupConfig"
    | "createInStorePickupConfig"
    | "destroyInStorePickupConfig",
    Evidence
  >
> = {
  createInStorePickupOptions: {
    level: "documented",
    source: "docs.newstore.net: In-store Pickup API; method and path from production clients",
  },
  showInStorePickupConfig: {
    level: "inferred",
    source: "docs.newstore.net: In-store Pickup API documents title and response; method and path are reasoned",
  },
  createInStorePickupConfig: {
    level: "inferred",
    source: "docs.newstore.net: In-store Pickup API documents title and body; method and path are reasoned",
  },
  destroyInStorePickupConfig: {
    level: "inferred",
    source: "docs.newstore.net: In-store Pickup API documents the title; method and path are reasoned",
  },
};
