import { NewStore } from "newstore-sdk";
import { createSandbox, type Sandbox, type SandboxSnapshot } from "newstore-sdk/sandbox";
import { beforeAll, describe, expect, it } from "vitest";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { systemClock } from "../../src/core/system-clock.js";
import { checkFields } from "../fuzz/agreement.js";
import { type Chance, chanceOf } from "../fuzz/chance.js";
import { firstSeed } from "../fuzz/seed.js";
import { SEED } from "../support/client.js";
import { order, standard, unit } from "../support/orders.js";
import { NOON } from "../support/sandbox.js";

/**
 * Every write of the facade but `orders.inject`, which orders.test.ts is about: responses that get lost, come late or say
 * nothing, callers that give up at any moment, a wall clock that jumps. `WRITE_FAULTS_RUNS=200` makes more runs.
 */
const RUNS = Number(process.env["WRITE_FAULTS_RUNS"] ?? 8);
const FIRST_SEED = firstSeed(1);

const PARCELS = [{ product_ids: ["P1"], shipment: { carrier: "UPS", tracking_code: "1" } }];
const DOCUMENT = { content: "aGVsbG8=", content_type: "text/plain", ttl: 30 };
const SHOP = {
  id: "shop",
  integration_type: "permanent",
  callback_parameters: { callback_url: "https://shop.example/newstore", api_key: "k" },
} as const;
const OTHER_SHOP = { ...SHOP, id: "other" } as const;
const NOTE = { text: "gift", source: "shop", source_type: "user", tags: ["a"] };
const GOODS = { returned_from: "DC01", items: [{ product_id: "P1", return_code: 1, condition_code: 1 }] };

/** What the writes are about. */
interface Ids {
  readonly order: string;
  readonly item: string;
  readonly shipped: string;
  readonly request: string;
  readonly note: string;
  readonly customer: string;
  readonly updatedAt: string;
  readonly address: string;
  readonly addressUpdatedAt: string;
  readonly document: string;
  readonly group: string;
}

type Write = (newstore: NewStore, ids: Ids, options: object) => PromiseLike<unknown>;

const WRITES: Readonly<Record<string, Write>> = {
  "orders.cancel": ({ orders }, ids, o) => orders.cancel(ids.order, { reason: "customer_request" }, o),
  "orders.setSerialNumbers": ({ orders }, ids, o) =>
    orders.setSerialNumbers(ids.order, [{ id: ids.item, serial_number: "SN-1" }], o),
  "orders.notes.create": ({ orders }, ids, o) => orders.notes.create(ids.order, NOTE, o),
  "orders.notes.createForItem": ({ orders }, ids, o) => orders.notes.createForItem(ids.order, ids.item, NOTE, o),
  "orders.notes.update": ({ orders }, ids, o) => orders.notes.update(ids.order, ids.note, { ...NOTE, text: "new" }, o),
  "orders.notes.delete": ({ orders }, ids, o) => orders.notes.delete(ids.order, ids.note, o),
  "fulfillment.reject": ({ fulfillment }, ids, o) =>
    fulfillment.reject(ids.request, { rejection_reason: "cannot_fulfill", missing_product_ids: [] }, o),
  "fulfillment.rejectItems": ({ fulfillment }, ids, o) =>
    fulfillment.rejectItems(ids.request, [{ reason: "no_inventory", product_ids: ["P1"] }], o),
  "fulfillment.confirmShipment": ({ fulfillment }, ids, o) => fulfillment.confirmShipment(ids.request, PARCELS, o),
  "returns.create": ({ returns }, ids, o) => returns.create(ids.shipped, GOODS, o),
  "refunds.create": ({ refunds }, ids, o) =>
    refunds.create(ids.shipped, { amount: 1, currency: "USD", reason: "late delivery" }, o),
  "customers.getOrCreate": ({ customers }, _, o) => customers.getOrCreate({ email: "new@example.com" }, o),
  "customers.update": ({ customers }, ids, o) =>
    customers.update(ids.customer, { last_updated_at: ids.updatedAt, full_name: "Ada King" }, o),
  "customers.requestDeletion": ({ customers }, ids, o) => customers.requestDeletion(ids.customer, o),
  "customers.addresses.create": ({ customers }, ids, o) =>
    customers.addresses.create(ids.customer, { country_code: "US", city: "Salem" }, o),
  "customers.addresses.update": ({ customers }, ids, o) =>
    customers.addresses.update(ids.customer, ids.address, { last_updated_at: ids.addressUpdatedAt, city: "Salem" }, o),
  "customers.addresses.delete": ({ customers }, ids, o) => customers.addresses.delete(ids.customer, ids.address, o),
  "customers.personalData.store": ({ customers }, _, o) =>
    customers.personalData.store({ ...DOCUMENT, content: "b3RoZXI=" }, o),
  "customers.personalData.delete": ({ customers }, ids, o) => customers.personalData.delete(ids.document, o),
  "availability.groups.create": ({ availability }, _, o) =>
    availability.groups.create({ group_name: "other", fulfillment_nodes: ["US01"] }, o),
  "availability.groups.update": ({ availability }, ids, o) =>
    availability.groups.update(ids.group, { group_name: "renamed", fulfillment_nodes: ["US01"] }, o),
  "availability.groups.delete": ({ availability }, ids, o) => availability.groups.delete(ids.group, o),
  "shipping.pickupConfiguration.replace": ({ shipping }, _, o) =>
    shipping.pickupConfiguration.replace({ global: { display_name: "Pick up", default_search_radius: 7 } }, o),
  "shipping.pickupConfiguration.delete": ({ shipping }, _, o) => shipping.pickupConfiguration.delete(o),
  "eventStream.register": ({ eventStream }, _, o) => eventStream.register(OTHER_SHOP, o),
  "eventStream.delete": ({ eventStream }, _, o) => eventStream.delete("shop", o),
  "eventStream.stop": ({ eventStream }, _, o) => eventStream.stop("shop", o),
  "eventStream.ensureRunning": ({ eventStream }, _, o) => eventStream.ensureRunning(OTHER_SHOP, o),
};

