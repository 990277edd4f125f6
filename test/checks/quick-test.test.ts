import { describe, expect, it } from "vitest";
import * as z from "zod";
import { all, dateTime, maxItems, maxLength, minLength, tagged } from "../../generated/checks.js";
import { fitOf, fitTestOf, passes } from "../../src/checks/passes.js";

/** One that may stand in itself. */
function nested(): z.ZodType {
  const node: z.ZodType = z.looseObject({
    name: z.string(),
    get next() {
      return node.optional();
    },
  });
  return node;
}

/** Made anew for each test: what is compiled is remembered. */
const quick = (): Record<string, z.ZodType> => ({
  text: z.string(),
  "text of 2 to 3": z.string().check(minLength(2)).check(maxLength(3)),
  "text of a length that zod looks at": z.string().min(2).max(3),
  "text of a pattern": z.string().regex(/^a+$/),
  number: z.number(),
  "number from 2 to 3": z.number().gte(2).lte(3),
  "number between 2 and 3": z.number().gt(2).lt(3),
  boolean: z.boolean(),
  null: z.null(),
  unknown: z.unknown(),
  any: z.any(),
  literal: z.literal(["a", 2]),
  enum: z.enum(["a", "b"]),
  nullable: z.string().nullable(),
  optional: z.string().optional(),
  list: z.array(z.string()),
  "list of 1 to 2": z.array(z.unknown()).min(1).max(2),
  "list of 2 at most": z.array(z.unknown()).check(maxItems(2)),
  union: z.union([z.string(), z.array(z.number())]),
  "union of nothing": z.union([]),
  "open object": z.looseObject({}),
  object: z.object({ a: z.string(), b: z.number().optional() }),
  "loose object": z.looseObject({ a: z.string(), b: z.number().optional() }),
  "object with anything": z.looseObject({ a: z.unknown() }),
  "object of a kind": z.object({ a: z.string() }).catchall(z.number()),
  "date and time": z.string().check(dateTime()),
  "all of two": all(z.looseObject({ a: z.string() }), z.looseObject({ b: z.number().optional() })),
  "one of two": tagged("type", {
    card: z.looseObject({ type: z.literal("card"), no: z.string() }),
    gift: z.looseObject({ type: z.literal("gift"), code: z.number() }),
  }),
  recursion: nested(),
});

const slow = (): Record<string, z.ZodType> => ({
  closed: z.strictObject({ a: z.string() }),
  exactOptional: z.exactOptional(z.string()),
  coerced: z.looseObject({ a: z.coerce.number() }),
  "coerced text": z.coerce.string(),
  "coerced boolean": z.coerce.boolean(),
  format: z.union([z.email(), z.iso.date()]),
  // A check of a format may know more than its pattern, and one of a size has nothing to say of a text.
  "format with a check of its own": z.base64url(),
  "size of a text": z.string().check(z.minSize(2) as never, z.maxSize(1) as never),
  length: z.string().length(2),
  int: z.int(),
  refined: z.looseObject({ a: z.string().refine((text) => text !== "a") }),
  twice: z.number().gte(2).multipleOf(2),
  record: z.record(z.string().max(1), z.number()),
  tuple: z.tuple([z.string()]),
  xor: z.xor([z.looseObject({ a: z.string() }), z.looseObject({ b: z.number() })]),
  "global pattern": z.string().regex(/a/g),
  "sticky pattern": z.string().regex(/a/y),
  "prototype's name": z.looseObject({ ["__proto__"]: z.string() }),
  bigint: z.bigint(),
  date: z.date(),
  "refined when": z.array(z.string()).check(maxItems(1)),
});

class Holder {
  a = "x";
}

const VALUES: readonly unknown[] = [
  ...[undefined, null, true, false, "", "a", "aa", "aaa", "aaaa", "b", "x@y.example", "2026-01-31", "ba"],
  ...["2026-01-31T12:00:00Z", "2026-02-30T12:00:00Z", 0, 1, 2, 2.5, 3, 4, -1, Number.NaN, Number.POSITIVE_INFINITY],
  ...[Number.NEGATIVE_INFINITY, 5n, new Date(0), new Holder(), () => "a"],
  ...[[], [1], ["a"], ["a", "b"], ["a", 1], [1, 2, 3], ["a", "b", "c"], new Array(1), new Array(3), [undefined]],
  ...[{}, { a: "x" }, { a: "a" }, { a: 1 }, { a: undefined }, { a: "x", b: 1 }, { a: "x", b: "x" }, { b: 1 }],
  ...[{ a: "x", b: undefined }, { a: "x", c: 1 }, { a: "x", c: "x" }, { a: "x", c: undefined }, { a: null }],
  ...[{ type: "card", no: "1" }, { type: "card", no: 1 }, { type: "gift", code: 1 }, { type: "cash" }, { type: 5 }],
  ...[{ name: "a" }, { name: "a", next: { name: "b", next: { name: "c" } } }, { name: "a", next: { name: 1 } }],
  ...[{ name: "a", next: undefined }, { length: 2 }, { a: 1, b: 2 }, { aa: 1 }],
  JSON.parse('{ "a": "x", "__proto__": { "a": 1 } }'),
  JSON.parse('{ "a": "x", "__proto__": "y" }'),
  Object.assign(Object.create(null), { a: "x" }),
];

