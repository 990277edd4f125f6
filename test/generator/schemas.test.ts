import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { Bundle } from "../../scripts/generate/bundle.js";
import { Problems } from "../../scripts/generate/problems.js";
import { isRecord, type Schema } from "../../scripts/generate/schema.js";
import { requestRoots, usageOf } from "../../scripts/generate/usage.js";
import * as fc from "../support/fast-check.js";
import { MOMENTS, nearlyFitting } from "./arbitrary.js";
import { fixtures, generateFrom, loadSchemas, type Output, project, type Schemas } from "./support.js";

let own: Output;
let foreign: Output;
let contract: Output;
const loaded = new Map<Output, ReadonlyMap<string, Schemas>>();
const removers: (() => void)[] = [];

beforeAll(async () => {
  own = await generateFrom(`${fixtures}own`);
  foreign = await generateFrom(`${fixtures}foreign`);
  contract = await generateFrom(`${project}openapi`, true);
  for (const output of [own, foreign, contract]) {
    const { schemas, remove } = await loadSchemas(output);
    loaded.set(output, schemas);
    removers.push(remove);
  }
});

afterAll(() => {
  for (const remove of removers) remove();
});

function schema(output: Output, api: string, name: string): z.ZodType {
  const found = loaded.get(output)?.get(api)?.[name];
  if (!found) throw new Error(`${api} has no ${name}`);
  return found;
}

const order = { external_id: "W-1", catalog: "main", items: [{ product_id: "P" }] };
const accepts = (name: string, value: unknown) => schema(own, "widget-orders", name).safeParse(value).success;
const acceptsOrder = (changes: object) => accepts("CreateOrderRequestSchema", { ...order, ...changes });

describe("schemas of requests", () => {
  test("they keep unknown keys and rewrite nothing", () => {
    const value = { ...order, unknown: { deep: [1] }, anything: null };
    expect(schema(own, "widget-orders", "CreateOrderRequestSchema").parse(value)).toEqual(value);
  });

  test.each<[string, object, object]>([
    ["closed lists", { colour: "red" }, { colour: "green" }],
    ["length in code points", { external_id: "😀😀😀😀😀😀" }, { external_id: "😀😀😀😀😀😀😀" }],
    ["patterns", { external_id: "a" }, { external_id: "a/b" }],
    ["dates", { placed_at: "2025-01-01T00:00:00" }, { placed_at: "2025-01-01" }],
    ["limits of numbers", { price: 100 }, { price: 0 }],
    ["decimals", { price: 0.07 }, { price: 0.071 }],
    ["integers, large ones too", { count: 9 }, { count: 1.5 }],
    ["unique elements", { tags: ["a", "b"] }, { tags: ["a", "a"] }],
    ["numbers of elements", { tags: ["a"] }, { tags: [] }],
    ["names of properties", { labels: { abc: "x" } }, { labels: { abcd: "x" } }],
    ["numbers of properties", { labels: { a: "x", b: "x" } }, { labels: { a: "x", b: "x", c: "x" } }],
    ["values of maps", { labels: { a: "x" } }, { labels: { a: 1 } }],
    ["null beside text", { null_or_text: null }, { null_or_text: "abc" }],
    ["constants that are objects", { fixed: { a: [1] } }, { fixed: { a: [2] } }],
    [
      "recursion",
      { items: [{ product_id: "P", children: [{ product_id: "Q" }] }] },
      { items: [{ product_id: "P", children: [{}] }] },
    ],
    ["merged allOf", { delivery: { type: "token", token: "ab" } }, { delivery: { type: "token", token: "a" } }],
    ["formats as documentation only", { email: "no address" }, { email: 1 }],
  ])("they check %s", (_, good, bad) => {
    expect(acceptsOrder(good)).toBe(true);
    expect(acceptsOrder(bad)).toBe(false);
  });

  test("one of several sets of properties is asked for by name", () => {
    const { catalog: _, ...without } = order;
    const result = schema(own, "widget-orders", "CreateOrderRequestSchema").safeParse(without);
    expect(result.error?.issues).toMatchObject([{ message: "Invalid input: needs catalog or shop with shop_locale" }]);
    expect(acceptsOrder({ catalog: undefined, shop: "s", shop_locale: "en" })).toBe(true);
    expect(accepts("PatchSchema", { a: true, b: 1 })).toBe(false);
  });

  test("everything is told at once: the length of a list beside its elements, and what is missing beside what is wrong", () => {
    const issues = (changes: object) =>
      schema(own, "widget-orders", "CreateOrderRequestSchema")
        .safeParse({ ...order, ...changes })
        .error?.issues.map(({ path, code }) => [path.join("."), code]);
    expect(issues({ tags: ["a", 1, "c", "a"] })).toEqual([
      ["tags.1", "invalid_type"],
      ["tags", "too_big"],
      ["tags.3", "custom"],
    ]);
    expect(issues({ tags: ["a", "b", "c", "d"] })).toEqual([["tags", "too_big"]]);
    expect(issues({ tags: 5 })).toEqual([["tags", "invalid_type"]]);
    expect(issues({ labels: { a: 1, b: "x", c: "x" } })).toEqual([
      ["labels.a", "invalid_type"],
      ["labels", "custom"],
    ]);
    expect(issues({ catalog: undefined, count: "many" })).toEqual([
      ["count", "invalid_type"],
      ["", "custom"],
    ]);
    // A member that is there and wrong is not missing.
    expect(issues({ catalog: 5 })).toEqual([["catalog", "invalid_type"]]);
  });

  test("of a choice told apart by a property, the issues are those of the branch that was meant", () => {
    const issues = (delivery: object) =>
      schema(own, "widget-orders", "CreateOrderRequestSchema")
        .safeParse({ ...order, delivery })
        .error?.issues.map(({ path, code }) => [path.join("."), code]);
    expect(issues({ type: "level", level: "express" })).toEqual([["delivery.level", "too_big"]]);
    expect(issues({ type: "pigeon" })).toEqual([["delivery.type", "invalid_value"]]);
  });

  test("a discriminator's mapping tells branches apart that have no constant of their own", () => {
    const animal = schema(foreign, "zoo", "AnimalSchema");
    expect(animal.safeParse({ species: "cat", lives: 9 }).success).toBe(true);
    expect(animal.safeParse({ species: "cat", lives: 10 }).error?.issues).toMatchObject([{ path: ["lives"] }]);
    expect(animal.safeParse({ species: "dog", mother: { species: "cat", lives: 1 }, owner: null }).success).toBe(true);
  });
});

