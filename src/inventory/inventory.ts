import { files } from "../../generated/import/files.js";
import type { AvailabilitiesFileHead, AvailabilityItem } from "../../generated/import/types.js";
import type { FacadeContext } from "../context.js";
import type { ImportItems, ImportOptions, StartedImport } from "../imports/options.js";
import { runImport } from "../imports/run-import.js";

/** Stock in. */
export class Inventory {
  readonly #context: FacadeContext;

  constructor(context: FacadeContext) {
    this.#context = context;
  }

  /**
   * Imports stock on hand, per product and location. Only for locations whose stock NewStore does not keep itself.
   *
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
    return runImport(this.#context, files.availabilities, items, head, options);
  }
}
