import type { Handlers, SandboxResponse } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { isReadable, orderByUuid, readable } from "../rules/find-order.js";
import { numberOf, pageOf } from "../rules/page.js";
import { codesOf } from "../state/catalog.js";
import type { SandboxProfile } from "../state/customers.js";
import { externalOrder } from "../views/external-order.js";
import { legacyCustomerOrder } from "../views/legacy-order.js";
import { legacyProfile } from "../views/legacy-profile.js";
import { sortProfiles } from "../views/profile.js";

const DEFAULT_COUNT = 10;

/** Reads that older integrations use (docs/platform/fulfillment-provider.md#older-reads). */
export const legacyReadHandlers: Handlers = {
  showLegacyCustomerOrder: ({ path }, world) => {
    const order = readable(world, orderByUuid(world, path["order_uuid"]));
    return { status: 200, body: legacyCustomerOrder(world, order) };
  },

  // As the current read: nothing for an order that is not routed yet, or not there.
  listLegacyFulfillmentRequests: ({ path }, { state }) => {
    const requests = state.orders.get(path["order_uuid"] ?? "")?.fulfillmentRequests ?? [];
    return { status: 200, body: { fulfillment_requests: requests.map(({ uuid }) => ({ id: uuid })) } };
  },

  listLegacyProfiles: ({ query }, world) => {
    const found = sortProfiles(world.state.customers.search(query.get("q")), query.get("sort"));
    const { items, info } = pageOf(found, numberOf(query, "offset", 0), numberOf(query, "count", DEFAULT_COUNT));
    return { status: 200, body: { items: items.map((one) => legacyProfile(world, one)), pagination_info: info } };
  },

  showLegacyProfile: ({ path }, world) => ({ status: 200, body: legacyProfile(world, profileOf(world, path["id"])) }),

  listLegacyProfileOrders: ({ path, query }, world) => {
    const { id } = profileOf(world, path["id"]);
    const orders = world.state.orders.ofCustomer(id).filter((order) => isReadable(world, order));
    const { items, info } = pageOf(orders, numberOf(query, "offset", 0), numberOf(query, "count", DEFAULT_COUNT));
    return { status: 200, body: { items: items.map((order) => externalOrder(world, order)), pagination_info: info } };
  },

  listLegacyStores: (_request, world) => listedStores(world),
  listLegacyStorePlaces: (_request, world) => listedStores(world),

  // A catalog is what a shop sells from.
  listLegacyShops: (_request, { state: { catalog } }) => {
    const shops = catalog.catalogs().map((id) => ({ id, locales: catalog.locales(id).map((locale) => ({ locale })) }));
    return { status: 200, body: { shops } };
  },

  listLegacyProducts: ({ path, query }, { state: { catalog } }) => {
    const { shop = "" } = path;
    if (!catalog.catalogs().includes(shop)) throw notFound(`There is no shop '${shop}'.`);
    const products = catalog.products(shop, query.get("locale") ?? undefined);
    const { items, info } = pageOf(products, numberOf(query, "offset", 0), numberOf(query, "count", DEFAULT_COUNT));
    const elements = items.map((item) => ({ ...item, external_identifiers: Object.fromEntries(codesOf(item)) }));
    return { status: 200, body: { elements, pagination: info } };
  },
};

function listedStores({ state }: World): SandboxResponse {
  return {
    status: 200,
    body: { stores: state.stores.list().map(({ storeId, label }) => ({ store_id: storeId, label })) },
  };
}

function profileOf({ state }: World, id: string | undefined): SandboxProfile {
  const profile = state.customers.get(id ?? "");
  if (profile === undefined) throw notFound(`There is no profile '${id}'.`);
  return profile;
}

function notFound(detail: string): SandboxProblem {
  return new SandboxProblem(404, "resource_not_found", detail);
}