describe("schemas of bytes and of what travels one way only", () => {
  test("bytes may be text or bytes", () => {
    const file = schema(foreign, "legacy", "SendFileRequestSchema");
    expect(file.safeParse({ file: new Uint8Array([1]), kind: "a" }).success).toBe(true);
    expect(file.safeParse({ file: 1 }).success).toBe(false);
    expect(schema(foreign, "zoo", "UploadRequestSchema").safeParse("text").success).toBe(true);
  });

  test("a request need not carry what only the platform writes, nor a response what is never read", () => {
    expect(schema(foreign, "zoo", "AccountSchema").safeParse({ secret: "s" }).success).toBe(true);
    expect(schema(foreign, "zoo", "AccountSchema").safeParse({ id: "1" }).success).toBe(false);
    expect(schema(foreign, "zoo", "OpenAccountSchema").safeParse({ id: "1" }).success).toBe(true);
    expect(schema(foreign, "zoo", "OpenAccountSchema").safeParse({ secret: "s" }).success).toBe(false);
  });
});

describe("schemas of responses", () => {
  test("they accept values and lengths that are not known, and miss what must be there", () => {
    expect(accepts("OrderSchema", { id: "far too long", state: "new", colour: "green", kind: "z" })).toBe(true);
    expect(accepts("OrderSchema", { id: 1, state: "open" })).toBe(false);
    expect(accepts("OrderSchema", { id: "1" })).toBe(false);
  });

  test("a component that travels both ways has two schemas, where they differ", () => {
    expect(accepts("ColourSchema", "green")).toBe(false);
    expect(accepts("OpenColourSchema", "green")).toBe(true);
    expect(schema(own, "shared", "OpenAttributeSchema").safeParse({ name: "", value: "" }).success).toBe(true);
    expect(loaded.get(own)?.get("widget-orders")).not.toHaveProperty("OpenItemSchema");
  });
});

