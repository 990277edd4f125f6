import { files } from "../../generated/availabilities-export/files.js";
import { showExportJob } from "../../generated/availabilities-export/operations.js";
import type { AtpExportRow, ExportJob } from "../../generated/availabilities-export/types.js";
import type { FacadeContext } from "../context.js";
import { NewStoreError } from "../errors/newstore-error.js";
import { type PollOptions, poll } from "../polling/poll.js";
import { distinctRows } from "./distinct-rows.js";
import { exportedRows } from "./download.js";

/** Position in the platform's count of ATP changes. A counter, not a time: store it, never calculate with it. */
export type ExportCursor = number | string;

/** What an export holds. */
export interface ExportQuery {
  /** Cursor of an earlier export: only what changed since. Default: everything. */
  readonly since?: ExportCursor | undefined;
  /** Id of a location group: ATP summed over its locations. Default: a row a product and location. */
  readonly group?: string | undefined;
  /**
   * Whether a product and location that comes once for each catalog and locale is given once. Default `true`; adding
   * such rows up would sell stock twice. `false` hands over every row.
   */
  readonly distinct?: boolean | undefined;
}

/**
 * An ATP export, read row by row. The job is started by the first iteration; each iteration starts another.
 *
 * @example
 * ```ts
 * const changes = newstore.availability.export({ since: await loadCursor() });
 * for await (const row of changes) await shop.setStock(row.product_id, row.fulfillment_node_id, row.atp);
 * await saveCursor(changes.cursor); // only now: a crash before this repeats rows, it loses none
 * ```
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

/** Makes an export that nothing has been sent for yet. */
export function atpExport(context: FacadeContext, query: ExportQuery, options: PollOptions): AtpExport {
  let cursor: ExportCursor | undefined;
  let job: ExportJob | undefined;

  async function* batches(): AsyncGenerator<readonly AtpExportRow[]> {
    cursor = undefined;
    job = await finishedJob(context, await start(context, query, options), options);
    const { link, last_updated_at: position } = job;
    // A job without changes says 0 or has no link; the old cursor stays good, and 0 must not take its place (observed).
    const isUnchanged = link === undefined || (position !== undefined && Number(position) === 0);
    if (link !== undefined && !(isUnchanged && query.since !== undefined)) {
      const rows = exportedRows(context.fetch, link, options.signal) as AsyncGenerator<AtpExportRow[]>;
      const distinct = query.distinct === false ? rows : distinctRows(rows);
      yield* context.identifiers.ofRows(files["atp-export"], distinct, options.signal);
    }
    cursor = isUnchanged || position === undefined ? query.since : position;
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

async function start({ api }: FacadeContext, { since, group }: ExportQuery, options: PollOptions): Promise<string> {
  const body = since === undefined ? {} : { last_updated_at: cursorNumber(since) };
  const exports = api.availabilitiesExport;
  const { availability_export_id } =
    group === undefined
      ? await exports.startGlobalExport({ body }, options)
      : await exports.startGroupExport({ path: { group_id: group }, body }, options);
  if (availability_export_id !== undefined) return availability_export_id;
  throw new NewStoreError(
    "The export was started, but the answer names no job to wait for. Export again; if that stays so, hooks.onDrift shows how the answer differs from the contract.",
    { kind: "api" },
  );
}

function cursorNumber(since: ExportCursor): number {
  const value = /^\d+$/.test(String(since)) ? Number(since) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw new NewStoreError(
    `availability.export was not sent: since is ${typeof since === "string" ? JSON.stringify(since) : String(since)}. Give the cursor of an earlier export, a whole number.`,
    { kind: "validation", issues: [{ path: "since", message: "not a whole number", rule: "cursor" }] },
  );
}

async function finishedJob({ api, platform }: FacadeContext, id: string, options: PollOptions): Promise<ExportJob> {
  const [processing] = showExportJob.states?.known ?? [];
  const finished = showExportJob.states?.terminal ?? [];
  const job = await poll<ExportJob>(
    {
      operationId: showExportJob.id,
      what: `export job ${id}`,
      resume: "a new export",
      ask: (callOptions) =>
        api.availabilitiesExport.showExportJob({ path: { availability_export_id: id } }, callOptions),
      isDone: ({ state }) => state !== processing,
      state: ({ state }) => state,
    },
    options,
    platform,
  );
  if (finished.includes(job.state)) return job;
  // The names of failed states are not known: anything but the two known ones is handed to a person.
  throw new NewStoreError(`Export job ${id} ended in the state ${JSON.stringify(job.state)}. Export again.`, {
    kind: "job",
    operationId: showExportJob.id,
    body: job,
  });
}
