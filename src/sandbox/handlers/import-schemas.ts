import type { Handlers, SandboxRequest } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { importSchemaProblems } from "../rules/import-schema.js";
import type { ImportSchemaRecord } from "../state/imports.js";

const DEFAULT_ENTITY = "PRODUCTS";

function schemaOf(world: World, id: string | undefined): ImportSchemaRecord {
  const record = world.state.imports.schemas.get(id ?? "");
  if (!record) throw new SandboxProblem(404, "import_schema_not_found", `There is no import schema ${id}.`);
  return record;
}

/** Which fields a schema may name, the contract says. */
async function checkSchema({ operation, body }: SandboxRequest): Promise<void> {
  const schemas = await operation.schemas();
  const document = Object.values(schemas.body ?? {})[0];
  // What checks the names of a record passes this one over.
  const isField = (name: string) =>
    name !== "__proto__" && (document?.safeParse({ properties: { [name]: true } }).success ?? true);
  const problems = importSchemaProblems(body, isField);
  if (problems.length > 0) throw new SandboxProblem(400, "invalid_schema", problems[0] ?? "", problems);
}

function modified({ updatedAtMs }: ImportSchemaRecord): Record<string, string> {
  return { "last-modified": new Date(updatedAtMs).toUTCString() };
}

/**
 * A retailer's own product schemas. How a job selects one is UNKNOWN (docs/platform/import.md#import-schemas), so none
 * is applied.
 */
export const importSchemaHandlers: Handlers = {
  createImportSchema: async (request, world) => {
    const { query, body } = request;
    const id = query.get("id") ?? world.ids.uuid();
    const { schemas } = world.state.imports;
    if (schemas.has(id))
      throw new SandboxProblem(409, "import_schema_exists", `There already is an import schema ${id}.`);
    await checkSchema(request);
    const record: ImportSchemaRecord = {
      id,
      entity: query.get("entity") ?? DEFAULT_ENTITY,
      schema: body,
      updatedAtMs: world.clock.nowMs(),
    };
    schemas.set(id, record);
    return {
      status: 201,
      headers: modified(record),
      body: { id, last_updated_at: new Date(record.updatedAtMs).toISOString() },
    };
  },
  // docs/platform/import.md#import-schemas: facts about the schema, or the schema itself when requested as such.
  showImportSchema: ({ path, headers }, world) => {
    const record = schemaOf(world, path["id"]);
    const facts = { entity: record.entity, id: record.id, last_updated_at: new Date(record.updatedAtMs).toISOString() };
    const wantsSchema = (headers.get("accept") ?? "").includes("application/schema+json");
    return { status: 200, headers: modified(record), body: wantsSchema ? record.schema : facts };
  },
  updateImportSchema: async (request, world) => {
    const record = schemaOf(world, request.path["id"]);
    await checkSchema(request);
    record.schema = request.body;
    record.updatedAtMs = world.clock.nowMs();
    return { status: 204, headers: modified(record) };
  },
  destroyImportSchema: ({ path }, world) => {
    world.state.imports.schemas.delete(schemaOf(world, path["id"]).id);
    return { status: 204 };
  },
};
