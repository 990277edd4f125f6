import { NewStore } from "newstore-sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSandbox } from "../../src/sandbox/index.js";
import { contractOperations } from "../../src/sandbox/kernel/contract-source.js";
import { importSchemaProblems } from "../../src/sandbox/rules/import-schema.js";
import { until } from "../support/clock.js";
import { order } from "../support/orders.js";
import { bench, NOON, orderBench } from "../support/sandbox.js";

afterEach(() => void vi.useRealTimers());

describe("a malformed request", () => {
  it("gets the code that the contract names for its operation, or none", async () => {
    const { ask } = await bench();
    const refused = async (path: string, json: unknown) => {
      const { status, body } = await ask(path, { json });
      return [status, body.error_code];
    };
    expect(await refused("/v0/d/fulfill_order", {})).toEqual([400, "schema_validation_error"]);
    expect(await refused("/v0/availabilities", {})).toEqual([400, undefined]);
  });

  it("never gets a code that no source has", async () => {
    const { ask } = await bench();
    const known = new Set(contractOperations().flatMap(({ errorCodes }) => errorCodes.map(({ code }) => code)));
    for (const { method, path, requestMediaTypes, security } of contractOperations()) {
      if (requestMediaTypes?.[0]?.endsWith("json") !== true || security !== "bearer") continue;
      const filled = path.replaceAll(/\{[^{}]*\}/g, "x");
      const headers = { "content-type": requestMediaTypes[0] };
      const { status, body } = await ask(filled, { method, headers, text: "7" });
      if (status === 400 && body.error_code !== undefined)
        expect(known, `${method} ${path}`).toContain(body.error_code);
    }
  });
});

describe("a client that lives through a restore", () => {
  it("gets a token that the sandbox takes", async () => {
    const sandbox = createSandbox({ now: NOON, seed: "restore" });
    const newstore = new NewStore({ tenant: sandbox.tenant, credentials: sandbox.credentials, fetch: sandbox.fetch });
    const snapshot = sandbox.snapshot();
    for (let round = 0; round < 3; round += 1) {
      await newstore.stores.list().toArray();
      sandbox.restore(snapshot);
    }
    await expect(newstore.stores.list().toArray()).resolves.not.toHaveLength(0);
  });
});

describe("a fault that could never strike is refused", () => {
  it.each<[string, object, string]>([
    ["an operation that does not exist", { operation: "showStoer", status: 500 }, "did you mean showStore"],
    ["an unknown member", { operation: "showStore", stauts: 500 }, "no member stauts; did you mean status"],
    ["nothing that goes wrong", { operation: "showStore" }, "changes nothing"],
    ["a code without a status", { operation: "showStore", errorCode: "x" }, "changes nothing"],
    ["a late finish of what does not go on", { operation: "showStore", finishAfterMs: 1 }, "createInjectedOrder alone"],
    ["no strike", { operation: "showStore", status: 500, times: 0 }, "times must be"],
    ["half a skip", { operation: "showStore", status: 500, skip: 0.5 }, "skip must be"],
  ])("%s", (_what, fault, text) => {
    const { faults } = createSandbox();
    expect(() => faults.add(fault as never)).toThrow(text);
    expect(faults.list()).toEqual([]);
  });
});

describe("a schema for imports", () => {
  const isField = (name: string) => ["title", "brand"].includes(name);
  it.each<[string, unknown]>([
    ["is no schema", 7],
    ["has an unknown type", { type: "text" }],
    ["has a type of none", { type: [] }],
    ["is of another draft", { $schema: "https://json-schema.org/draft/2020-12/schema" }],
    ["requires what is no list", { required: "title" }],
    ["requires a field twice", { required: ["title", "title"] }],
    ["counts below zero", { properties: { title: { minLength: -1 } } }],
    ["has a pattern that is none", { properties: { title: { pattern: "[" } } }],
    ["has an empty allOf", { allOf: [] }],
    ["is wrong further inside", { properties: { title: { anyOf: [{ items: { type: "text" } }] } } }],
    ["refers to another document", { properties: { title: { $ref: "https://example.org/title.json" } } }],
    ["names a foreign field", { properties: { images: {} } }],
    ["names a field in another spelling", { properties: { Title: {} } }],
    ["requires a foreign field", { required: ["images"] }],
    ["names a foreign field in a branch", { allOf: [{ not: { properties: { images: {} } } }] }],
  ])("%s", (_what, schema) => {
    expect(importSchemaProblems(schema, isField)).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ["everything", true],
    ["the example", { type: "object", required: ["title"], properties: { title: { type: "string", minLength: 3 } } }],
    [
      "itself",
      { properties: { title: { $ref: "#/definitions/text" } }, definitions: { text: { type: ["string", "null"] } } },
    ],
    ["fields of an object inside", { properties: { brand: { properties: { images: {} }, required: ["images"] } } }],
    ["keywords that draft 7 does not know", { "x-note": 1 }],
  ])("may say %s", (_what, schema) => {
    expect(importSchemaProblems(schema, isField)).toEqual([]);
  });

  it("is refused with the contract's code and its own list of fields", async () => {
    const { ask } = await bench();
    const headers = { "content-type": "application/schema+json" };
    const post = (schema: unknown) =>
      ask("/catalog/import-schemas?entity=PRODUCTS", { method: "POST", headers, text: JSON.stringify(schema) });
    expect((await post({ type: "text" })).status).toBe(400);
    expect((await post({ allOf: [{ required: ["prices"] }] })).body.message).toContain("prices");
    expect((await post({ allOf: [{ required: ["material"] }] })).status).toBe(201);
  });
});

describe("a sandbox whose machine's clock stands or is set", () => {
  it("does what is due all the same", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(NOON) });
    const { sandbox, inject, ask } = await orderBench({ now: undefined as never, webhooks: { delayMs: 20 } });
    const names: string[] = [];
    sandbox.state.events.subscribe(({ name }) => void names.push(name));
    const url = "http://127.0.0.1:9/hook";
    await ask("/api/v1/org/integrations/eventstream", {
      json: { id: "shop", integration_type: "permanent", callback_parameters: { callback_url: url } },
    });
    await inject(order());
    vi.setSystemTime(new Date(Date.parse(NOON) - 3_600_000));
    await until(async () => {
      await sandbox.webhooks.settled();
      return sandbox.webhooks.deliveries.length > 0;
    });
  });

  it("counts limits by the second that really passes", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(NOON) });
    const { sandbox, ask } = await bench({ now: undefined as never, quotas: { tenantPerSecond: 2 } });
    // All at once: within the second, however busy this process is.
    const statuses = (calls: number) =>
      Promise.all(Array.from({ length: calls }, async () => (await ask("/v0/locations")).status));
    expect(await statuses(3)).toEqual([200, 200, 429]);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect(await statuses(2)).toEqual([200, 200]);
    expect(sandbox.requests.at(-1)?.at).toBe(NOON);
  });
});
