import { zipBytes } from "../../files/zip-writer.js";
import { type AtpExportRow, globalRows, groupRows } from "../rules/export-rows.js";
import type { ExportJobRecord } from "../state/exports.js";
import type { World } from "../world.js";
import { publishExport } from "./publish-export.js";

/** Computes an export and puts its file behind a link. */
export async function runExport(job: ExportJobRecord, world: World): Promise<void> {
  const { stock, catalog } = world.state;
  // The cursor is read before the rows, in the same turn: what changes later belongs to the next delta.
  const cursor = stock.counter();
  const rows = job.nodeIds ? groupRows(stock, catalog, job.nodeIds, job.since) : globalRows(stock, catalog, job.since);
  const { exportFormat, duplicateExportRows } = world.settings ?? {};
  const { bytes, count } = jsonArray(duplicateExportRows ? rowPerCatalog(rows) : rows);
  job.rows = count;
  // availabilities-export.md 1: an empty delta reports 0, and the caller keeps the old cursor.
  job.cursor = count === 0 ? 0 : cursor;
  if (count > 0) {
    const nowMs = world.clock.nowMs();
    job.link =
      exportFormat === "json"
        ? publishExport(world, `${job.id}.json`, bytes, "application/json", nowMs)
        : publishExport(world, `${job.id}.zip`, await zipped(bytes), "application/zip", nowMs);
  }
  job.state = "finished";
}

/** availabilities-export.md 4: a zip with a single file was expected, and plain JSON was coped with. */
function zipped(bytes: Uint8Array): Promise<Uint8Array> {
  return zipBytes([{ name: "availabilities.json", bytes }]);
}

/** availabilities-export.md 4, the trap: the same product and location once for each catalog and locale. */
function* rowPerCatalog(rows: Iterable<AtpExportRow>): Generator<AtpExportRow> {
  for (const row of rows) {
    if (row.external_identifiers.length < 2) yield row;
    else for (const entry of row.external_identifiers) yield { ...row, external_identifiers: [entry] };
  }
}

/** One JSON array at top level, no envelope (availabilities-export.md 4). */
function jsonArray(rows: Iterable<AtpExportRow>): { bytes: Uint8Array; count: number } {
  const texts: string[] = [];
  for (const row of rows) texts.push(JSON.stringify(row));
  return { bytes: new TextEncoder().encode(`[${texts.join(",\n")}]`), count: texts.length };
}
