import type { AtpExportRow } from "../../generated/availabilities-export/types.js";

/**
 * Leaves out rows of a product and location that were already given: with several catalogs or locales the platform
 * repeats them (observed). Rows come grouped by product, so only one product's locations are remembered and memory
 * stays flat however long the file is.
 */
export async function* distinctRows(
  batches: AsyncIterable<readonly AtpExportRow[]>,
): AsyncGenerator<readonly AtpExportRow[]> {
  let productId: string | undefined;
  let locations = new Set<string | undefined>();
  for await (const batch of batches) {
    const kept = batch.filter((row) => {
      if (row.product_id !== productId) {
        productId = row.product_id;
        locations = new Set();
      }
      const isNew = !locations.has(row.fulfillment_node_id);
      locations.add(row.fulfillment_node_id);
      return isNew;
    });
    if (kept.length > 0) yield kept;
  }
}
