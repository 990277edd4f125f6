/** What changed in sellable stock, every 15 minutes, and nothing lost by a crash. `npx tsx examples/flows/stock-out.ts` */

import type { ExportCursor, NewStore } from "newstore-sdk";
import { withSandbox } from "./with-sandbox.js";

/** What the shop keeps: its stock, and where the next run goes on. Yours stand in a database. */
const shop = { stock: new Map<string, number>(), cursor: undefined as ExportCursor | undefined };

/** One run: full the first time, and only what changed from then on. Let one run end before the next begins. */
async function syncStock(newstore: NewStore, write: (key: string, atp: number) => void): Promise<number> {
  const changes = newstore.availability.export({ since: shop.cursor }, { intervalMs: 100 });
  let rows = 0;
  for await (const { product_id, fulfillment_node_id, atp } of changes) {
    write(`${product_id} at ${fulfillment_node_id}`, atp);
    rows++;
  }
  // Only now that every row is written: a run that crashed reads its rows again.
  shop.cursor = changes.cursor;
  return rows;
}

await withSandbox(async ({ newstore, sandbox }) => {
  const write = (key: string, atp: number): void => void shop.stock.set(key, atp);
  console.log(`first run: ${await syncStock(newstore, write)} rows`);

  sandbox.seed({ stock: [{ product_id: "HAT", fulfillment_node_id: "DC01", quantity: 1 }] });
  await sandbox.clock.advance("15m");
  const crash = (): void => {
    throw new Error("the shop is down");
  };
  await syncStock(newstore, crash).catch((error: Error) => console.log(`second run: ${error.message}`));
  console.log(`third run: ${await syncStock(newstore, write)} row`);
  console.log(`fourth run: ${await syncStock(newstore, write)} rows`);
  console.log([...shop.stock].map(([key, atp]) => `${key}: ${atp}`).join(", "));
});
