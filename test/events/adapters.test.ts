import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { afterEach, describe, expect, it } from "vitest";
import type { EventReceiver } from "../../src/events/index.js";
import { API_KEY, kit, ORDER, requestOf } from "./kit.js";

/** Delivers a text with a key, and gives the status. */
type Deliver = (text: string, authorization?: string) => Promise<number>;

const servers: { close(): unknown }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const listening = async (listener: RequestListener): Promise<Deliver> => over(await serving(listener));

async function serving(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  servers.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/newstore`;
}

const over =
  (url: string): Deliver =>
  async (text, authorization = `Bearer ${API_KEY}`) => {
    const headers = { authorization, "content-type": "application/json" };
    return (await fetch(url, { method: "POST", headers, body: text })).status;
  };

const lambda = (shape: (text: string, authorization: string) => object) => (events: EventReceiver) => {
  const deliver: Deliver = async (text, authorization = `Bearer ${API_KEY}`) =>
    (await events.lambda(shape(text, authorization))).statusCode;
  return Promise.resolve(deliver);
};

const ADAPTERS: Readonly<Record<string, (events: EventReceiver) => Promise<Deliver>>> = {
  "node:http": (events) => listening((request, response) => void events.node(request, response)),
  Express: (events) => {
    const app = express();
    app.post("/newstore", events.node);
    return listening(app);
  },
  "Express behind express.text()": (events) => {
    const app = express();
    app.post("/newstore", express.text({ type: "*/*", limit: "10mb" }), events.node);
    return listening(app);
  },
  "Express behind express.raw()": (events) => {
    const app = express();
    app.post("/newstore", express.raw({ type: "*/*", limit: "10mb" }), events.node);
    return listening(app);
  },
  "Express behind a parser of Express 4 that does not know the type": (events) => {
    const app = express();
    // As body-parser 1 does with what it leaves alone.
    app.use((request, _, next) => {
      request.body = request.body || {};
      next();
    });
    app.post("/newstore", events.node);
    return listening(app);
  },
  "Fastify with bodies as bytes": async (events) => {
    const app = fastify({ bodyLimit: 10_000_000 });
    servers.push(app);
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "buffer" }, (_, body, done) => done(null, body));
    app.post("/newstore", (request, reply) => events.node(request, reply));
    return over(`${await app.listen({ port: 0, host: "127.0.0.1" })}/newstore`);
  },
  "Fastify with bodies as text": async (events) => {
    const app = fastify({ bodyLimit: 10_000_000 });
    servers.push(app);
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "string" }, (_, body, done) => done(null, body));
    app.post("/newstore", (request, reply) => events.node(request, reply));
    return over(`${await app.listen({ port: 0, host: "127.0.0.1" })}/newstore`);
  },
  Hono: async (events) => {
    const app = new Hono();
    app.post("/newstore", (context) => events.fetch(context.req.raw));
    return async (text, authorization = `Bearer ${API_KEY}`) =>
      (await app.request("/newstore", { method: "POST", headers: { authorization }, body: text })).status;
  },
  "a route of Next.js": async (events) => {
    const POST: (request: Request) => Promise<Response> = events.fetch;
    return async (text, authorization = `Bearer ${API_KEY}`) => (await POST(requestOf(text, authorization))).status;
  },
  "Lambda behind API Gateway 2": lambda((body, authorization) => ({
    ...{ body, headers: { authorization }, requestContext: { http: { method: "POST" } } },
  })),
  "Lambda behind API Gateway 1": lambda((body, Authorization) => ({
    body,
    headers: { Authorization },
    httpMethod: "POST",
  })),
  "Lambda behind a load balancer": lambda((body, authorization) => ({
    ...{ body, headers: { Authorization: authorization }, httpMethod: "POST", isBase64Encoded: false },
    requestContext: { elb: { targetGroupArn: "arn" } },
  })),
  "Lambda behind a load balancer with several values a header": lambda((body, authorization) => ({
    ...{ body, multiValueHeaders: { authorization: [authorization] }, httpMethod: "POST", isBase64Encoded: false },
    requestContext: { elb: { targetGroupArn: "arn" } },
  })),
  "Lambda behind a function URL, in base64": lambda((text, authorization) => ({
    ...{ body: Buffer.from(text).toString("base64"), isBase64Encoded: true },
    ...{ headers: { authorization }, requestContext: { http: { method: "POST" } } },
  })),
};

const payload = { id: ORDER, city: "Zürich 🏔", items: [] };
const text = JSON.stringify({ tenant: "acme-staging", name: "order.cancelled", published_at: "2026-03-02", payload });

describe.each(Object.entries(ADAPTERS))("%s", (_, connect) => {
  it("keeps what was sent, byte for byte, and refuses the rest", async () => {
    const { events, inbox } = kit({ maxBytes: 100_000 });
    const deliver = await connect(events);
    expect(await deliver(text)).toBe(200);
    expect(await deliver(text)).toBe(200);
    expect(await deliver("{broken")).toBe(200);
    expect(await deliver(text, "Bearer wrong")).toBe(401);
    expect(await deliver(JSON.stringify({ filler: "x".repeat(200_000) }))).toBe(413);
    const rows = await inbox.list({ limit: 9 });
    expect(rows.map((row) => row.text).sort()).toEqual([text, "{broken"].sort());
    const seen: unknown[] = [];
    events.on("order.cancelled", (event) => void seen.push(event.payload));
    await events.work({ untilIdle: true });
    expect(seen).toEqual([payload]);
  });
});

describe("bodies that a parser has read already", () => {
  it("are taken as they are: Express with express.json(), Fastify by itself", async () => {
    const { events, deliver } = kit();
    void deliver;
    const app = express();
    app.use(express.json());
    app.post("/newstore", events.node);
    const other = fastify();
    servers.push(other);
    other.post("/newstore", (request, reply) => events.node(request, reply));
    const viaExpress = await listening(app);
    const viaFastify = over(`${await other.listen({ port: 0, host: "127.0.0.1" })}/newstore`);
    expect(await viaExpress(text)).toBe(200);
    expect(await viaFastify(text.replace(ORDER, "another"))).toBe(200);
    expect(await viaFastify(text, "Bearer wrong")).toBe(401);
    const seen: unknown[] = [];
    events.on("order.cancelled", (event) => void seen.push(event.payload.id));
    await events.work({ untilIdle: true });
    expect(seen.sort()).toEqual([ORDER, "another"]);
  });

  it("are not handed on where they are broken JSON: the parser refuses them, which rejects the event", async () => {
    const { events, inbox } = kit();
    const app = express();
    app.use(express.json());
    app.post("/newstore", events.node);
    // What a parser throws is Express's to respond with; it would be printed here.
    app.use((error: { status: number }, _: unknown, response: express.Response, next: unknown) => {
      void next;
      response.status(error.status).end();
    });
    expect(await (await listening(app))("{broken")).toBe(400);
    expect(await inbox.list({ limit: 9 })).toEqual([]);
  });
});

/** Ways on which bytes come in as they were sent. */
const BYTES: Readonly<Record<string, (events: EventReceiver) => Promise<(body: Uint8Array) => Promise<number>>>> = {
  "node:http": async (events) => overBytes(await serving((request, response) => void events.node(request, response))),
  "Express behind express.raw()": async (events) => {
    const app = express();
    app.post("/newstore", express.raw({ type: "*/*", limit: "10mb" }), events.node);
    return overBytes(await serving(app));
  },
  "Fastify with bodies as bytes": async (events) => {
    const app = fastify();
    servers.push(app);
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "buffer" }, (_, body, done) => done(null, body));
    app.post("/newstore", (request, reply) => events.node(request, reply));
    return overBytes(`${await app.listen({ port: 0, host: "127.0.0.1" })}/newstore`);
  },
  fetch: async (events) => async (body) => {
    const headers = { authorization: `Bearer ${API_KEY}`, "content-encoding": "gzip" };
    return (await events.fetch(new Request("https://receiver.example/", { method: "POST", headers, body }))).status;
  },
  Lambda: async (events) => async (body) =>
    (
      await events.lambda({
        headers: { authorization: `Bearer ${API_KEY}`, "content-encoding": "gzip" },
        ...{ httpMethod: "POST", body: Buffer.from(body).toString("base64"), isBase64Encoded: true },
      })
    ).statusCode,
};

const overBytes = (url: string) => async (body: Uint8Array) => {
  const headers = {
    authorization: `Bearer ${API_KEY}`,
    "content-type": "application/json",
    "content-encoding": "gzip",
  };
  return (await fetch(url, { method: "POST", headers, body })).status;
};

describe.each(Object.entries(BYTES))("a packed body by %s", (name, connect) => {
  it("is unpacked, no further than maxBytes, and kept as it is where it cannot be", async () => {
    const { events, inbox } = kit({ maxBytes: 100_000 });
    const deliver = await connect(events);
    expect(await deliver(gzipSync(text))).toBe(200);
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32));
    expect(bomb.byteLength).toBeLessThan(100_000);
    // A parser in front of the receiver has a limit of its own, and unpacks by itself what it can.
    const hasParser = name === "Express behind express.raw()";
    expect(await deliver(bomb)).toBe(413);
    const torn = gzipSync(text).subarray(0, -12);
    expect(await deliver(torn)).toBe(hasParser ? 400 : 200);
    const rows = await inbox.list({ limit: 9 });
    expect(rows.filter((row) => row.state === "due").map((row) => row.text)).toEqual([text]);
    expect(rows.filter((row) => row.state === "parked")).toHaveLength(hasParser ? 0 : 1);
  });
});

describe("a function that is called by hand", () => {
  it.each([undefined, null, {}, { body: null }, { body: { tenant: "a" } }, { headers: null }])(
    "with %j gets 401",
    async (event) => {
      const { events } = kit();
      expect(await events.lambda(event as never)).toEqual({
        statusCode: 401,
        headers: {},
        body: "",
        isBase64Encoded: false,
      });
    },
  );

  it("and says that its body is Base64 where it is none, is kept for a person", async () => {
    const { events, inbox } = kit({ apiKeys: false });
    expect((await events.lambda({ body: "{broken", isBase64Encoded: true })).statusCode).toBe(200);
    expect((await inbox.list({ limit: 2 })).map((row) => row.text)).toEqual(["{broken"]);
  });
});
