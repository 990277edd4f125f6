import { describe, expect, it } from "vitest";
import { FAULT_PROFILES, type FaultProfile } from "../../src/sandbox/index.js";
import { order } from "../support/orders.js";
import { bench, orderBench } from "../support/sandbox.js";

const CALLS = 400;

/** How often each outcome came of many calls; 0 is a connection that was cut. */
async function outcomes(profile: FaultProfile, seed?: string): Promise<number[]> {
  const { sandbox } = await bench();
  sandbox.faults.profile(profile, seed === undefined ? {} : { seed });
  for (let call = 0; call < CALLS; call += 1)
    await sandbox.fetch(`${sandbox.url}/v0/locations`).catch((error: Error) => expect(error).toBeInstanceOf(TypeError));
  return sandbox.requests.slice(1).map(({ status }) => status);
}

const share = (statuses: readonly number[], wanted: (status: number) => boolean) =>
  (100 * statuses.filter(wanted).length) / statuses.length;

describe("the fault profile", () => {
  it("flaky fails about 15 calls in 100, in several ways, the same way for the same seed", async () => {
    const statuses = await outcomes("flaky");
    // Calls without a token are 401 where nothing strikes.
    expect(share(statuses, (status) => status !== 401)).toBeGreaterThan(10);
    expect(share(statuses, (status) => status !== 401)).toBeLessThan(20);
    expect(new Set(statuses)).toEqual(new Set([0, 401, 500, 502, 503]));
    expect(await outcomes("flaky")).toEqual(statuses);
    expect(await outcomes("flaky", "other")).not.toEqual(statuses);
  });

  it("rate-limited refuses about 25 calls in 100", async () => {
    const statuses = await outcomes("rate-limited");
    expect(share(statuses, (status) => status === 429)).toBeGreaterThan(18);
    expect(share(statuses, (status) => status === 429)).toBeLessThan(32);
    const { sandbox, ask } = await bench({ faultProfile: "rate-limited" });
    const told = [];
    for (let call = 0; call < 30; call += 1) told.push(await ask("/v0/locations"));
    const refused = told.find(({ status }) => status === 429);
    expect([refused?.headers.get("retry-after"), refused?.body.error_code]).toEqual(["1", "too_many_requests"]);
    sandbox.faults.clear();
    expect((await ask("/v0/locations")).status).toBe(200);
  });

  it("slow makes every call wait", async () => {
    const { sandbox, ask } = await bench();
    sandbox.faults.profile("slow");
    const beginMs = performance.now();
    expect((await ask("/v0/locations")).status).toBe(200);
    expect(performance.now() - beginMs).toBeGreaterThan(190);
  });

  it("checkout-storm makes injections end in every way, and lets no order be lost or doubled", async () => {
    const { sandbox, inject } = await orderBench({ faultProfile: "checkout-storm" });
    sandbox.seed({ stock: [{ product_id: "P1", fulfillment_node_id: "DC01", quantity: 1_000 }] });
    const numbers = Array.from({ length: 60 }, (_, index) => `STORM-${index}`);
    const sent = async (external_id: string) => (await inject(order({ external_id })).catch(() => undefined))?.status;
    const first = await Promise.all(numbers.map(sent));
    expect(new Set(first)).toEqual(new Set([200, 503, 504, undefined]));
    sandbox.faults.clear();
    expect(new Set(await Promise.all(numbers.map(sent)))).toEqual(new Set([200]));
    expect(sandbox.state.orders.list()).toHaveLength(numbers.length);
  });

  it("maintenance responds to everything with a page, but still gives tokens", async () => {
    const { sandbox } = await bench({ faultProfile: "maintenance" });
    const response: Response = await sandbox.fetch(`${sandbox.url}/v0/locations`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(await response.text()).toContain("under maintenance");
    sandbox.reset();
    expect((await sandbox.fetch(`${sandbox.url}/v0/locations`)).status).toBe(503);
  });

  it("has a line of text, and a name that must be known", async () => {
    const { sandbox } = await bench();
    expect(Object.values(FAULT_PROFILES).every((text) => text.length > 20)).toBe(true);
    expect(() => sandbox.faults.profile("chaos" as FaultProfile)).toThrow(
      "flaky, rate-limited, slow, checkout-storm, maintenance",
    );
  });
});

describe("an injection that takes longer", () => {
  it("gets a 504 until it is done, then with the order", async () => {
    const { inject, sandbox } = await orderBench({ injectionDelayMs: 30_000 });
    expect((await inject(order())).status).toBe(504);
    expect((await inject(order())).status).toBe(504);
    expect(sandbox.state.orders.list()).toEqual([]);
    await sandbox.clock.advance("30s");
    expect(sandbox.state.orders.list()).toHaveLength(1);
    expect((await inject(order())).body).toMatchObject({ external_id: "WEB-1" });
    expect(sandbox.state.orders.list()).toHaveLength(1);
  });

  it("reports a refusal when it is sent again, and begins anew after that", async () => {
    const { inject, sandbox } = await orderBench({ injectionDelayMs: 30_000 });
    const wrong = order({}, 1);
    expect((await inject(wrong)).status).toBe(504);
    await sandbox.clock.advance("30s");
    expect((await inject(wrong)).body.message).toContain("The payments sum up to 1 USD");
    expect((await inject(order())).status).toBe(504);
    await sandbox.clock.advance("30s");
    expect((await inject(order())).status).toBe(200);
  });

  it("refuses other data under its number while it is at work", async () => {
    const { inject } = await orderBench({ injectionDelayMs: 30_000 });
    await inject(order());
    const told = await inject(order({ customer_email: "other@example.com" }));
    expect(told.body.error_code).toBe("same_order_injection_with_different_data");
    const lenient = await orderBench({ injectionDelayMs: 30_000, conflictingInjection: "first-response" });
    await lenient.inject(order());
    expect((await lenient.inject(order({ customer_email: "other@example.com" }))).status).toBe(504);
  });

  it("happens once as a fault, and is done before the next request or when its time has come", async () => {
    const { inject, sandbox } = await orderBench();
    sandbox.faults.add({ operation: "createInjectedOrder", finishAfterMs: 0 });
    expect((await inject(order())).status).toBe(504);
    expect((await inject(order())).status).toBe(200);
    sandbox.faults.add({ operation: "createInjectedOrder", finishAfterMs: 60_000 });
    expect((await inject(order({ external_id: "B" }))).status).toBe(504);
    expect((await inject(order({ external_id: "B" }))).status).toBe(504);
    await sandbox.clock.advance("1m");
    expect((await inject(order({ external_id: "B" }))).status).toBe(200);
  });

  it.each(["shipping_provider_communication_error", "grpc_unavailable", "rpc_timeout"])(
    "may also end with %s, whose text is the contract's, and goes well with the next request",
    async (errorCode) => {
      const { inject, sandbox } = await orderBench();
      // `rpc_timeout`: the order may have been created all the same.
      sandbox.faults.add({ operation: "createInjectedOrder", status: 500, errorCode, afterwards: true });
      const told = await inject(order());
      expect([told.status, told.body.error_code]).toEqual([500, errorCode]);
      expect(told.body.message).not.toContain("asked for");
      expect((await inject(order())).status).toBe(200);
      expect(sandbox.state.orders.list()).toHaveLength(1);
    },
  );
});

describe("limits", () => {
  const statusesOf = async (options: Parameters<typeof orderBench>[0], calls: number, path = "/v0/locations") => {
    const made = await orderBench(options);
    const statuses = [];
    for (let call = 0; call < calls; call += 1) statuses.push((await made.ask(path)).status);
    return { ...made, statuses };
  };

  it("are those that the platform publishes for an operation, over a second", async () => {
    const { inject, sandbox, ask } = await orderBench({ quotas: true });
    const told = [];
    for (let call = 0; call < 21; call += 1)
      told.push(await inject(order({ external_id: `WEB-${call}`, shipments: [] })));
    expect(told.map(({ status }) => status)).toEqual([...Array(20).fill(400), 429]);
    expect(told.at(-1)?.headers.get("retry-after")).toBe("1");
    expect((await ask("/v0/locations")).status).toBe(200);
    await sandbox.clock.advance("999ms");
    expect((await inject(order())).status).toBe(429);
    await sandbox.clock.advance("1ms");
    expect((await inject(order())).status).toBe(200);
  });

  it("are 100 a second for a development tenant, 200 or others when configured, tokens left out", async () => {
    const { statuses, askPlain, sandbox } = await statusesOf({ quotas: true }, 101);
    expect([statuses.indexOf(429), statuses.length]).toEqual([100, 101]);
    expect((await askPlain(sandbox.tokenUrl, { form: { grant_type: "none" } })).status).toBe(400);
    expect((await statusesOf({ quotas: { tenantPerSecond: 200 } }, 201)).statuses.indexOf(429)).toBe(200);
    expect((await statusesOf({ quotas: { tenantPerSecond: false } }, 210)).statuses).not.toContain(429);
    expect((await statusesOf({}, 210)).statuses).not.toContain(429);
  });

  it("of operations can be left out", async () => {
    const { inject } = await orderBench({ quotas: { operations: false } });
    for (let call = 0; call < 25; call += 1) expect((await inject(order())).status).toBe(200);
  });
});