const shown = (value: unknown) => (typeof value === "bigint" ? "a bigint" : JSON.stringify(value));

describe("the quick test judges as zod does", () => {
  it.each(Object.entries({ ...quick(), ...slow() }))("by %s, every value twice", (_, schema) => {
    for (const value of [...VALUES, ...VALUES]) {
      const { success } = schema.safeParse(value);
      expect(passes(schema, value), shown(value)).toBe(success);
      expect(fitTestOf(schema)(value), shown(value)).toBe(success);
      expect(fitOf(schema, value) !== "none", shown(value)).toBe(success);
    }
  });

  it.each<[string, z.ZodType]>([
    ["may be absent, but not undefined", z.looseObject({ a: z.exactOptional(z.string()) })],
    ["has a default", z.looseObject({ a: z.string().default("x") })],
  ])("or leaves it to zod, by a member that %s", (_, schema) => {
    const values = [...VALUES, ...VALUES].filter((value) => passes(schema, value));
    expect(values).toContainEqual({ a: "x" });
    for (const value of values) expect(schema.safeParse(value).success, shown(value)).toBe(true);
  });

  it("save of what zod changes first, which is left to zod", () => {
    expect(passes(z.string().trim(), "a")).toBe(true);
    expect([passes(z.string().trim(), " a "), fitOf(z.string().trim(), " a ")]).toEqual([false, "none"]);
    expect(
      passes(
        z.string().refine(async () => true),
        "a",
      ),
    ).toBe(false);
  });
});

/** Nobody may ask zod about this schema or anything in it. */
function alone<T extends z.ZodType>(schema: T): T {
  const seen = new Set<unknown>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null || seen.has(part)) return;
    seen.add(part);
    if (part instanceof z.ZodType) {
      Object.assign(part, {
        safeParse: () => {
          throw new Error("zod was asked");
        },
      });
      for (const check of part._zod.def.checks ?? []) {
        check._zod.check = () => {
          throw new Error("zod was asked");
        };
      }
      visit(part._zod.def);
      return;
    }
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(schema);
  return schema;
}

it.each(Object.entries(quick()))("by %s without asking zod", (_, schema) => {
  const judged = VALUES.map((value) => schema.safeParse(value).success);
  const own = alone(schema);
  expect(VALUES.map((value) => passes(own, value))).toEqual(judged);
});

describe("a value fits exactly where nothing stands in it that its schema does not name", () => {
  const open = () => z.looseObject({ a: z.string(), b: z.looseObject({ c: z.number() }).optional() });

  it.each<[z.ZodType, unknown, "none" | "fits" | "exact"]>([
    [open(), { a: "x" }, "exact"],
    [open(), { a: "x", b: { c: 1 } }, "exact"],
    [open(), { a: "x", b: { c: 1, d: 1 } }, "fits"],
    [open(), { a: "x", d: 1 }, "fits"],
    [open(), { a: "x", b: { c: "x" } }, "none"],
    [open(), { a: "x", b: undefined }, "fits"],
    [z.array(open()), [{ a: "x" }, { a: "y" }], "exact"],
    [z.array(open()), [{ a: "x", d: 1 }, { a: "y" }], "fits"],
    [z.string(), "x", "exact"],
    // What zod looked at, and what may have any member, was not looked through.
    [z.email(), "x@y.example", "exact"],
    [z.tuple([z.string()]), ["x"], "fits"],
    [z.strictObject({ a: z.string() }), { a: "x" }, "fits"],
    [z.object({ a: z.string() }).catchall(z.number()), { a: "x", b: 1 }, "exact"],
    [z.looseObject({}), {}, "exact"],
    // One that names no member is open, as a payment's metadata: whoever looks for unknown members finds none there.
    [z.looseObject({}), { a: 1 }, "exact"],
  ])("%# %j", (schema, value, fit) => {
    expect(fitOf(schema, value)).toBe(fit);
    // Whatever another value had, and whoever asked in between.
    passes(open(), { a: "x", d: 1 });
    fitTestOf(open())({ a: "x", d: 1 });
    expect(fitOf(schema, value)).toBe(fit);
  });
});
