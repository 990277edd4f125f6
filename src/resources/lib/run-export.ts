import { files } from "../../../generated/availabilities-export/files.js";
import { showExportJob } from "../../../generated/availabilities-export/operations.js";
import type { AtpExportRow, ExportJob } from "../../../generated/availabilities-export/types.js";
import { configurationError } from "../../core/configuration-error.js";
import { NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions, resolveSignal } from "../../core/options.js";
import { refuseUnknown } from "../../core/unknown-option.js";
import { withWords } from "./as-method.js";
import { checkHttpHosts } from "./check-link.js";
import type { FacadeContext } from "./context.js";
import { distinctRows } from "./distinct-rows.js";
import { exportedRows } from "./download.js";
import { finishedJob, isOver, resumedJob, startJob } from "./export-job.js";
import type { ExportQuery } from "./export-query.js";
import { type ExportCursor, ExportStates } from "./export-state.js";
import { inexactRows } from "./inexact-rows.js";
import { POLL_OPTION_NAMES, type PollOptions } from "./poll.js";

const WORDS = {
  method: "availability.export",
  names: { "body.last_updated_at": "since", "path.group_id": "group" },
};

const QUERY_NAMES: readonly (keyof ExportQuery)[] = ["since", "group", "distinct", "cursorStore", "httpHosts"];

/** A finished export job and its file. */
export interface ExportRun {
  readonly job: ExportJob;
  /** Where the next export continues, once all rows were read. */
  readonly cursor: ExportCursor | undefined;
  rows(): AsyncIterable<readonly AtpExportRow[]>;
  /** Keeps the cursor: all rows were worked through. */
  confirm(): Promise<void>;
}

/** Starts an export job, or goes on with the one that is under way, and waits for it. */
export function runExport(context: FacadeContext, query: ExportQuery, options: PollOptions): Promise<ExportRun> {
  return withWords(WORDS, async () => {
    refuseUnknown(query, QUERY_NAMES);
    checkCallOptions(options, POLL_OPTION_NAMES);
    checkHttpHosts(query.httpHosts);
    checkStore(query.cursorStore);
    const { intervalMs: _, maxIntervalMs: __, timeoutMs: ___, ...callOptions } = options;
    if (query.since !== undefined && query.cursorStore !== undefined) throw twoPositions();
    const states = new ExportStates(context, query, callOptions);
    const saved = await states.load();
    const since = query.cursorStore === undefined ? query.since : saved.cursor;
    const { id, job } = (await resumedJob(context, saved.job, options)) ?? (await begun());
    const { link, last_updated_at: position } = job;
    // A job without changes says 0 or has no link; the old cursor stays good, and 0 must not take its place (observed).
    const isUnchanged = link === undefined || (position !== undefined && Number(position) === 0);
    const cursor = isUnchanged || position === undefined ? since : position;

    async function begun() {
      const started = await startJob(context, { ...query, since }, callOptions);
      await states.save({ cursor: since, job: started });
      return { id: started, job: await finishedJob(context, started, options) };
    }

    async function* rows(): AsyncGenerator<readonly AtpExportRow[]> {
      if (link === undefined || (isUnchanged && since !== undefined)) return;
      const renewLink = async () => (await finishedJob(context, id, options)).link;
      let isUseless = false;
      const onUseless = () => {
        isUseless = true;
      };
      const access = { renewLink, httpHosts: query.httpHosts, onUseless };
      const onInexact = inexactRows(context, showExportJob.id);
      const exported = exportedRows(context, link, callOptions, access, onInexact) as AsyncGenerator<AtpExportRow[]>;
      const distinct = query.distinct === false ? exported : distinctRows(exported);
      try {
        yield* context.identifiers.ofRows(files["atp-export"], distinct, resolveSignal(options.signal));
      } catch (error) {
        // A file that is no use will be none the next time: that begins another job at the same position. Whatever else
        // went wrong is no reason to give up a job that the platform has worked on: the next run reads its file.
        if (isUseless || isOver(error)) await states.save({ cursor: since });
        throw error;
      }
    }

    return { job, rows, cursor, confirm: () => states.save({ cursor }) };
  });
}

/** A store of JavaScript's may be anything: found out here, nothing has been sent. */
function checkStore(store: ExportQuery["cursorStore"]): void {
  if (store === undefined || (typeof store?.load === "function" && typeof store.save === "function")) return;
  throw configurationError(
    "cursorStore",
    "is no store: give memoryState(), fileState(path), or what has load and save",
  );
}

function twoPositions(): NewStoreError {
  return new NewStoreError(
    "availability.export was not sent: since and cursorStore both say where it begins. Give one of them.",
    { kind: "validation", issues: [{ path: "since", message: "given beside cursorStore", rule: "cursor" }] },
  );
}
