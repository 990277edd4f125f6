import { describe, expect, it } from "vitest";
import * as z from "zod";
import { Bundle } from "../../scripts/generate/bundle.js";
import { Problems } from "../../scripts/generate/problems.js";
import { readSources } from "../../scripts/generate/read.js";
import { fitOf, passes } from "../../src/checks/passes.js";
import { unknownMembers } from "../../src/checks/unknown-members.js";
import { nearlyFitting } from "../generator/arbitrary.js";
import { project } from "../generator/support.js";
import * as fc from "../support/fast-check.js";

const sources = readSources(`${project}openapi`, new Problems()).filter(({ api }) => api !== "common");
const byFile = new Map(readSources(`${project}openapi`, new Problems()).map((source) => [source.file, source]));

describe("the quick test of a value", () => {
  it.each(sources.map((source) => [source.api, source] as const))(
    "judges all of %s as zod does",
    async (api, source) => {
      const { components } = new Bundle(source, (file) => byFile.get(file), new Problems());
      const schemas: Readonly<Record<string, unknown>> = await import(`../../generated/${api}/schemas.ts`);
      let fine = 0;
      let exact = 0;
      for (const { name, schema } of components.values()) {
        const compiled = schemas[`${name}Schema`];
        if (!(compiled instanceof z.ZodType)) continue;
        const values = nearlyFitting(schema, (other) => components.get(other)?.schema);
        fc.assert(
          fc.property(values, (value) => {
            const { success } = compiled.safeParse(value);
            if (success) fine += 1;
            expect(passes(compiled, value), `${name} ${JSON.stringify(value)}`).toBe(success);
            const fit = fitOf(compiled, value);
            expect(fit === "none").toBe(!success);
            if (fit !== "exact") return;
            exact += 1;
            expect(unknownMembers(compiled, value, { path: "", keys: [] }), JSON.stringify(value)).toEqual([]);
          }),
          { numRuns: 60 },
        );
      }
      expect(fine).toBeGreaterThan(0);
      expect(exact).toBeGreaterThan(0);
    },
  );

  it("sees that what an open object holds is known: an order with metadata is looked at once", () => {
    const order = z.looseObject({ id: z.string(), metadata: z.looseObject({}).optional() });
    expect(fitOf(order, { id: "1", metadata: { colour: "blue", nested: { any: 1 } } })).toBe("exact");
    expect(fitOf(order, { id: "1", metadta: {} })).toBe("fits");
  });

  const recursive: z.ZodType = z.looseObject({
    name: z.string(),
    get children() {
      return z.array(recursive).optional();
    },
  });

  it.each<[string, z.ZodType, unknown[]]>([
    [
      "recursion",
      recursive,
      [
        { name: "a", children: [{ name: "b" }] },
        { name: "a", children: [{ name: 1 }] },
      ],
    ],
    ["closed objects", z.strictObject({ a: z.string() }), [{ a: "x" }, { a: "x", b: 1 }]],
    [
      "typed rests",
      z.object({ a: z.string() }).catchall(z.number()),
      [
        { a: "x", b: 1 },
        { a: "x", b: "y" },
      ],
    ],
    ["properties that may be anything", z.looseObject({ a: z.unknown() }), [{ a: undefined }, {}, { a: 1 }]],
    ["defaults", z.looseObject({ a: z.string().default("x") }), [{}, { a: 1 }]],
    ["absent is not undefined", z.looseObject({ a: z.exactOptional(z.string()) }), [{}, { a: undefined }, { a: "x" }]],
    ["coercion", z.looseObject({ a: z.coerce.number() }), [{ a: "1" }, { a: "x" }]],
    ["transforms", z.string().transform(Number).pipe(z.number()), ["1", "x", 1]],
    ["texts that are changed first", z.string().trim().min(1), [" a ", "  ", ""]],
    ["formats", z.array(z.union([z.iso.date(), z.email(), z.int()])), [["2026-01-31", "a@b.example", 1], ["x"], [1.5]]],
    ["refinements", z.number().refine((value) => value % 2 === 0), [2, 3, Number.NaN]],
    ["records", z.record(z.string().max(2), z.number()), [{ ab: 1 }, { abc: 1 }, { a: "x" }]],
    ["tuples and intersections", z.tuple([z.string()]).and(z.array(z.string())), [["a"], [1], []]],
    ["numbers that are none", z.number(), [Number.NaN, Number.POSITIVE_INFINITY, 1]],
    ["lists with holes", z.array(z.string()), [new Array(1), ["a"]]],
    ["lists where objects belong", z.looseObject({}), [[], null, new Date(0), {}]],
    ["hostile names", z.looseObject({ a: z.string() }), [JSON.parse('{"__proto__":{"a":"x"}}'), { a: "x" }]],
  ])("never passes what zod refuses: %s", (_, schema, values) => {
    for (const value of values) {
      if (passes(schema, value)) expect(schema.safeParse(value).success).toBe(true);
    }
    expect(values.some((value) => passes(schema, value) || schema.safeParse(value).success)).toBe(true);
  });
});
