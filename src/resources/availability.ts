import { type Call, fromResponse } from "../core/call.js";
import { fixedOptions } from "../core/fixed-options.js";
import { loadPart } from "../core/load-part.js";
import type { CallOptions } from "../core/request.js";
import { asMethod } from "./lib/as-method.js";
import { type AtpExport, atpExport } from "./lib/atp-export.js";
import type { FacadeContext } from "./lib/context.js";
import type { ExportQuery } from "./lib/export-query.js";
import { fixedSource } from "./lib/fixed-source.js";
import type { AtpKeys, AtpLookUp } from "./lib/look-up-atp.js";
import { reading } from "./lib/of-family.js";
import type { PollOptions } from "./lib/poll.js";
import { Resource } from "./lib/resource.js";
import { LocationGroups } from "./location-groups.js";

/** Available-to-promise stock: what may still be sold. A promise, not a lock. */
export class Availability extends Resource {
  /** Groups of locations that are exported as one. */
  readonly groups: LocationGroups;

  /** @internal */
  constructor(context: FacadeContext) {
    super(context);
    this.groups = new LocationGroups(context);
  }

  /**
   * Reads the ATP of products at locations. Any number of pairs: they are sent in parts, several at once.
   *
   * `items` come in the order of the keys. `unknown` are the pairs that the platform said nothing of,
   * which is not the same as 0.
   *
   * @param keys - a list, which is copied at the call, or any other iterable.
   * @throws {NewStoreError} of the first part that failed; its `partial` has what the other parts found, see
   * {@link PartialAtpLookUp}.
   *
   * @example
   * ```ts
   * const { items, unknown } = await newstore.availability.get([
   *   { product_id: "TT-HRC-NVY-M", fulfillment_node_id: "DC01" },
   * ]);
   * ```
   */
  get(keys: AtpKeys, options?: CallOptions): Call<AtpLookUp> {
    const words = { method: "availability.get", names: { "body.atp_keys": "keys" } };
    const given = reading(words.method, () => fixedSource(keys));
    const own = reading(words.method, () => fixedOptions(options));
    const response = async () => {
      const { lookUpAtp } = await loadPart(() => import("./lib/look-up-atp.js"));
      return lookUpAtp(this.context, given, own);
    };
    return asMethod(words, fromResponse(response()));
  }

  /**
   * Exports the ATP of everything, or of what changed since an earlier export.
   *
   * Starts a job, waits for it, and reads its file row by row, however long it is. Once a day read everything: the
   * platform does not report products that are gone.
   *
   * @throws {NewStoreError} kind `job` when the job ends in another state than finished; kind `timeout` after `timeoutMs`.
   *
   * @example
   * ```ts
   * const everything = newstore.availability.export();
   * for await (const row of everything) console.log(row.product_id, row.fulfillment_node_id, row.atp);
   * const since = everything.cursor;
   * ```
   */
  export(query: ExportQuery = {}, options: PollOptions = {}): AtpExport {
    return atpExport(this.context, query, options);
  }
}
