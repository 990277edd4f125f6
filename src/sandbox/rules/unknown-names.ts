import type { Finding } from "../kernel/finding.js";
import type { OrderBody } from "../state/order-body.js";
import type { SandboxState } from "../state/state.js";
import { suggestion } from "./suggestion.js";

const MOST_LISTED = 10;
const MOST_COMPARED = 1_000;

/**
 * Names in an order that the tenant does not have: its shop and its products. What the platform does with them is
 * UNKNOWN, so the order goes in, and the finding tells of what is most likely a slip. Nothing is known as long as no
 * catalog was imported.
 */
export function unknownNames({ catalog, stock, stores }: SandboxState, body: OrderBody): Finding[] {
  const catalogs = catalog.catalogs();
  if (catalogs.length === 0) return [];
  const shops = new Set([...catalogs, ...stores.list().map((store) => store.catalog)]);
  const findings: Finding[] = [];
  if (!shops.has(body.shop))
    findings.push({
      pointer: "/body/shop",
      rule: "unknown_shop",
      message: `There is no shop ${body.shop}; there are ${[...shops].join(", ")}.`,
    });
  let few: readonly string[] | undefined;
  for (const [at, shipment] of body.shipments.entries())
    for (const [index, { product_id: id }] of shipment.items.entries()) {
      if (catalog.has(id) || stock.hasProduct(id)) continue;
      few ??= [...new Set(catalogs.flatMap((name) => idsOf(catalog, name)))];
      const message = `There is no product ${id}${hint(id, few)}.`;
      findings.push({ pointer: `/body/shipments/${at}/items/${index}/product_id`, rule: "unknown_product", message });
    }
  return findings;
}

/** Of a large catalog the first ones: looking through all of it for a slip would hold up the sandbox. */
function idsOf(catalog: SandboxState["catalog"], name: string): string[] {
  return catalog
    .products(name)
    .slice(0, MOST_COMPARED)
    .map(({ product_id: id }) => id);
}

/** The one that was probably meant, or the first few. */
function hint(id: string, known: readonly string[]): string {
  const few = known.length > MOST_LISTED ? `${known.slice(0, MOST_LISTED).join(", ")}, …` : known.join(", ");
  return suggestion(id, known) || `; there are ${few}`;
}
