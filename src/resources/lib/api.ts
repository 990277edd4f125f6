import { AvailabilitiesClient } from "../../../generated/availabilities/client.js";
import { AvailabilitiesExportClient } from "../../../generated/availabilities-export/client.js";
import { CatalogExportClient } from "../../../generated/catalog-export/client.js";
import { CustomerProfileClient } from "../../../generated/customer-profile/client.js";
import { DeliveryClient } from "../../../generated/delivery/client.js";
import { EventStreamClient } from "../../../generated/event-stream/client.js";
import { FiscalizationClient } from "../../../generated/fiscalization/client.js";
import { ImportClient } from "../../../generated/import/client.js";
import { InStorePickupClient } from "../../../generated/in-store-pickup/client.js";
import { OrderInjectionClient } from "../../../generated/order-injection/client.js";
import { OrdersClient } from "../../../generated/orders/client.js";
import { ReservationsClient } from "../../../generated/reservations/client.js";
import { ReturnsClient } from "../../../generated/returns/client.js";
import { StoresClient } from "../../../generated/stores/client.js";
import { TaxesClient } from "../../../generated/taxes/client.js";
import type { Transport } from "../../core/request.js";

/**
 * Every generated client, raw: one method an operation, with the platform's own names.
 *
 * @example
 * ```ts
 * const { options } = await newstore.api.inStorePickup.createInStorePickupOptions({
 *   body: { location: { geo: { latitude: 40.7, longitude: -74 } }, bag: [{ product_id: "TT-HRC-NVY-M", quantity: 1 }] },
 * });
 * ```
 */
export interface NewStoreApi {
  /** Import jobs and import schemas. */
  readonly import: ImportClient;
  /** ATP look-ups and stock. */
  readonly availabilities: AvailabilitiesClient;
  /** ATP export jobs and location groups. */
  readonly availabilitiesExport: AvailabilitiesExportClient;
  /** Delivery options, service levels, provider rates, shipment configurations. */
  readonly delivery: DeliveryClient;
  /** Pickup options and their configuration. */
  readonly inStorePickup: InStorePickupClient;
  /** Orders in. `orders.inject` also compares the response with the order; this does not. */
  readonly orderInjection: OrderInjectionClient;
  /** Orders back: history, details, cancellation, fulfillment requests, notes. */
  readonly orders: OrdersClient;
  /** Returns, refunds and the payment account of an order. */
  readonly returns: ReturnsClient;
  /** Profiles, addresses, personal data. */
  readonly customerProfile: CustomerProfileClient;
  /** Stores; `showLegacyStore` has their coordinates. */
  readonly stores: StoresClient;
  /** Units held for a customer, and what stores may do with stock. */
  readonly reservations: ReservationsClient;
  /** Catalog and price book snapshots, made anew every 24 hours. */
  readonly catalogExport: CatalogExportClient;
  /** What the tax provider computed for orders and returns, and would compute. */
  readonly taxes: TaxesClient;
  /** What was signed for orders and returns, where the law demands it. Beta. */
  readonly fiscalization: FiscalizationClient;
  /** Where NewStore sends events: register, start, stop. */
  readonly eventStream: EventStreamClient;
}

const CLIENTS = {
  import: ImportClient,
  availabilities: AvailabilitiesClient,
  availabilitiesExport: AvailabilitiesExportClient,
  delivery: DeliveryClient,
  inStorePickup: InStorePickupClient,
  orderInjection: OrderInjectionClient,
  orders: OrdersClient,
  returns: ReturnsClient,
  customerProfile: CustomerProfileClient,
  stores: StoresClient,
  reservations: ReservationsClient,
  catalogExport: CatalogExportClient,
  taxes: TaxesClient,
  fiscalization: FiscalizationClient,
  eventStream: EventStreamClient,
} satisfies { [Name in keyof NewStoreApi]: new (transport: Transport) => NewStoreApi[Name] };

/** All clients over one transport. */
export function createApi(transport: Transport): NewStoreApi {
  const made = Object.entries(CLIENTS).map(([name, Client]) => [name, new Client(transport)]);
  return Object.fromEntries(made) as unknown as NewStoreApi;
}

/** What automatic mocks may know of the clients: their prototypes, by name. */
export function apiPrototypes(): object {
  return Object.fromEntries(Object.entries(CLIENTS).map(([name, { prototype }]) => [name, prototype]));
}
