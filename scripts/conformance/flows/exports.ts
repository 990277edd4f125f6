import { unzip } from "../../../src/files/zip-reader.js";
import { PRODUCT, WAREHOUSE } from "../goods.js";
import type { Suite } from "../suite.js";

const POLLS = 40;
const PAUSE_MS = 250;

/** Location groups and export jobs. */
export async function exportFlows(suite: Suite): Promise<void> {
  await suite.flow(async () => {
    const { body } = await suite.call("listLocationGroups");
    const groups: { id?: string; group_name?: string }[] = Array.isArray(body)
      ? body
      : (body.groups ?? body.items ?? []);
    const id = groups[0]?.id ?? groups[0]?.group_name;
    if (id !== undefined) await suite.call("showLocationGroup", { path: { group_id: id } });
  });
  if (suite.options.readOnly) return;
  await suite.flow(() => globalExport(suite));
  await suite.flow(() => groupExport(suite));
}

async function globalExport(suite: Suite): Promise<void> {
  const full = await runExport(suite, "startGlobalExport", {});
  suite.holds(
    "startGlobalExport",
    "the export holds the stock that was imported",
    full.rows.some(
      ({ product_id, fulfillment_node_id }) => product_id === PRODUCT && fulfillment_node_id === WAREHOUSE,
    ),
  );
  const delta = await runExport(suite, "startGlobalExport", {}, full.cursor);
  suite.holds(
    "startGlobalExport",
    "nothing has changed since its own cursor",
    delta.rows.length === 0,
    `${delta.rows.length} rows`,
  );
}

async function groupExport(suite: Suite): Promise<void> {
  const group = { id: "conformance", group_name: "conformance", fulfillment_nodes: [WAREHOUSE] };
  await suite.call("createLocationGroup", { body: group });
  const path = { group_id: group.id };
  const shown = await suite.call("showLocationGroup", { path });
  suite.holds("createLocationGroup", "is shown as it was created", shown.body.fulfillment_nodes?.[0] === WAREHOUSE);
  await suite.call("updateLocationGroup", { path, body: { group_name: "renamed" } });
  const renamed = await suite.call("showLocationGroup", { path });
  suite.holds("updateLocationGroup", "changes the name", renamed.body.group_name === "renamed");
  const { rows } = await runExport(suite, "startGroupExport", path);
  suite.holds(
    "startGroupExport",
    "the export has a row for the product",
    rows.some((row) => row.product_id === PRODUCT),
  );
  await suite.call("destroyLocationGroup", { path }, [200, 204]);
  await suite.call("showLocationGroup", { path }, [404]);
  suite.holds("destroyLocationGroup", "the group is gone", true);
}

interface Row {
  readonly product_id: string;
  readonly fulfillment_node_id?: string;
  readonly atp: number;
}

async function runExport(
  suite: Suite,
  operation: string,
  path: Readonly<Record<string, string>>,
  since?: number,
): Promise<{ readonly rows: readonly Row[]; readonly cursor: number }> {
  const started = await suite.call(operation, { path, body: since === undefined ? {} : { last_updated_at: since } });
  const id = String(started.body.availability_export_id);
  for (let poll = 0; poll < POLLS; poll += 1) {
    if (poll > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const { body } = await suite.call("showExportJob", { path: { availability_export_id: id } });
    if (body.state !== "finished") continue;
    const cursor = Number(body.last_updated_at);
    // docs/platform/availabilities-export.md#poll: where nothing changed there is no file, and the cursor is 0.
    if (cursor !== 0) suite.holds("showExportJob", "an export with rows has a link", typeof body.link === "string");
    return { rows: typeof body.link === "string" ? await download(body.link) : [], cursor };
  }
  suite.holds("showExportJob", "an export ends", false, "it did not within 10 s");
  return { rows: [], cursor: 0 };
}

/** Signed links take no token. Files come zipped or plain. */
async function download(link: string): Promise<Row[]> {
  const bytes = new Uint8Array(await (await fetch(link)).arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const [content = bytes] = isZip ? (await unzip(bytes)).map((file) => file.bytes) : [bytes];
  const parsed = JSON.parse(new TextDecoder().decode(content));
  return Array.isArray(parsed) ? parsed : (parsed.items ?? []);
}
