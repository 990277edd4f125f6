// Generated from openapi/order-injection.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "createInjectedOrder"
    | "showOrderInjectionConfiguration"
    | "createOrderInjectionConfiguration"
    | "updateOrderInjectionConfiguration",
    Evidence
  >
> = {
  createInjectedOrder: { level: "published", source: "NewStore API 1.0 description" },
  showOrderInjectionConfiguration: { level: "published", source: "NewStore API 1.0 description" },
  createOrderInjectionConfiguration: { level: "published", source: "NewStore API 1.0 description" },
  updateOrderInjectionConfiguration: { level: "published", source: "NewStore API 1.0 description" },
};
