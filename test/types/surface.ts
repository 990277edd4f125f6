/**
 * What the declarations accept and refuse, as `npm run typecheck` sees it. Nothing here runs: a line that compiles is
 * accepted, and one under `@ts-expect-error` is refused.
 */
import { isCurrency, type Mockable, NewStore, type NewStoreOptions, type Orders } from "newstore-sdk";
import { isKnownEvent } from "newstore-sdk/events";
import { createSandbox } from "newstore-sdk/sandbox";

type DeepReadonly<T> = T extends string | number | boolean | bigint | null | undefined
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };

type Order = Parameters<Orders["inject"]>[0];

const credentials = { clientId: "id", clientSecret: "secret" };

export function options(partly: Partial<NewStoreOptions>): readonly NewStore[] {
  // @ts-expect-error: whose client, and how does it get tokens?
  new NewStore({});
  // @ts-expect-error: how does it get tokens?
  new NewStore({ tenant: "acme" });
  // @ts-expect-error: whose is it?
  new NewStore({ credentials });
  const written: NewStoreOptions = { tenant: "acme", credentials };
  const newstore = new NewStore(written);
  return [
    newstore,
    new NewStore({ baseUrl: "https://acme.example", credentials }),
    new NewStore({ tenant: "acme", credentials, headers: new Headers(), timeouts: { totalMs: undefined } }),
    new NewStore({ ...partly, tenant: "acme", credentials }),
    newstore.withOptions({ timeouts: { perAttemptMs: undefined }, retry: { retries: undefined } }),
    NewStore.fromEnv({ rateLimit: 50 }),
  ];
}

export async function bodies(newstore: NewStore, order: DeepReadonly<Order>, ids: readonly string[]): Promise<void> {
  await newstore.orders.inject(order);
  await newstore.customers.findByEmails(ids);
  await newstore.availability.get([{ product_id: "P", fulfillment_node_id: "DC" }] as const);
}

export async function calls(newstore: NewStore, late: AbortSignal | undefined): Promise<void> {
  const undefinedOnes = {
    timeouts: { totalMs: undefined },
    retry: { retries: undefined },
    validate: { requests: undefined },
  };
  await newstore.orders.get("id", undefinedOnes);
  await newstore.orders.get("id", { signal: null });
  await newstore.orders.get("id", { signal: late });
  await newstore.orders.get("id", { headers: new Headers({ "x-trace": "1" }) });
  await newstore.orders.get("id", { headers: [["x-trace", "1"]] });
  await newstore.orders.get("id", { headers: { "x-trace": undefined } });
  // @ts-expect-error: an option that nobody reads
  await newstore.orders.get("id", { timeout: 5 });
}

export async function ids(newstore: NewStore): Promise<void> {
  const { faults } = createSandbox();
  newstore.withOptions({ endpoints: { createDeliveryOptions: "/v0/d/routing_options" } });
  // @ts-expect-error: no operation has this id
  newstore.withOptions({ endpoints: { createDeliverOptions: "/v0/d/routing_options" } });
  faults.add({ operation: "*", reset: true });
  faults.add({ operation: "showStore", status: 500 });
  // @ts-expect-error: no operation has this id, and a test of failures would pass since nothing fails
  faults.add({ operation: "showStoer", status: 500 });
  // @ts-expect-error: a fault has no such member
  faults.add({ operation: "showStore", stauts: 500 });
}

export async function required(newstore: NewStore): Promise<void> {
  // @ts-expect-error: why is it cancelled?
  await newstore.orders.cancel("id");
  // @ts-expect-error: whose history?
  newstore.orders.history();
  // @ts-expect-error: whose history?
  newstore.orders.history({});
}

export async function readAndSent(newstore: NewStore): Promise<void> {
  for await (const address of newstore.customers.addresses.list("id"))
    await newstore.customers.addresses.create("id", address);
}

export async function mocked(): Promise<string | undefined> {
  const statusOf = async (orders: Mockable<Pick<Orders, "get">>) => (await orders.get("id")).id;
  const order = { id: "A" } as Awaited<ReturnType<Orders["get"]>>;
  return statusOf({ get: async () => order });
}

export function narrowed(event: { readonly name: string }, code: string): string {
  if (isKnownEvent(event) && event.name === "order.cancelled") return event.payload.id;
  return isCurrency(code) ? code : "none";
}
