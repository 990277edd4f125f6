import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { startSandbox } from "../../src/sandbox/index.js";
import type { WebhookOptions } from "../../src/sandbox/kernel/settings.js";
import { order } from "../support/orders.js";
import { getToken, type OrderBench, orderBench } from "../support/sandbox.js";

const PATH = "/api/v1/org/integrations/eventstream";

/** What a receiver was sent. */
interface Received {
  readonly url: string;
  readonly authorization: string | null;
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: a receiver sees plain JSON.
  readonly body: any;
}

interface World extends OrderBench {
  readonly received: Received[];
  readonly names: () => string[];
  readonly register: (more?: Record<string, unknown>) => Promise<void>;
}

/** A sandbox whose webhooks go to a function. `status` says what the receiver responds with, for each call anew. */
async function world(options: WebhookOptions = {}, status: () => number = () => 200): Promise<World> {
  const received: Received[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body));
    received.push({ url, authorization: new Headers(init.headers).get("authorization"), name: body.name, body });
    return new Response(null, { status: status() });
  };
  const made = await orderBench({ webhooks: { fetch, retryDelayMs: 1, ...options } });
  const register = async (more = {}) => {
    const callback_parameters = { callback_url: "https://shop.example.com/hook", api_key: "a-key" };
    await made.ask(PATH, { json: { id: "shop", integration_type: "permanent", callback_parameters, ...more } });
  };
  return { ...made, received, names: () => received.map(({ name }) => name), register };
}

const INJECTED = ["order.created", "order.opened", "fulfillment_request.assigned"];

describe("events", () => {
  it("are posted in their envelope, with the key of the integration", async () => {
    const { inject, register, received, sandbox } = await world();
    await register();
    await inject(order());
    await sandbox.webhooks.settled();
    expect(received.map(({ name }) => name)).toEqual(INJECTED);
    expect(received[0]).toMatchObject({
      url: "https://shop.example.com/hook",
      authorization: "Bearer a-key",
      body: { tenant: "sandbox", name: "order.created", payload: { external_id: "WEB-1" } },
    });
    expect(Object.keys(received[0]?.body).sort()).toEqual(["name", "payload", "published_at", "tenant"]);
    expect(sandbox.webhooks.deliveries.map(({ outcome, status, attempt }) => [outcome, status, attempt])).toEqual(
      INJECTED.map(() => ["delivered", 200, 1]),
    );
  });

  it("go only to those who run, and only those that the filters let through", async () => {
    const { inject, register, names, ask, sandbox } = await world();
    await register({ filter_conditions: { event_filter: ["order.opened"], entity_filter: [] } });
    await register({ id: "warehouse", filter_conditions: { entity_filter: ["fulfillment_request"] } });
    await ask(`${PATH}/warehouse/_stop`, { json: {} });
    await inject(order());
    await sandbox.webhooks.settled();
    expect(names()).toEqual(["order.opened"]);
  });

  it("that an integration missed while it was stopped come when it is started again", async () => {
    const { inject, register, names, ask, sandbox } = await world();
    await register();
    await ask(`${PATH}/shop/_stop`, { json: {} });
    await inject(order());
    await sandbox.webhooks.settled();
    expect(names()).toEqual([]);
    await ask(`${PATH}/shop/_start`, { json: {} });
    await sandbox.webhooks.settled();
    expect(names()).toEqual(INJECTED);
  });

  it("of a window in the past are replayed by a temporary integration, which then stops", async () => {
    const { inject, register, received, ask, sandbox } = await world();
    await inject(order({ external_id: "BEFORE" }));
    await sandbox.clock.advance("10m");
    await inject(order({ external_id: "INSIDE" }));
    await sandbox.clock.advance("10m");
    await inject(order({ external_id: "AFTER" }));
    const window = { starts_at: "2026-03-02T12:05:00Z", ends_at: "2026-03-02T12:15:00Z" };
    await register({ integration_type: "temporary", ...window });
    await sandbox.webhooks.settled();
    const orders = received.flatMap(({ body }) => body.payload.external_id ?? []);
    expect(new Set(orders)).toEqual(new Set(["INSIDE"]));
    expect((await ask(`${PATH}/shop`)).body).toMatchObject({ integration_type: "temporary", status: "stopped" });
  });

  it("come twice, out of order or late when configured, the same way for the same seed", async () => {
    const run = async () => {
      const { inject, register, names, sandbox } = await world({ duplicates: 0.5, shuffle: true, delayMs: 60_000 });
      await register();
      for (const external_id of ["A", "B", "C"]) await inject(order({ external_id }));
      await sandbox.webhooks.settled();
      expect(names()).toEqual([]);
      await sandbox.clock.advance("1m");
      await sandbox.webhooks.settled();
      return names();
    };
    const names = await run();
    const expected = ["A", "B", "C"].flatMap(() => INJECTED);
    expect(names.length).toBeGreaterThan(expected.length);
    expect(new Set(names)).toEqual(new Set(expected));
    expect(names).not.toEqual([...names].sort());
    expect(await run()).toEqual(names);
  });

  it("are sent again after a 5xx, and left out after a 4xx", async () => {
    const responses = [503, 200, 404, 200];
    const { inject, register, names, sandbox } = await world({}, () => responses.shift() ?? 200);
    await register();
    await inject(order());
    await sandbox.webhooks.settled();
    expect(names()).toEqual(["order.created", "order.created", "order.opened", "fulfillment_request.assigned"]);
    expect(sandbox.webhooks.deliveries.map(({ outcome }) => outcome)).toEqual([
      "failed",
      "delivered",
      "rejected",
      "delivered",
    ]);
  });

  it("stop with their integration when nobody takes them, and come again from there", async () => {
    let status = 500;
    const { inject, register, names, ask, sandbox } = await world({ attempts: 2 }, () => status);
    await register();
    await inject(order());
    await sandbox.webhooks.settled();
    expect(names()).toEqual(["order.created", "order.created"]);
    expect((await ask(`${PATH}/shop`)).body.status).toBe("stopped");
    status = 200;
    await ask(`${PATH}/shop/_start`, { json: {} });
    await sandbox.webhooks.settled();
    expect(names().slice(2)).toEqual(INJECTED);
  });

  it("that were not delivered yet are kept by a snapshot", async () => {
    const { inject, register, names, sandbox } = await world({ delayMs: 1_000 });
    await register();
    await inject(order());
    const snapshot = sandbox.snapshot();
    await sandbox.clock.advance("2s");
    await sandbox.webhooks.settled();
    sandbox.restore(snapshot);
    await sandbox.clock.advance("2s");
    await sandbox.webhooks.settled();
    expect(names()).toEqual([...INJECTED, ...INJECTED]);
  });
});

