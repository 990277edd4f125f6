// Generated. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../src/core/operation.js";
import { operations as availabilitiesOperations } from "./availabilities/operations.js";
import { operations as availabilitiesExportOperations } from "./availabilities-export/operations.js";
import { operations as catalogExportOperations } from "./catalog-export/operations.js";
import { operations as customerProfileOperations } from "./customer-profile/operations.js";
import { operations as deliveryOperations } from "./delivery/operations.js";
import { operations as eventStreamOperations } from "./event-stream/operations.js";
import { operations as fiscalizationOperations } from "./fiscalization/operations.js";
import { operations as importOperations } from "./import/operations.js";
import { operations as inStorePickupOperations } from "./in-store-pickup/operations.js";
import { operations as orderInjectionOperations } from "./order-injection/operations.js";
import { operations as ordersOperations } from "./orders/operations.js";
import { operations as reservationsOperations } from "./reservations/operations.js";
import { operations as returnsOperations } from "./returns/operations.js";
import { operations as storesOperations } from "./stores/operations.js";
import { operations as taxesOperations } from "./taxes/operations.js";
import { operations as tokenOperations } from "./token/operations.js";

export { AvailabilitiesClient } from "./availabilities/client.js";
export { AvailabilitiesExportClient } from "./availabilities-export/client.js";
export { CatalogExportClient } from "./catalog-export/client.js";
export { CustomerProfileClient } from "./customer-profile/client.js";
export { DeliveryClient } from "./delivery/client.js";
export { EventStreamClient } from "./event-stream/client.js";
export { FiscalizationClient } from "./fiscalization/client.js";
export { ImportClient } from "./import/client.js";
export { InStorePickupClient } from "./in-store-pickup/client.js";
export { OrderInjectionClient } from "./order-injection/client.js";
export { OrdersClient } from "./orders/client.js";
export { ReservationsClient } from "./reservations/client.js";
export { ReturnsClient } from "./returns/client.js";
export { StoresClient } from "./stores/client.js";
export { TaxesClient } from "./taxes/client.js";
export { TokenClient } from "./token/client.js";

/** Names of all APIs. */
export const apis = [
  "availabilities",
  "availabilities-export",
  "catalog-export",
  "customer-profile",
  "delivery",
  "event-stream",
  "fiscalization",
  "import",
  "in-store-pickup",
  "order-injection",
  "orders",
  "reservations",
  "returns",
  "stores",
  "taxes",
  "token",
] as const;

/** Name of an API. */
export type ApiName = (typeof apis)[number];

/** Every operation of every API by id. */
export const allOperations = {
  ...availabilitiesOperations,
  ...availabilitiesExportOperations,
  ...catalogExportOperations,
  ...customerProfileOperations,
  ...deliveryOperations,
  ...eventStreamOperations,
  ...fiscalizationOperations,
  ...importOperations,
  ...inStorePickupOperations,
  ...orderInjectionOperations,
  ...ordersOperations,
  ...reservationsOperations,
  ...returnsOperations,
  ...storesOperations,
  ...taxesOperations,
  ...tokenOperations,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
