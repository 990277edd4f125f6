import {
  type InjectedOrderRequest,
  isNewStoreError,
  NewStore,
  type NewStoreError,
  type NewStoreOptions,
} from "newstore-sdk";
import { createSandbox, type Sandbox, type SandboxOptions, type SandboxSeed } from "newstore-sdk/sandbox";
import { expect } from "vitest";

export const CATALOG = "storefront-catalog-en";
export const LOCALE = "en-US";

/** Two products with prices: `P1` 10 in the distribution centre and 2 in SoHo, `P2` 1 in Brooklyn. */
export const SEED: SandboxSeed = {
  products: [
    {
      catalog: CATALOG,
      locale: LOCALE,
      isMaster: true,
      items: [
        { product_id: "P1", variant_group_id: "P", title: "Rain coat" },
        { product_id: "P2", variant_group_id: "P", title: "Wool hat" },
      ],
    },
  ],
  prices: [
    {
      catalog: CATALOG,
      pricebook: "default",
      currency: "USD",
      items: [
        { product_id: "P1", value: 20 },
        { product_id: "P2", value: 12.5 },
      ],
    },
  ],
  stock: [
    { product_id: "P1", fulfillment_node_id: "DC01", quantity: 10 },
    { product_id: "P1", fulfillment_node_id: "US01", quantity: 2 },
    { product_id: "P2", fulfillment_node_id: "US02", quantity: 1 },
  ],
};

/** Short waits: the sandbox answers at once. */
export const POLLING = { intervalMs: 1, maxIntervalMs: 5, waitMs: 5_000 } as const;

/** A client and the platform it talks to. */
export interface Facade {
  readonly sandbox: Sandbox;
  readonly newstore: NewStore;
  /** Names of the archives that were handed to `publish`. */
  readonly published: string[];
}

/** A client of a seeded sandbox, without a network. */
export function facade(sandboxOptions: SandboxOptions = {}, clientOptions: NewStoreOptions = {}): Facade {
  const sandbox = createSandbox({ seed: SEED, ...sandboxOptions });
  const published: string[] = [];
  const newstore = new NewStore({
    tenant: sandbox.tenant,
    credentials: sandbox.credentials,
    fetch: sandbox.fetch,
    retry: { baseDelayMs: 1, maxDelayMs: 2 },
    publish: ({ name, bytes }) => {
      published.push(name);
      return sandbox.publish(name, bytes);
    },
    ...clientOptions,
  });
  return { sandbox, newstore, published };
}

/** How often the sandbox was asked for each operation; operations that were not asked for are missing. */
export function asked({ requests }: Sandbox): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { operationId = "none" } of requests) counts[operationId] = (counts[operationId] ?? 0) + 1;
  return counts;
}

/** The error that a call ends with; fails when it does not, or with one that is not the SDK's. */
export async function failure(work: () => unknown): Promise<NewStoreError> {
  let value: unknown;
  try {
    value = await work();
  } catch (error) {
    if (isNewStoreError(error)) return error;
    throw error;
  }
  throw new Error(`it did not fail but gave ${JSON.stringify(value)}`);
}

/** Expects that neither the platform nor the publisher heard of it; a token request would count. */
export function expectNothingSent({ sandbox, published }: Facade): void {
  expect(sandbox.requests).toEqual([]);
  expect(published).toEqual([]);
}

type Item = Extract<InjectedOrderRequest["shipments"][number], { shipping_option: unknown }>["items"][number];

/** A unit of `P1` that costs 20.00 and bears 1.60 of tax. */
export function unit(changes: Partial<Item> = {}, price: Partial<Item["price"]> = {}): Item {
  return {
    external_item_id: "line-1",
    product_id: "P1",
    price: {
      item_price: 20,
      item_list_price: 20,
      item_tax_lines: [{ amount: 1.6, rate: 0.08, name: "NY sales tax", country_code: "US" }],
      ...price,
    },
    ...changes,
  };
}

/** A shipment by service level; shipping costs 5.00. */
export function standard(items: Item[] = [unit()]): InjectedOrderRequest["shipments"][number] {
  return { items, shipping_option: { service_level_identifier: "STANDARD", price: 5, tax: 0 } };
}

const ADDRESS = {
  first_name: "Ada",
  last_name: "Byron",
  country: "US",
  address_line_1: "1 Main Street",
  zip_code: "10001",
};

/** An order of one unit whose payment of 26.60 adds up. */
export function order(
  externalId: string,
  changes: Partial<InjectedOrderRequest> = {},
  paid = 26.6,
): InjectedOrderRequest {
  return {
    external_id: externalId,
    shop: CATALOG,
    shop_locale: LOCALE,
    channel_type: "web",
    channel_name: "shop",
    currency: "USD",
    price_method: "tax_excluded",
    placed_at: "2026-03-02T11:59:00.000Z",
    customer_name: "Ada Byron",
    customer_email: "ada@example.com",
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
    shipments: [standard()],
    payments: [
      {
        processor: "stripe",
        correlation_ref: `pay-${externalId}`,
        type: "authorized",
        amount: paid,
        method: "credit_card",
        processed_at: "2026-03-02T11:59:00.000Z",
      },
    ],
    ...changes,
  };
}
