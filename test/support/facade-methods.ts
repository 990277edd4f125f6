import type { NewStore } from "../../src/newstore.js";
import { order } from "./orders.js";

/** A public method of the facade, found by looking at a client: one that is added is there by itself. */
export interface FacadeMethod {
  /** As a user writes it, without the client: `orders.notes.create`. */
  readonly name: string;
  /** The method of one client. */
  readonly of: (newstore: NewStore) => (...given: readonly unknown[]) => unknown;
}

/** Parts of a client that are tested by themselves: generated clients, and what lies below the facade. */
const NO_RESOURCES = new Set(["api", "transport"]);

/** Every public method of a client and of its parts. */
export function facadeMethods(newstore: NewStore): readonly FacadeMethod[] {
  return methodsOf(newstore, []);
}

function methodsOf(part: object, path: readonly string[]): readonly FacadeMethod[] {
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(part)).filter((name) => {
    const { value } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(part), name) ?? {};
    return name !== "constructor" && typeof value === "function";
  });
  const parts = Object.entries(part).filter(
    ([name, value]) => typeof value === "object" && value !== null && !NO_RESOURCES.has(name),
  );
  return [
    ...own.map((name) => ({
      name: [...path, name].join("."),
      of: (newstore: NewStore) => boundOf(newstore, path, name),
    })),
    ...parts.flatMap(([name, value]) => methodsOf(value as object, [...path, name])),
  ];
}

function boundOf(newstore: NewStore, path: readonly string[], name: string) {
  const part = path.reduce((at, key) => (at as never)[key], newstore as object) as Record<string, () => unknown>;
  const method = part[name] as (...given: readonly unknown[]) => unknown;
  return (...given: readonly unknown[]) => method.apply(part, [...given]);
}

/** What methods are given ids of. */
export interface FacadeIds {
  readonly order: string;
  readonly item: string;
  readonly note: string;
  readonly customer: string;
  readonly address: string;
  readonly document: string;
  readonly group: string;
  readonly integration: string;
  readonly request: string;
  readonly job: string;
}

/** Ids that nothing stands behind. */
export const NO_IDS: FacadeIds = {
  order: "11111111-1111-4111-8111-111111111111",
  item: "22222222-2222-4222-8222-222222222222",
  note: "33333333-3333-4333-8333-333333333333",
  customer: "44444444-4444-4444-8444-444444444444",
  address: "55555555-5555-4555-8555-555555555555",
  document: "66666666-6666-4666-8666-666666666666",
  group: "77777777-7777-4777-8777-777777777777",
  integration: "shop",
  request: "88888888-8888-4888-8888-888888888888",
  job: "99999999-9999-4999-8999-999999999999",
};

const PRODUCT = { product_id: "P1", variant_group_id: "P", title: "Rain coat" };
const CATALOG = "storefront-catalog-en";
const GOODS = { returned_from: "DC01", items: [{ product_id: "P1", return_code: 1, condition_code: 1 }] };
const NOTE = { text: "gift", source: "shop", source_type: "user", tags: ["a"] };
const INTEGRATION = { id: "shop", sink: { type: "webhook", webhook: { url: "https://shop.example/events" } } };
const BAG = [{ product_id: "P1", quantity: 1 }];

const CALLBACK = { callback_url: "https://shop.example/events", api_key: "a-long-secret-of-ones-own" };
const REPLAY = { from: "2026-03-01T12:00:00Z", to: "2026-03-02T11:00:00Z" };

/**
 * Good arguments of every method but its options, which come last. A method without an entry fails the test that
 * compares this list with the methods that there are.
 */
