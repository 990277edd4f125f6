import { listAtp } from "../../../generated/availabilities/operations.js";
import { listLocationGroups } from "../../../generated/availabilities-export/operations.js";
import { createRetrievalBulkEmailProfiles } from "../../../generated/customer-profile/operations.js";
import { listImportJobs } from "../../../generated/import/operations.js";
import { showInStorePickupConfig } from "../../../generated/in-store-pickup/operations.js";
import { showExternalOrder } from "../../../generated/orders/operations.js";
import { listStores } from "../../../generated/stores/operations.js";
import type { OperationDescriptor } from "../../core/operation.js";
import type { CallOptions } from "../../core/request.js";
import type { NewStore } from "../../newstore.js";

/** One cheap call that changes nothing, for one part of the platform. */
export interface Probe {
  readonly what: string;
  /** The operation it calls; its path is for whoever has to open it in a firewall. */
  readonly operation: OperationDescriptor;
  /** A 404 is a response too: there is nothing yet. */
  readonly notFound?: string;
  readonly call: (newstore: NewStore, options: CallOptions) => Promise<unknown>;
}

/** A name that no tenant uses. */
const NOBODY = "newstore-doctor";

/** One probe a part of the platform that an integration uses. */
export const PROBES: readonly Probe[] = [
  {
    what: "stores",
    operation: listStores,
    call: (newstore, options) => newstore.api.stores.listStores({ query: { limit: 1 } }, options),
  },
  {
    what: "stock (ATP)",
    operation: listAtp,
    notFound: "works; the product of the probe does not exist, as it should be",
    call: (newstore, options) =>
      newstore.availability.get([{ product_id: NOBODY, fulfillment_node_id: NOBODY }], options),
  },
  {
    what: "import jobs",
    operation: listImportJobs,
    call: (newstore, options) => newstore.imports.list({ state: "received" }, options),
  },
  {
    what: "location groups of the ATP export",
    operation: listLocationGroups,
    call: (newstore, options) => newstore.api.availabilitiesExport.listLocationGroups({}, options),
  },
  {
    what: "pickup configuration",
    operation: showInStorePickupConfig,
    notFound: "reached; in-store pickup is not configured",
    call: (newstore, options) => newstore.api.inStorePickup.showInStorePickupConfig({}, options),
  },
  {
    what: "orders",
    operation: showExternalOrder,
    notFound: "works; the order of the probe does not exist, as it should be",
    call: (newstore, options) => newstore.orders.getByExternalId(NOBODY, options),
  },
  {
    what: "customers",
    operation: createRetrievalBulkEmailProfiles,
    call: (newstore, options) =>
      newstore.api.customerProfile.createRetrievalBulkEmailProfiles(
        { body: { emails: [`${NOBODY}@example.com`] } },
        options,
      ),
  },
];