/** A sandbox of its own for each run. */
const sandboxAt = (snapshot?: SandboxSnapshot): Sandbox => {
  const sandbox = createSandbox({ now: NOON, seed: SEED });
  if (snapshot !== undefined) sandbox.restore(snapshot);
  return sandbox;
};

function clientOf({ tenant, credentials }: Sandbox, options: object): NewStore {
  return new NewStore({ tenant, credentials, rateLimit: false, validate: { responses: "off" }, ...options } as never);
}

let base: SandboxSnapshot;
let ids: Ids;
beforeAll(async () => {
  const sandbox = sandboxAt();
  const { orders, customers, availability, eventStream, fulfillment, shipping } = clientOf(sandbox, {
    fetch: sandbox.fetch,
  });
  const units = { shipments: [standard([unit()])] };
  const shipped = await orders.inject(order({ external_id: "SHIPPED", ...units }));
  const made = await orders.inject(order({ external_id: "ROUTED", ...units }));
  await sandbox.clock.advance(3_600_000);
  const requestOf = async (id: string) =>
    String((await orders.fulfillmentRequests(id)).fulfillment_requests[0]?.fulfillment_request_id);
  await fulfillment.confirmShipment(await requestOf(shipped.id), PARCELS);
  const open = await orders.inject(order({ external_id: "OPEN", ...units }));
  const note = await orders.notes.create(open.id, NOTE);
  const customer = await customers.getOrCreate({ email: "ada@example.com" });
  const address = await customers.addresses.create(customer.id, { country_code: "US", city: "Boston" });
  const { id: document } = await customers.personalData.store(DOCUMENT);
  const group = await availability.groups.create({ group_name: "web", fulfillment_nodes: ["DC01"] });
  await eventStream.register(SHOP);
  await shipping.pickupConfiguration.replace({ global: { display_name: "Pickup", default_search_radius: 25 } });
  await sandbox.clock.advance("1m");
  ids = {
    ...{ order: open.id, item: String(open.items[0]?.id), shipped: shipped.id, request: await requestOf(made.id) },
    ...{ note: String(note.id), customer: customer.id, updatedAt: customer.updated_at, address: String(address.id) },
    ...{ addressUpdatedAt: String(address.updated_at), document: String(document), group: String(group.id) },
  };
  base = sandbox.snapshot();
}, 60_000);

/** What a platform remembers of the work: not who asked for it, nor how often. */
function workIn(sandbox: Sandbox): string {
  const { tokens: _, integrations, ...state } = sandbox.snapshot().state as Record<string, unknown>;
  const text = JSON.stringify({ ...state, integrations }, (name, value) => (name === "log" ? undefined : value));
  return text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id").replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "date");
}

/** What happens to one request of the write. */
type Step =
  | { readonly what: "lost" | "lost before" | "cut" | "never comes" | "late work" | "null" | "nothing" | "moved" }
  | { readonly what: "status"; readonly status: number; readonly isDone: boolean; readonly html: boolean };

function stepOf(chance: Chance): Step {
  if (chance.happens(0.5)) {
    const status = chance.pick([408, 429, 500, 502, 503, 504]);
    return { what: "status", status, isDone: status >= 500 && chance.happens(0.5), html: chance.happens(0.3) };
  }
  return {
    what: chance.pick(["lost", "lost before", "cut", "never comes", "late work", "null", "nothing", "moved"] as const),
  };
}

