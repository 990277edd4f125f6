import type { AtpExportRow, ExportJob } from "../../../generated/availabilities-export/types.js";
import { fixedOptions } from "../../core/fixed-options.js";
import { loadPart } from "../../core/load-part.js";
import { streamOf } from "./as-method.js";
import type { FacadeContext } from "./context.js";
import type { ExportQuery } from "./export-query.js";
import type { ExportCursor } from "./export-state.js";
import type { PollOptions } from "./poll.js";

/**
 * An ATP export, read row by row. The job is started by the first iteration; each iteration starts another.
 *
 * @example
 * ```ts
 * const changes = newstore.availability.export({ since: await loadCursor() });
 * for await (const row of changes) await shop.setStock(row.product_id, row.fulfillment_node_id, row.atp);
 * await saveCursor(changes.cursor); // only now: a crash before this repeats rows, it loses none
 * ```
 *
 * With a `cursorStore` the position is kept for you, and the job's id with it.
 */
export interface AtpExport extends AsyncIterable<AtpExportRow> {
  /** The same rows in batches, as they arrive. */
  batches(): AsyncIterable<readonly AtpExportRow[]>;
  /**
   * Where the next export continues. Set once **all** rows were read, `undefined` before. When nothing had changed it
   * is the `since` that was given; `undefined`, if none was: the next export is of everything again.
   */
  readonly cursor: ExportCursor | undefined;
  /** The finished job, once there is one. */
  readonly job: ExportJob | undefined;
}

/**
 * Makes an export that nothing has been sent for yet. What runs it is loaded by the first iteration: a client that only
 * sells does without.
 */
export function atpExport(context: FacadeContext, query: ExportQuery, given: PollOptions): AtpExport {
  const options = fixedOptions(given);
  let cursor: ExportCursor | undefined;
  let job: ExportJob | undefined;

  const batches = () => streamOf({ method: "availability.export" }, read);

  async function* read(): AsyncGenerator<readonly AtpExportRow[]> {
    cursor = undefined;
    const [{ inFlow }, { runExport }] = await loadPart(() =>
      Promise.all([import("./flow.js"), import("./run-export.js")]),
    );
    yield* inFlow(context, "availability.export", async function* () {
      const run = await runExport(context, query, options);
      job = run.job;
      yield* run.rows();
      await run.confirm();
      cursor = run.cursor;
    });
  }

  return {
    batches,
    async *[Symbol.asyncIterator]() {
      for await (const batch of batches()) yield* batch;
    },
    get cursor() {
      return cursor;
    },
    get job() {
      return job;
    },
  };
}
