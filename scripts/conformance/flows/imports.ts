import { zipBytes } from "../../../src/files/zip-writer.js";
import { PRODUCTS, WAREHOUSE } from "../goods.js";
import type { Suite } from "../suite.js";

const STATES = ["received", "waiting", "finished", "failed"];
const POLLS = 20;
const PAUSE_MS = 250;

/** Import jobs; with a shelf to put files on, whole imports. */
export async function importFlows(suite: Suite): Promise<void> {
  for (const state of STATES) await suite.flow(() => listJobs(suite, state));
  if (suite.options.readOnly) return;
  await suite.flow(() => importSchemas(suite));
  await suite.flow(() => givenUp(suite));
  for (const [entity, content] of Object.entries(PRODUCTS)) await suite.flow(() => importOne(suite, entity, content));
}

async function listJobs(suite: Suite, state: string): Promise<void> {
  const { body } = await suite.call("listImportJobs", { query: { "filter[state]": state } });
  const jobs: { import_id?: string; id?: string; state?: string }[] = Array.isArray(body) ? body : (body.items ?? []);
  suite.holds(
    "listImportJobs",
    `lists only ${state} jobs when the query says so`,
    jobs.every((job) => job.state === state),
  );
  const id = jobs[0]?.import_id ?? jobs[0]?.id;
  if (id === undefined) return;
  const shown = await suite.call("showImportJob", { path: { import_id: id } });
  suite.holds("showImportJob", "shows the job that was requested", (shown.body.import_id ?? shown.body.id) === id);
  await suite.call("listImportJobErrors", { path: { import_id: id } });
}

async function importOne(suite: Suite, entity: string, content: unknown): Promise<void> {
  const uri = `${suite.options.baseUrl}/__sandbox/files/conformance-${entity}.zip`;
  const bytes = await zipBytes([{ name: `${entity}.json`, bytes: new TextEncoder().encode(JSON.stringify(content)) }]);
  const put = await fetch(uri, { method: "PUT", body: bytes as Uint8Array<ArrayBuffer> });
  if (!put.ok)
    return suite.record("startImportJob", "semantic", "imports a file", "skip", "there is no shelf for files");
  const created = await suite.call("createImportJob", {
    body: { provider: "conformance", name: entity, source_uri: uri, entities: [entity] },
  });
  const id: string = created.body.id ?? created.body.import_id;
  await suite.call("startImportJob", { path: { import_id: id }, body: { transformed_uri: uri } });
  let state = "";
  for (let poll = 0; poll < POLLS && state !== "finished" && state !== "failed"; poll += 1) {
    if (poll > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    ({ state } = (await suite.call("showImportJob", { path: { import_id: id } })).body);
  }
  suite.holds("startImportJob", `imports ${entity}`, state === "finished", `the job is ${state}`);
  const errors = await suite.call("listImportJobErrors", { path: { import_id: id } });
  const list: unknown[] = Array.isArray(errors.body) ? errors.body : (errors.body.items ?? []);
  suite.holds("listImportJobErrors", `refuses none of the ${entity}`, list.length === 0, `${list.length} refused`);
}

/** A job that is never started: errors can be noted, and it can be given up. */
async function givenUp(suite: Suite): Promise<void> {
  const body = { provider: "conformance", source_uri: "https://example.invalid/none.zip", entities: ["products"] };
  const created = await suite.call("createImportJob", { body });
  const path = { import_id: String(created.body.id ?? created.body.import_id) };
  suite.holds(
    "createImportJob",
    "a new job is received",
    (await suite.call("showImportJob", { path })).body.state === "received",
  );
  await suite.call("createImportJobErrors", {
    path,
    body: [{ error_id: "1", reason: "conformance", entity_type: "products", entity_id: WAREHOUSE }],
  });
  await suite.call("failImportJob", { path, body: { reason: "conformance" } });
  const failed = await suite.call("showImportJob", { path });
  suite.holds(
    "failImportJob",
    "the job has failed with that reason",
    failed.body.state === "failed" && failed.body.reason === "conformance",
  );
}

async function importSchemas(suite: Suite): Promise<void> {
  const id = "conformance";
  const schema = { type: "object", properties: { material: { type: "string" } } };
  await suite.call("createImportSchema", { query: { id, entity: "PRODUCTS" }, body: schema }, [201]);
  const headers = { accept: "application/schema+json" };
  const shown = await suite.call("showImportSchema", { path: { id }, headers });
  suite.holds("showImportSchema", "is the schema that was sent", JSON.stringify(shown.body).includes("material"));
  await suite.call("updateImportSchema", { path: { id }, body: { ...schema, title: "changed" } }, [204]);
  await suite.call("destroyImportSchema", { path: { id } }, [200, 204]);
  await suite.call("showImportSchema", { path: { id } }, [404]);
  suite.holds("destroyImportSchema", "is gone", true);
}
