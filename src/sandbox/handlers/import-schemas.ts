import type { ImportSchemaRecord } from "../state/imports.js";
import { type Handlers, SandboxProblem, type World } from "../world.js";

const DEFAULT_ENTITY = "PRODUCTS";

function schemaOf(world: World, id: string | undefined): ImportSchemaRecord {
  const record = world.state.imports.schemas.get(id ?? "");
  if (!record) throw new SandboxProblem(404, "import_schema_not_found", `There is no import schema ${id}.`);
  return record;
}

/** import.md 7: no reference to another document. That it names whitelisted fields only, the contract checks. */
function checkSchema(schema: unknown): void {
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)].map((found) => found[1] ?? "");
  const outside = references.filter((reference) => !reference.startsWith("#"));
  if (outside.length > 0)
    throw new SandboxProblem(400, "invalid_schema", `References to other documents: ${outside.join(", ")}.`, outside);
}

function modified({ updatedAtMs }: ImportSchemaRecord): Record<string, string> {
  return { "last-modified": new Date(updatedAtMs).toUTCString() };
}

/** A retailer's own product schemas. How a job selects one is UNKNOWN (import.md 7), so none is applied. */
export const importSchemaHandlers: Handlers = {
  createImportSchema: ({ query, body }, world) => {
    const id = query.get("id") ?? world.ids.uuid();
    const { schemas } = world.state.imports;
    if (schemas.has(id))
      throw new SandboxProblem(409, "import_schema_exists", `There already is an import schema ${id}.`);
    checkSchema(body);
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
  // import.md 7: facts about the schema, or the schema itself when asked for as such.
  showImportSchema: ({ path, headers }, world) => {
    const record = schemaOf(world, path["id"]);
    const facts = { entity: record.entity, id: record.id, last_updated_at: new Date(record.updatedAtMs).toISOString() };
    const wantsSchema = (headers.get("accept") ?? "").includes("application/schema+json");
    return { status: 200, headers: modified(record), body: wantsSchema ? record.schema : facts };
  },
  updateImportSchema: ({ path, body }, world) => {
    const record = schemaOf(world, path["id"]);
    checkSchema(body);
    record.schema = body;
    record.updatedAtMs = world.clock.nowMs();
    return { status: 204, headers: modified(record) };
  },
  destroyImportSchema: ({ path }, world) => {
    world.state.imports.schemas.delete(schemaOf(world, path["id"]).id);
    return { status: 204 };
  },
};
