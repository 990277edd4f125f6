import type { ExportCursor, NewStore } from "newstore-sdk";
import type { Report } from "./report.js";
import { type Shop, stockKey } from "./sample.js";

const POLLING = { intervalMs: 20, timeoutMs: 60_000 };

/** ATP of three products at all locations, as a product page would ask for it. */
export async function lookUpStock(
  newstore: NewStore,
  report: Report,
  shop: Shop,
  sampleIds: readonly string[],
): Promise<void> {
  const productIds = sampleIds.map(shop.idOf);
  const nodes = ["DC01", "US01", "US02", "US03", "US04"];
  const keys = productIds.flatMap((product_id) =>
    nodes.map((fulfillment_node_id) => ({ product_id, fulfillment_node_id })),
  );
  const { items } = await newstore.availability.get(keys);
  for (const productId of productIds) {
    const figures = items.filter(({ product_id }) => product_id === productId);
    report.line(`${productId}: ${figures.map((row) => `${row.fulfillment_node_id} ${row.atp}`).join(", ")}`);
  }
  report.check(
    `ATP of ${keys.length} pairs is the stock that was imported`,
    items.map((row) => [row.product_id, row.fulfillment_node_id, row.atp]),
    keys.map((key) => [
      key.product_id,
      key.fulfillment_node_id,
      shop.importedStock.get(stockKey(key.product_id, key.fulfillment_node_id)),
    ]),
  );
}

/** Exports ATP: everything, or what changed since a cursor. */
export async function exportStock(
  newstore: NewStore,
  report: Report,
  since?: ExportCursor,
): Promise<{ rows: Map<string, number>; cursor: ExportCursor | undefined }> {
  const exported = newstore.availability.export({ since }, POLLING);
  const rows = new Map<string, number>();
  await report.progress(since === undefined ? "full export" : `delta export since ${since}`, async (update) => {
    for await (const row of exported) {
      rows.set(stockKey(row.product_id, row.fulfillment_node_id), row.atp);
      if (rows.size % 500 === 0) update(`${rows.size} rows`);
    }
  });
  report.line(`${rows.size} rows; the next export continues at ${exported.cursor}`);
  return { rows, cursor: exported.cursor };
}