export const FACADE_ARGUMENTS: Readonly<Record<string, (ids: FacadeIds) => unknown[]>> = {
  request: () => [{ method: "POST", path: "/v0/d/tax_cases/{id}", params: { id: "T-1" }, body: { a: ["b"] } }],
  graphql: () => ["query ($id: String!) { order(id: $id) { externalId } }", { id: "A" }],
  renewToken: () => [],
  mapEvent: () => [{ name: "order.opened", tenant: "t", published_at: "", payload: { items: [{ product_id: "P1" }] } }],
  withOptions: () => [],
  "catalog.importProducts": () => [[{ ...PRODUCT }], { catalog: CATALOG, locale: "en-US" }],
  "catalog.importCatalogs": () => [
    [
      {
        head: { catalog: CATALOG, locale: "fr-FR", is_master: false },
        items: [{ ...PRODUCT }],
      },
      {
        head: { catalog: CATALOG, locale: "en-US", is_master: true },
        items: [{ ...PRODUCT }],
      },
    ],
  ],
  "catalog.waitUntilVisible": () => [["P1"], { catalog: CATALOG, locale: "en-US", timeoutMs: 1_000 }],
  "catalog.importCategories": () => [[{ path: "A > B", position: 1 }], { catalog: CATALOG, locale: "en-US" }],
  "catalog.importPrices": () => [[{ product_id: "P1", value: 20 }], { catalog: CATALOG, currency: "USD" }],
  "catalog.products": () => [CATALOG, { locale: "en-US" }],
  "catalog.prices": () => [CATALOG, "default"],
  "catalog.compare": () => [[{ product_id: "P1", value: 20 }], [{ product_id: "P1", value: 21 }]],
  "inventory.importStock": () => [
    [{ product_id: "P1", fulfillment_node_id: "DC01", quantity: 3 }],
    { store_mapping: [{ fulfillment_node_id: "DC01", store_id: "" }] },
  ],
  "imports.get": ({ job }) => [job],
  "imports.list": () => [{ state: "running" }],
  "imports.wait": ({ job }) => [job],
  "imports.errors": ({ job }) => [job],
  "imports.resume": () => [{ version: 1 }],
  "imports.start": ({ job }) => [job, "https://files.example/a.zip"],
  "imports.fail": ({ job }) => [job, "no longer wanted"],
  "availability.get": () => [[{ product_id: "P1", fulfillment_node_id: "DC01" }]],
  "availability.export": () => [{}],
  "availability.groups.create": () => [{ name: "all", locations: ["DC01", "US01"] }],
  "availability.groups.list": () => [],
  "availability.groups.get": ({ group }) => [group],
  "availability.groups.update": ({ group }) => [group, { name: "some", locations: ["DC01"] }],
  "availability.groups.delete": ({ group }) => [group],
  "shipping.deliveryOptions": () => [
    { bag: BAG.map((one) => ({ ...one })), ship_to: { country_code: "US", zip_code: "10001", city: "New York" } },
  ],
  "shipping.serviceLevels": () => [],
  "shipping.pickupOptions": () => [
    { location: { latitude: 40.7, longitude: -74 }, bag: BAG.map((one) => ({ ...one })) },
  ],
  "shipping.pickupConfiguration.get": () => [],
  "shipping.pickupConfiguration.replace": () => [{ search_radius: 10, distance_unit: "km" }],
  "shipping.pickupConfiguration.delete": () => [],
  "orders.inject": () => [order({ external_id: "FACADE-1" })],
  "orders.injectMany": () => [[order({ external_id: "FACADE-1" }), order({ external_id: "FACADE-2" })]],
  "orders.get": (ids) => [ids.order],
  "orders.getByExternalId": () => ["FACADE-1"],
  "orders.readBack": () => ["FACADE-1"],
  "orders.missing": () => [["FACADE-1"]],
  "orders.history": ({ customer }) => [{ customerId: customer }],
  "orders.cancel": (ids) => [ids.order, { reason: "customer_request" }],
  "orders.cancellation": (ids) => [ids.order],
  "orders.cancelItem": (ids) => [ids.order, ids.item, { reason: "customer_request" }],
  "orders.extendGracePeriod": (ids) => [ids.order],
  "orders.prices": (ids) => [ids.order, [{ type: "product", id: ids.item }]],
  "orders.setSerialNumbers": (ids) => [ids.order, [{ id: ids.item, serial_number: "SN-1" }]],
  "orders.fulfillmentRequests": (ids) => [ids.order],
  "orders.notes.list": (ids) => [ids.order],
  "orders.notes.create": (ids) => [ids.order, { ...NOTE }],
  "orders.notes.createForItem": (ids) => [ids.order, ids.item, { ...NOTE }],
  "orders.notes.update": (ids) => [ids.order, ids.note, { ...NOTE }],
  "orders.notes.delete": (ids) => [ids.order, ids.note],
  "fulfillment.acknowledge": ({ request }) => [request],
  "fulfillment.reject": ({ request }) => [request, { rejection_reason: "out of stock" }],
  "fulfillment.rejectItems": ({ request }) => [request, { items: [{ product_id: "P1", rejection_reason: "damaged" }] }],
  "fulfillment.confirmShipment": ({ request }) => [
    request,
    {
      line_items: [{ product_ids: ["P1"], shipment: { tracking_code: "T", tracking_url: "https://track.example/T" } }],
    },
  ],
  "fulfillment.shipments": ({ request }) => [request],
  "fulfillment.cancelledItems": ({ request }) => [request],
  "fulfillment.acceptCancelledItems": ({ request }) => [request, ["P1"]],
  "returns.create": (ids) => [ids.order, structuredClone(GOODS)],
  "returns.list": (ids) => [ids.order],
  "returns.get": (ids) => [ids.order, ids.item],
  "refunds.create": (ids) => [ids.order, { amount: 1, currency: "USD", reason: "late" }],
  "refunds.list": (ids) => [ids.order],
  "refunds.get": (ids) => [ids.order, ids.item],
  "payments.account": (ids) => [ids.order],
  "customers.list": () => [{ q: "ada", pageSize: 10 }],
  "customers.findByEmails": () => [["ada@example.com"]],
  "customers.get": ({ customer }) => [customer],
  "customers.getOrCreate": () => [{ email: "ada@example.com", full_name: "Ada" }],
  "customers.update": ({ customer }) => [
    customer,
    { last_updated_at: "2026-03-02T12:00:00.000Z", full_name: "Ada King" },
  ],
  "customers.orderHistory": () => ["ada@example.com"],
  "customers.requestDeletion": ({ customer }) => [customer],
  "customers.addresses.list": ({ customer }) => [customer],
  "customers.addresses.create": ({ customer }) => [customer, { country_code: "US", city: "Boston" }],
  "customers.addresses.get": ({ customer, address }) => [customer, address],
  "customers.addresses.update": ({ customer, address }) => [customer, address, { city: "New York" }],
  "customers.addresses.delete": ({ customer, address }) => [customer, address],
  "customers.personalData.store": () => [{ data: "aGVsbG8=", content_type: "text/plain" }],
  "customers.personalData.get": (ids) => [ids.document],
  "customers.personalData.delete": (ids) => [ids.document],
  "customers.personalData.tokenize": () => [{ email: "ada@example.com" }],
  "customers.personalData.detokenize": () => [{ email: "token" }],
  "eventStream.register": () => [structuredClone(INTEGRATION)],
  "eventStream.list": () => [],
  "eventStream.get": ({ integration }) => [integration],
  "eventStream.update": ({ integration }) => [integration, { max_concurrency: 3 }],
  "eventStream.delete": ({ integration }) => [integration],
  "eventStream.stop": ({ integration }) => [integration],
  "eventStream.start": ({ integration }) => [integration],
  "eventStream.log": ({ integration }) => [integration],
  "eventStream.ensureRunning": () => [structuredClone(INTEGRATION)],
  "eventStream.replay": () => [{ ...REPLAY, callback_parameters: { ...CALLBACK } }],
  "eventStream.readExport": () => ['{"name":"order.opened","payload":{}}\n'],
  "eventStream.rejected.list": ({ integration }) => [integration],
  "eventStream.rejected.get": ({ integration }) => [integration, "event"],
  "eventStream.rejected.retry": ({ integration }) => [integration, "event"],
  "eventStream.rejected.delete": ({ integration }) => [integration, "event"],
  "stores.list": () => [{ pageSize: 10 }],
  "stores.get": () => ["US01"],
};

/** Most that is read of what never ends. */
const MOST_ITEMS = 50;

/**
 * Calls a method and takes what it gives to its end: promises are awaited, lists read. `undefined` when it went well, and
 * `{ thrown }` when not.
 */
export async function outcomeOf(run: () => unknown): Promise<{ readonly thrown: unknown } | undefined> {
  try {
    await readToEnd(await run());
    return undefined;
  } catch (thrown) {
    return { thrown };
  }
}

async function readToEnd(given: unknown): Promise<void> {
  if (typeof given !== "object" || given === null || !(Symbol.asyncIterator in given)) return;
  let read = 0;
  for await (const _ of given as AsyncIterable<unknown>) if (++read >= MOST_ITEMS) return;
}
