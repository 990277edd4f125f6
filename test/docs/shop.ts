import type { NewStore } from "newstore-sdk";
import type { InjectedOrderRequest } from "newstore-sdk/order-injection";
import { type Sandbox, sampleSeed } from "newstore-sdk/sandbox";
import { generatedIds } from "./generated-shop.js";

/** The goods of the sample, in the catalog that documentation comments name as well. */
export function shopSeed() {
  const { products = [], categories = [], prices = [], stock = [] } = sampleSeed();
  const catalog = "trail-and-tide-us";
  return {
    products: [
      { catalog, locale: "en-US", items: [LAMP] },
      ...products,
      ...products.map((file) => ({ ...file, catalog })),
    ],
    categories: [...categories, ...categories.map((file) => ({ ...file, catalog }))],
    prices: [...prices, ...prices.map((file) => ({ ...file, catalog }))],
    stock: [
      ...stock,
      { product_id: "P-1", fulfillment_node_id: "US01", quantity: 5 },
      { product_id: "SCARF-BLUE", fulfillment_node_id: "DC01", quantity: 5 },
    ],
    serviceLevels: {
      STANDARD: { display_name: "Standard delivery", price: 4.95, currency_code: "USD", remorse_period: 1800 },
    },
  };
}

/** Found by its code. */
const LAMP = {
  product_id: "LMP-220-OAK",
  variant_group_id: "LMP-220",
  external_identifiers: [{ type: "sku", value: "4006381333931" }],
};

/** What the ids of documentation comments name. */
export interface Shop {
  /** Ids as they are printed, and those that the sandbox gave. */
  readonly ids: ReadonlyMap<string, string>;
  /** Names that stand for the responses of earlier calls. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Makes what the ids of an example name, by the calls that make it in life. */
export async function openShop(
  code: string,
  sandbox: Sandbox,
  newstore: NewStore,
  request: InjectedOrderRequest,
): Promise<Shop> {
  const profile = await newstore.customers.getOrCreate({ email: "ada@example.com", full_name: "Ada Byron" });
  const address = await newstore.customers.addresses.create(profile.id, { country_code: "US", city: "Austin" });
  const customer = { profile, customerId: profile.id, results: [profile], address, addressId: address.id };
  if (/newstore\.eventStream\.(?!register|ensureRunning)/.test(code)) {
    const callback_parameters = { callback_url: "https://shop.example/newstore", api_key: "a-long-secret-of-your-own" };
    await newstore.eventStream.register({ id: "shop", integration_type: "permanent", callback_parameters });
    if (code.includes("eventStream.start(")) await newstore.eventStream.stop("shop");
  }
  // Who places the order of the example finds none of its number.
  if (/\binject|buildOrder|createOutbox/.test(code)) return { ids: new Map(), values: customer };
  if (/cancelItem\(|createLineItemCancellation/.test(code)) preorderOnly(sandbox, "TT-HRC-NVY-M");
  const { id } = await newstore.orders.inject(goods(request, code));
  const [unit, ...rest] = sandbox.state.orders.get(id)?.units ?? [];
  if (unit === undefined) throw new Error("The order has no units.");
  const ids = new Map([
    ["6840f40c-65c4-5ff7-a23e-92e0e311091a", id],
    ["2b1c9d0e-4f3a-4b5c-8d7e-9f0a1b2c3d4e", unit.uuid],
  ]);
  const values: Record<string, unknown> = { ...customer, order: withId(request, id) };
  if (/\brequestId\b/.test(code)) values["requestId"] = await assigned(code, sandbox, newstore, id);
  if (/\b(returns|refunds)\./.test(code)) {
    sandbox.fulfil(id);
    if (/returns\.(list|get)|refunds\.(list|get)/.test(code)) {
      const back = sandbox.returnInStore(id, { nodeId: "US01", items: [rest[0]?.uuid ?? unit.uuid] });
      ids.set("5f8b1b0e-3c0d-4a51-8a8e-0b1c2d3e4f50", back.uuid);
      const [refund] = (await newstore.refunds.list(id)).refunds ?? [];
      ids.set("9a7c0d34-5b6e-4f12-8d3a-1c2b3a4d5e6f", String(refund?.id));
    }
  }
  if (/notes\.(update|delete)/.test(code)) {
    const note = { text: "Gift", source: "shop", source_type: "system", tags: ["gift"] };
    ids.set("7c6b5a49-3827-4615-9504-f3e2d1c0b9a8", String((await newstore.orders.notes.create(id, note)).id));
  }
  if (/groups\.(get|update|delete)/.test(code)) {
    const group = await newstore.availability.groups.create({ group_name: "web", fulfillment_nodes: ["DC01", "US01"] });
    ids.set("7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11", String(group.id));
  }
  if (code.includes("personalData")) {
    const stored = await newstore.customers.personalData.store({
      content: "aGVsbG8=",
      content_type: "text/plain",
      ttl: 30,
    });
    ids.set("NS-EU-2f1a3b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b", stored.id);
    const { data } = await newstore.customers.personalData.tokenize({ email: "ada@example.com" });
    ids.set("NS-EU-…", String(data?.["email"]));
  }
  if (/\bstarted\b/.test(code) && !/(const|let) started\b/.test(code))
    values["started"] = await newstore.catalog.importProducts([{ product_id: "SKU-1", variant_group_id: "SKU" }], {
      catalog: "acme-us",
      locale: "en-US",
      is_master: true,
    });
  const made = { sandbox, newstore, customerId: profile.id, addressId: address.id, orderId: id, unit };
  for (const [printed, real] of /newstore\.api\.|TokenClient/.test(code) ? await generatedIds(code, made) : [])
    ids.set(printed, real);
  return { ids, values };
}

/** The order of the guides, of the goods that documentation comments name. */
function goods(request: InjectedOrderRequest, code: string): InjectedOrderRequest {
  const product_id = code.includes("SCARF-BLUE") ? "SCARF-BLUE" : "TT-HRC-NVY-M";
  const currency = code.includes('"EUR"') ? "EUR" : request.currency;
  const shipments = request.shipments.map((shipment) => ({
    ...shipment,
    items: shipment.items.map((item) => ({ ...item, product_id })),
  }));
  return { ...request, currency, shipments };
}

/** Only items that were sold before they were there can be cancelled by themselves. */
function preorderOnly({ state }: Sandbox, productId: string): void {
  for (const { id } of state.stores.locations()) state.stock.setOnHand(productId, id, 0);
  state.stock.setFuture(productId, "DC01", 10);
}

/** Sent again, the order carries no member that the platform does not know. */
function withId(request: InjectedOrderRequest, id: string) {
  return Object.defineProperty({ ...request }, "id", { value: id });
}

/** The order is with its node, which knows of it unless that is what the example says; or some of it is taken back. */
async function assigned(code: string, sandbox: Sandbox, newstore: NewStore, id: string): Promise<string> {
  sandbox.trigger("fulfillment_request.assigned", { orderId: id });
  const [request] = sandbox.state.orders.get(id)?.fulfillmentRequests ?? [];
  if (request === undefined) throw new Error("Nobody has the order.");
  if (!code.includes("acknowledge(")) await newstore.fulfillment.acknowledge(request.uuid);
  if (/cancell?edItems|CancelledItems/.test(code)) await newstore.orders.cancel(id, { reason: "customer_request" });
  return request.uuid;
}
