import type { AtpExportRow } from "../../../generated/availabilities-export/types.js";

/**
 * Adds up the ATP of each product over locations: all of them, or those that are named, as the ones that serve a shop.
 * A product and location that the export repeats for catalogs and locales counts once, with the figure that came last.
 * Holds a number for each product and location.
 *
 * @param rows - of an export, without a group: the rows of a group are sums already.
 * @param nodes - ids of locations; default: all.
 *
 * @example
 * ```ts
 * const sellable = await sumAtp(newstore.availability.export(), ["DC01", "US01"]);
 * for (const [productId, atp] of sellable) console.log(productId, atp);
 * ```
 */
export async function sumAtp(
  rows: AsyncIterable<AtpExportRow> | Iterable<AtpExportRow>,
  nodes?: Iterable<string>,
): Promise<Map<string, number>> {
  const wanted = nodes === undefined ? undefined : new Set(nodes);
  const figures = new Map<string, Map<string | undefined, number>>();
  for await (const { product_id, fulfillment_node_id, atp } of rows) {
    if (wanted !== undefined && !wanted.has(fulfillment_node_id ?? "")) continue;
    const ofProduct = figures.get(product_id) ?? new Map<string | undefined, number>();
    figures.set(product_id, ofProduct.set(fulfillment_node_id, atp));
  }
  const sums = new Map<string, number>();
  for (const [id, ofProduct] of figures)
    sums.set(
      id,
      [...ofProduct.values()].reduce((sum, atp) => sum + atp, 0),
    );
  return sums;
}
