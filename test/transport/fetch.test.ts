import { request as httpRequest } from "node:http";
import { Readable } from "node:stream";
// Before any test puts another `Request` in the place of the global one: ky looks at that once, when it is loaded.
import "ky";
import { fetch as undiciFetch } from "undici";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { FetchLike } from "../../src/core/web-types.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, injectOrder } from "./descriptors.js";

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.resetModules();
  await stopServers();
});

/** What node-fetch does with what it is given: headers of its own kind, a stream of Node's as body. */
const nodeFetchLike = (url: string, init: Parameters<FetchLike>[1]) => {
  if (typeof url !== "string") throw new TypeError("Only absolute URLs are supported");
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(url, { method: init.method, headers: init.headers, signal: init.signal });
    outgoing.on("error", reject);
    outgoing.on("response", (incoming) => {
      const text = async () => (await Readable.from(incoming).toArray()).map(String).join("");
      resolve({
        status: incoming.statusCode,
        headers: new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
        body: incoming,
        text,
        arrayBuffer: async () => new TextEncoder().encode(await text()).buffer,
      });
    });
    outgoing.end(init.body);
  });
};

const OWN: readonly (readonly [string, FetchLike])[] = [
  ["undici's own fetch", undiciFetch],
  ["a fetch like node-fetch", nodeFetchLike],
];

describe.each(OWN)("%s", (_, fetch) => {
  it("sends reads and writes, tokens included", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const transport = transportTo(server, { fetch });
    const order = { external_id: "1001" };
    expect((await send(transport, getOrder, { path: { id: "a" } })).data).toEqual({ id: "a" });
    expect((await send(transport, injectOrder, { body: order })).data).toEqual({ id: "a" });
    const [read, write] = server.requests;
    expect(read?.headers["authorization"]).toBe("Bearer token-1");
    expect(write).toMatchObject({ method: "POST", headers: { "content-type": "application/json" } });
    expect(JSON.parse(String(write?.body))).toEqual(order);
  });

  it("does not follow a redirect", async () => {
    const server = await startServer([{ status: 302, headers: { location: "https://elsewhere.example/x" } }]);
    const error = await failureOf(send(transportTo(server, { fetch }), getOrder, { path: { id: "a" } }));
    expect(error).toMatchObject({ status: 302, attempts: 1 });
  });

  it("fails with host and port, and is ended by the caller's signal", async () => {
    const server = await startServer(["reset", "stall"]);
    const transport = transportTo(server, { fetch, retry: { retries: 0 } });
    const error = await failureOf(send(transport, addNote, { body: {} }));
    expect(error).toMatchObject({ kind: "connection", outcomeUnknown: true });
    expect(error.message).toContain(`the connection to ${server.url.replace("http://", "")} broke before a response`);
    const call = send(transport, addNote, { body: {} }, { signal: AbortSignal.timeout(50) });
    expect((await failureOf(call)).kind).toBe("aborted");
  });

  it("reads a response without a body", async () => {
    const server = await startServer([{ status: 204 }]);
    expect((await send(transportTo(server, { fetch }), addNote, { body: {} })).data).toBeUndefined();
  });
});

describe("the global fetch", () => {
  /** The `cache` of requests by a `fetch` that is put in the place of the global one. */
  async function cacheSent(): Promise<unknown[]> {
    const seen: unknown[] = [];
    const fetch: FetchLike = async (_, init) => {
      seen.push("cache" in init ? init.cache : "none");
      return Response.json({ id: "a" });
    };
    // Anew: whether requests know `cache` is looked up once.
    const { createTransport } = await import("../../src/transport/create-transport.js");
    await createTransport({ baseUrl: "http://localhost", fetch }).send({
      operation: { ...getOrder, security: "none" },
      input: { path: { id: "a" } },
      options: {},
    });
    return seen;
  }

  it("is told to keep no response, as Next.js would on disk", async () => {
    expect(await cacheSent()).toEqual(["no-store"]);
  });

  it("is not told so where requests do not know it, or throw as in older Workers", async () => {
    class OldRequest {}
    vi.stubGlobal("Request", OldRequest);
    expect(await cacheSent()).toEqual(["none"]);
    vi.resetModules();
    class OlderRequest {
      constructor(_: string, init?: object) {
        if (init !== undefined && "cache" in init)
          throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
      }
    }
    vi.stubGlobal("Request", OlderRequest);
    expect(await cacheSent()).toEqual(["none"]);
  });
});
