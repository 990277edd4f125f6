import { byExternalIdentifier, chain, fromRecord, type IdentifierMap, type ProductQuery } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { files as exportFiles } from "../../generated/availabilities-export/files.js";
import { files as importFiles } from "../../generated/import/files.js";
import { systemClock } from "../../src/core/system-clock.js";
import { Identifiers } from "../../src/identifiers/identifiers.js";
import { noTransport } from "./kit.js";

interface Row {
  readonly product_id: string;
  readonly external_identifiers: readonly object[];
}

/** An export row with a product's code in one catalog and locale. */
const row = (productId: string, sku: string, locale = "en-us", catalog = "us"): Row => ({
  product_id: productId,
  external_identifiers: [{ catalog, locale, identifiers: { sku } }],
});
const item = (productId: string, sku?: string) => ({
  product_id: productId,
  ...(sku !== undefined && { external_identifiers: { sku } }),
});

/** The mapping of a client that only knows the map; look-ups are counted, and find nothing. */
function shop(options: { shop?: string; locale?: string } = {}, around = (map: IdentifierMap) => map) {
  const lookUps: ProductQuery[] = [];
  const map = byExternalIdentifier("sku", {
    ...options,
    lookUp: async (query) => {
      lookUps.push(query);
      return undefined;
    },
  });
  const settings = { clock: systemClock, logger: {}, timeouts: undefined };
  const identifiers = Identifiers.create({ productIds: around(map) }, settings, noTransport);
  return {
    lookUps,
    /** Reads rows of an export. */
    async read(...batches: Row[][]) {
      const ids: string[] = [];
      async function* source() {
        yield* batches;
      }
      for await (const batch of identifiers.ofRows(exportFiles["atp-export"], source(), undefined))
        for (const { product_id } of batch as unknown as Row[]) ids.push(product_id);
      return ids;
    },
    /** Receives an event with items. */
    async receive(...items: object[]) {
      const { payload } = await identifiers.ofEvent({ name: "order.opened", payload: { items } });
      return payload.items.map((one) => (one as { product_id: string }).product_id);
    },
    /** Sends codes to NewStore, in an import. */
    async send(...codes: string[]) {
      const items = codes.map((product_id) => ({ product_id }));
      const content = await identifiers.ofImport(importFiles.prices, { items, head: {} }, undefined);
      const ids: string[] = [];
      for await (const { product_id } of content.items) ids.push(product_id);
      return ids;
    },
  };
}

describe("codes that come with ids", () => {
  it("count where only the second row of a product has one for the locale", async () => {
    const { read, lookUps } = shop({ shop: "us", locale: "fr-FR" });
    const rows = Array.from({ length: 1_000 }, (_, index) => [
      row(`P${index}`, `EN${index}`),
      row(`P${index}`, `FR${index}`, "fr-fr"),
    ]).flat();
    const ids = await read(rows.slice(0, 700), rows.slice(700));
    expect(ids).toEqual(rows.map((_, index) => `FR${Math.floor(index / 2)}`));
    expect(lookUps).toEqual([]);
  });

  it("count where only the second item of an event has one", async () => {
    const { receive, lookUps } = shop();
    expect(await receive(item("P1"), item("P1", "S1"))).toEqual(["S1", "S1"]);
    expect(lookUps).toEqual([]);
  });

  it("count in a later event, although the product was not found before", async () => {
    const { receive, send, lookUps } = shop();
    expect(await receive(item("P1"))).toEqual(["P1"]);
    await expect(send("S1")).rejects.toMatchObject({ kind: "mapping", issues: [{ rule: "unmapped" }] });
    expect(await receive(item("P1", "S1"))).toEqual(["S1"]);
    expect(await send("S1")).toEqual(["P1"]);
    expect(await receive(item("P1"))).toEqual(["S1"]);
    expect(lookUps).toHaveLength(2);
  });

  it("count although the id is cached: the newest code wins", async () => {
    const { receive, send } = shop();
    expect(await receive(item("P1", "S1"))).toEqual(["S1"]);
    expect(await receive(item("P1", "S2"), item("P1"))).toEqual(["S2", "S2"]);
    expect(await send("S2")).toEqual(["P1"]);
  });

  it("that move to another product leave the first", async () => {
    const { receive, send } = shop();
    expect(await receive(item("A", "S1"))).toEqual(["S1"]);
    expect(await send("S1")).toEqual(["A"]);
    expect(await receive(item("B", "S1"))).toEqual(["S1"]);
    expect(await send("S1")).toEqual(["B"]);
    expect(await receive(item("A"))).toEqual(["A"]);
  });

  it("that move within a catalog leave the first", async () => {
    const { read, send } = shop();
    await read([row("A", "S1")], [row("B", "S1")]);
    expect(await send("S1")).toEqual(["B"]);
  });

  it("of two catalogs fail the calls that need them, without shop", async () => {
    const { read, send } = shop();
    expect(await read([row("A", "S1"), row("B", "S1", "en-us", "eu"), row("C", "S2")])).toEqual(["S1", "S1", "S2"]);
    await expect(send("S1")).rejects.toMatchObject({
      kind: "mapping",
      message: expect.stringContaining(
        '"S1" is "A" in the catalog "us" and "B" in the catalog "eu": give byExternalIdentifier the option shop',
      ),
    });
    expect(await send("S2")).toEqual(["C"]);
  });

  it("of two catalogs are told apart with shop", async () => {
    const { read, send } = shop({ shop: "eu" });
    await read([row("A", "S1"), row("B", "S1", "en-us", "eu")]);
    expect(await send("S1")).toEqual(["B"]);
  });

  it("are learned behind a chain as well", async () => {
    const { receive, send } = shop({}, (map) => chain(fromRecord({ GIFT: "NS-GIFT" }), map));
    expect(await receive(item("P1"))).toEqual(["P1"]);
    expect(await receive(item("P1", "S1"), item("NS-GIFT"))).toEqual(["S1", "GIFT"]);
    expect(await send("S1", "GIFT")).toEqual(["P1", "NS-GIFT"]);
  });

  it("that are numbers are codes", async () => {
    const { receive, send } = shop();
    expect(await receive({ product_id: 7, external_identifiers: { sku: 4006381333931 } })).toEqual(["4006381333931"]);
    expect(await send("4006381333931")).toEqual(["7"]);
  });
});
