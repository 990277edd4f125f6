import { CustomerAddresses } from "../resources/addresses.js";
import { Availability } from "../resources/availability.js";
import { Catalog } from "../resources/catalog.js";
import { Customers } from "../resources/customers.js";
import { EventStream } from "../resources/event-stream.js";
import { Fulfillment } from "../resources/fulfillment.js";
import { Imports } from "../resources/imports.js";
import { Inventory } from "../resources/inventory.js";
import { apiPrototypes } from "../resources/lib/api.js";
import { LocationGroups } from "../resources/location-groups.js";
import { OrderNotes } from "../resources/order-notes.js";
import { Orders } from "../resources/orders.js";
import { Payments } from "../resources/payments.js";
import { PersonalData } from "../resources/personal-data.js";
import { Refunds } from "../resources/refunds.js";
import { RejectedEvents } from "../resources/rejected-events.js";
import { Returns } from "../resources/returns.js";
import { Shipping } from "../resources/shipping.js";
import { Stores } from "../resources/stores.js";

/**
 * Automatic mocks (`vi.mock("newstore-sdk")`, `jest.mock`) never run a constructor: they know of a client what stands on
 * its prototype. With its parts there, `new NewStore(…).orders.inject` is a mock like any other.
 */
export function showPartsToMocks(client: object): void {
  const api = apiPrototypes();
  const { prototype: catalog } = Catalog;
  const { prototype: inventory } = Inventory;
  const { prototype: imports } = Imports;
  const { prototype: availability } = Availability;
  const { prototype: shipping } = Shipping;
  const { prototype: orders } = Orders;
  const { prototype: fulfillment } = Fulfillment;
  const { prototype: returns } = Returns;
  const { prototype: refunds } = Refunds;
  const { prototype: payments } = Payments;
  const { prototype: customers } = Customers;
  const { prototype: eventStream } = EventStream;
  const { prototype: stores } = Stores;
  Object.assign(client, {
    catalog,
    inventory,
    imports,
    availability,
    shipping,
    orders,
    fulfillment,
    returns,
    refunds,
    payments,
    customers,
    eventStream,
    stores,
    api,
  });
  Object.assign(availability, { groups: LocationGroups.prototype });
  Object.assign(eventStream, { rejected: RejectedEvents.prototype });
  Object.assign(orders, { notes: OrderNotes.prototype });
  Object.assign(customers, { addresses: CustomerAddresses.prototype, personalData: PersonalData.prototype });
}
