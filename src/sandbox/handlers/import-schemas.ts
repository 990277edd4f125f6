import type { ImportSchemaRecord } from "../state/imports.js";
import { type Handlers, SandboxProblem, type World } from "../world.js";

/** import.md 7: the only fields a schema may name. */
const WHITELIST: ReadonlySet<string> = new Set([
  ...["product_id", "variant_group_id", "brand", "title", "caption", "description", "keywords", "template_id"],
  ...["tax_class_id", "schedule_b", "product_hts_number", "google_category", "preorder_start", "online_from"],
  ...["online_to", "country_of_origin", "material", "extended_attributes", "external_identifiers"],
  ...["filterable_attributes", "searchable_attributes", "shipping_dimension_unit", "shipping_dimension_width"],
  ...["shipping_dimension_height", "shipping_dimension_length", "shipping_weight_value", "shipping_weight_unit"],
  ...["variation_additional_1_name", "variation_additional_1_value", "variation_additional_2_name"],
  ...["variation_additional_2_value", "variation_color_value", "variation_size_gender", "variation_size_system"],
  ...["variation_size_value", "variation_size_type"],
]);

const DEFAULT_ENTITY = "PRODUCTS";

function schemaOf(world: World, id: string | undefined): ImportSchemaRecord {
  const record = world.state.imports.schemas.get(id ?? "");
  if (!record) throw new SandboxProblem(404, "import_schema_not_found", `There is no import schema ${id}.`);
  return record;
}

/** import.md 7: whitelisted fields only, no reference to another document. */
function checkSchema(schema: unknown): void {
  const fields = Object.keys((schema as { properties?: object }).properties ?? {});
  const foreign = fields.filter((field) => !WHITELIST.has(field));
  if (foreign.length > 0)
    throw new SandboxProblem(400, "invalid_schema", `Fields that may not be named: ${foreign.join(", ")}.`, foreign);
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
