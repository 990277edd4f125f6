import { isNewStoreError, type PartialAtpLookUp, sumAtp } from "newstore-sdk";
import type { AtpKey } from "newstore-sdk/availabilities";
import { describe, expect, it } from "vitest";
import { facade } from "../support/client.js";
import * as fc from "../support/fast-check.js";

const pairOf = ({ product_id, fulfillment_node_id }: AtpKey) => `${product_id}@${fulfillment_node_id}`;

function jsonOf(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });
}

/** A client of a platform that knows some pairs, gives them in an order of its own, and fails some requests. */
function lookingUp(stock: ReadonlyMap<string, number>, failing: (request: number) => boolean) {
  const { sandbox, newstore } = facade();
  let requests = 0;
  return newstore.withOptions({
    retry: { retries: 0 },
    fetch: async (input: unknown, init: unknown) => {
      const request = new Request(input as string, init as RequestInit);
      if (!request.url.endsWith("/v0/availabilities")) return sandbox.fetch(request);
      if (failing(requests++)) return jsonOf({ messages: ["no"] }, 400);
      const { atp_keys: keys } = (await request.json()) as { atp_keys: AtpKey[] };
      const known = new Map(keys.flatMap((key) => (stock.has(pairOf(key)) ? [[pairOf(key), key] as const] : [])));
      const items = [...known].map(([pair, key]) => ({ ...key, atp: stock.get(pair) }));
      return jsonOf({ items: items.reverse() });
    },
  } as object);
}

const key = fc.record({
  product_id: fc.constantFrom("A", "B", "C"),
  fulfillment_node_id: fc.constantFrom("DC01", "US01"),
});
const figures = fc.dictionary(fc.constantFrom("A@DC01", "A@US01", "B@DC01", "C@US01"), fc.constantFrom(0, 0, 1, 7), {
  noNullPrototype: true,
});

describe("a look-up of any pairs", () => {
  it("gives each known one its figure, where it stands, and names each unknown one once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(key, { minLength: 1, maxLength: 12 }),
        figures,
        fc.boolean(),
        async (keys, stock, isList) => {
          const known = new Map(Object.entries(stock));
          const newstore = lookingUp(known, () => false);
          const { items, unknown } = await newstore.availability.get(isList ? keys : new Set(keys));
          const sought = keys.map(pairOf);
          expect(items.map((item) => [pairOf(item), item.atp])).toEqual(
            sought.filter((pair) => known.has(pair)).map((pair) => [pair, known.get(pair)]),
          );
          expect(unknown.map(pairOf)).toEqual([...new Set(sought)].filter((pair) => !known.has(pair)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("in parts loses none, whichever of the parts fail", async () => {
    const count = 6_500;
    const keys = Array.from({ length: count }, (_, at) => ({ product_id: `P${at}`, fulfillment_node_id: "DC01" }));
    // Every third is unknown, and every second of the others is sold out.
    const stock = new Map(keys.flatMap((one, at) => (at % 3 === 0 ? [] : [[pairOf(one), at % 2] as const])));
    await fc.assert(
      fc.asyncProperty(fc.subarray([0, 1, 2, 3]), async (failing) => {
        const newstore = lookingUp(stock, (request) => failing.includes(request));
        const found = await newstore.availability.get(keys).catch((error: unknown) => {
          if (!isNewStoreError(error, "api")) throw error;
          return error.partial as PartialAtpLookUp;
        });
        const failed = "failed" in found ? found.failed.map(pairOf) : [];
        expect("failed" in found).toBe(failing.length > 0);
        const isFailed = new Set(failed);
        expect(failed).toEqual(keys.map(pairOf).filter((pair) => isFailed.has(pair)));
        const asked = keys.map(pairOf).filter((pair) => !isFailed.has(pair));
        expect(found.items.map((item) => [pairOf(item), item.atp])).toEqual(
          asked.filter((pair) => stock.has(pair)).map((pair) => [pair, stock.get(pair)]),
        );
        expect(found.unknown.map(pairOf)).toEqual(asked.filter((pair) => !stock.has(pair)));
      }),
      { numRuns: 6 },
    );
  });
});

describe("a sum over rows of an export", () => {
  it("is that of the last figure of each product and location, of all of them or of those that are named", async () => {
    const row = fc.record({
      product_id: fc.constantFrom("A", "B", "__proto__"),
      fulfillment_node_id: fc.constantFrom("DC01", "US01", "US02"),
      atp: fc.integer({ min: -3, max: 9 }),
    });
    const nodes = fc.option(fc.subarray(["DC01", "US01", "US02", "gone"]), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), nodes, async (rows, wanted) => {
        const last = new Map<string, (typeof rows)[number]>();
        for (const one of rows) if (wanted?.includes(one.fulfillment_node_id) ?? true) last.set(pairOf(one), one);
        const expected = new Map<string, number>();
        for (const { product_id: id, atp } of last.values()) expected.set(id, (expected.get(id) ?? 0) + atp);
        expect(await sumAtp(rows, wanted)).toEqual(expected);
      }),
    );
  });
});
