import { expect, it } from "vitest";
import * as events from "../../generated/event-stream/events.js";
import type { EventDescriptor } from "../../src/core/operation.js";
import { order, standard, unit } from "../support/orders.js";
import { bench, orderBench } from "../support/sandbox.js";

const PATH = "/api/v1/org/integrations/eventstream";
const integration = (id: string, more = {}) => ({
  id,
  integration_type: "permanent",
  callback_parameters: { callback_url: "https://shop.example.com/hook", api_key: "a-secret" },
  filter_conditions: { event_filter: ["order.opened"], entity_filter: [] },
  ...more,
});

it("starts an integration when it is registered, and stops and starts it again", async () => {
  const { ask } = await bench();
  const made = await ask(PATH, { json: integration("shop") });
  expect(made.body).toMatchObject({ id: "shop", status: "running", integration_type: "permanent" });
  expect((await ask(`${PATH}/shop/_stop`, { json: {} })).body.status).toBe("stopped");
  expect((await ask(`${PATH}/shop`)).body.status).toBe("stopped");
  const json = { callback_parameters: { callback_url: "https://shop.example.com/other" } };
  expect((await ask(`${PATH}/shop`, { method: "PATCH", json })).body.callback_parameters).toEqual(
    json.callback_parameters,
  );
  expect((await ask(`${PATH}/shop/_start`, { json: {} })).body.status).toBe("running");
  expect((await ask(PATH)).body.integrations).toHaveLength(1);
  expect((await ask(`${PATH}/shop`, { method: "DELETE" })).status).toBe(200);
  const gone = await ask(`${PATH}/shop`);
  expect([gone.status, gone.body.error_code]).toEqual([404, "resource_not_found"]);
});

it("shows of a callback its address where one is read and its key where all are listed", async () => {
  const { ask } = await bench();
  await ask(PATH, { json: integration("shop") });
  const read = await ask(`${PATH}/shop`);
  expect(read.body.callback_parameters).toEqual({ callback_url: "https://shop.example.com/hook" });
  const [listed] = (await ask(PATH)).body.integrations;
  expect(listed.callback_parameters).toEqual({ api_key: "a-secret" });
  const keys = { aws_access_key_id: "key-id", aws_secret_access_key: "key-secret" };
  const s3_parameters = { ...keys, aws_region: "eu-west-1", bucket: "events" };
  await ask(PATH, { json: { id: "files", integration_type: "permanent", s3_parameters } });
  const shown = [(await ask(PATH)).body, (await ask(`${PATH}/files`)).body];
  expect(shown[1].s3_parameters).toEqual({ aws_region: "eu-west-1", bucket: "events" });
  expect(JSON.stringify(shown)).not.toMatch(/key-id|key-secret/);
});

it("refuses a used id and a 26th integration, those that are stopped counted", async () => {
  const { ask } = await bench();
  for (let number = 1; number <= 25; number += 1) await ask(PATH, { json: integration(`i-${number}`) });
  await ask(`${PATH}/i-2/_stop`, { method: "POST" });
  expect((await ask(PATH, { json: integration("i-1") })).status).toBe(409);
  expect((await ask(PATH, { json: integration("i-26") })).status).toBe(400);
  await ask(`${PATH}/i-1`, { method: "DELETE" });
  expect((await ask(PATH, { json: integration("i-26") })).status).toBe(200);
});

it("stops a temporary integration at its end", async () => {
  const { ask, sandbox } = await bench();
  const window = { starts_at: "2026-03-01T00:00:00Z", ends_at: "2026-03-02T12:10:00Z" };
  const json = integration("replay", { integration_type: "temporary", ...window });
  expect((await ask(PATH, { json })).body).toMatchObject({ integration_type: "temporary", status: "running" });
  await sandbox.clock.advance("10m");
  expect((await ask(`${PATH}/replay`)).body.status).toBe("stopped");
});

it("records events that fit the contract", async () => {
  const { inject, ask, requests, setStates, sandbox } = await orderBench();
  const { id } = (await inject(order({ shipments: [standard([unit(), unit()])] }, 48.2))).body;
  await setStates((await requests(id))[0], "shipped");
  await ask(`/v0/d/orders/${id}/returns`, { json: { returned_from: "US01", items: [{ product_id: "P1" }] } });
  const other = (await inject(order({ external_id: "WEB-2" }))).body;
  await setStates((await requests(other.id))[0], "rejected");
  await ask(`/v0/orders/${other.id}/cancel?id_type=internal`, { json: { reason: "none" } });
  const recorded = sandbox.state.events.list();
  expect(new Set(recorded.map((event) => event.name)).size).toBe(10);
  const descriptors = Object.values(events).flatMap((value) => descriptorsIn(value));
  for (const event of recorded) {
    // Its name is known, its payload is not.
    if (event.name === "fulfillment_request.items_failed") continue;
    const descriptor = descriptors.find((one) => one.name === event.name);
    expect(descriptor, event.name).toBeDefined();
    const result = (await descriptor?.schemas())?.payload.safeParse(event.payload);
    expect(result?.error?.issues ?? [], event.name).toEqual([]);
  }
});

function descriptorsIn(value: unknown): EventDescriptor[] {
  if (typeof value !== "object" || value === null) return [];
  return "schemas" in value ? [value as EventDescriptor] : (Object.values(value) as EventDescriptor[]);
}

it("notifies listeners of events until they stop listening", async () => {
  const { inject, sandbox } = await orderBench();
  const heard: string[] = [];
  const stop = sandbox.state.events.subscribe((event) => heard.push(event.name));
  await inject(order());
  stop();
  await inject(order({ external_id: "WEB-2" }));
  expect(heard).toEqual(["order.created", "order.opened", "fulfillment_request.assigned"]);
});
