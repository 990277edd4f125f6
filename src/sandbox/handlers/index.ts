import type { Handlers } from "../kernel/handler.js";
import { availabilityHandlers } from "./availabilities.js";
import { availabilityExportHandlers } from "./availabilities-export.js";
import { catalogExportHandlers } from "./catalog-export.js";
import { customerAddressHandlers } from "./customer-addresses.js";
import { customerProfileHandlers } from "./customer-profile.js";
import { deliveryHandlers } from "./delivery.js";
import { deliveryAuditHandlers } from "./delivery-audits.js";
import { deliveryConfigurationHandlers } from "./delivery-configuration.js";
import { eventStreamHandlers } from "./event-stream.js";
import { fiscalizationHandlers } from "./fiscalization.js";
import { fulfillmentProviderHandlers } from "./fulfillment-provider.js";
import { importHandlers } from "./import.js";
import { importSchemaHandlers } from "./import-schemas.js";
import { inStorePickupHandlers } from "./in-store-pickup.js";
import { legacyReadHandlers } from "./legacy-reads.js";
import { orderCancellationHandlers } from "./order-cancellation.js";
import { orderFulfillmentHandlers } from "./order-fulfillment.js";
import { orderInjectionHandlers } from "./order-injection.js";
import { orderNoteHandlers } from "./order-notes.js";
import { orderHandlers } from "./orders.js";
import { personalDataHandlers } from "./personal-data.js";
import { providerRateHandlers } from "./provider-rates.js";
import { rejectedEventHandlers } from "./rejected-events.js";
import { reservationHandlers } from "./reservations.js";
import { returnHandlers } from "./returns.js";
import { serviceLevelHandlers } from "./service-levels.js";
import { storeHandlers } from "./stores.js";
import { taxHandlers } from "./taxes.js";
import type { TokenSettings } from "./token.js";
import { tokenHandlers } from "./token.js";

/** All handlers by operation id. What they need beyond the world is handed in here. */
export function createHandlers(tokens: TokenSettings): Handlers {
  return {
    ...tokenHandlers(tokens),
    ...importHandlers,
    ...importSchemaHandlers,
    ...catalogExportHandlers,
    ...availabilityHandlers,
    ...availabilityExportHandlers,
    ...storeHandlers,
    ...deliveryHandlers,
    ...serviceLevelHandlers,
    ...providerRateHandlers,
    ...deliveryConfigurationHandlers,
    ...deliveryAuditHandlers,
    ...inStorePickupHandlers,
    ...orderInjectionHandlers,
    ...orderHandlers,
    ...orderCancellationHandlers,
    ...orderFulfillmentHandlers,
    ...fulfillmentProviderHandlers,
    ...orderNoteHandlers,
    ...returnHandlers,
    ...customerProfileHandlers,
    ...customerAddressHandlers,
    ...personalDataHandlers,
    ...reservationHandlers,
    ...eventStreamHandlers,
    ...rejectedEventHandlers,
    ...fiscalizationHandlers,
    ...legacyReadHandlers,
    ...taxHandlers,
  };
}
