import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import {
  createSandbox,
  type RunningSandbox,
  type StartSandboxOptions,
  startSandbox,
} from "../../../src/sandbox/index.js";
import { TRIGGERS } from "../../../src/sandbox/rules/triggers.js";
import { steering } from "../../support/control.js";
import { linesOf } from "../../support/lines.js";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(options: StartSandboxOptions = {}) {
  const sandbox = await startSandbox(options);
  closing.push(() => sandbox.stop());
  return { sandbox, steer: steering(sandbox, fetch) };
}

/** A reader of a response that goes on. */
async function follow(sandbox: RunningSandbox, path: string, init: RequestInit = {}) {
  const leaving = new AbortController();
  const response = await fetch(`${sandbox.url}/__sandbox${path}`, { ...init, signal: leaving.signal });
  const lines = linesOf(response);
  return { response, leave: () => leaving.abort(), next: async () => (await lines.next()).value as string };
}

describe("events over HTTP", () => {
  it.each(TRIGGERS)("%s can be made to happen, to an order that is made up for it", async (event) => {
    const steer = steering(createSandbox());
    const { body } = await steer("POST", "/events/trigger", { event });
    const { events, next } = (await steer("GET", "/events")).body;
    expect(events.map(({ name }: { name: string }) => name)).toContain(event);
    expect((await steer("GET", `/orders/${body.order.externalId}`)).status).toBe(200);
    expect((await steer("GET", `/events?after=${next}`)).body).toEqual({ events: [], next });
    expect((await steer("GET", `/events?name=${event}`)).body.events.length).toBeGreaterThan(0);
  });

  it("happen to the order that is named, unless it is past them", async () => {
    const steer = steering(createSandbox());
    const { order } = (await steer("POST", "/events/trigger", { event: "order.created" })).body;
    const cancel = () => steer("POST", "/events/trigger", { event: "order.cancelled", order: order.uuid });
    expect((await cancel()).body.order).toEqual(order);
    expect((await cancel()).status).toBe(409);
    const again = await steer("POST", "/events/trigger", { event: "order.created", order: order.uuid });
    expect(again.body.message).toBe("Only a new order has the event order.created: name no order.");
  });

  it("are followed line by line, or as server-sent events", async () => {
    const { sandbox, steer } = await start();
    const plain = await follow(sandbox, "/events/stream");
    const sse = await follow(sandbox, "/events/stream", { headers: { accept: "text/event-stream" } });
    expect(plain.response.headers.get("content-type")).toBe("application/x-ndjson");
    expect(sse.response.headers.get("content-type")).toBe("text/event-stream");
    await steer("POST", "/events/trigger", { event: "order.created" });
    const line = JSON.parse(await plain.next());
    expect(line).toMatchObject({ index: 0, name: "order.created", tenant: "sandbox", payload: { channel: "sample" } });
    expect(await sse.next()).toBe(`data: ${JSON.stringify(line)}`);
    plain.leave();
    sse.leave();
  });
});

describe("the request log", () => {
  it("is followed while it is written, and says where a request left the contract", async () => {
    const { sandbox, steer } = await start();
    const log = await follow(sandbox, "/requests/stream");
    await fetch(`${sandbox.url}/no/such/path`);
    expect(JSON.parse(await log.next())).toMatchObject({
      path: "/no/such/path",
      status: 404,
      violations: [{ rule: "unknown_path" }],
    });
    log.leave();
    expect((await steer("GET", "/requests")).body).toMatchObject({ requests: [{ status: 404 }], violations: [{}] });
  });
});

describe("a webhook", () => {
  async function receiver(): Promise<{ origin: string; names: string[] }> {
    const names: string[] = [];
    const server: Server = createServer(async (incoming, outgoing) => {
      let text = "";
      for await (const chunk of incoming) text += chunk;
      names.push(JSON.parse(text).name);
      outgoing.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => server.close());
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, names };
  }

  it("is added, gets what it wants and is removed", async () => {
    const { origin, names } = await receiver();
    const { steer } = await start({ outbound: [origin] });
    const { body } = await steer("POST", "/webhooks", { url: `${origin}/hook`, events: ["order.cancelled"] });
    await steer("POST", "/events/trigger", { event: "order.cancelled" });
    expect((await steer("POST", "/deliveries/settle")).status).toBe(204);
    expect(names).toEqual(["order.cancelled"]);
    expect((await steer("GET", "/deliveries")).body.deliveries).toMatchObject([{ outcome: "delivered", status: 200 }]);
    expect((await steer("GET", "/webhooks")).body.webhooks).toEqual([
      { id: body.id, status: "running", url: `${origin}/hook`, events: ["order.cancelled"] },
    ]);
    expect((await steer("DELETE", `/webhooks/${body.id}`)).status).toBe(204);
    expect((await steer("DELETE", `/webhooks/${body.id}`)).status).toBe(404);
  });
});

describe("a relay", () => {
  it("hands events on, and the sandbox goes on by what its reader reports", async () => {
    const { sandbox, steer } = await start({ webhooks: { retryDelayMs: 1 } });
    const body = JSON.stringify({ events: ["order.cancelled"], apiKey: "k" });
    const relay = await follow(sandbox, "/relay", {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    expect(JSON.parse(await relay.next())).toEqual({ listening: "listener-1" });
    await steer("POST", "/events/trigger", { event: "order.cancelled" });
    const first = JSON.parse(await relay.next());
    expect(first.headers).toMatchObject({ authorization: "Bearer k", "content-type": "application/json" });
    expect(JSON.parse(first.body).name).toBe("order.cancelled");
    await steer("POST", `/relay/${first.delivery}`, { status: 503 });
    const second = JSON.parse(await relay.next());
    expect(second.body).toBe(first.body);
    expect((await steer("POST", `/relay/${first.delivery}`, { status: 200 })).status).toBe(404);
    await steer("POST", `/relay/${second.delivery}`, { status: 200 });
    await sandbox.webhooks.settled();
    expect(sandbox.webhooks.deliveries.map(({ outcome }) => outcome)).toEqual(["failed", "delivered"]);
    relay.leave();
    await expect.poll(() => sandbox.webhooks.list()).toEqual([]);
  });

  it("outlives a reset, and is gone with its reader", async () => {
    const { sandbox, steer } = await start();
    const relay = await follow(sandbox, "/relay", { method: "POST" });
    await relay.next();
    await steer("POST", "/reset");
    await steer("POST", "/events/trigger", { event: "order.created" });
    expect(JSON.parse(JSON.parse(await relay.next()).body).name).toBe("order.created");
    relay.leave();
    await expect.poll(() => sandbox.webhooks.list()).toEqual([]);
    await sandbox.webhooks.settled();
    expect(sandbox.webhooks.deliveries.map(({ outcome }) => outcome)).toContain("failed");
  });
});
