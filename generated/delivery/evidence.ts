// Generated from openapi/delivery.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "createDeliveryOptions"
    | "listServiceLevels"
    | "replaceServiceLevels"
    | "updateServiceLevels"
    | "showServiceLevel"
    | "listProviderRates"
    | "showProviderRate"
    | "replaceProviderRate"
    | "destroyProviderRate"
    | "showProviderRatePriorities"
    | "replaceProviderRatePriorities"
    | "showConfigurationsChecks"
    | "showConfigurationByName"
    | "createConfigurationByName"
    | "listShippingAudits"
    | "showShippingAudit",
    Evidence
  >
> = {
  createDeliveryOptions: {
    level: "inferred",
    source: "docs.newstore.net: order import guide names the call; prefix, body and response are reasoned",
  },
  listServiceLevels: {
    level: "inferred",
    source: "docs.newstore.net: Service levels API documents title and response; method and path are reasoned",
  },
  replaceServiceLevels: {
    level: "inferred",
    source: "docs.newstore.net: Service levels API documents title, body and response; method and path are reasoned",
  },
  updateServiceLevels: {
    level: "inferred",
    source: "docs.newstore.net: Service levels API documents title and body; method and path are reasoned",
  },
  showServiceLevel: {
    level: "inferred",
    source:
      "docs.newstore.net: Service levels API documents title, parameter and response; method and path are reasoned",
  },
  listProviderRates: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  showProviderRate: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  replaceProviderRate: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  destroyProviderRate: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  showProviderRatePriorities: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  replaceProviderRatePriorities: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  showConfigurationsChecks: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  showConfigurationByName: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  createConfigurationByName: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  listShippingAudits: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  showShippingAudit: { level: "published", source: "NewStore API 1.0 description, second-hand" },
};
