// Generated. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../src/core/operation.js";
import { evidence as availabilitiesEvidence } from "./availabilities/evidence.js";
import { evidence as availabilitiesExportEvidence } from "./availabilities-export/evidence.js";
import { evidence as catalogExportEvidence } from "./catalog-export/evidence.js";
import { evidence as customerProfileEvidence } from "./customer-profile/evidence.js";
import { evidence as deliveryEvidence } from "./delivery/evidence.js";
import { evidence as eventStreamEvidence } from "./event-stream/evidence.js";
import { evidence as fiscalizationEvidence } from "./fiscalization/evidence.js";
import { evidence as importEvidence } from "./import/evidence.js";
import { evidence as inStorePickupEvidence } from "./in-store-pickup/evidence.js";
import { evidence as orderInjectionEvidence } from "./order-injection/evidence.js";
import { evidence as ordersEvidence } from "./orders/evidence.js";
import { evidence as reservationsEvidence } from "./reservations/evidence.js";
import { evidence as returnsEvidence } from "./returns/evidence.js";
import { evidence as storesEvidence } from "./stores/evidence.js";
import { evidence as taxesEvidence } from "./taxes/evidence.js";
import { evidence as tokenEvidence } from "./token/evidence.js";

/** How sure each operation of every API is, by its id. */
export const allEvidence: Readonly<Record<string, Evidence>> = {
  ...availabilitiesEvidence,
  ...availabilitiesExportEvidence,
  ...catalogExportEvidence,
  ...customerProfileEvidence,
  ...deliveryEvidence,
  ...eventStreamEvidence,
  ...fiscalizationEvidence,
  ...importEvidence,
  ...inStorePickupEvidence,
  ...orderInjectionEvidence,
  ...ordersEvidence,
  ...reservationsEvidence,
  ...returnsEvidence,
  ...storesEvidence,
  ...taxesEvidence,
  ...tokenEvidence,
};
