import { createServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { createSandbox, type RunningSandbox, type StartSandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { type GuardedHeaders, refusalOf } from "../../src/sandbox/server/request-guard.js";
import { collector } from "../support/collector.js";
import { getToken, zipOf } from "../support/sandbox.js";

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(options: StartSandboxOptions = {}): Promise<RunningSandbox> {
  const sandbox = await startSandbox(options);
  closing.push(() => sandbox.stop());
  return sandbox;
}

interface Received {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request with the headers of a browser, which `fetch` does not let anybody set. */
function send(
  sandbox: RunningSandbox,
  path: string,
  {
    method = "GET",
    headers = {},
    body = "",
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Received> {
  const { port } = new URL(sandbox.url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.once("end", () => resolve({ status: response.statusCode, headers: response.headers, body: text }));
    });
    request.once("error", reject).end(body);
  });
}

const PAGE = "<script>alert(1)</script>";

describe("a web page on the same machine", () => {
  const rebound = { host: "evil.example:8787" };
  it.each([
    ["reads the state under a name of its own", "GET", "/__sandbox/state.json"],
    ["plants a file", "PUT", "/__sandbox/files/page.html"],
    ["requests a token", "POST", "/auth/realms/sandbox/protocol/openid-connect/token"],
    ["reads stores", "GET", "/stores?limit=1"],
  ])("%s: refused", async (_what, method, path) => {
    const sandbox = await start();
    const { status, body } = await send(sandbox, path, {
      method,
      headers: rebound,
      body: method === "GET" ? "" : PAGE,
    });
    expect([status, JSON.parse(body).error_code]).toEqual([421, "misdirected_request"]);
    expect(sandbox.state.files.names()).toEqual([]);
    expect(sandbox.requests).toEqual([]);
  });

  it("sends a form from another origin: refused", async () => {
    const sandbox = await start();
    const headers = { host: new URL(sandbox.url).host, origin: "https://evil.example" };
    const { status } = await send(sandbox, new URL(sandbox.tokenUrl).pathname, {
      method: "POST",
      headers,
      body: "a=b",
    });
    expect(status).toBe(403);
  });

  it.each([
    ["another origin", { origin: "https://evil.example" }, 403],
    ["a sandboxed frame", { origin: "null" }, 403],
    ["another site, as an image", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }, 403],
    ["a name that was made to point here", rebound, 421],
    ["its own page", {}, 204],
  ])("steers from %s: %o gets %i", async (_what, headers, status) => {
    const sandbox = await start();
    sandbox.trigger("order.created");
    const own = { host: new URL(sandbox.url).host, origin: sandbox.url, "sec-fetch-site": "same-origin" };
    const told = await send(sandbox, "/__sandbox/reset", { method: "POST", headers: { ...own, ...headers } });
    expect(told.status).toBe(status);
    expect(sandbox.state.orders.list()).toHaveLength(status === 204 ? 0 : 1);
  });

  it("is the sandbox's own: served", async () => {
    const sandbox = await start();
    const headers = { origin: sandbox.url, "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" };
    expect((await send(sandbox, "/__sandbox/state.json", { headers })).status).toBe(200);
  });

  it.each<[string, GuardedHeaders, number | undefined]>([
    ["an address", { host: "127.0.0.1:8787" }, undefined],
    ["an IPv6 address", { host: "[::1]:8787" }, undefined],
    ["an address in the network", { host: "192.168.1.5:8787" }, undefined],
    ["localhost", { host: "LOCALHOST:8787" }, undefined],
    ["a name below localhost", { host: "acme.localhost" }, undefined],
    ["a name that was allowed", { host: "sandbox:8787" }, undefined],
    ["no Host, as in HTTP/1.0", {}, undefined],
    ["a foreign name", { host: "evil.example" }, 421],
    ["a name that begins like localhost", { host: "localhost.evil.example" }, 421],
    ["a name that ends like an allowed one", { host: "evilsandbox" }, 421],
    ["a name that begins like an address", { host: "127.0.0.1.evil.example" }, 421],
    ["no name at all", { host: "a b" }, 421],
    ["an opaque origin", { host: "localhost", origin: "null" }, 403],
    ["another port's origin", { host: "localhost:8787", origin: "http://localhost:3000" }, 403],
    ["its own origin", { host: "localhost:8787", origin: "http://localhost:8787" }, undefined],
    [
      "an image on another site",
      { host: "localhost", "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
      403,
    ],
    [
      "a link on another site",
      { host: "localhost", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
      undefined,
    ],
    ["an address bar", { host: "localhost", "sec-fetch-site": "none", "sec-fetch-mode": "navigate" }, undefined],
  ])("%s", (_what, headers, status) => {
    expect(refusalOf(headers, ["Sandbox"])?.status).toBe(status);
  });
});

describe("secrets", () => {
  it("are random unless a seed makes them known", async () => {
    const secrets = (seed?: string) => {
      const { credentials, passwordCredentials } = createSandbox(seed === undefined ? {} : { seed });
      return [credentials.clientSecret, passwordCredentials.password];
    };
    expect(secrets("a")).toEqual(secrets("a"));
    const [first, second] = [secrets(), secrets()];
    expect(new Set([...first, ...second, ...secrets("a")]).size).toBe(6);
  });

  it("of a token cannot be worked out from what a seed does not say", async () => {
    const now = "2026-03-02T12:00:00.000Z";
    const tokenOf = async (seed?: string) => getToken(createSandbox(seed === undefined ? { now } : { now, seed }));
    expect(await tokenOf("a")).toBe(await tokenOf("a"));
    expect(await tokenOf()).not.toBe(await tokenOf());
  });
});

describe("stored files", () => {
  it("are handed out as data, whatever type they claim", async () => {
    const sandbox = await start();
    const headers = { "content-type": "text/html" };
    await send(sandbox, "/__sandbox/files/page.html", { method: "PUT", headers, body: PAGE });
    const found = await send(sandbox, "/__sandbox/files/page.html");
    expect(found.body).toBe(PAGE);
    expect(found.headers).toMatchObject({
      "content-disposition": "attachment",
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
    });
  });
});

/** Sends 400 MB. In a thread of its own, so that its memory is not counted as the server's. */
const UPLOAD = `
  const { parentPort, workerData } = require("node:worker_threads");
  let left = 400;
  const pull = (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(1_000_000)) : controller.close());
  const body = new ReadableStream({ pull });
  fetch(workerData, { method: "PUT", body, duplex: "half" })
    .then(async (response) => parentPort.postMessage({ status: response.status, body: await response.json() }));
`;

describe("bodies", () => {
  it("that are too long get a 413 and take no memory", async () => {
    const sandbox = await start({ maxBodyBytes: 1_000_000 });
    const collect = collector();
    // What is garbage already is none of what it takes, whenever the collector comes round.
    const held = () => {
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    let most = 0;
    const sampling = setInterval(() => {
      most = Math.max(most, held() - before);
    }, 50);
    const worker = new Worker(UPLOAD, { eval: true, workerData: `${sandbox.url}/__sandbox/files/large.bin` });
    const response = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
    clearInterval(sampling);
    await worker.terminate();
    expect(response).toMatchObject({ status: 413, body: { error_code: "payload_too_large" } });
    expect(sandbox.state.files.names()).toEqual([]);
    expect(most).toBeLessThan(50_000_000);
  });

  it("of exactly the limit are read", async () => {
    const sandbox = await start({ maxBodyBytes: 3 });
    const put = (body: string) => send(sandbox, "/__sandbox/files/a", { method: "PUT", body });
    expect((await put("123")).status).toBe(204);
    expect((await put("1234")).status).toBe(413);
  });

  it("end at 128 MiB where nobody says otherwise", async () => {
    const sandbox = await start();
    const limit = Buffer.alloc(128 * 1_024 * 1_024);
    const put = (body: Uint8Array) => fetch(`${sandbox.url}/__sandbox/files/large`, { method: "PUT", body });
    expect((await put(limit)).status).toBe(204);
    expect((await put(Buffer.concat([limit, Buffer.alloc(1)]))).status).toBe(413);
  });
});

describe("a sandbox that others can reach", () => {
  it.each([
    ["0.0.0.0", 1],
    ["127.0.0.1", 0],
    ["localhost", 0],
  ])("on %s warns %d times", async (host, times) => {
    const warnings: string[] = [];
    const listener = (warning: Error & { code?: string }) => void warnings.push(String(warning.code));
    process.on("warning", listener);
    await start({ host });
    await new Promise((resolve) => setImmediate(resolve));
    process.removeListener("warning", listener);
    expect(warnings.filter((code) => code === "NEWSTORE_SANDBOX_EXPOSED")).toHaveLength(times);
  });
});

describe("requests of the sandbox itself", () => {
  /** A service of this machine that nobody meant the sandbox to reach. */
  async function service(redirectTo?: string): Promise<{ readonly origin: string; readonly calls: string[] }> {
    const calls: string[] = [];
    const zip = await zipOf({
      "stock.json": {
        head: { store_mapping: [{ fulfillment_node_id: "US01", store_id: "US01" }] },
        items: [{ product_id: "P-1", fulfillment_node_id: "US01", quantity: 3 }],
      },
    });
    const server = createServer((request, response) => {
      calls.push(`${request.method} ${request.url}`);
      if (redirectTo === undefined) response.end(zip);
      // What keeps the method of an event that is posted.
      else response.writeHead(307, { location: redirectTo }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => new Promise((resolve) => server.close(() => resolve())));
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
  }

  async function importFrom(sandbox: RunningSandbox, uri: string): Promise<{ state: string; reason?: string }> {
    const headers = { authorization: `Bearer ${await getToken(sandbox)}`, "content-type": "application/json" };
    const call = async (path: string, body?: unknown) => {
      const init = body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) };
      const response = await fetch(sandbox.url + path, init);
      return (await response.json().catch(() => ({}))) as { id: string; state: string; reason?: string };
    };
    const { id } = await call("/v0/d/import", { provider: "shop", source_uri: uri, entities: ["availabilities"] });
    await call(`/v0/d/import/${id}/start`, { transformed_uri: uri });
    await sandbox.clock.settle();
    return call(`/v0/d/import/${id}`);
  }

  /** Registers a receiver, makes something happen and waits until it was told, or not. */
  async function eventTo(sandbox: RunningSandbox, url: string): Promise<readonly string[]> {
    const headers = { authorization: `Bearer ${await getToken(sandbox)}`, "content-type": "application/json" };
    const body = JSON.stringify({ id: "x", integration_type: "permanent", callback_parameters: { callback_url: url } });
    const path = "/api/v1/org/integrations/eventstream";
    const { status } = await send(sandbox, path, { method: "POST", headers, body });
    expect(status).toBeLessThan(300);
    sandbox.trigger("order.created");
    await sandbox.webhooks.settled();
    return [...new Set(sandbox.webhooks.deliveries.map(({ outcome }) => outcome))];
  }

  it("go nowhere by default", async () => {
    const { origin, calls } = await service();
    const sandbox = await start();
    const { state, reason } = await importFrom(sandbox, `${origin}/secret.zip`);
    expect([state, reason]).toEqual(["failed", expect.stringContaining(`outbound: ["${origin}"]`)]);
    expect(await eventTo(sandbox, `${origin}/hook`)).toEqual(["skipped"]);
    expect(calls).toEqual([]);
  });

  it("go where the user allows it, and to no other port", async () => {
    const [allowed, other] = [await service(), await service()];
    const sandbox = await start({ outbound: [`${allowed.origin}/`] });
    expect((await importFrom(sandbox, `${allowed.origin}/a.zip`)).state).toBe("finished");
    expect((await importFrom(sandbox, `${other.origin}/a.zip`)).state).toBe("failed");
    expect([allowed.calls, other.calls]).toEqual([["GET /a.zip"], []]);
  });

  it("are not led on by a redirect, neither for a file nor with an event", async () => {
    const other = await service();
    const allowed = await service(`${other.origin}/secret`);
    const sandbox = await start({ outbound: [allowed.origin] });
    expect((await importFrom(sandbox, `${allowed.origin}/a.zip`)).state).toBe("failed");
    expect(await eventTo(sandbox, `${allowed.origin}/hook`)).toEqual(["rejected"]);
    expect(other.calls).toEqual([]);
    expect(new Set(allowed.calls)).toEqual(new Set(["GET /a.zip", "POST /hook"]));
  });

  it.each(["127.0.0.1:80", "ftp://127.0.0.1", ""])("cannot be allowed to go to %j", (origin) => {
    expect(() => createSandbox({ outbound: [origin] })).toThrow("outbound must list origins");
  });
});
