import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.js";
import { bench, getToken } from "../support/sandbox.js";

const PRICES = [{ catalog: "c", pricebook: "default", currency: "USD", items: [{ product_id: "P", value: 1 }] }];
const PRICE_FILE = "/catalog/exports/catalogs/c/pricebooks/default";

describe("the sandbox's fetch", () => {
  it("does not mind the origin, and takes text, a URL and a Request", async () => {
    const sandbox = createSandbox({ tenant: "acme-staging" });
    expect(sandbox.url).toBe("https://acme-staging.p.newstore.net");
    expect(sandbox.tokenUrl).toBe("https://id.p.newstore.net/auth/realms/acme-staging/protocol/openid-connect/token");
    const init = { headers: { authorization: `Bearer ${await getToken(sandbox)}` } };
    const urls = [`${sandbox.url}/v0/locations`, "http://localhost:1/v0/locations"];
    for (const url of urls) {
      expect((await sandbox.fetch(url, init)).status).toBe(200);
      expect((await sandbox.fetch(new URL(url), init)).status).toBe(200);
      expect((await sandbox.fetch(new Request(url, init))).status).toBe(200);
      expect((await sandbox.fetch(new Request(url), init)).status).toBe(200);
    }
  });

  it("follows redirects unless the request says otherwise, and leaves the token behind", async () => {
    const sandbox = createSandbox({ seed: { prices: PRICES } });
    const headers = { authorization: `Bearer ${await getToken(sandbox)}` };
    const followed = await sandbox.fetch(sandbox.url + PRICE_FILE, { headers });
    expect(await followed.text()).toContain("P\t1\tUSD");
    expect((await sandbox.fetch(sandbox.url + PRICE_FILE, { headers, redirect: "manual" })).status).toBe(302);
    await expect(sandbox.fetch(sandbox.url + PRICE_FILE, { headers, redirect: "error" })).rejects.toThrow(TypeError);
  });

  it("fails at once with the reason of a signal that is already aborted", async () => {
    const sandbox = createSandbox();
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(sandbox.fetch(sandbox.url, { signal })).rejects.toThrow("enough");
    expect(sandbox.requests).toEqual([]);
  });
});

describe("the file store", () => {
  it("takes, hands out and forgets files", async () => {
    const { sandbox, askPlain } = await bench();
    const uri = sandbox.publish("ü ber/a.txt", "hello");
    expect((await askPlain(uri)).body).toBe("hello");
    const put = { method: "PUT", text: "again", headers: { "content-type": "text/plain" } };
    expect((await askPlain(uri, put)).status).toBe(204);
    expect(await askPlain(uri)).toMatchObject({ status: 200, body: "again" });
    expect((await askPlain(uri, { method: "DELETE" })).status).toBe(204);
    expect((await askPlain(uri)).status).toBe(404);
    expect((await askPlain(uri, { method: "POST", text: "x" })).status).toBe(405);
  });
});

describe("the request log", () => {
  it("holds neither queries nor bodies nor headers", async () => {
    const { sandbox, ask } = await bench();
    await ask("/v0/stock/insights?product_id=P-1&fulfillment_node_id=US01");
    expect(sandbox.requests.at(-1)).toEqual({
      at: "2026-03-02T12:00:00.000Z",
      method: "GET",
      path: "/v0/stock/insights",
      operationId: "listAtpInsights",
      status: 200,
    });
    expect(JSON.stringify(sandbox.requests)).not.toContain(sandbox.credentials.clientSecret);
  });
});

describe("listeners", () => {
  it("get every request with its violations, its page and polling left out, until they stop listening", async () => {
    const heard: unknown[] = [];
    const { sandbox, ask } = await bench({
      onRequest: ({ operationId, status }, violations) => void heard.push([operationId, status, violations.length]),
    });
    const more: number[] = [];
    const stop = sandbox.onRequest(({ ms }) => void more.push(ms));
    await ask("/v0/availabilities", { json: { atp_keys: [] } });
    await sandbox.fetch(`${sandbox.url}/__sandbox`);
    stop();
    await ask("/v0/locations");
    expect(heard).toEqual([
      ["createAccessToken", 200, 0],
      ["listAtp", 400, 1],
      ["listLocations", 200, 0],
    ]);
    expect(more).toEqual([expect.any(Number)]);
  });
});
