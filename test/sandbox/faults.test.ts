import { describe, expect, it } from "vitest";
import { bench } from "../support/sandbox.js";

const IMPORT = { provider: "t", source_uri: "https://a.example/z", entities: ["prices"] };

describe("a fault", () => {
  it("strikes its operation as often as it says, then all is well", async () => {
    const { sandbox, ask } = await bench();
    sandbox.faults.add({ operation: "listLocations", status: 503, retryAfter: 3, times: 2 });
    expect((await ask("/stores?limit=1")).status).toBe(200);
    const told = await ask("/v0/locations");
    expect(told).toMatchObject({ status: 503, body: { error_code: "fault_503" } });
    expect(told.headers.get("retry-after")).toBe("3");
    expect((await ask("/v0/locations")).status).toBe(503);
    expect((await ask("/v0/locations")).status).toBe(200);
    expect(sandbox.faults.list()).toEqual([]);
  });

  it("can let requests pass first, and can strike any operation", async () => {
    const { sandbox, ask } = await bench();
    sandbox.faults.add({ operation: "*", status: 500, skip: 1 });
    expect((await ask("/v0/locations")).status).toBe(200);
    expect((await ask("/v0/stock_locations")).status).toBe(500);
  });

  it("responds with a body, or with a page as gateways do", async () => {
    const { sandbox, ask } = await bench();
    sandbox.faults.add({ operation: "listLocations", body: { locations: "none" } });
    sandbox.faults.add({ operation: "listStockLocations", html: true });
    await expect(ask("/v0/locations")).rejects.toThrow("outside the contract");
    const page = await ask("/v0/stock_locations");
    expect(page.status).toBe(502);
    expect(page.headers.get("content-type")).toContain("text/html");
  });

  it("can cut the connection before the work is done, or only lose the response", async () => {
    const { sandbox, ask } = await bench();
    sandbox.faults.add({ operation: "createImportJob", reset: true });
    await expect(ask("/v0/d/import", { json: IMPORT })).rejects.toMatchObject({
      name: "TypeError",
      cause: { code: "ECONNRESET" },
    });
    expect(sandbox.state.imports.list()).toHaveLength(0);
    sandbox.faults.add({ operation: "createImportJob", reset: true, afterwards: true });
    await expect(ask("/v0/d/import", { json: IMPORT })).rejects.toThrow(TypeError);
    expect(sandbox.state.imports.list()).toHaveLength(1);
    expect(sandbox.requests.at(-1)?.status).toBe(0);
  });

  it("can cut a response in the middle of its body", async () => {
    const { sandbox, ask } = await bench();
    sandbox.faults.add({ operation: "listLocations", truncate: true });
    await expect(ask("/v0/locations")).rejects.toThrow("fetch failed");
  });

  it("can stall, and a caller who gives up is let go at once", async () => {
    const { sandbox } = await bench();
    sandbox.faults.add({ operation: "listLocations", stallMs: 60_000 });
    const signal = AbortSignal.timeout(20);
    await expect(sandbox.fetch(`${sandbox.url}/v0/locations`, { signal })).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });

  it("is forgotten when the plan is cleared", async () => {
    const { sandbox, ask } = await bench();
    sandbox.faults.add({ operation: "*", status: 500, times: Number.POSITIVE_INFINITY });
    expect((await ask("/v0/locations")).status).toBe(500);
    sandbox.faults.clear();
    expect((await ask("/v0/locations")).status).toBe(200);
  });
});
