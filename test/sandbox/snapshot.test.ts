import { describe, expect, it } from "vitest";
import { createSandbox, type SandboxSnapshot } from "../../src/sandbox/index.js";
import { freeze, thaw } from "../../src/sandbox/seed/codec.js";
import * as fc from "../support/fast-check.js";
import { order, standard, unit } from "../support/orders.js";
import { importFile, NOON, orderBench } from "../support/sandbox.js";

/** As it is after a file was written and read. */
const kept = (snapshot: SandboxSnapshot): SandboxSnapshot => JSON.parse(JSON.stringify(snapshot));

describe("a snapshot", () => {
  it("says everything in plain JSON, and a restored sandbox says the same", async () => {
    const { sandbox, ask, inject } = await busy();
    const snapshot = sandbox.snapshot();
    expect(kept(snapshot)).toEqual(snapshot);
    await inject(order({ external_id: "LATER" }));
    await ask("/customer/profiles", { json: { email: "new@example.com", full_name: "Somebody New" } });
    await sandbox.clock.advance("1h");
    sandbox.restore(kept(snapshot));
    expect(sandbox.snapshot()).toEqual(snapshot);
    expect(sandbox.state.orders.byExternalId("LATER")).toBeUndefined();
    expect(new Date(sandbox.clock.now()).toISOString()).toBe(NOON);
  });

  it("goes on in another sandbox as it would have in the first, to the byte", async () => {
    const first = await busy();
    const snapshot = kept(first.sandbox.snapshot());
    const other = await orderBench({ seed: "something else" });
    other.sandbox.restore(snapshot);
    const goOn = async ({ sandbox }: Pick<typeof first, "sandbox">) => {
      const [token] = sandbox.state.tokens.list();
      const headers = { authorization: `Bearer ${token?.token}`, "content-type": "application/json" };
      const body = JSON.stringify({ email: "new@example.com", full_name: "Somebody New" });
      const response = await sandbox.fetch(`${sandbox.url}/customer/profiles`, { method: "POST", headers, body });
      await sandbox.clock.advance("2h");
      return [await response.text(), sandbox.snapshot()];
    };
    expect(await goOn(other)).toEqual(await goOn(first));
  });

  it("keeps work that is to come: routing, shipping, imports, exports, refunds", async () => {
    const { sandbox, inject, ask } = await orderBench({
      fulfilAfterMs: 60_000,
      importDelayMs: 30_000,
      exportDelayMs: 30_000,
    });
    const level = { service_level_identifier: "STANDARD" };
    await inject(order({ shipments: [standard([unit()], level)] }));
    const { id } = (
      await ask("/v0/d/import", { json: { provider: "t", source_uri: "s3://b/k", entities: ["prices"] } })
    ).body;
    await ask(`/v0/d/import/${id}/start`, { json: { transformed_uri: "s3://b/k" } });
    const job = (await ask("/v0/d/availabilities/bulk", { json: {} })).body.availability_export_id;
    const snapshot = kept(sandbox.snapshot());
    const other = createSandbox({ now: NOON, fulfilAfterMs: 60_000 });
    other.restore(snapshot);
    expect(other.state.orders.byExternalId("WEB-1")?.units[0]?.status).toBe("pending");
    await other.clock.advance("5m");
    expect(other.state.orders.byExternalId("WEB-1")?.units[0]?.status).toBe("in_fulfillment");
    await other.clock.advance("1m");
    expect(other.state.orders.byExternalId("WEB-1")?.units[0]?.status).toBe("complete");
    expect(other.state.imports.get(id)?.state).toBe("failed");
    expect(other.state.exports.jobs.get(job)).toMatchObject({ state: "finished", rows: 4 });
  });

  it("is not changed by what happens later, nor by being restored twice", async () => {
    const { sandbox, inject } = await busy();
    const snapshot = sandbox.snapshot();
    const text = JSON.stringify(snapshot);
    await inject(order({ external_id: "LATER" }));
    sandbox.restore(snapshot);
    await inject(order({ external_id: "LATER" }));
    expect(JSON.stringify(snapshot)).toBe(text);
    sandbox.restore(snapshot);
    expect(JSON.stringify(sandbox.snapshot())).toBe(text);
  });

  it("is refused when it is of another tenant or another format", () => {
    const sandbox = createSandbox();
    const snapshot = sandbox.snapshot();
    expect(() => createSandbox({ tenant: "acme" }).restore(snapshot)).toThrow("tenant sandbox");
    expect(() => sandbox.restore({ ...snapshot, version: 2 as 1 })).toThrow("version 2");
  });

  it("that is damaged anywhere is refused by the part, and changes nothing, also for a client that lives on", async () => {
    const { sandbox, ask, inject } = await busy();
    await inject(order({ external_id: "BEFORE" }));
    const snapshot = kept(sandbox.snapshot());
    const before = JSON.stringify(snapshot);
    const parts = ["ids", "clock", ...Object.keys(snapshot.state)];
    const wrongs: unknown[] = [
      5,
      "x",
      [1],
      { $: "nope" },
      { $: "map", of: 5 },
      { $: "map", of: [[1]] },
      { $: "set", of: {} },
    ];
    for (const name of parts)
      for (const wrong of wrongs) {
        const damaged = structuredClone(snapshot) as unknown as Record<string, Record<string, unknown>>;
        if (name === "ids" || name === "clock") damaged[name] = wrong as never;
        else (damaged["state"] as Record<string, unknown>)[name] = wrong;
        try {
          sandbox.restore(damaged as never);
        } catch (error) {
          expect(String(error)).toBe(
            `TypeError: The snapshot is damaged: its part ${name} cannot be read. Nothing was restored.`,
          );
          expect(JSON.stringify(sandbox.snapshot())).toBe(before);
          continue;
        }
        // What can be read is what is there then.
        sandbox.restore(snapshot);
        expect(JSON.stringify(sandbox.snapshot())).toBe(before);
      }
    expect((await ask("/v0/locations")).status).toBe(200);
  });

  it("keeps a running clock as far ahead of the machine's as it was", async () => {
    const sandbox = createSandbox();
    await sandbox.clock.advance("1d");
    const other = createSandbox();
    other.restore(kept(sandbox.snapshot()));
    expect(Math.abs(other.clock.now() - sandbox.clock.now())).toBeLessThan(60_000);
  });
});

