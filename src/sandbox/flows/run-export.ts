import { zipStream } from "../../files/zip-writer.js";
import { holdFile } from "../kernel/held-file.js";
import { textChunks } from "../kernel/text-chunks.js";
import type { World } from "../kernel/world.js";
import { type AtpExportRow, globalRows, groupRows } from "../rules/export-rows.js";
import type { ExportJobRecord } from "../state/exports.js";
import { publishExport } from "./publish-export.js";

/** Computes an export and puts its file behind a link. */
export async function runExport(job: ExportJobRecord, world: World): Promise<void> {
  const { stock, catalog } = world.state;
  // The cursor is read before the rows, in the same turn: what changes later belongs to the next delta.
  const cursor = stock.counter();
  const rows = job.nodeIds ? groupRows(stock, catalog, job.nodeIds, job.since) : globalRows(stock, catalog, job.since);
  const { exportFormat, duplicateExportRows } = world.settings ?? {};
  const counted = { rows: 0 };
  const name = exportFormat === "json" ? `${job.id}.json` : `${job.id}.zip`;
  const chunks = textChunks(jsonArray(duplicateExportRows ? rowPerCatalog(rows) : rows, counted));
  // docs/platform/availabilities-export.md#file: a zip with a single file was expected, and plain JSON was coped with.
  const content = await (exportFormat === "json"
    ? holdFile(chunks)
    : holdFile(zipStream([{ name: "availabilities.json", chunks }]), true));
  job.rows = counted.rows;
  // docs/platform/availabilities-export.md#cursor: an empty delta reports 0, and the caller keeps the old cursor.
  job.cursor = counted.rows === 0 ? 0 : cursor;
  const contentType = exportFormat === "json" ? "application/json" : "application/zip";
  if (counted.rows > 0) job.link = publishExport(world, name, content, contentType, world.clock.nowMs());
  job.state = "finished";
}

/**
 * docs/platform/availabilities-export.md#file, the trap: the same product and location once for each catalog and
 * locale.
 */
function* rowPerCatalog(rows: Iterable<AtpExportRow>): Generator<AtpExportRow> {
  for (const row of rows) {
    if (row.external_identifiers.length < 2) yield row;
    else for (const entry of row.external_identifiers) yield { ...row, external_identifiers: [entry] };
  }
}

/** One JSON array at top level, no envelope (docs/platform/availabilities-export.md#file). */
function* jsonArray(rows: Iterable<AtpExportRow>, counted: { rows: number }): Generator<string> {
  yield "[";
  for (const row of rows) {
    yield `${counted.rows === 0 ? "" : ",\n"}${JSON.stringify(row)}`;
    counted.rows += 1;
  }
  yield "]";
}
