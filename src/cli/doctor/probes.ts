import { listAtp } from "../../../generated/availabilities/operations.js";
import { listLocationGroups } from "../../../generated/availabilities-export/operations.js";
import { createRetrievalBulkEmailProfiles } from "../../../generated/customer-profile/operations.js";
import { listImportJobs } from "../../../generated/import/operations.js";
import { showInStorePickupConfig } from "../../../generated/in-store-pickup/operations.js";
import { showExternalOrder } from "../../../generated/orders/operations.js";
import { listStores } from "../../../generated/stores/operations.js";
import type { NewStore } from "../../newstore.js";
import type { OperationDescriptor } from "../../transport/operation.js";
import type { CallOptions } from "../../transport/transport.js";

/** One cheap call that changes nothing, for one part of the platform. */
export interface Probe {
  readonly what: string;
  /** The operation it asks; its path is for whoever has to open it somewhere. */
  readonly asks: OperationDescriptor;
  /** A 404 is an answer too: there is nothing yet. */
  readonly notFound?: string;
  readonly call: (newstore: NewStore, options: CallOptions) => Promise<unknown>;
}

/** A name that no tenant uses. */
const NOBODY = "newstore-doctor";

/** One probe a part of the platform that an integration uses. */
export const PROBES: readonly Probe[] = [
  {
    what: "stores",
    asks: listStores,
    call: (newstore, options) => newstore.api.stores.listStores({ query: { limit: 1 } }, options),
  },
  {
    what: "stock (ATP)",
    asks: listAtp,
    notFound: "works; the product asked for does not exist, as it should be",
    call: (newstore, options) =>
      newstore.availability.get([{ product_id: NOBODY, fulfillment_node_id: NOBODY }], options),
  },
  {
    what: "import jobs",
    asks: listImportJobs,
    call: (newstore, options) => newstore.imports.list({ state: "received" }, options),
  },
  {
    what: "location groups of the ATP export",
    asks: listLocationGroups,
    call: (newstore, options) => newstore.api.availabilitiesExport.listLocationGroups({}, options),
  },
  {
    what: "pickup configuration",
    asks: showInStorePickupConfig,
    notFound: "reached; in-store pickup is not configured",
    call: (newstore, options) => newstore.api.inStorePickup.showInStorePickupConfig({}, options),
  },
  {
    what: "orders",
    asks: showExternalOrder,
    notFound: "works; the order asked for does not exist, as it should be",
    call: (newstore, options) => newstore.orders.getByExternalId(NOBODY, options),
  },
  {
    what: "customers",
    asks: createRetrievalBulkEmailProfiles,
    call: (newstore, options) =>
      newstore.api.customerProfile.createRetrievalBulkEmailProfiles(
        { body: { emails: [`${NOBODY}@example.com`] } },
        options,
      ),
  },
];