describe("a reset", () => {
  it("leaves the sandbox as it was made, logs and faults included", async () => {
    const made = createSandbox({ seed: { ids: "x", stock: [STOCK] }, now: NOON }).snapshot();
    const sandbox = createSandbox({ seed: { ids: "x", stock: [STOCK] }, now: NOON });
    sandbox.faults.add({ operation: "*", status: 500, times: 9 });
    sandbox.faults.profile("flaky");
    await sandbox.fetch(`${sandbox.url}/v0/locations`);
    await sandbox.clock.advance("3h");
    sandbox.state.stock.setOnHand("P1", "DC01", 0);
    sandbox.reset();
    expect(sandbox.snapshot()).toEqual(made);
    expect([sandbox.requests, sandbox.violations, sandbox.faults.list()]).toEqual([[], [], []]);
    expect((await sandbox.fetch(`${sandbox.url}/v0/locations`)).status).toBe(401);
  });
});

describe("the codec of snapshots", () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.array(tie("value")),
      fc.uint8Array(),
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("$", "of", "__proto__", "constructor")), tie("value")),
      fc.array(fc.tuple(fc.string(), tie("value"))).map((pairs) => new Map(pairs)),
      fc.array(fc.string()).map((members) => new Set(members)),
    ),
  }));

  it("reads what it wrote, whatever it was", () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(freeze(thaw(JSON.parse(JSON.stringify(freeze(one)))))).toEqual(JSON.parse(JSON.stringify(freeze(one))));
      }),
    );
    expect(thaw(freeze({ $: "map", of: [new Set(["a"])] }))).toEqual({ $: "map", of: [new Set(["a"])] });
  });

  it("refuses what it could not give back", () => {
    expect(() => freeze({ work: () => {} })).toThrow("cannot hold a function");
    expect(() => thaw({ $: "tree" })).toThrow('does not know the mark "tree"');
  });
});

const STOCK = { product_id: "P1", fulfillment_node_id: "DC01", quantity: 10 };

/** A sandbox in which a bit of everything has happened. */
async function busy() {
  const bench = await orderBench();
  const { ask, inject, sandbox } = bench;
  await importFile(bench, "products", {
    head: { catalog: "storefront-catalog-en", locale: "en-US", is_master: true },
    items: [{ product_id: "P1", title: "A product" }],
  });
  const told = (await inject(order())).body;
  await inject(
    order({ external_id: "WAITS", shipments: [standard([unit()], { service_level_identifier: "STANDARD" })] }),
  );
  sandbox.fulfil("WEB-1");
  await ask(`/v0/d/orders/${told.id}/returns`, { json: { returned_from: "US01", items: [{ product_id: "P1" }] } });
  await ask(`/v0/d/orders/${told.id}/notes`, { json: { text: "a note", source: "test", tags: [] } });
  await ask("/v0/d/availabilities/bulk", { json: {} });
  await ask("/customer/data", { json: { a: 1 } });
  await ask("/v0/d/availabilities/groups", { json: { id: "east", fulfillment_nodes: ["US01", "US02"] } });
  const reservation = { customer_profile_id: "c", location_id: "US01", items: [{ product_id: "P1" }] };
  await ask("/inventory/reservations", { json: reservation, headers: { "idempotency-key": "k" } });
  await ask("/api/v1/org/integrations/eventstream", {
    json: {
      id: "shop",
      integration_type: "permanent",
      callback_parameters: { callback_url: "https://shop.example.com" },
    },
  });
  await sandbox.webhooks.settled();
  return bench;
}
