import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { TransportOptions } from "../../src/transport/options.js";
import { CutBody, readBody } from "../../src/wire/read-body.js";
import { failureOf } from "../support/failure.js";
import { type Reply, startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, operation } from "./descriptors.js";

afterEach(stopServers);

const JSON_TYPE = { "content-type": "application/json" };
const GZIP = { ...JSON_TYPE, "content-encoding": "gzip" };

const path = { path: { id: "a" } };

async function failureBy(reply: Reply, options: TransportOptions = {}, what = getOrder) {
  const server = await startServer([reply]);
  const transport = transportTo(server, { retry: { retries: 0 }, ...options });
  return failureOf(send(transport, what, what === getOrder ? path : { body: {} }));
}

describe("a body over maxResponseBytes", () => {
  const long = { id: "a".repeat(5_000) };

  it.each([
    ["with a length", { body: long }],
    ["in chunks", { body: long, chunked: true }],
    ["compressed, and small on the wire", { body: gzipSync(JSON.stringify(long)), headers: GZIP }],
    ["without end", { body: `{"id":"${"a".repeat(5_000)}`, headers: JSON_TYPE, chunked: true, stallAfter: 4_000 }],
  ])("%s fails the call with its beginning and what to do", async (_, reply) => {
    const error = await failureBy(reply, { maxResponseBytes: 1_000 });
    expect(error).toMatchObject({ kind: "api", status: 200, attempts: 1, retryable: false });
    expect(error.message).toMatch(/with a body over maxResponseBytes: it is not shown here/);
    expect(error.message).toContain("raise the option maxResponseBytes");
  });

  it.each([
    ["with a length", { body: long }],
    ["in chunks", { body: long, chunked: true }],
    ["compressed", { body: gzipSync(JSON.stringify(long)), headers: GZIP }],
  ])("%s is handed over whole when it just fits", async (_, reply) => {
    const server = await startServer([reply]);
    const maxResponseBytes = JSON.stringify(long).length;
    const response = await send(transportTo(server, { maxResponseBytes }), getOrder, path);
    expect(response.data).toEqual(long);
    const error = await failureBy(reply, { maxResponseBytes: maxResponseBytes - 1 });
    expect(error.message).toContain("maxResponseBytes");
  });

  it("of an error keeps its status, and is sent again like any other", async () => {
    const page = `<html><body>Down for maintenance ${"x".repeat(5_000)}</body></html>`;
    const server = await startServer([
      { status: 503, body: page, headers: { "content-type": "text/html" } },
      { body: { id: "a" } },
    ]);
    expect(await send(transportTo(server, { maxResponseBytes: 1_000 }), getOrder, path)).toMatchObject({ attempts: 2 });
    const error = await failureBy(
      { status: 400, body: { message: "no", more: "x".repeat(5_000) } },
      { maxResponseBytes: 99 },
    );
    expect(error).toMatchObject({ kind: "api", status: 400 });
    expect(error.message).toContain('{"message":"no"');
  });

  it("says of a write that its outcome is unknown", async () => {
    const error = await failureBy({ body: long }, { maxResponseBytes: 100 }, addNote);
    expect(error).toMatchObject({ kind: "api", status: 200, retryable: false });
    expect(error).toMatchObject({ outcomeUnknown: true, next: "read" });
    expect(error.message).toContain("Whether the work was done is unknown");
  });

  it("shows no secret that it holds", async () => {
    const body = { token: "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl", echo: "token-1", more: "x".repeat(5_000) };
    const error = await failureBy({ body }, { maxResponseBytes: 300 });
    expect(error.message).toContain("not shown here");
    expect(error.message).not.toMatch(/eyJ|token-1/);
  });

  it("gives the connection back: the next call has its response", async () => {
    const server = await startServer((_, index) =>
      index < 20 ? { body: long, chunked: true } : { body: { id: "a" } },
    );
    const transport = transportTo(server, { maxResponseBytes: 1_000, retry: { retries: 0 } });
    for (let call = 0; call < 20; call += 1) await failureOf(send(transport, getOrder, path));
    expect((await send(transport, getOrder, path)).data).toEqual({ id: "a" });
  });

  it.each([0, -1, Number.NaN, "1 MB" as never])("cannot be %s", async (maxResponseBytes) => {
    const server = await startServer([]);
    expect(() => transportTo(server, { maxResponseBytes })).toThrow(
      /maxResponseBytes is .*: give a whole number, 1 or more, or Infinity for no limit/,
    );
  });

  it("is not looked for in the stream of a fetch that has none to read from", async () => {
    const response = {
      status: 200,
      headers: new Headers({ "content-type": "text/plain" }),
      body: { cancel: async () => {} },
      text: async () => "x".repeat(10),
      arrayBuffer: async () => new ArrayBuffer(0),
    };
    expect(await readBody(response, 5)).toBe("x".repeat(10));
    expect(await readBody(new Response("x".repeat(10)) as never, 5)).toBeInstanceOf(CutBody);
  });
});

describe("a compressed response", () => {
  it.each(["gzip", "x-gzip"])("%s is inflated", async (encoding) => {
    const body = gzipSync(JSON.stringify({ id: "ä€😀" }));
    const server = await startServer([{ body, headers: { ...JSON_TYPE, "content-encoding": encoding } }]);
    expect((await send(transportTo(server), getOrder, path)).data).toEqual({ id: "ä€😀" });
  });

  it("that is cut off becomes an error with a kind, and never half a response", async () => {
    const whole = gzipSync(JSON.stringify({ id: "a", items: Array.from({ length: 500 }, (_, index) => index * 7) }));
    for (const kept of [50, 100, whole.length - 60]) {
      const error = await failureBy({ body: whole.subarray(0, kept), headers: GZIP });
      expect(error.status).toBe(200);
      expect(["connection", "api"]).toContain(error.kind);
      if (error.kind === "connection") expect(error.message).toContain("is damaged or cut off");
      else expect(error.message).toContain("malformed or cut off");
    }
  });

  it("that is none becomes an error that says so, and a read is sent again", async () => {
    const reply = { body: "this is not gzip at all", headers: GZIP };
    const error = await failureBy(reply);
    expect(error).toMatchObject({ kind: "connection", status: 200, retryable: true });
    expect(error.message).toContain("the compressed response with status 200 is damaged or cut off");
    const server = await startServer([reply, { body: { id: "a" } }]);
    expect(await send(transportTo(server), getOrder, path)).toMatchObject({ attempts: 2 });
  });
});

describe("a text in pieces", () => {
  it("is put together where a character was cut through, without its byte order mark", async () => {
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify({ id: "ä€😀".repeat(50) })}`);
    const pieces = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 3) controller.enqueue(bytes.slice(at, at + 3));
        controller.close();
      },
    });
    const fetch = async () => new Response(pieces, { headers: JSON_TYPE });
    const server = await startServer([]);
    const { data } = await send(transportTo(server, { fetch }), operation());
    expect(data).toEqual({ id: "ä€😀".repeat(50) });
  });
});
