import { describe, expect, it } from "vitest";
import { createClock, spanMs } from "../../src/sandbox/kernel/clock.js";
import { createIds } from "../../src/sandbox/kernel/ids.js";
import { StockState } from "../../src/sandbox/state/stock.js";
import * as fc from "../support/fast-check.js";
import { bench } from "../support/sandbox.js";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function journey(seed: string): Promise<string> {
  const { sandbox, ask } = await bench({ seed });
  const json = { provider: "t", source_uri: "https://a.example/z", entities: ["prices"] };
  const responses = [await ask("/v0/d/import", { json }), await ask("/v0/nothing"), await ask("/v0/d/import")];
  return JSON.stringify([sandbox.credentials, responses.map(({ body }) => body), sandbox.state.tokens.list()]);
}

describe("the same seed and the same calls", () => {
  it("give the same bytes", async () => {
    expect(await journey("a")).toBe(await journey("a"));
    expect(await journey("a")).not.toBe(await journey("b"));
  });
});

describe("ids", () => {
  it("are well formed and do not repeat", () => {
    const ids = createIds("seed");
    const uuids = Array.from({ length: 20_000 }, () => ids.uuid());
    expect(new Set(uuids).size).toBe(uuids.length);
    expect(uuids.every((uuid) => UUID.test(uuid))).toBe(true);
  });

  it("of a name are the same for the same name", () => {
    const ids = createIds("seed");
    const names = Array.from({ length: 20_000 }, (_, index) => `order-${index}`);
    expect(new Set(names.map((name) => ids.uuidFor(name))).size).toBe(names.length);
    expect(ids.uuidFor("a")).toBe(createIds("seed").uuidFor("a"));
    expect(ids.uuidFor("a")).toMatch(UUID);
    expect([ids.serial("NS"), ids.serial("NS"), ids.serial("X")]).toEqual(["NS000000001", "NS000000002", "X000000001"]);
    expect(ids.token(40)).toHaveLength(40);
  });
});

describe("the clock", () => {
  it("stands still until it is moved, and runs what came due in the order of time", async () => {
    const clock = createClock(0);
    const done: string[] = [];
    clock.after(2000, () => void done.push("later"));
    clock.after(1000, async () => {
      done.push("sooner");
      clock.after(0, () => void done.push("next"));
    });
    await clock.settle();
    expect(done).toEqual([]);
    await clock.advance("1s");
    expect(done).toEqual(["sooner", "next"]);
    await clock.advance(1000);
    expect(done).toEqual(["sooner", "next", "later"]);
    expect(clock.iso()).toBe("1970-01-01T00:00:02.000Z");
  });

  it("runs like the machine's when no time is given", () => {
    expect(Math.abs(createClock().nowMs() - Date.now())).toBeLessThan(60_000);
  });

  it("reads spans and refuses nonsense", () => {
    expect([spanMs("1h30m"), spanMs("2d"), spanMs("1.5s"), spanMs(7)]).toEqual([5_400_000, 172_800_000, 1500, 7]);
    for (const wrong of ["", "soon", "5", "1h later", -1, Number.NaN]) expect(() => spanMs(wrong)).toThrow(RangeError);
  });
});

describe("stock", () => {
  const owner = (itemUuid: string) => ({ orderUuid: "o", itemUuid, createdAt: "now" });

  it("is never promised twice, and the counter grows with every change of ATP and with nothing else", () => {
    const step = fc.record({
      kind: fc.constantFrom("set", "allocate", "release", "ship", "receive", "reserve", "unreserve"),
      product: fc.constantFrom("P-1", "P-2"),
      node: fc.constantFrom("A", "B"),
      amount: fc.integer({ min: 0, max: 4 }),
      unit: fc.constantFrom("1", "2", "3", "4"),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const stock = new StockState();
        const pairs = ["P-1", "P-2"].flatMap((product) => ["A", "B"].map((node) => [product, node] as const));
        for (const { kind, product, node, amount, unit } of steps) {
          const before = pairs.map(([p, n]) => [stock.atp(p, n), stock.has(p, n)]);
          const counter = stock.counter();
          const free = stock.atp(product, node);
          if (kind === "set") stock.setOnHand(product, node, amount);
          if (kind === "allocate") expect(stock.allocate(product, node, owner(unit))).toBe(free > 0);
          if (kind === "release") stock.release(unit);
          if (kind === "ship") stock.ship(unit);
          if (kind === "receive") stock.receive(product, node, amount);
          if (kind === "reserve")
            expect(stock.reserve(product, node, { id: unit, createdAt: "now", expiresAt: "then" })).toBe(free > 0);
          if (kind === "unreserve") stock.unreserve(unit);
          const after = pairs.map(([p, n]) => [stock.atp(p, n), stock.has(p, n)]);
          const changed = pairs.filter((_, index) => String(before[index]) !== String(after[index]));
          const told = [...stock.changedSince(counter)].map(({ productId, nodeId }) => `${productId} ${nodeId}`);
          expect(told.sort()).toEqual(expect.arrayContaining(changed.map((pair) => pair.join(" ")).sort()));
          if (changed.length === 0 && kind !== "release" && kind !== "ship" && kind !== "unreserve")
            expect(stock.counter()).toBe(counter);
          for (const [p, n] of pairs) {
            const held = stock.allocations(p, n).length + stock.reservations(p, n).length;
            expect(stock.held(p, n)).toBe(held);
            expect(stock.atp(p, n)).toBe(Math.max(0, stock.onHand(p, n) - held));
          }
        }
      }),
    );
  });
});
