import type { NewStore } from "newstore-sdk";
import { readBack, returnOneUnit } from "./after-sales.js";
import { placeOrders } from "./checkout.js";
import { importCatalog } from "./import-catalog.js";
import { exportStock, lookUpStock } from "./read-stock.js";
import type { Report } from "./report.js";
import { type Shop, sample, stockKey } from "./sample.js";

/** What the journey needs of the world around it. */
export interface Surroundings {
  /** Lets time pass on the platform, as in `30m`. A real tenant's time passes by itself. */
  readonly passTime: (duration: string) => Promise<void>;
}

/**
 * One integration, from an empty tenant to a return, checking each result on the way.
 *
 * @param shop - whose ids may look otherwise than NewStore's: then the client maps them.
 */
export async function journey(
  newstore: NewStore,
  report: Report,
  { passTime }: Surroundings,
  shop: Shop = sample,
): Promise<void> {
  const { importedStock } = shop;
  report.step("Token");
  const token = await newstore.transport.accessToken();
  report.check("a token is there", token.length > 0, true);

  report.step("Catalog, prices and stock in");
  await importCatalog(newstore, report, shop);

  report.step("Sellable stock out");
  await lookUpStock(newstore, report, shop, ["TT-HRC-NVY-M", "TT-PKT-OLV-L", "TT-DNM-BLK-S"]);
  const before = await exportStock(newstore, report);
  report.check("the full export is the stock that was imported", sorted(before.rows), sorted(importedStock));

  report.step("Checkout: pickup and delivery options, two orders in");
  const { shipped, pickedUp, changes } = await placeOrders(newstore, report, shop);

  report.step("Orders and customer back");
  await passTime("30m");
  report.line("half an hour passes: the time in which orders can be changed is over, they are routed");
  await readBack(newstore, report, { shipped, pickedUp });

  report.step("A return");
  await returnOneUnit(newstore, report, shipped, changes);

  report.step("What changed");
  const after = await exportStock(newstore, report, before.cursor);
  const expected = new Map([...changes].map(([key, units]) => [key, (importedStock.get(key) ?? 0) + units]));
  for (const [key, atp] of sorted(after.rows)) report.line(`${key}: ${importedStock.get(key)} → ${atp}`);
  report.check(
    "the delta export is what the orders and the return changed, and nothing else",
    sorted(after.rows),
    sorted(expected),
  );

  const untouched = await exportStock(newstore, report, after.cursor);
  report.check("nothing has changed since", [untouched.rows.size, untouched.cursor], [0, after.cursor]);
}

/** Units that were sold (negative) or came back, by `product@node`. */
export type StockChanges = Map<string, number>;

/** Notes units that were sold or came back. */
export function noteChange(changes: StockChanges, productId: string, nodeId: string, units: number): void {
  const key = stockKey(productId, nodeId);
  changes.set(key, (changes.get(key) ?? 0) + units);
}

function sorted(rows: ReadonlyMap<string, number>): [string, number][] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}
