import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import type { DriftEvent } from "../../src/core/hooks.js";
import type { OperationSchemas } from "../../src/core/operation.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { operation, queryParameter } from "../transport/descriptors.js";

afterEach(stopServers);

const token = z.looseObject({ shipping_offer_token: z.string(), price: z.number() });
const level = z.looseObject({ service_level_identifier: z.string(), price: z.number() });
const item = z.looseObject({
  product_id: z.string().min(1).max(5),
  price: z.looseObject({ item_price: z.number().gte(0) }),
});
const order = z.looseObject({
  external_id: z.string(),
  channel_type: z.enum(["web", "mobile", "store"]),
  placed_at: z.iso.datetime({ offset: true }).optional(),
  shipments: z.array(z.looseObject({ items: z.array(item).min(1), shipping_option: z.union([token, level]) })).max(3),
});

function described(schemas: OperationSchemas) {
  return operation({
    id: "createOrder",
    method: "POST",
    requestMediaTypes: ["application/json"],
    requestBodyRequired: true,
    parameters: [queryParameter("q")],
    schemas: async () => schemas,
  });
}

const create = described({
  query: z.looseObject({ q: z.string().optional() }),
  body: { "application/json": order },
  responses: {
    "200": {
      "application/json": z.looseObject({
        id: z.string(),
        items: z.array(z.looseObject({ id: z.string() })).optional(),
      }),
    },
  },
});

const good = { external_id: "1", channel_type: "web", shipments: [], more: { than: "known" } };

async function issuesOf(body: unknown, own: Partial<Parameters<typeof send>[2]> = {}) {
  const server = await startServer([{ body: { id: "1" } }]);
  const error = await failureOf(send(transportTo(server), create, { body, ...own }));
  expect(error).toMatchObject({ kind: "validation", attempts: 0, operationId: "createOrder" });
  expect(server.requests.length + server.tokenRequests.length).toBe(0);
  return error;
}

describe("a request that does not fit", () => {
  it("fails with every problem, each with path, words and rule, and nothing is sent", async () => {
    const body = {
      channel_type: "shop",
      placed_at: "yesterday",
      shipments: [
        { items: [], shipping_option: { shipping_offer_token: "t", price: 1 } },
        {
          items: [{ product_id: "P-12345", price: { item_price: "9.99" } }],
          shipping_option: { service_level_identifier: "X", price: "5" },
        },
        {},
      ],
    };
    const error = await issuesOf(body, { query: { q: 5 } });
    const words = Object.fromEntries(error.issues.map(({ path, message }) => [path, message]));
    expect(words).toEqual({
      "query.q": "it is 5: give text",
      "body.external_id": "it is missing: give text",
      "body.channel_type": 'it is "shop": give one of "web", "mobile", "store"',
      "body.placed_at": 'it is "yesterday": give a date and time such as 2026-01-31T12:00:00Z',
      "body.shipments[0].items": "it has 0 entries: at least 1 must be there",
      "body.shipments[1].items[0].product_id": "it is 7 characters long: at most 5 are allowed",
      "body.shipments[1].items[0].price.item_price": 'it is "9.99": give a number',
      "body.shipments[1].shipping_option.price": 'it is "5": give a number',
      "body.shipments[2].items": "it is missing: give a list",
      "body.shipments[2].shipping_option": "it is missing: give an object",
    });
    expect(error.issues.find(({ path }) => path === "body.shipments[0].items")?.rule).toBe("too_small");
    expect(error.message).toMatch(
      /^createOrder was not sent: 10 problems in the request\. query\.q: it is 5: give text; .* and 5 more in `issues`\.$/,
    );
  });

  it("says how many entries a list has and may have", async () => {
    const { issues } = await issuesOf({ ...good, shipments: [{}, {}, {}, {}] });
    expect(issues).toEqual([
      { path: "body.shipments", rule: "too_big", message: "it has 4 entries: at most 3 are allowed" },
    ]);
  });

  it("fails without the body that it needs", async () => {
    expect((await issuesOf(undefined)).issues).toEqual([
      { path: "body", message: "it is missing: this operation needs one", rule: "required" },
    ]);
  });

  it("never shows a value at a secret place", async () => {
    const server = await startServer([{ body: {} }]);
    const secretive = {
      ...described({ body: { "application/json": z.looseObject({ password: z.number() }) }, responses: {} }),
      secrets: ["password"],
    };
    const error = await failureOf(send(transportTo(server), secretive, { body: { password: "hunter2-hunter2" } }));
    expect(JSON.stringify(error)).not.toContain("hunter2");
  });

  it("is sent with validate.requests report, and told once a shape", async () => {
    const drift: DriftEvent[] = [];
    const warnings: string[] = [];
    const server = await startServer([{ body: { id: "1" } }]);
    const transport = transportTo(server, {
      validate: { requests: "report" },
      hooks: { onDrift: (event) => void drift.push(event) },
      logger: { warn: (message) => void warnings.push(message) },
    });
    const body = { ...good, channel_type: "fax" };
    await send(transport, create, { body });
    await send(transport, create, { body: { ...body, channel_type: "post" } });
    expect(JSON.parse(server.requests[0]?.body.toString() ?? "")).toEqual(body);
    expect(drift).toMatchObject([{ operationId: "createOrder", direction: "request", pointer: "/body/channel_type" }]);
    expect(warnings).toEqual([
      "newstore-sdk: the request of createOrder differs from the contract at /body/channel_type (invalid_value)",
    ]);
  });

  it("is sent without a look with validate.requests off, for one call", async () => {
    const server = await startServer([{ body: { id: "1" } }]);
    await send(transportTo(server), create, { body: { no: "order" } }, { validate: { requests: "off" } });
    expect(server.requests).toHaveLength(1);
  });

  it("that fits travels unchanged, unknown keys included", async () => {
    const server = await startServer([{ body: { id: "1" } }]);
    await send(transportTo(server), create, { body: good });
    expect(JSON.parse(server.requests[0]?.body.toString() ?? "")).toEqual(good);
  });

  it("knows headers in any case", async () => {
    const server = await startServer([{ body: {} }]);
    const keyed = operation({
      parameters: [{ name: "If-Match", in: "header", required: true, style: "simple", explode: false }],
      schemas: async () => ({ headers: z.looseObject({ "If-Match": z.string() }), responses: {} }),
    });
    await send(transportTo(server), keyed, { headers: { "if-match": "1" } });
    expect((await failureOf(send(transportTo(server), keyed))).issues).toMatchObject([{ path: "headers.If-Match" }]);
  });

  it("loads schemas once, and once more after a failed load", async () => {
    let loads = 0;
    const server = await startServer([{ body: {} }]);
    const flaky = operation({
      schemas: async () => {
        loads += 1;
        if (loads === 1) throw new Error("chunk is missing");
        return { responses: {} };
      },
    });
    const transport = transportTo(server);
    await expect(send(transport, flaky)).rejects.toThrow("chunk is missing");
    await send(transport, flaky);
    await send(transport, flaky);
    expect(loads).toBe(2);
  });
});

