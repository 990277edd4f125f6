import { describe, expect, it } from "vitest";
import { listAtp } from "../../generated/availabilities/operations.js";
import type { TransportRequest } from "../../src/core/request.js";
import type { ApiResponse } from "../../src/core/response.js";
import { systemClock } from "../../src/core/system-clock.js";
import { kindMaps } from "../../src/identifiers/engine/kind-maps.js";
import { mapCalls } from "../../src/identifiers/engine/map-calls.js";
import * as fc from "../support/fast-check.js";
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

describe("ids with any characters", () => {
  it("ids with any characters are mapped there and back; duplicates are looked up once", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.array(fc.nat(), { maxLength: 30 }), fc.boolean(), async (pairs, picks, isRecord) => {
        const lookedUp: string[] = [];
        const responding = (entries: readonly (readonly [string, string])[]) => (ids: readonly string[]) => {
          lookedUp.push(...ids);
          return isRecord ? Object.fromEntries(entries) : new Map(entries);
        };
        const productIds = {
          toNewStore: responding(pairs),
          fromNewStore: responding(pairs.map(([own, theirs]) => [theirs, own] as const)),
          unmapped: "throw" as const,
        };
        const maps = kindMaps(
          { productIds },
          { nowMs: () => 0, afterTick: (run) => queueMicrotask(run), transport: noTransport },
        );
        let sent: TransportRequest | undefined;
        const other = pairs[0] as [string, string];
        const transport = mapCalls({ maps, clock: systemClock, logger: {}, timeouts: undefined })({
          async send(request): Promise<ApiResponse> {
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
        const response = await transport.send({ operation: listAtp, input: { body }, options: {} });
        expect((sent as TransportRequest).input.body).toEqual({
          atp_keys: chosen.map(([own, theirs]) => ({ product_id: theirs, note: own })),
          product_id: other[0],
        });
        expect(response.data).toEqual({
          items: [...body.atp_keys, { product_id: other[0] }, {}, null, { product_id: null }],
          product_id: other[1],
        });
        const wasSent = new Set(chosen.map(([own]) => own));
        expect(lookedUp.toSorted()).toEqual([...wasSent, ...(wasSent.has(other[0]) ? [] : [other[1]])].toSorted());
      }),
    );
  });
});