/** A `fetch` that spoils requests that change something, as long as there are steps. */
function spoiling(sandbox: Sandbox, steps: Step[], late: Promise<unknown>[]) {
  return async (url: string, init: RequestInit): Promise<Response> => {
    const isToken = url === sandbox.tokenUrl;
    // Listings that are asked for by POST would be counted too: they change nothing, so nothing is denied.
    const step = isToken || (init.method ?? "GET") === "GET" ? undefined : steps.shift();
    const { signal, ...request } = init;
    const work = () => sandbox.fetch(url, request);
    const untilGone = () =>
      new Promise<never>((_, reject) => {
        const gone = () => reject(signal?.reason);
        if (signal?.aborted) gone();
        signal?.addEventListener("abort", gone);
      });
    switch (step?.what) {
      case undefined:
        return work();
      case "lost":
        await work();
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
      case "lost before":
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
      case "cut": {
        await work();
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"id":"'));
            controller.error(new TypeError("terminated"));
          },
        });
        return new Response(body, { status: 200, headers: { "content-type": "application/json" } });
      }
      case "never comes":
        await work();
        return untilGone();
      case "late work":
        // The partner is slow, and does it all the same when nobody waits any more.
        return untilGone().catch((reason: unknown) => {
          late.push(work());
          throw reason;
        });
      case "null":
        await work();
        return Response.json(null);
      case "nothing":
        await work();
        return new Response("", { status: 200 });
      case "moved":
        await work();
        return new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } });
      case "status": {
        if (step.isDone) await work();
        const { status } = step;
        if (step.html) return new Response("<html><body>Gateway</body></html>", { status });
        return Response.json(
          { error_code: "x", message: "it went wrong" },
          { status, headers: { "retry-after": "0" } },
        );
      }
    }
  };
}

describe("a write whose responses get lost, come late or say nothing", () => {
  it.each(Object.entries(WRITES))(
    "%s: is done at most once, and its error denies nothing that was done and promises nothing that was not",
    async (name, write) => {
      const clean = sandboxAt(base);
      const before = workIn(clean);
      await write(clientOf(clean, { fetch: clean.fetch }), ids, {});
      const once = workIn(clean);
      expect(once, "it changes something").not.toBe(before);
      for (let run = 0; run < RUNS; run += 1) {
        const seed = FIRST_SEED * 1_000 + run;
        const chance = chanceOf(seed * 7_919 + name.length);
        const sandbox = sandboxAt(base);
        const steps = Array.from({ length: chance.pick([1, 1, 2, 3]) }, () => stepOf(chance));
        const planned = JSON.stringify(steps);
        const late: Promise<unknown>[] = [];
        let aheadMs = 0;
        // The wall clock jumps by up to an hour, in both directions, whenever it is read.
        const nowMs = () => {
          aheadMs += chance.upTo(7_200_000) - 3_600_000;
          return Date.now() + aheadMs;
        };
        const clock = { ...systemClock, nowMs };
        const newstore = clientOf(sandbox, {
          fetch: spoiling(sandbox, steps, late),
          ...(chance.happens(0.5) && { clock }),
        });
        const abortAfterMs = chance.happens(0.25) ? chance.upTo(60) : undefined;
        const error: unknown = await Promise.resolve(
          write(newstore, ids, {
            retry: { retries: chance.pick([0, 2, 2, 4]), baseDelayMs: 1, maxDelayMs: 3 },
            timeouts: { perAttemptMs: 40, totalMs: 2_000 },
            ...(abortAfterMs !== undefined && { signal: AbortSignal.timeout(abortAfterMs) }),
          }),
        ).then(
          () => undefined,
          (thrown: unknown) => thrown ?? new Error("nothing was thrown"),
        );
        await Promise.all(late);
        const after = workIn(sandbox);
        const where = `seed ${seed}: ${planned}, aborted after ${abortAfterMs}`;
        try {
          expect([before, once], "done more than once, or something else").toContain(after);
          if (error === undefined) {
            expect(after === once, "it resolves, and nothing was done").toBe(true);
            continue;
          }
          if (!isNewStoreError(error)) throw error;
          checkFields(error);
          if (after !== before) expect(error.outcomeUnknown, `it denies what was done: ${error.message}`).toBe(true);
        } catch (problem) {
          throw new Error(`${where}: ${problem instanceof Error ? problem.message.slice(0, 1_500) : String(problem)}`);
        }
      }
    },
    60_000 + RUNS * 2_000,
  );
});
