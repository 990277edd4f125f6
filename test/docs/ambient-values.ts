import { NewStore, type Publish } from "newstore-sdk";
import type { InjectedOrderRequest } from "newstore-sdk/order-injection";
import { createSandbox } from "newstore-sdk/sandbox";
import { commentNames } from "./comment-names.js";
import { openShop, type Shop, shopSeed } from "./shop.js";

/** The names of `ambient.d.ts` that snippets use at run time, each with a value, on a sandbox that has what they need. */
export async function ambientValues(code: string, standsIn: "page" | "comment") {
  const seed = standsIn === "page" ? SEED : commentSeed();
  const webhooks = code.includes("RejectedEvent(") ? { webhooks: { fetch: refusingAtFirst() } } : {};
  const sandbox = createSandbox({ tenant: "acme-staging", seed, ...webhooks });
  const { tenant, credentials, fetch } = sandbox;
  const { clientId, clientSecret } = credentials;
  const publish: Publish = async ({ name, bytes }) => sandbox.publish(name, await bytes());
  const newstore = new NewStore({ tenant, credentials, fetch, publish });
  const kept = new Map<string, string>();
  let cursor: unknown;
  const shop: Shop =
    standsIn === "page" ? { ids: new Map(), values: {} } : await openShop(code, sandbox, newstore, ORDER);
  return {
    fetch,
    ids: shop.ids,
    environment: {
      NEWSTORE_TENANT: tenant,
      NEWSTORE_CLIENT_ID: clientId,
      NEWSTORE_CLIENT_SECRET: clientSecret,
      TOKEN_KEY: "ab".repeat(32),
    },
    values: {
      newstore,
      sandbox,
      tenant,
      credentials,
      clientId,
      clientSecret,
      order: ORDER,
      products: PRODUCTS,
      items: PRODUCTS,
      head: HEAD,
      keys: [{ product_id: "SKU-1", fulfillment_node_id: "DC01" }],
      error: await newstore.orders.getByExternalId("nobody").catch((thrown: unknown) => thrown),
      uploadAndSign: async (name: string, bytes: Uint8Array) => sandbox.publish(name, bytes),
      checkpoint: { load: async () => undefined, save: async () => {} },
      shop: { setStock: async () => {} },
      kv: {
        get: async (key: string) => kept.get(key) ?? null,
        set: async (key: string, value: string) => void kept.set(key, value),
        delete: async (key: string) => void kept.delete(key),
      },
      db: {
        pairs: async (_: string, ids: readonly string[]) => ids.map((id) => [id, id.replace("SHOP", "SKU")] as const),
      },
      loadCursor: async () => cursor,
      saveCursor: async (next: unknown) => {
        cursor = next;
      },
      sleep: async () => {},
      currentTrace: () => "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
      metrics: { count: () => {} },
      histogram: { record: () => {} },
      ...(standsIn === "page" ? {} : commentNames(newstore)),
      ...shop.values,
    },
    end: async () => {},
  };
}

/** A receiver that refuses each event, and takes it when it comes again. */
function refusingAtFirst() {
  const seen = new Set<string>();
  return async (_url: string, { body }: RequestInit) => {
    const status = seen.has(String(body)) ? 200 : 400;
    seen.add(String(body));
    return new Response(null, { status });
  };
}

function commentSeed() {
  const { stock, ...goods } = shopSeed();
  return { ...SEED, ...goods, stock: [...SEED.stock, ...stock] };
}

const HEAD = { catalog: "acme-us", locale: "en-US", is_master: true };
const PRODUCTS = [
  { product_id: "SKU-1", variant_group_id: "SKU" },
  { product_id: "SKU-2", variant_group_id: "SKU" },
];

const SEED = {
  ids: "guides",
  files: [{ head: HEAD, items: PRODUCTS }],
  stock: [
    { product_id: "SKU-1", fulfillment_node_id: "DC01", quantity: 40 },
    { product_id: "SKU-1", fulfillment_node_id: "US01", quantity: 3 },
    { product_id: "SKU-2", fulfillment_node_id: "DC01", quantity: 5 },
  ],
};

const ADDRESS = { first_name: "Ada", last_name: "Byron", country: "US", address_line_1: "1 Main St", city: "Austin" };

/** Two units and their shipping, paid to the cent. */
const ORDER: InjectedOrderRequest = {
  external_id: "1001",
  shop: "acme-us",
  shop_locale: "en-US",
  channel_type: "web",
  channel_name: "shop",
  currency: "USD",
  price_method: "tax_excluded",
  customer_email: "ada@example.com",
  shipping_address: ADDRESS,
  billing_address: ADDRESS,
  shipments: [
    {
      items: [1, 2].map((unit) => ({
        external_item_id: `1001-${unit}`,
        product_id: "SKU-1",
        price: {
          item_price: 20,
          item_list_price: 20,
          item_tax_lines: [{ amount: 1.6, rate: 0.08, name: "sales tax" }],
        },
      })),
      shipping_option: { service_level_identifier: "STANDARD", price: 5, tax: 0.4 },
    },
  ],
  payments: [
    {
      processor: "stripe",
      correlation_ref: "pi_1001",
      type: "captured",
      amount: 48.6,
      method: "credit_card",
      processed_at: "2026-03-02T12:00:00Z",
    },
  ],
};
