import type { AvailabilitiesFileHead, AvailabilityItem } from "../../generated/import/types.js";
import { importFile } from "./import/import-file.js";
import type { ImportItems, ImportOptions } from "./import/options.js";
import type { StartedImport } from "./import/result.js";
import { Resource } from "./lib/resource.js";

/** Stock in. */
export class Inventory extends Resource {
  /**
   * Imports stock on hand, per product and location. Only for locations whose stock NewStore does not keep itself.
   *
   * @param items - rows; a list, which is copied at the call, or any other iterable, which is read while the import runs.
   * @param head - `store_mapping` names each location's store; a location without one, `""`, is a distribution centre
   * and is created by the import.
   *
   * @throws {NewStoreError} kind `validation` names item, field and what to do; kind `configuration` without `publish`;
   * kind `rate_limit` when too many jobs are open.
   *
   * @example
   * ```ts
   * await newstore.inventory.importStock(
   *   [{ product_id: "TT-HRC-NVY-M", fulfillment_node_id: "DC01", quantity: 120 }],
   *   { store_mapping: [{ fulfillment_node_id: "DC01", store_id: "" }] },
   * );
   * ```
   */
  importStock(
    items: ImportItems<AvailabilityItem>,
    head: AvailabilitiesFileHead,
    options?: Omit<ImportOptions, "full">,
  ): Promise<StartedImport> {
    return importFile(this.context, "inventory.importStock", "availabilities", items, head, options);
  }
}
