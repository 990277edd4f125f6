// Generated from openapi/customer-profile.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "listProfiles"
    | "createOrShowProfile"
    | "createRetrievalBulkEmailProfiles"
    | "showProfile"
    | "createProfileDeletionRequest"
    | "updateProfile"
    | "listAddresses"
    | "createOrShowAddress"
    | "showAddress"
    | "updateAddress"
    | "destroyAddress"
    | "createData"
    | "showData"
    | "destroyData"
    | "createTokensOperations"
    | "showCustomerConfiguration"
    | "updateCustomerConfiguration"
    | "listLegacyProfiles"
    | "showLegacyProfile"
    | "listLegacyProfileOrders",
    Evidence
  >
> = {
  listProfiles: { level: "published", source: "NewStore API 1.0 description" },
  createOrShowProfile: { level: "published", source: "NewStore API 1.0 description" },
  createRetrievalBulkEmailProfiles: { level: "published", source: "NewStore API 1.0 description" },
  showProfile: { level: "published", source: "NewStore API 1.0 description" },
  createProfileDeletionRequest: { level: "published", source: "NewStore API 1.0 description" },
  updateProfile: { level: "published", source: "NewStore API 1.0 description" },
  listAddresses: { level: "published", source: "NewStore API 1.0 description" },
  createOrShowAddress: { level: "published", source: "NewStore API 1.0 description" },
  showAddress: { level: "published", source: "NewStore API 1.0 description" },
  updateAddress: { level: "published", source: "NewStore API 1.0 description" },
  destroyAddress: { level: "published", source: "NewStore API 1.0 description" },
  createData: { level: "published", source: "NewStore API 1.0 description" },
  showData: { level: "published", source: "NewStore API 1.0 description" },
  destroyData: { level: "published", source: "NewStore API 1.0 description" },
  createTokensOperations: { level: "published", source: "NewStore API 1.0 description" },
  showCustomerConfiguration: { level: "published", source: "NewStore API 1.0 description" },
  updateCustomerConfiguration: { level: "published", source: "NewStore API 1.0 description" },
  listLegacyProfiles: { level: "observed", source: "two integrations of one production client" },
  showLegacyProfile: { level: "observed", source: "a production client" },
  listLegacyProfileOrders: { level: "observed", source: "a production client" },
};
