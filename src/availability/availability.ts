import { listAtp } from "../../generated/availabilities/operations.js";
import type { AtpKey, ListAtpResponse } from "../../generated/availabilities/types.js";
import type { FacadeContext } from "../context.js";
import { inBatches } from "../paging/batches.js";
import type { PollOptions } from "../polling/poll.js";
import type { Call } from "../transport/call.js";
import type { CallOptions } from "../transport/transport.js";
import { type AtpExport, atpExport, type ExportQuery } from "./export.js";
import { LocationGroups } from "./groups.js";

/** Available-to-promise stock: what may still be sold. A promise, not a lock. */
export class Availability {
  /** Groups of locations that are exported as one. */
  readonly groups: LocationGroups;
  readonly #context: FacadeContext;

  constructor(context: FacadeContext) {
    this.#context = context;
    this.groups = new LocationGroups(context.api);
  }

  /**
   * Reads the ATP of products at locations. Any number of pairs: they are asked for in parts.
   *
   * A pair that is missing from the answer is unknown, not 0. Match on both ids: the order of the answer is not
   * promised.
   *
   * @example
   * ```ts
   * const { items } = await newstore.availability.get([{ product_id: "TT-HRC-NVY-M", fulfillment_node_id: "DC01" }]);
   * ```
   */
  get(keys: readonly AtpKey[], options?: CallOptions): Call<ListAtpResponse> {
    return inBatches(listAtp, { atp_keys: keys as AtpKey[] }, (body) =>
      this.#context.api.availabilities.listAtp({ body }, options),
    );
  }

  /**
   * Exports the ATP of everything, or of what changed since an earlier export.
   *
   * Starts a job, waits for it, and reads its file row by row, however long it is. Once a day read everything: the
   * platform sends no word of products that are gone.
   *
   * @throws {NewStoreError} kind `job` when the job ends in another state than finished; kind `timeout` after `waitMs`.
   *
   * @example
   * ```ts
   * const everything = newstore.availability.export();
   * for await (const row of everything) console.log(row.product_id, row.fulfillment_node_id, row.atp);
   * const since = everything.cursor;
   * ```
   */
  export(query: ExportQuery = {}, options: PollOptions = {}): AtpExport {
    return atpExport(this.#context, query, options);
  }
}