describe("a response that does not fit", () => {
  const odd = { id: 5, items: [{ id: "a" }, { id: 6 }, { id: 7 }], extra: true };

  it("is handed over unchanged and told once a shape, with operation and pointer", async () => {
    const drift: DriftEvent[] = [];
    const lines: string[] = [];
    const server = await startServer([{ body: odd }]);
    const transport = transportTo(server, {
      hooks: { onDrift: (event) => void drift.push(event) },
      logger: { warn: (message) => void lines.push(message) },
    });
    expect((await send(transport, create, { body: good })).data).toEqual(odd);
    await send(transport, create, { body: good });
    expect(drift.map(({ pointer, direction, status }) => [pointer, direction, status])).toEqual([
      ["/id", "response", 200],
      ["/items/1/id", "response", 200],
    ]);
    expect(lines).toHaveLength(2);
  });

  it("fails with validate.responses throw, and says what came", async () => {
    const server = await startServer([{ body: odd }, { body: odd }]);
    const options = { validate: { responses: "throw" } } as const;
    const error = await failureOf(send(transportTo(server), create, { body: good }, options));
    expect(error).toMatchObject({ kind: "api", status: 200, attempts: 1, outcomeUnknown: false });
    const write = { ...create, idempotency: "never" } as const;
    expect(await failureOf(send(transportTo(server), write, { body: good }, options))).toMatchObject({
      outcomeUnknown: true,
    });
    expect(error.issues.map(({ path }) => path)).toEqual(["id", "items[1].id", "items[2].id"]);
    expect(error.body).toEqual(odd);
  });

  it("is not looked at with validate.responses off", async () => {
    const drift: DriftEvent[] = [];
    const server = await startServer([{ body: odd }]);
    const transport = transportTo(server, {
      validate: { responses: "off" },
      hooks: { onDrift: (event) => void drift.push(event) },
    });
    await send(transport, create, { body: good });
    expect(drift).toEqual([]);
  });

  it("a hook that fails changes nothing, sync or async", async () => {
    const server = await startServer([{ body: odd }]);
    const boom = () => {
      throw new Error("boom");
    };
    const hooks = { onDrift: boom, onAttempt: async () => boom() };
    expect((await send(transportTo(server, { hooks }), create, { body: good })).data).toEqual(odd);
  });
});
