import { describe, expect, it } from "vitest";
import { order } from "../support/orders.js";
import { bench, orderBench } from "../support/sandbox.js";

const PATH = "/api/v1/org/integrations/eventstream";
const callback_parameters = { callback_url: "https://shop.example.com/hook" };
const shop = { id: "shop", integration_type: "permanent", callback_parameters };

/** A sandbox with one receiver. `status` says what it responds with, for each event anew. */
async function world(status: () => number) {
  const names: string[] = [];
  const fetch = async (_url: string, init: RequestInit) => {
    names.push(JSON.parse(String(init.body)).name);
    return new Response(null, { status: status() });
  };
  // Longer than a month, which some tests let pass.
  const tokenLifetimeSeconds = 40 * 86_400;
  const made = await orderBench({ webhooks: { fetch, retryDelayMs: 1 }, tokenLifetimeSeconds });
  await made.ask(PATH, { json: shop });
  const actions = async () =>
    (await made.ask(`${PATH}/shop/logs`)).body.entries.map(({ action }: { action: string }) => action);
  const rejected = async () => (await made.ask(`${PATH}/shop/rejected_events`)).body.rejected_events;
  return { ...made, names, actions, rejected };
}

describe("registering", () => {
  it.each([
    ["without a type", { id: "shop", callback_parameters }],
    ["without a sink", { id: "shop", integration_type: "permanent" }],
    ["under an id with capitals", { ...shop, id: "Shop" }],
    ["as permanent with an end", { ...shop, ends_at: "2026-03-01T00:00:00Z" }],
    ["as temporary without an end", { ...shop, integration_type: "temporary", starts_at: "2026-03-01T00:00:00Z" }],
    ["with a beginning in the future", { ...shop, starts_at: "2027-03-01T00:00:00Z" }],
    ["with a beginning that is no date", { ...shop, starts_at: "yesterday" }],
  ])("%s is refused", async (_, json) => {
    const { ask } = await bench();
    expect((await ask(PATH, { json })).status).toBe(400);
    expect((await ask(PATH)).body.integrations).toEqual([]);
  });
});

describe("a change", () => {
  const json = { callback_parameters: { callback_url: "https://shop.example.com/other" } };

  it("is refused while the integration runs, and taken once it has stopped", async () => {
    const { ask } = await bench();
    await ask(PATH, { json: shop });
    expect((await ask(`${PATH}/shop`, { method: "PATCH", json })).status).toBe(400);
    await ask(`${PATH}/shop/_stop`, { json: {} });
    expect((await ask(`${PATH}/shop`, { method: "PATCH", json })).body).toMatchObject(json);
  });

  it("of a temporary integration is refused", async () => {
    const { ask } = await bench();
    const window = { starts_at: "2026-03-01T00:00:00Z", ends_at: "2027-03-01T00:00:00Z" };
    await ask(PATH, { json: { ...shop, integration_type: "temporary", ...window } });
    await ask(`${PATH}/shop/_stop`, { json: {} });
    expect((await ask(`${PATH}/shop`, { method: "PATCH", json })).status).toBe(400);
  });
});

it.each([
  ["an object", { text: "{}", headers: { "content-type": "application/json" } }],
  ["an empty text in JSON", { text: '""', headers: { "content-type": "application/json" } }],
  ["a form", { text: "{}", headers: { "content-type": "application/x-www-form-urlencoded" } }],
  ["nothing", {}],
])("is started and stopped with %s as the body", async (_, body) => {
  const { ask } = await bench();
  await ask(PATH, { json: shop });
  expect((await ask(`${PATH}/shop/_stop`, { method: "POST", ...body })).body.status).toBe("stopped");
  expect((await ask(`${PATH}/shop/_start`, { method: "POST", ...body })).body.status).toBe("running");
});

describe("an event to which the receiver responds with 400", () => {
  it("is kept, read, sent again and then gone", async () => {
    const responses = [400];
    const { inject, sandbox, ask, rejected, names } = await world(() => responses.shift() ?? 200);
    await inject(order());
    await sandbox.webhooks.settled();
    const [{ id, created_at }, ...others] = await rejected();
    expect([id.length, others, typeof created_at]).toEqual([36, [], "string"]);
    const event = `${PATH}/shop/rejected_events/${id}`;
    expect((await ask(event)).body).toMatchObject({ name: "order.created", payload: { external_id: "WEB-1" } });
    responses.push(400);
    expect((await ask(`${event}/_retry`, { method: "POST" })).status).toBe(502);
    expect(await rejected()).toHaveLength(1);
    expect((await ask(`${event}/_retry`, { method: "POST" })).status).toBe(200);
    expect(await rejected()).toEqual([]);
    expect(names.filter((name) => name === "order.created")).toHaveLength(3);
    expect((await ask(event)).status).toBe(404);
  });

  it("can be dropped", async () => {
    const { inject, sandbox, ask, rejected } = await world(() => 400);
    await inject(order());
    await sandbox.webhooks.settled();
    const [{ id }, ...others] = await rejected();
    expect((await ask(`${PATH}/shop/rejected_events/${id}`, { method: "DELETE" })).status).toBe(200);
    expect(await rejected()).toEqual(others);
    expect((await ask(`${PATH}/shop/rejected_events/${id}`, { method: "DELETE" })).status).toBe(404);
  });

  it("stays until 30 later ones have come", async () => {
    const { inject, sandbox, rejected } = await world(() => 400);
    for (let number = 1; number <= 11; number += 1) await inject(order({ external_id: `WEB-${number}` }));
    await sandbox.webhooks.settled();
    expect(await rejected()).toHaveLength(30);
  });
});

it("sends an event again after a 429, and says so in the log", async () => {
  const responses = [429, 200];
  const { inject, sandbox, names, actions, rejected } = await world(() => responses.shift() ?? 200);
  await inject(order());
  await sandbox.webhooks.settled();
  expect(names.slice(0, 2)).toEqual(["order.created", "order.created"]);
  expect(await actions()).toEqual(["integration_started", "retry_triggered"]);
  expect(await rejected()).toEqual([]);
});

it("logs when and why the receiver had a stream stopped, the last 50 entries", async () => {
  let status = 503;
  const { inject, sandbox, actions, ask } = await world(() => status);
  await inject(order());
  await sandbox.webhooks.settled();
  expect(await actions()).toEqual(["integration_started", "integration_stopped"]);
  status = 200;
  for (let round = 0; round < 30; round += 1) {
    await ask(`${PATH}/shop/_start`, { json: {} });
    await ask(`${PATH}/shop/_stop`, { json: {} });
  }
  expect(await actions()).toHaveLength(50);
});

it.each([
  ["29d", ["order.created", "order.opened", "fulfillment_request.assigned"]],
  ["31d", []],
] as const)("started again after %s, it gets %j of what it missed", async (stop, missed) => {
  const { inject, sandbox, names, ask } = await world(() => 200);
  await ask(`${PATH}/shop/_stop`, { json: {} });
  await inject(order());
  await sandbox.clock.advance(stop);
  expect((await ask(`${PATH}/shop/_start`, { json: {} })).status).toBe(200);
  await sandbox.webhooks.settled();
  expect(names).toEqual(missed);
});