describe("a receiver", () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  });

  async function listen(response: () => Promise<void>): Promise<{ url: string; names: string[] }> {
    const names: string[] = [];
    server = createServer(async (incoming, outgoing) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      await response();
      // Only now: who waits for the name stops the sandbox, and the response above may still be asking it.
      names.push(JSON.parse(Buffer.concat(chunks).toString()).name);
      outgoing.writeHead(200).end();
    });
    const listening = server;
    await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
    return { url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}/hook`, names };
  }

  it("on another machine is not called unless the sandbox allows it", async () => {
    const { ask, inject, sandbox } = await orderBench();
    const callback_parameters = { callback_url: "https://shop.example.com/hook" };
    await ask(PATH, { json: { id: "shop", integration_type: "permanent", callback_parameters } });
    await inject(order());
    await sandbox.webhooks.settled();
    expect(sandbox.webhooks.deliveries.map(({ outcome }) => outcome)).toEqual(INJECTED.map(() => "skipped"));
  });

  it("on this machine gets what time brings, and may call the sandbox before it responds", async () => {
    const sandbox = await startSandbox({ fulfilAfterMs: 1, quotas: true, outbound: "loopback" });
    const authorization = `Bearer ${await getToken(sandbox)}`;
    const headers = { authorization, "content-type": "application/json" };
    const ask = (path: string, body?: unknown) =>
      fetch(
        sandbox.url + path,
        body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) },
      );
    try {
      const { url, names } = await listen(async () => void (await ask("/v0/locations")).status);
      sandbox.seed({ stock: [{ product_id: "P1", fulfillment_node_id: "DC01", quantity: 1 }] });
      await ask(PATH, { id: "shop", integration_type: "permanent", callback_parameters: { callback_url: url } });
      await ask("/v0/d/fulfill_order", order());
      while (!names.includes("order.completed")) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(names).toEqual([...INJECTED, "fulfillment_request.items_completed", "order.completed"]);
    } finally {
      await sandbox.stop();
    }
  });
});
