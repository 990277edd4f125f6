import type { AtpExportRow } from "../../../generated/availabilities-export/types.js";
import { NewStoreError } from "../../core/newstore-error.js";
import { checkSource } from "./in-parallel.js";

/**
 * Adds up the ATP of each product over locations: all of them, or those that are named, as the ones that serve a shop.
 * A product and location that the export repeats for catalogs and locales counts once, with the figure that came last.
 * Holds a number for each product and location.
 *
 * @param rows - of an export, without a group: the rows of a group are sums already.
 * @param nodes - ids of locations; default: all.
 * @throws {NewStoreError} kind `validation` for what is no list, or no row of an export.
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
  checkSource("rows", rows);
  if (nodes !== undefined) checkSource("nodes", nodes);
  const wanted = nodes === undefined ? undefined : new Set(nodes);
  const figures = new Map<string, Map<string | undefined, number>>();
  for await (const row of rows) {
    const { product_id, fulfillment_node_id, atp } = checked(row);
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

/** What is no number would make text of the sum, or `NaN`. */
function checked(row: AtpExportRow | null | undefined): AtpExportRow {
  if (typeof row?.product_id === "string" && typeof row.atp === "number") return row;
  const message = "one of them is no row of an export: it needs a product_id and a number atp";
  throw new NewStoreError(`sumAtp: rows: ${message}.`, {
    kind: "validation",
    issues: [{ path: "rows", message, rule: "invalid_type" }],
  });
}
