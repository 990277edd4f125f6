// What an engineer writes with the package: every entry point, and the shapes that break first when a declaration needs
// something that is not there. scripts/package/check-types.ts compiles it as an ES module and as CommonJS.
import {
  type AtpItem,
  type CreateInStorePickupOptionsRequest,
  fromRecord,
  type InjectedOrderRequest,
  isNewStoreError,
  NewStore,
  type NewStoreErrorKind,
  type NewStoreOptions,
  type Profile,
} from "newstore-sdk";
import { AvailabilitiesClient, type ListAtpRequest } from "newstore-sdk/availabilities";
import { AvailabilitiesExportClient } from "newstore-sdk/availabilities-export";
import {
  folderPublisher,
  httpPublisher,
  lineOf,
  type Publish,
  type ReadSource,
  readCsv,
  readNdjson,
  sandboxPublisher,
} from "newstore-sdk/bulk";
import { CatalogExportClient } from "newstore-sdk/catalog-export";
import { CustomerProfileClient } from "newstore-sdk/customer-profile";
import { DeliveryClient } from "newstore-sdk/delivery";
import { EventStreamClient } from "newstore-sdk/event-stream";
import { type EventReceiver, memoryStore, receiveEvents, testEvent } from "newstore-sdk/events";
import { FiscalizationClient } from "newstore-sdk/fiscalization";
import { ImportClient } from "newstore-sdk/import";
import { InStorePickupClient } from "newstore-sdk/in-store-pickup";
import { InjectedOrderRequestSchema, OrderInjectionClient } from "newstore-sdk/order-injection";
import { OrdersClient } from "newstore-sdk/orders";
import { otel } from "newstore-sdk/otel";
import { createOutbox, fileStore, type Outbox, sqliteStore } from "newstore-sdk/outbox";
import { type RedisLike, redisRate, redisTokenStore } from "newstore-sdk/redis";
import { ReservationsClient } from "newstore-sdk/reservations";
import { ReturnsClient } from "newstore-sdk/returns";
import { s3Publisher } from "newstore-sdk/s3";
import { createSandbox, type RunningSandbox, startSandbox } from "newstore-sdk/sandbox";
import { StoresClient } from "newstore-sdk/stores";
import { TaxesClient } from "newstore-sdk/taxes";
import { TokenClient } from "newstore-sdk/token";
import { createTransport, type Logger, type Middleware, type TokenStore } from "newstore-sdk/transport";

/** Shared parts, as a service makes them once. */
export function client(redis: RedisLike, logger: Logger): NewStore {
  const tokenStore: TokenStore = redisTokenStore(redis);
  const tell: Middleware = (request, next) => next(request);
  const options: NewStoreOptions = {
    tenant: "acme-staging",
    credentials: { clientId: "client", clientSecret: "secret" },
    tokenStore,
    rateLimit: { shared: redisRate(redis) },
    productIds: fromRecord({ "SHOP-1": "NEWSTORE-1" }),
    telemetry: otel(),
    middleware: [tell],
    hooks: { onDrift: ({ operationId, pointer }) => logger.warn?.(`${operationId} ${pointer}`) },
    logger,
  };
  return new NewStore(options).withOptions({ timeouts: { totalMs: 60_000 } });
}

/** Places for archives. */
export function publishers(client: Parameters<typeof s3Publisher>[0]["client"]): Publish[] {
  const folder = folderPublisher({ folder: "/srv/newstore", baseUrl: "https://files.acme.example/newstore/" });
  const put = httpPublisher({ target: ({ name }) => ({ uploadUrl: `https://files.acme.example/${name}` }) });
  return [folder, put, sandboxPublisher("http://127.0.0.1:4010"), s3Publisher({ client, bucket: "acme" })];
}

