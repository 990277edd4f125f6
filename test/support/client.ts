import { type ClientOptions, NewStore, type NewStoreOptions, type StartedImport, type StartedJob } from "newstore-sdk";
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

/** Short waits: the sandbox responds at once. The end of them is far away: a busy machine may take its time. */
export const POLLING = { intervalMs: 1, maxIntervalMs: 5, timeoutMs: 60_000 } as const;

/** A client and the platform it talks to. */
export interface Facade {
  readonly sandbox: Sandbox;
  readonly newstore: NewStore;
  /** Names of the archives that were handed to `publish`. */
  readonly published: string[];
}

/** A client of a seeded sandbox, without a network. */
export function facade(sandboxOptions: SandboxOptions = {}, clientOptions: ClientOptions = {}): Facade {
  const sandbox = createSandbox({ seed: SEED, ...sandboxOptions });
  const published: string[] = [];
  const newstore = new NewStore({
    tenant: sandbox.tenant,
    credentials: sandbox.credentials,
    fetch: sandbox.fetch,
    retry: { baseDelayMs: 1, maxDelayMs: 2 },
    publish: async ({ name, bytes }) => {
      const content = await bytes();
      published.push(name);
      return sandbox.publish(name, content);
    },
    ...clientOptions,
  } as NewStoreOptions);
  return { sandbox, newstore, published };
}

/** The job of an import that has one. */
export function onlyJob({ jobs }: StartedImport): StartedJob {
  const [job, ...others] = jobs;
  if (job === undefined || others.length > 0) throw new Error(`The import has ${jobs.length} jobs.`);
  return job;
}

/** How often the sandbox was asked for each operation; operations that were not asked for are missing. */
export function asked({ requests }: Sandbox): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { operationId = "none" } of requests) counts[operationId] = (counts[operationId] ?? 0) + 1;
  return counts;
}

/** Expects that neither the platform nor the publisher heard of it; a token request would count. */
export function expectNothingSent({ sandbox, published }: Facade): void {
  expect(sandbox.requests).toEqual([]);
  expect(published).toEqual([]);
}
