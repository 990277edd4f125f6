import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listAtp } from "../../generated/availabilities/operations.js";
import { systemPlatform } from "../../src/platform/platform.js";
import { kindMaps } from "../../src/product-ids/kind-maps.js";
import { mapping } from "../../src/product-ids/map-transport.js";
import type { Answer, TransportRequest } from "../../src/transport/transport.js";
import { noTransport } from "./kit.js";

/** Ids that break what is careless; NewStore's own have neither `=` nor `%`. */
const shopId = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "a/b?c#d", " ", "=", "%", "é", "😀", "x".repeat(255), "0", "toString"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
);
const newStoreId = shopId.filter((id) => !/[=%]/.test(id));
const table = fc.uniqueArray(fc.tuple(shopId, newStoreId), {
  minLength: 1,
  maxLength: 12,
  comparator: ([a, b], [c, d]) => a === c || b === d,
});

describe("a call with ids of any look", () => {
  it("reaches NewStore with its ids and comes back with the shop's; duplicates are asked for once", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.array(fc.nat(), { maxLength: 30 }), fc.boolean(), async (pairs, picks, isRecord) => {
        const asked: string[] = [];
        const answering = (entries: readonly (readonly [string, string])[]) => (ids: readonly string[]) => {
          asked.push(...ids);
          return isRecord ? Object.fromEntries(entries) : new Map(entries);
        };
        const productIds = {
          toNewStore: answering(pairs),
          fromNewStore: answering(pairs.map(([own, theirs]) => [theirs, own] as const)),
          onUnmapped: "throw" as const,
        };
        const maps = kindMaps(
          { productIds },
          { nowMs: () => 0, afterTick: (run) => queueMicrotask(run), transport: noTransport },
        );
        let sent: TransportRequest | undefined;
        const other = pairs[0] as [string, string];
        const transport = mapping({ maps, platform: systemPlatform, logger: {}, timeouts: undefined })({
          async send(request): Promise<Answer> {
            sent = request;
            const { atp_keys } = request.input.body as { atp_keys: object[] };
            const data = {
              items: [...atp_keys, { product_id: other[1] }, {}, null, { product_id: null }],
              product_id: other[1],
            };
            return { data, status: 200, headers: new Headers(), requestId: undefined, attempts: 1 };
          },
        });
        const chosen = picks.map((pick) => pairs[pick % pairs.length] as [string, string]);
        const body = {
          atp_keys: chosen.map(([product_id]) => ({ product_id, note: product_id })),
          product_id: other[0],
        };
        const answer = await transport.send({ operation: listAtp, input: { body }, options: {} });
        expect((sent as TransportRequest).input.body).toEqual({
          atp_keys: chosen.map(([own, theirs]) => ({ product_id: theirs, note: own })),
          product_id: other[0],
        });
        expect(answer.data).toEqual({
          items: [...body.atp_keys, { product_id: other[0] }, {}, null, { product_id: null }],
          product_id: other[1],
        });
        const wasSent = new Set(chosen.map(([own]) => own));
        expect(asked.toSorted()).toEqual([...wasSent, ...(wasSent.has(other[0]) ? [] : [other[1]])].toSorted());
      }),
    );
  });
});
