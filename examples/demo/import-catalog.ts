import type { NewStore, StartedImport } from "newstore-sdk";
import type { Report } from "./report.js";
import type { Shop } from "./sample.js";

/** Short waits, since the sandbox is fast; leave the defaults in production. */
const POLLING = { intervalMs: 50, maxIntervalMs: 500, timeoutMs: 60_000 };

/** Products, stock, prices, categories: in the order in which they build on each other. */
export async function importCatalog(newstore: NewStore, report: Report, shop: Shop): Promise<void> {
  const run = async (what: string, start: () => Promise<StartedImport>): Promise<void> => {
    const started = await report.progress(what, async (update) => {
      const { jobs, items } = await start();
      update(`${items} items`);
      const onState = (state: string, id: string) => update(`job ${id} is ${state}`);
      const { errors } = await newstore.imports.wait({ jobs }, { ...POLLING, onState });
      return { items, errors };
    });
    report.check(`${what}: ${started.items} items, no item refused`, started.errors, []);
  };

  for (const { head, items } of shop.products)
    await run(`products ${head.locale}`, () => newstore.catalog.importProducts(items, head));
  await run("stock of 4 stores and 1 distribution centre", () =>
    newstore.inventory.importStock(shop.stock.items, shop.stock.head),
  );
  for (const { head, items } of shop.prices)
    await run(`price book ${head.pricebook}`, () => newstore.catalog.importPrices(items, head));
  for (const { head, items } of shop.categories)
    await run(`categories ${head.locale}`, () => newstore.catalog.importCategories(items, head));
}
