import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as fc from "../support/fast-check.js";
import { generateFrom, loadSchemas, typeErrors, writeFolder } from "./support.js";

const NAMES = ["Apple", "Berry", "Cherry", "Damson"];
const DOCUMENTS = 25;

const document = (schemas: object) => ({
  openapi: "3.1.0",
  info: { title: "Circles", version: "1" },
  paths: {},
  components: { schemas },
});
const reference = fc.constantFrom(...NAMES).map((name): object => ({ $ref: `#/components/schemas/${name}` }));
const parts = fc.array(
  fc.oneof(
    reference,
    fc.constantFrom<object[]>({ type: "string" }, { type: "object", properties: { n: { type: "number" } } }),
  ),
  { minLength: 1, maxLength: 3 },
);
const schema = fc.oneof(
  reference,
  reference.map((named) => ({ ...named, description: "Says more." })),
  reference.map((named) => ({ ...named, minLength: 1 })),
  parts.map((allOf) => ({ allOf })),
  parts.map((anyOf) => ({ anyOf })),
  parts.map((oneOf) => ({ oneOf })),
  parts.map((anyOf) => ({ allOf: [{ anyOf }] })),
  reference.map((items) => ({ type: "array", items })),
  reference.map((next) => ({ type: "object", properties: { next } })),
);

it("schemas that are themselves, by whatever way, compile, and check every value to an end", async () => {
  const some = fc.sample(fc.tuple(schema, schema, schema, schema), DOCUMENTS);
  const files = new Map(
    some.map((schemas, index) => [
      `d${index}.json`,
      JSON.stringify(document(Object.fromEntries(NAMES.map((name, at) => [name, schemas[at]])))),
    ]),
  );
  const { folder, remove } = writeFolder(files);
  rmSync(join(folder, "package.json"));
  try {
    const output = await generateFrom(folder);
    expect(output.notes.filter((note) => note.includes("cannot be generated"))).toEqual([]);
    expect(typeErrors(output.files)).toEqual([]);
    const loaded = await loadSchemas(output);
    try {
      for (const schemas of loaded.schemas.values())
        for (const value of ["text", 7, null, {}, { n: 1 }, { next: { next: {} } }, [["text"]]])
          for (const name of NAMES) expect(typeof schemas[`${name}Schema`]?.safeParse(value).success).toBe("boolean");
    } finally {
      loaded.remove();
    }
  } finally {
    remove();
  }
});

it("a choice with itself is the rest of the choice; of what is nothing else, anything is accepted, with a note", async () => {
  const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const files = new Map([
    [
      "shop.json",
      JSON.stringify(
        document({
          Text: { oneOf: [named("Text"), { type: "string" }] },
          One: named("Two"),
          Two: named("One"),
        }),
      ),
    ],
  ]);
  const { folder, remove } = writeFolder(files);
  rmSync(join(folder, "package.json"));
  try {
    const { notes, files: made } = await generateFrom(folder);
    const types = made.get("shop/types.ts");
    for (const type of ["Text = string", "One = Two", "Two = unknown"]) expect(types).toContain(`type ${type};`);
    expect(notes).toEqual([
      "shop.json#/components/schemas/Text: `oneOf` names the schema itself, which says nothing; left out",
      "shop.json#/components/schemas/Two: One leads back to itself; anything is accepted there",
    ]);
  } finally {
    remove();
  }
});

it("YAML's anchors and merge keys say what they stand for", async () => {
  const yaml = `
openapi: 3.1.0
info: { title: Merged, version: "1" }
x-common: &common { type: object, properties: { id: { type: string } } }
paths:
  /things:
    get: &read
      operationId: readThings
      responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
  /others:
    get: { <<: *read, operationId: readOthers }
components:
  schemas:
    Thing: { <<: *common, required: [id] }
`;
  const { folder, remove } = writeFolder(new Map([["merged.yaml", yaml]]));
  rmSync(join(folder, "package.json"));
  try {
    const { files, notes, apis } = await generateFrom(folder);
    expect(notes).toEqual([]);
    expect(files.get("merged/types.ts")).toMatch(/interface Thing \{\s+id: string;\s+\}/);
    expect(apis[0]?.descriptors.map(({ id, path }) => `${id} ${path}`)).toEqual([
      "readThings /things",
      "readOthers /others",
    ]);
  } finally {
    remove();
  }
});