/** JSON Schema's own verdict, with what is deliberately read differently respelt. */
function judges(
  output: Output,
  api: string,
): { components: Bundle["components"]; judge: (name: string) => ValidateFunction } {
  const source = output.sources.find((candidate) => candidate.api === api);
  if (!source) throw new Error(`no document ${api}`);
  const byFile = new Map(output.sources.map((candidate) => [candidate.file, candidate]));
  const { components } = new Bundle(source, (file) => byFile.get(file), new Problems());
  const ajv = new Ajv2020({ strict: false, logger: false, multipleOfPrecision: 9 });
  ajv.addFormat("date-time", (value: string) => MOMENTS.includes(value));
  for (const format of [
    "date",
    "email",
    "uri",
    "uuid",
    "url",
    "password",
    "binary",
    "int32",
    "int64",
    "float",
    "double",
    "time",
  ]) {
    ajv.addFormat(format, true);
  }
  const schemas = Object.fromEntries([...components].map(([name, component]) => [name, loosen(component.schema)]));
  ajv.addSchema({ $id: "doc", components: { schemas } });
  return { components, judge: (name) => ajv.compile({ $ref: `doc#/components/schemas/${name}` }) };
}

/** `oneOf` of shapes counts like `anyOf`, known values are open, and objects take unknown keys. */
function loosen(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(loosen);
  if (!isRecord(node)) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, loosen(value)]));
  if (copy.additionalProperties === false) delete copy.additionalProperties;
  if (
    Array.isArray(copy.oneOf) &&
    !copy.oneOf.every((branch) => isRecord(branch) && Object.keys(branch).join() === "required")
  ) {
    copy.allOf = [...(Array.isArray(copy.allOf) ? copy.allOf : []), { anyOf: copy.oneOf }];
    delete copy.oneOf;
  }
  return copy;
}

/** Compares both verdicts over generated values; returns how often the value was fine. */
function compare(output: Output, api: string, runs: number): number {
  const model = output.apis.find((candidate) => candidate.api.name === api)?.api;
  if (!model) throw new Error(`no API ${api}`);
  const { components, judge } = judges(output, api);
  const usage = usageOf(model);
  const names = [...components.values()].filter(({ name, shared }) => !shared && usage.get(name)?.request);
  const lookUp = (name: string): Schema | undefined => components.get(name)?.schema;
  let fine = 0;
  for (const { name, schema: written } of names) {
    const verdict = judge(name);
    const zod = schema(output, api, `${name}Schema`);
    fc.assert(
      fc.property(nearlyFitting(written, lookUp), (value) => {
        const expected = verdict(value);
        const result = zod.safeParse(value);
        if (expected) fine += 1;
        if (result.success !== expected) {
          const why = JSON.stringify(result.success ? verdict.errors : result.error.issues);
          throw new Error(`${name} ${result.success ? "accepts" : "refuses"} ${JSON.stringify(value)}: ${why}`);
        }
      }),
      { numRuns: runs },
    );
  }
  return fine;
}

describe("agreement with JSON Schema", () => {
  test("the fixtures' requests are judged as ajv judges them", () => {
    expect(compare(own, "widget-orders", 400)).toBeGreaterThan(400);
    expect(compare(foreign, "legacy", 200)).toBeGreaterThan(50);
  });

  test("the contract's requests are judged as ajv judges them", () => {
    const fine = contract.apis.map(({ api }) => compare(contract, api.name, 60));
    expect(fine.reduce((sum, count) => sum + count)).toBeGreaterThan(500);
  });

  test("every example in the contract fits its schema", () => {
    const misfits = contract.apis.flatMap(({ api }) =>
      [...api.components.values()].flatMap(({ name, schema: written, shared }) => {
        if (shared || !Array.isArray(written.examples)) return [];
        const zod = schema(contract, api.name, `${name}Schema`);
        return written.examples.flatMap((example, index) => {
          const { error } = zod.safeParse(example);
          return error ? [`${api.label}#/components/schemas/${name}/examples/${index}: ${z.prettifyError(error)}`] : [];
        });
      }),
    );
    expect(misfits).toEqual([]);
  });

  test("every request of the contract begins with a schema that exists", () => {
    for (const { api } of contract.apis) {
      const schemas = loaded.get(contract)?.get(api.name) ?? {};
      for (const name of requestRoots(api)) expect(Object.keys(schemas), api.name).toContain(`${name}Schema`);
    }
  });
});
