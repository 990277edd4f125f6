import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type RunningSandbox, type StartSandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { until } from "../support/clock.js";
import { freePort } from "../support/ports.js";
import { getToken, zipOf } from "../support/sandbox.js";

let running: RunningSandbox | undefined;

async function start(options: StartSandboxOptions = {}): Promise<RunningSandbox> {
  running = await startSandbox(options);
  return running;
}

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** Sends what no HTTP client would, and gives back what comes until the connection ends. */
function sendRaw(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
  return new Promise((resolve, reject) => {
    let response = "";
    socket.setEncoding("utf8").on("data", (part: string) => {
      response += part;
    });
    socket.once("end", () => resolve(response)).once("error", reject);
  });
}

async function tokenOverHttp(sandbox: RunningSandbox): Promise<string> {
  const { clientId, clientSecret } = sandbox.credentials;
  const response = await fetch(sandbox.tokenUrl, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

describe("a sandbox on HTTP", () => {
  it("listens on loopback and names its own address everywhere", async () => {
    const sandbox = await start();
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(sandbox.tokenUrl).toBe(`${sandbox.url}/auth/realms/sandbox/protocol/openid-connect/token`);
    expect(sandbox.publish("a b/c.zip", "x")).toBe(`${sandbox.url}/__sandbox/files/a%20b/c.zip`);
  });

  it("takes a file by PUT, imports it, and exports it behind a link", async () => {
    const sandbox = await start();
    const authorization = `Bearer ${await tokenOverHttp(sandbox)}`;
    const post = async (path: string, body: unknown) => {
      const headers = { authorization, "content-type": "application/json" };
      const response = await fetch(sandbox.url + path, { method: "POST", headers, body: JSON.stringify(body) });
      // biome-ignore lint/suspicious/noExplicitAny: plain HTTP, as any client would see it.
      return (await response.json()) as any;
    };
    const uri = `${sandbox.url}/__sandbox/files/stock.zip`;
    const stock = {
      head: { store_mapping: [{ fulfillment_node_id: "US01", store_id: "US01" }] },
      items: [{ product_id: "P-1", fulfillment_node_id: "US01", quantity: 3 }],
    };
    await fetch(uri, { method: "PUT", body: (await zipOf({ "stock.json": stock })) as Uint8Array<ArrayBuffer> });
    const { id } = await post("/v0/d/import", { provider: "t", source_uri: uri, entities: ["availabilities"] });
    await post(`/v0/d/import/${id}/start`, { transformed_uri: uri });
    const { availability_export_id: exported } = await post("/v0/d/availabilities/bulk", {});
    const job = await fetch(`${sandbox.url}/v0/d/availabilities/bulk/${exported}`, { headers: { authorization } });
    const { link } = (await job.json()) as { link: string };
    expect(link.startsWith(`${sandbox.url}/__sandbox/exports/`)).toBe(true);
    const file = new Uint8Array(await (await fetch(link)).arrayBuffer());
    expect(String.fromCharCode(...file.slice(0, 2))).toBe("PK");
  });

  it("hands redirects to its caller, as the platform does", async () => {
    const sandbox = await start();
    sandbox.seed({
      prices: [{ catalog: "c", pricebook: "default", currency: "USD", items: [{ product_id: "P", value: 1 }] }],
    });
    const headers = { authorization: `Bearer ${await tokenOverHttp(sandbox)}` };
    const url = `${sandbox.url}/catalog/exports/catalogs/c/pricebooks/default`;
    const response = await fetch(url, { headers, redirect: "manual" });
    expect(response.status).toBe(302);
    const file = await fetch(response.headers.get("location") ?? "");
    expect(await file.text()).toContain("P\t1\tUSD");
  });

  it("resets the socket where a fault says so, before and inside the body", async () => {
    const sandbox = await start();
    const headers = { authorization: `Bearer ${await tokenOverHttp(sandbox)}` };
    sandbox.faults.add({ operation: "listLocations", reset: true });
    await expect(fetch(`${sandbox.url}/v0/locations`, { headers })).rejects.toThrow("fetch failed");
    sandbox.faults.add({ operation: "listLocations", truncate: true });
    const response = await fetch(`${sandbox.url}/v0/locations`, { headers });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it.each([
    ["TRACE /stores HTTP/1.1", "400", "TRACE"],
    ["GET http://[ HTTP/1.1", "400", "Invalid URL"],
    ["OPTIONS * HTTP/1.1", "404", "no such path"],
    ["GET //elsewhere.example/stores HTTP/1.1", "404", "no such path"],
    ["GET http://elsewhere.example/stores?limit=1 HTTP/1.1", "401", "Authorization"],
  ])("responds to %j with %s, and goes on", async (line, status, text) => {
    const { url } = await start();
    const response = await sendRaw(url, `${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(response).toMatch(new RegExp(`^HTTP/1.1 ${status} .*${text}`, "s"));
    expect((await fetch(`${url}/__sandbox`)).status).toBe(200);
  });

  it("survives a caller who leaves in the middle of a body", async () => {
    const { url, requests } = await start();
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    await new Promise<void>((resolve) => {
      socket.write("POST /v0/availabilities HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{", () =>
        resolve(),
      );
    });
    socket.destroy();
    expect((await fetch(`${url}/__sandbox`)).status).toBe(200);
    expect(requests).toEqual([]);
  });

  it("frees its port when it is stopped, stalled requests and all", async () => {
    const port = await freePort();
    const sandbox = await start({ port });
    const headers = { authorization: `Bearer ${await getToken(sandbox)}` };
    sandbox.faults.add({ operation: "listLocations", stallMs: 600_000 });
    const stalled = fetch(`${sandbox.url}/v0/locations`, { headers }).catch((error: unknown) => error);
    await until(() => sandbox.faults.list().length === 0);
    await sandbox.stop();
    expect(await stalled).toBeInstanceOf(TypeError);
    const again = await startSandbox({ port });
    expect(again.url).toBe(sandbox.url);
    await again.stop();
  });

  it("does not take an empty host for every network there is", async () => {
    await expect(startSandbox({ host: "" })).rejects.toThrow("The host is empty");
  });

  it("reports a port that is taken", async () => {
    const sandbox = await start();
    const port = Number(new URL(sandbox.url).port);
    await expect(startSandbox({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
