import { readFileSync } from "node:fs";
import { isNewStoreError, NewStore, type NewStoreError } from "newstore-sdk";
import { createSandbox, type Fault, type Sandbox } from "newstore-sdk/sandbox";
import { afterEach, describe, expect, it } from "vitest";
import { byToken, order, standard, unit } from "../support/orders.js";
import { NOON } from "../support/sandbox.js";

const guide = readFileSync(new URL("../../docs/guides/testing.md", import.meta.url), "utf8");
const KEY = { product_id: "P1", fulfillment_node_id: "DC01" };
const SKU = { product_id: "SKU-1" };

/** Rows below a table's header, as cells. */
function tableOf(header: string): readonly (readonly string[])[] {
  const lines = guide.split("\n");
  const first = lines.indexOf(header);
  if (first < 0) throw new Error(`The guide has no table ${header}`);
  const rows = lines.slice(first + 2);
  return rows.slice(0, rows.indexOf("")).map((line) => line.slice(2, -2).split(" | "));
}

function start() {
  const sandbox = createSandbox({ now: NOON, seed: { ids: "guide", stock: [{ ...KEY, quantity: 10 }] } });
  for (const node of ["DC01", "US01"]) sandbox.seed({ stock: [{ ...SKU, fulfillment_node_id: node, quantity: 3 }] });
  const { tenant, credentials, fetch } = sandbox;
  return { sandbox, shop: new NewStore({ tenant, credentials, fetch, retry: { retries: 0 } }) };
}

type Bench = ReturnType<typeof start>;

const failed = async (call: PromiseLike<unknown>): Promise<NewStoreError> => {
  const thrown = await Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!isNewStoreError(thrown)) throw new Error("nothing failed");
  return thrown;
};
const atp = ({ shop }: Bench, options = {}) => failed(shop.availability.get([KEY], options));
const inject = ({ shop }: Bench) => failed(shop.orders.inject(order()));
const orders = ({ sandbox }: Bench) => sandbox.state.orders.list().length;

/** What each row of the guide says, as it is seen from outside. */
const FAULTS: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  "the platform is down": async (bench) => expect(await atp(bench)).toMatchObject({ kind: "api", status: 503 }),
  "too many requests": async (bench) =>
    expect(await atp(bench)).toMatchObject({ kind: "rate_limit", status: 429, retryAfterMs: 2_000 }),
  "the connection breaks before anything is done": async (bench) => {
    expect(await inject(bench)).toMatchObject({ kind: "connection", outcomeUnknown: true });
    expect(orders(bench)).toBe(0);
  },
  "the order is there, its response is lost": async (bench) => {
    expect(await inject(bench)).toMatchObject({ kind: "connection", outcomeUnknown: true });
    expect(orders(bench)).toBe(1);
  },
  "504, and the order is created in the background": async (bench) => {
    expect(await inject(bench)).toMatchObject({ status: 504, outcomeUnknown: true });
    await bench.sandbox.clock.advance(1_999);
    expect(orders(bench)).toBe(0);
    await bench.sandbox.clock.advance(1);
    expect(orders(bench)).toBe(1);
  },
  "a slow response": async (bench) =>
    expect(await atp(bench, { timeouts: { perAttemptMs: 50 } })).toMatchObject({ kind: "timeout" }),
  "half a body": async (bench) => expect(await atp(bench)).toMatchObject({ kind: "connection" }),
  "a gateway's HTML page": async (bench) => {
    const error = await atp(bench);
    expect(error).toMatchObject({ kind: "api", status: 502 });
    expect(String(error.body)).toContain("<html");
  },
};

describe("a fault of the guide's table", () => {
  const rows = tableOf("| what happened | fault |");

  it("has a test, row by row", () => {
    expect(rows.map(([what]) => what)).toEqual(Object.keys(FAULTS));
  });

  it.each(rows)("is played: %s", async (what = "", code = "") => {
    const bench = start();
    // The token is there already: a fault of any operation strikes the call that is meant.
    await bench.shop.stores.list().toArray();
    const fault = new Function(`return (${code.slice(1, -1)});`)() as Fault;
    bench.sandbox.faults.add(fault);
    await FAULTS[what]?.(bench);
    expect(bench.sandbox.faults.list()).toEqual([]);
  });
});

/** A request of the guide's table: method, path below `/__sandbox`, and body. */
interface Written {
  readonly method: string;
  readonly path: string;
  readonly json: unknown;
}

/** A cell's requests. `…/x` is the one before with another end; one body counts for all of them. */
function requestsOf(cell: string): Written[] {
  const texts = [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);
  const body = texts.find((text) => text.startsWith("{"));
  const json: unknown = body === undefined ? undefined : JSON.parse(body);
  let before = "";
  return texts
    .filter((text) => text !== body)
    .map((text) => {
      const full = text.startsWith("…") ? before.replace(/\/[^/]+$/, "") + text.slice(1) : text;
      before = full;
      const [method = "", path = ""] = full.split(" ");
      return { method, path, json };
    });
}

async function send({ fetch, url }: Sandbox, { method, path, json }: Written) {
  const left = new AbortController();
  const init =
    json === undefined ? {} : { body: JSON.stringify(json), headers: { "content-type": "application/json" } };
  const response: Response = await fetch(url + path, { method, signal: left.signal, ...init });
  const isStream = path.endsWith("/stream");
  const text = isStream ? "" : await response.text();
  left.abort();
  const body: Record<string, unknown> = text === "" ? {} : JSON.parse(text);
  return { status: response.status, type: response.headers.get("content-type"), body };
}