/** Rows of files, read and imported. */
export async function bulk(newstore: NewStore, source: ReadSource): Promise<number | undefined> {
  const head = { pricebook: "default", catalog: "acme-us", currency: "USD" };
  await newstore.catalog.importPrices(readCsv(source, { file: "prices", columns: { SKU: "product_id" } }), head);
  for await (const row of readNdjson<{ product_id: string }>(source)) return lineOf(row);
  return undefined;
}

/** An outbox in a file, and one in a database that is open already. */
export async function outboxes(newstore: NewStore, database: Parameters<typeof sqliteStore>[0]): Promise<Outbox[]> {
  const stores = [await fileStore("orders.jsonl"), sqliteStore(database)];
  return stores.map((store) => createOutbox({ newstore, store, onDone: ({ orderId }) => orderId?.length }));
}

/** A receiver of events, whose handlers know their payloads. */
export async function receiver(newstore: NewStore, keys: readonly string[]): Promise<EventReceiver> {
  const events = receiveEvents({ apiKeys: keys, inbox: memoryStore(), newstore })
    .on("order.cancelled", async ({ payload }, { attempt }) => payload.items.length + attempt)
    .on("return.processed", ({ payload }, { order }) => payload.total_refund_amount ?? order["id"], { confirm: "read" })
    .onOther(({ name }) => name.length);
  const { status } = await events.fetch(testEvent("order.cancelled", { id: "1", items: [] }, { apiKey: "key" }));
  const { statusCode } = await events.lambda({ headers: {}, body: null });
  for await (const { reason } of events.parked())
    if (reason === "failed" && statusCode === status) await events.replay({});
  return events;
}

/** Facade: plain and with the response around it, lists, streams, errors. */
export async function work(newstore: NewStore, order: InjectedOrderRequest): Promise<string | undefined> {
  const request: ListAtpRequest["atp_keys"] = [{ product_id: "SKU-1", fulfillment_node_id: "DC01" }];
  const { items } = await newstore.availability.get(request);
  const first: AtpItem | undefined = items[0];
  for await (const row of newstore.availability.export({ since: 1 })) if (row.atp === first?.atp) break;
  for await (const profile of newstore.customers.list({ q: "ada" })) profile satisfies Profile;
  const pickup: CreateInStorePickupOptionsRequest = {
    location: { geo: { latitude: 40.7, longitude: -74 } },
    bag: [{ product_id: "SKU-1", quantity: 1 }],
  };
  await newstore.shipping.pickupOptions(pickup);
  try {
    const { data, status, attempts } = await newstore.orders.inject(order).withResponse();
    return status === 200 && attempts === 1 ? data.id : undefined;
  } catch (error) {
    if (!isNewStoreError(error)) throw error;
    const kind: NewStoreErrorKind = error.kind;
    return kind === "conflict" ? error.issues?.[0]?.message : error.requestId;
  }
}

/** Every generated client over one transport, and a schema. */
export function clients(): readonly object[] {
  const transport = createTransport({ tenant: "acme", credentials: async () => ({ accessToken: "token" }) });
  InjectedOrderRequestSchema.safeParse({}).success satisfies boolean;
  return [
    new AvailabilitiesClient(transport),
    new AvailabilitiesExportClient(transport),
    new CatalogExportClient(transport),
    new CustomerProfileClient(transport),
    new DeliveryClient(transport),
    new EventStreamClient(transport),
    new ImportClient(transport),
    new InStorePickupClient(transport),
    new OrderInjectionClient(transport),
    new OrdersClient(transport),
    new ReservationsClient(transport),
    new ReturnsClient(transport),
    new StoresClient(transport),
    new TaxesClient(transport),
    new FiscalizationClient(transport),
    new TokenClient(transport),
  ];
}

/** The sandbox in both forms. */
export async function simulated(): Promise<NewStore> {
  const running: RunningSandbox = await startSandbox({ port: 0, seed: "types" });
  await running.stop();
  const { tenant, credentials, fetch } = createSandbox();
  return new NewStore({ tenant, credentials, fetch });
}
