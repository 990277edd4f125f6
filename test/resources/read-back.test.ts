import type { MissingOptions, NewStore, OrderPresence } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { asked, facade } from "../support/client.js";
import { quickWaits } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";

const READ = "showExternalOrder";

describe("an order that was just injected", () => {
  it("is read back as soon as it can be read", async () => {
    const clock = quickWaits();
    const { newstore, sandbox } = facade({}, { clock });
    const { id } = await newstore.orders.inject(order({ external_id: "1001" }));
    sandbox.faults.add({ operation: READ, status: 404, times: 4 });
    const startMs = clock.monotonicMs();
    expect(await newstore.orders.readBack("1001")).toMatchObject({ order_uuid: id });
    expect(asked(sandbox)[READ]).toBe(5);
    // 500, 750, 1,125, 1,688: within the ten seconds that were seen.
    expect(clock.monotonicMs() - startMs).toBeLessThan(5_000);
  });

  it("that never appears fails with 404 after the time, and no later", async () => {
    const clock = quickWaits();
    const { newstore, sandbox } = facade({}, { clock });
    const startMs = clock.monotonicMs();
    const failure = await failureOf(() => newstore.orders.readBack("nobody"));
    expect(failure).toMatchObject({ kind: "api", status: 404 });
    expect(failure.message).toMatch(/^orders\.readBack .* It was waited for 30000 ms\.$/s);
    expect(clock.monotonicMs() - startMs).toBeLessThanOrEqual(30_000);
    expect(clock.monotonicMs() - startMs).toBeGreaterThan(25_000);
    expect(asked(sandbox)[READ]).toBeLessThan(15);
  });

  it("is waited for through failures that pass, and not through others", async () => {
    const { newstore, sandbox } = facade({}, { clock: quickWaits(), retry: { retries: 0 } });
    const { id } = await newstore.orders.inject(order({ external_id: "1001" }));
    sandbox.faults.add({ operation: READ, status: 503, times: 2 });
    sandbox.faults.add({ operation: READ, reset: true });
    sandbox.faults.add({ operation: READ, status: 200, body: {} });
    expect(await newstore.orders.readBack("1001")).toMatchObject({ order_uuid: id });
    sandbox.faults.add({ operation: READ, status: 403, errorCode: "forbidden", times: 9 });
    expect(await failureOf(() => newstore.orders.readBack("1001"))).toMatchObject({ status: 403 });
  });

  it("is waited for until the signal aborts, and with deadlines that make sense", async () => {
    const { newstore } = facade();
    const aborted = await failureOf(() => newstore.orders.readBack("nobody", { signal: AbortSignal.timeout(20) }));
    expect(aborted.kind).toBe("aborted");
    for (const timeoutMs of [0, Number.NaN, "30" as never])
      expect(await failureOf(() => newstore.orders.readBack("1", { timeoutMs }))).toMatchObject({
        kind: "configuration",
      });
    expect(await failureOf(() => newstore.orders.readBack(undefined as never))).toMatchObject({
      kind: "validation",
      issues: [{ path: "externalId" }],
    });
  });
});

async function sweep(newstore: NewStore, ids: Iterable<string>, options?: MissingOptions) {
  const found: OrderPresence[] = [];
  for await (const one of newstore.orders.missing(ids, options)) found.push(one);
  return Object.fromEntries(found.map(({ externalId, state }) => [externalId, state]));
}

describe("a sweep for missing orders", () => {
  it("tells there, missing and unknown apart", async () => {
    const { newstore, sandbox } = facade({}, { clock: quickWaits(), retry: { retries: 0 } });
    await newstore.orders.inject(order({ external_id: "A" }));
    sandbox.faults.add({ operation: READ, skip: 2, status: 500 });
    expect(await sweep(newstore, ["A", "B", "C"], { settleMs: 5_000, concurrency: 1 })).toEqual({
      A: "there",
      B: "missing",
      C: "unknown",
    });
  });

  it("does not miss what only appears while it settles", async () => {
    const clock = quickWaits();
    const { newstore, sandbox } = facade({}, { clock });
    for (const external_id of ["A", "B"]) await newstore.orders.inject(order({ external_id }));
    sandbox.faults.add({ operation: READ, status: 404 });
    sandbox.faults.add({ operation: READ, status: 200, body: {} });
    const startMs = clock.monotonicMs();
    expect(await sweep(newstore, ["A", "B"], { settleMs: 9_000 })).toEqual({ A: "there", B: "there" });
    expect(clock.monotonicMs() - startMs).toBeGreaterThanOrEqual(9_000);
  });

  it("never calls an error missing: not when it cannot say, nor without the right to read", async () => {
    const { newstore, sandbox } = facade({}, { clock: quickWaits(), retry: { retries: 0 } });
    sandbox.faults.add({ operation: READ, status: 200, body: {}, times: 2 });
    expect(await sweep(newstore, ["A"], { settleMs: 10 })).toEqual({ A: "unknown" });
    sandbox.faults.add({ operation: READ, status: 403, errorCode: "forbidden", times: 4 });
    expect(await sweep(newstore, ["A", "B"], { settleMs: 0 })).toEqual({ A: "unknown", B: "unknown" });
    expect(await sweep(newstore, [5 as never, ""], { settleMs: 0 })).toEqual({ "": "unknown", 5: "unknown" });
  });

  it("takes the first word for it where nothing is to settle, and asks once for each", async () => {
    const { newstore, sandbox } = facade();
    expect(await sweep(newstore, ["B", "C"], { settleMs: 0 })).toEqual({ B: "missing", C: "missing" });
    expect(asked(sandbox)[READ]).toBe(2);
  });

  it("names each number once, however often it is given", async () => {
    const { newstore, sandbox } = facade({}, { clock: quickWaits() });
    await newstore.orders.inject(order({ external_id: "A" }));
    const found: OrderPresence[] = [];
    for await (const one of newstore.orders.missing(["A", "B", "A", "B", "A"], { settleMs: 5 })) found.push(one);
    expect(found.map(({ externalId, state }) => `${externalId} ${state}`).sort()).toEqual(["A there", "B missing"]);
    // The one that is not there is read once more.
    expect(asked(sandbox)[READ]).toBe(3);
  });

  it("takes only NewStore's own word for it: a gateway that knows no such page knows nothing of orders", async () => {
    const { newstore, sandbox } = facade({}, { clock: quickWaits(), retry: { retries: 0 } });
    sandbox.faults.add({ operation: READ, status: 404, html: true, times: 2 });
    expect(await sweep(newstore, ["A"], { settleMs: 5 })).toEqual({ A: "unknown" });
    expect(await sweep(newstore, ["A"], { settleMs: 5 })).toEqual({ A: "missing" });
  });

  it("ends with its signal, also while it waits, and refuses what is no list", async () => {
    const { newstore } = facade();
    const aborted = await failureOf(() => sweep(newstore, ["B"], { signal: AbortSignal.timeout(20) }));
    expect([aborted.kind, aborted.message]).toEqual(["aborted", expect.stringContaining("orders.missing was aborted")]);
    expect(await failureOf(() => sweep(newstore, "1001"))).toMatchObject({ kind: "validation" });
    expect(await failureOf(() => sweep(newstore, ["1"], { settleMs: -1 }))).toMatchObject({ kind: "configuration" });
  });
});