/** What a row promises, seen from outside; `send` wants each request to be taken. */
type Steered = (bench: Bench, requests: readonly Written[], send: (written: Written) => Promise<Sent>) => Promise<void>;
type Sent = Awaited<ReturnType<typeof send>>;

const bySku = [unit({ product_id: "SKU-1" })];
const statusOf = ({ sandbox }: Bench) => sandbox.state.orders.byExternalId("WEB-1")?.units[0]?.status;
const eventNames = ({ sandbox }: Bench) => sandbox.state.events.list().map(({ name }) => name);
const injectWeb = ({ shop }: Bench) => shop.orders.inject(order({ shipments: [standard(bySku)] }));
const [NOON_MS, DAY_MS] = [Date.parse(NOON), 86_400_000];

const STEERED: Readonly<Record<string, Steered>> = {
  "ship an order, or lay a pickup ready": async (bench, [ready], take) => {
    const { token = "" } = await bench.shop.shipping.pickupOptions({ storeId: "US01", bag: [{ ...SKU, quantity: 1 }] });
    await bench.shop.orders.inject(order({ shipments: [byToken(token, bySku)] }, 21.6));
    await take(ready as Written);
    expect(eventNames(bench).at(-1)).toBe("fulfillment_request.items_ready_for_handover");
    await take({ ...(ready as Written), json: undefined });
    expect(statusOf(bench)).toBe("complete");
  },
  "cancel, reject, return": async (bench, [cancel, reject, bringBack], take) => {
    await injectWeb(bench);
    await take(reject as Written);
    expect(eventNames(bench)).toContain("fulfillment_request.items_failed");
    bench.sandbox.fulfil("WEB-1");
    await take(bringBack as Written);
    expect(statusOf(bench)).toBe("returned");
    bench.sandbox.reset();
    await injectWeb(bench);
    await take(cancel as Written);
    expect(statusOf(bench)).toBe("cancelled");
  },
  "move time": async ({ sandbox }, [move], take) => {
    await take(move as Written);
    expect(sandbox.clock.now()).toBe(NOON_MS + DAY_MS);
  },
  "let something fail": async (bench, [add], take) => {
    await bench.shop.availability.get([KEY]);
    await take(add as Written);
    expect([(await atp(bench)).status, (await atp(bench)).status]).toEqual([503, 503]);
    expect((await bench.shop.availability.get([KEY])).items).toHaveLength(1);
  },
  "let everything fail now and then": async ({ sandbox }, [begin], take) => {
    await take(begin as Written);
    expect(sandbox.faults.activeProfile).toBe("flaky");
  },
  "make an event happen": async (bench, [trigger], take) => {
    await take(trigger as Written);
    expect(eventNames(bench)).toContain("order.cancelled");
  },
  "read or follow events": async (bench, [read, follow], take) => {
    await injectWeb(bench);
    const { body } = await take(read as Written);
    expect(body["events"]).toHaveLength(eventNames(bench).length);
    expect((await take(follow as Written)).type).toBe("application/x-ndjson");
  },
  "get events by webhook": async ({ sandbox }, [add], take) => {
    await take(add as Written);
    expect(sandbox.webhooks.list()).toMatchObject([{ status: "running", url: "http://127.0.0.1:3000/newstore" }]);
  },
  "add stock, orders, service levels": async (bench, [seed], take) => {
    const stock = [{ product_id: "SKU-2", fulfillment_node_id: "DC01", quantity: 7 }];
    const serviceLevels = { SAME_DAY: { display_name: "Today" } };
    await take({ ...(seed as Written), json: { stock, serviceLevels, orders: [order()] } });
    const { state } = bench.sandbox;
    expect([state.stock.onHand("SKU-2", "DC01"), orders(bench)]).toEqual([7, 1]);
    expect(state.delivery.serviceLevels.get("SAME_DAY")).toEqual(serviceLevels.SAME_DAY);
  },
  "keep a state and go back to it": async (bench, [keep, restore], take) => {
    await take(keep as Written);
    await injectWeb(bench);
    await take(restore as Written);
    expect(orders(bench)).toBe(0);
  },
  "begin anew": async (bench, [reset], take) => {
    await injectWeb(bench);
    await take(reset as Written);
    expect(orders(bench)).toBe(0);
  },
  "see what was requested": async (bench, [read, follow], take) => {
    await injectWeb(bench);
    expect(JSON.stringify((await take(read as Written)).body)).toContain("createInjectedOrder");
    expect((await take(follow as Written)).type).toBe("application/x-ndjson");
  },
};

describe("a request of the guide's table", () => {
  const rows = tableOf("| to do | request |");

  it("has a test, row by row", () => {
    expect(rows.map(([what]) => what)).toEqual(Object.keys(STEERED));
  });

  it.each(rows)("does what it says: %s", async (what = "", cell = "") => {
    const bench = start();
    const requests = requestsOf(cell);
    const used = new Set<string>();
    await STEERED[what]?.(bench, requests, async (written) => {
      used.add(written.path);
      const sent = await send(bench.sandbox, written);
      if (sent.status >= 300) throw new Error(`${written.path} responded with ${JSON.stringify(sent)}`);
      return sent;
    });
    expect([...used].sort()).toEqual(requests.map(({ path }) => path).sort());
  });
});

describe("code that makes its own client", () => {
  const { fetch: own } = globalThis;
  afterEach(() => {
    globalThis.fetch = own;
  });

  it("reaches the sandbox by the global fetch, where that is the sandbox's", async () => {
    const { sandbox } = start();
    globalThis.fetch = sandbox.fetch as typeof fetch;
    const theirs = new NewStore({ tenant: sandbox.tenant, credentials: sandbox.credentials });
    expect((await theirs.availability.get([KEY])).items).toEqual([{ ...KEY, atp: 10 }]);
  });
});
