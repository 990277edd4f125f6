import { beforeAll, describe, expect, test } from "vitest";
import type { Descriptor } from "../../scripts/generate/descriptor.js";
import { renderContract } from "../../scripts/generate/docs.js";
import { formatFiles } from "../../scripts/generate/format.js";
import { fixtures, generateFrom, type Output } from "./support.js";

describe("operation descriptors", () => {
  let output: Output;
  let byId: Map<string, Descriptor>;

  beforeAll(async () => {
    output = await generateFrom(`${fixtures}own`, true);
    byId = new Map(
      output.apis.flatMap(({ descriptors }) => descriptors).map((descriptor) => [descriptor.id, descriptor]),
    );
  });

  test("they carry what the extensions say", () => {
    expect(byId.get("listOrders")).toMatchObject({
      evidence: { level: "published", source: "Test" },
      idempotency: "safe",
      rateLimitPerSecond: 30,
      scopes: ["orders:read", "stock:read"],
      pagination: {
        ...{ style: "offset", offset: "offset", count: "count", items: "orders", total: "total" },
        defaultCount: 20,
      },
      accept: ["application/json", "application/vnd.widget+json;version=2"],
    });
    expect(byId.get("createOrder")).toMatchObject({
      idempotency: { by: "body.external_id" },
      statusMeanings: { "504": "continues", "400": { data: "orders" } },
      limits: { orders: 20 },
      rules: [{ rule: "sum-of-items", at: "items" }],
      errorCodes: [
        { code: "taken", status: 409, meaning: "The number is taken." },
        { code: "bad_item", status: 400, meaning: "An item is wrong." },
      ],
    });
    expect(byId.get("changeOrder")).toMatchObject({
      idempotency: { header: "Idempotency-Key" },
      requestMediaTypes: ["application/json", "application/merge-patch+json"],
      requestBodyRequired: false,
      secrets: ["secret_token", "tag"],
    });
    expect(byId.get("createToken")).toMatchObject({ host: "identity", security: "basic", secretResponse: true });
    expect(byId.get("showOrder")).not.toHaveProperty("secretResponse");
  });

  test("a meaning of a status that the SDK does not know is a note, and a DELETE's 404 needs none", async () => {
    expect(output.notes.join("\n")).toContain("x-status-meanings.402 is no meaning that the SDK knows; left out");
    const zoo = (await generateFrom(`${fixtures}foreign`)).apis.flatMap(({ descriptors }) => descriptors);
    for (const { method, statusMeanings } of zoo)
      expect(statusMeanings).toEqual(method === "DELETE" ? { "404": "done" } : undefined);
  });

  test("the ids of all operations stand in a file of their own", () => {
    expect(formatFiles(output.files).get("operation-ids.ts")).toContain(
      'export const operationIds = ["changeOrder", "createOrder", "createToken", "listOrders", "showOrder"] as const;',
    );
  });

  test("what most descriptors of an API have in common is written once", () => {
    const text = formatFiles(output.files).get("widget-orders/operations.ts") ?? "";
    expect(text.match(/api: "widget-orders"/g)).toHaveLength(1);
    expect(text.match(/\.\.\.usual,/g)).toHaveLength(5);
  });

  test("identifiers are found in parameters, bodies, responses and keys of maps", () => {
    expect(byId.get("listOrders")?.identifiers).toContainEqual({ kind: "product", in: "query", at: "product_ids[]" });
    expect(byId.get("createOrder")?.identifiers).toContainEqual({
      kind: "product",
      in: "body",
      at: "items[].product_id",
    });
    expect(byId.get("showOrder")?.identifiers).toEqual(
      expect.arrayContaining([
        { kind: "order", in: "path", at: "id" },
        { kind: "order", in: "response", at: "id" },
        { kind: "fulfillment-node", in: "response", at: "stock_by_node{key}" },
      ]),
    );
  });

  test("a schema that contains itself is followed once, and that is said", () => {
    expect(byId.get("createOrder")?.identifiers.map(({ at }) => at)).not.toContain(
      "items[].children[].children[].product_id",
    );
    expect(output.notes.join("\n")).toContain("contains itself (Item at");
  });

  test("a prefix of a path value and the final values of a state are kept", () => {
    expect(byId.get("showOrder")?.parameters).toMatchObject([{ name: "id", prefixes: ["id", "external_id"] }]);
    expect(byId.get("showOrder")?.states).toEqual({ at: "state", known: ["open", "done"], terminal: ["done"] });
  });

  test("without extensions the method decides what may be replayed, and the document is the source", async () => {
    const foreign = await generateFrom(`${fixtures}foreign`);
    const zoo = foreign.apis.find(({ api }) => api.name === "zoo");
    const methods = Object.fromEntries(
      (zoo?.descriptors ?? []).map(({ method, idempotency }) => [method, idempotency]),
    );
    expect(methods).toEqual({ GET: "safe", PUT: "idempotent", DELETE: "idempotent", POST: "never" });
    expect(zoo?.descriptors[0]?.evidence).toEqual({ level: "published", source: "Zoo" });
  });

  test("scopes are what an OAuth requirement lists; without one, nobody says", async () => {
    const { apis } = await generateFrom(`${fixtures}foreign`);
    const zoo = apis.find(({ api }) => api.name === "zoo")?.descriptors ?? [];
    const scopes = Object.fromEntries(zoo.map(({ id, scopes }) => [id, scopes]));
    expect(scopes).toMatchObject({ upload: ["animals:write"], createProfile: undefined });
  });

  test("a document of ours without its extensions is reported", async () => {
    const { notes } = await generateFrom(`${fixtures}foreign`, true);
    expect(notes.join("\n")).toMatch(/zoo\.yaml#\/paths\/~1upload\/post: has no x-evidence/);
    expect(notes.join("\n")).toMatch(/zoo\.yaml#\/paths\/~1upload\/post: has no x-idempotency/);
  });

  test("files and events have descriptors", () => {
    const formatted = formatFiles(output.files);
    expect(formatted.get("widget-orders/files.ts")).toMatchInlineSnapshot(`
      "// Generated from openapi/widget-orders.yaml. Do not edit.
      // biome-ignore-all lint: generated.

      import type { FileDescriptor } from "newstore-sdk/transport";

      /** Loads the schemas of one file, when it is first checked. */
      function schemasOf(name: "things" | "thing-export"): FileDescriptor["schemas"] {
        return () => import("./file-schemas.js").then((all) => all.fileSchemas[name]);
      }

      /** All kinds of files of this API by name. */
      export const files: Readonly<Record<"things" | "thing-export", FileDescriptor>> = {
        /** A file of things. */
        things: {
          api: "widget-orders",
          name: "things",
          layout: "import",
          identifiers: [
            { kind: "store", in: "head", at: "shop" },
            { kind: "product", in: "item", at: "product_id" },
            { kind: "product", in: "item", at: "children[].product_id" },
          ],
          rules: [],
          limits: { maxBytes: 10 },
          fullAllowed: false,
          schemas: schemasOf("things"),
        },
        /** thing-export */
        "thing-export": {
          api: "widget-orders",
          name: "thing-export",
          layout: "rows",
          identifiers: [{ kind: "product", in: "item", at: "product_id" }],
          rules: [],
          fullAllowed: true,
          schemas: schemasOf("thing-export"),
        },
      };
      "
    `);
    expect(formatted.get("widget-orders/events.ts")).toContain('"thing.happened_again": {');
    const schemas = formatted.get("widget-orders/file-schemas.ts");
    expect(schemas).toContain("  things: { head: schemas.ThingsHeadSchema, item: schemas.ItemSchema },");
    expect(schemas).toContain('  "thing-export": { item: schemas.ThingRowSchema },');
    expect(formatted.get("widget-orders/event-schemas.ts")).toContain('  "thing.happened_again": { payload: schemas.');
  });

  test("importing an API's client loads no schema", () => {
    for (const file of ["client.ts", "operations.ts", "files.ts", "events.ts"]) {
      expect(output.files.get(`widget-orders/${file}`)).not.toMatch(/^(import|export) .*schemas/m);
    }
    expect(output.files.get("index.ts")).not.toContain("schemas");
  });

  test("the contract's table names every operation with evidence, replay rule, scopes and rate limit", () => {
    const table = renderContract(output.apis);
    expect(table).toContain(
      "| `listOrders` | `GET /orders` | published: Test | safe |  | `orders:read`, `stock:read` | 30 |",
    );
    expect(table).toContain(
      "| `createOrder` | `POST /orders` | observed: two clients \\| one more | same `body.external_id` | An order stands under its id once. |  |  |",
    );
    expect(table).toContain("| documented | 2 |");
    expect(table).toContain("| all | 5 |");
  });
});
