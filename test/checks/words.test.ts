import { describe, expect, it } from "vitest";
import * as z from "zod";
import { explain } from "../../src/checks/explain.js";
import { inWords, withArticle } from "../../src/checks/words.js";

/** What is said of a value that a schema refuses, one line a problem. */
function said(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return explain(issues, value, { path: "body", keys: ["body"] }).map(({ issue }) => `${issue.path}: ${issue.message}`);
}

const oneOf = (...values: string[]) => z.enum(values as [string, ...string[]]);

describe("what is wrong with a value is said in plain words, with what to do:", () => {
  it.each<[z.ZodType, unknown, string]>([
    [z.string(), undefined, "it is missing: give text"],
    [z.string(), 5, "it is 5: give text"],
    [z.number(), "5", 'it is "5": give a number'],
    [z.int(), 1.5, "it is 1.5: give a whole number"],
    [z.array(z.string()), {}, "it is an object: give a list"],
    [z.looseObject({}), [1], "it is a list of 1: give an object"],
    [z.boolean(), null, "it is null: give a boolean"],
    [z.null(), 5, "it is 5: give null"],
    [z.record(z.string(), z.string()), 5, "it is 5: give an object"],
    [z.array(z.number()).max(1), [1, 2], "it has 2 entries: at most 1 are allowed"],
    [z.array(z.number()).min(2), [1], "it has 1 entries: at least 2 must be there"],
    [z.string().max(3), "abcd", "it is 4 characters long: at most 3 are allowed"],
    [z.string().max(1), "😀😀", "it is 2 characters long: at most 1 are allowed"],
    [z.string().min(3), "ab", "it is 2 characters long: at least 3 must be there"],
    [z.string().min(3), "", "it is empty: give a text"],
    [z.number().max(5), 6, "it is 6: give a number of at most 5"],
    [z.number().lt(5), 5, "it is 5: give a number below 5"],
    [z.number().min(5), 4, "it is 4: give a number of at least 5"],
    [z.number().gt(5), 5, "it is 5: give a number above 5"],
    [z.number().multipleOf(5), 7, "it is 7: give a multiple of 5"],
    [z.literal("a"), "b", 'it is "b": give "a"'],
    [z.literal("a"), undefined, 'it is missing: give "a"'],
    [oneOf("a", "b"), undefined, 'it is missing: give one of "a", "b"'],
    [
      oneOf("AA", "AB", "AC", "AD", "AE", "AF", "AG", "AH"),
      "x",
      'it is "x": give one of "AA", "AB", "AC", "AD", "AE", "AF", "AG", "AH"',
    ],
    [oneOf("AA", ..."abcdefgh"), "x", 'it is "x": give one of "AA", "a", "b", "c", "d", "e", "f", "g" or 1 others'],
    [oneOf(..."abcdefgh"), "x", 'it is "x": give one of "a", "b", "c", "d", "e", "f", "g", "h"'],
    [oneOf(..."abcdefghi"), "x", 'it is "x": give one of "a", "b", "c", "d", "e", "f", "g", "h" or 1 others'],
    [
      z.strictObject({ a: z.string() }),
      { a: "x", b: 1, c: 2 },
      'it has "b", "c", which cannot be here: leave that out',
    ],
    [z.iso.datetime(), "today", 'it is "today": give a date and time such as 2026-01-31T12:00:00Z'],
    [z.iso.date(), "today", 'it is "today": give a date such as 2026-01-31'],
    [z.email(), "x", 'it is "x": give a valid email'],
    [z.string().refine(() => false), "x", "Invalid input"],
    [z.string().refine(() => false, "Invalid input: no"), "x", "no"],
    [z.string().refine(() => false, "no Invalid input: no"), "x", "no Invalid input: no"],
  ])("%# %j", (schema, value, words) => {
    expect(said(schema, value)).toEqual([`body: ${words}`]);
  });

  it.each<[string, string]>([
    ["array", "a list"],
    ["record", "an object"],
    ["string", "text"],
    ["null", "null"],
    ["int", "a whole number"],
    ["object", "an object"],
    ["undefined", "an undefined"],
    ["file", "a file"],
  ])("the type %s is %s", (type, words) => {
    expect(withArticle(type)).toBe(words);
  });

  it("a length that is gone when it is looked at again is told of all the same", () => {
    const values = ["abcd", 5, [1, 2], { length: 2 }, null];
    const given = {
      get a() {
        return values.shift();
      },
    };
    const text = z.looseObject({ a: z.string().max(3) });
    const list = z.looseObject({ a: z.array(z.number()).max(1) });
    for (const [schema, words] of [
      [text, "characters long: at most 3"],
      [list, "entries: at most 1"],
    ] as const)
      expect(said(schema, given)).toEqual([expect.stringMatching(`^body\\.a: it .* 0 ${words} are allowed$`)]);
  });

  it("a country's code names its standard", () => {
    const issue = { code: "invalid_format", format: "country-code", path: [], message: "" } as never;
    expect(inWords(issue, "USA")).toBe('it is "USA": use ISO 3166-1 alpha-2, as US');
  });
});

describe("a text that does not fit a pattern is told", () => {
  const PATTERN = "give a text that fits";
  it.each<[RegExp, string, string]>([
    [/^[^/?]+$/, "a/b?c/", 'leave out "/" and "?"'],
    [/^[^/]+$/i, "a/b", 'leave out "/"'],
    [/^[^/\n]+$/, "a\nb", 'leave out "\\n"'],
    [/^[a-z][a-z0-9]*$/, "1a", 'begin with something else than "1"'],
    [/^[a-z][a-z0-9]{0,3}$/, "abcdef", `${PATTERN} /^[a-z][a-z0-9]{0,3}$/`],
    [/^[a-z]+$/, "", `${PATTERN} /^[a-z]+$/`],
    [/^[a-z]{2,}$/, "", `${PATTERN} /^[a-z]{2,}$/`],
    [/^[a-z]{2,3}$/, "", `${PATTERN} /^[a-z]{2,3}$/`],
    [/^\d+$/, "x", `${PATTERN} /^\\d+$/`],
    // Flags count: what `s` or `u` lets pass is not forbidden.
    [/^(?!.*bb).+$/s, "a\nbb", `${PATTERN} /^(?!.*bb).+$/s`],
  ])("by the pattern %s, as %j: %s", (pattern, value, advice) => {
    expect(said(z.string().regex(pattern), value)).toEqual([`body: it is ${JSON.stringify(value)}: ${advice}`]);
  });

  it("by no more than that, where the pattern is not known or the value no text", () => {
    const issue = (pattern?: string) => ({ code: "invalid_format", format: "regex", pattern, path: [] }) as never;
    expect(inWords(issue(), "a/b")).toBe('it is "a/b": give a text that fits the pattern');
    expect(inWords(issue("/^[^5]+$/"), 5)).toBe("it is 5: give a text that fits /^[^5]+$/");
    expect(inWords(issue("no pattern"), "a/b")).toBe('it is "a/b": give a text that fits no pattern');
    expect(inWords(issue("x/^[^/]+$/"), "a/b")).toBe('it is "a/b": give a text that fits x/^[^/]+$/');
    expect(inWords(issue("/^[^/]+$/ x"), "a/b")).toBe('it is "a/b": give a text that fits /^[^/]+$/ x');
    // Only patterns are taken apart: a format's is its own affair.
    const email = { code: "invalid_format", format: "email", pattern: "/^[^/]+$/", path: [] } as never;
    expect(inWords(email, "a/b")).toBe('it is "a/b": give a valid email');
  });
});

describe("an issue of a list, a map or a union stands where it is", () => {
  it("of the name of a member, which is told apart from its value", () => {
    const names = z
      .string()
      .max(2)
      .regex(/^[a-z]+$/);
    const schema = z.looseObject({ in: z.looseObject({ a: z.record(names, z.number()) }) });
    expect(said(schema, { in: { a: { abc: 1, "1": 1, ab: "x" } } })).toEqual([
      'body.in.a.1: its name does not fit: it is "1": leave out "1"',
      "body.in.a.abc: its name does not fit: it is 3 characters long: at most 2 are allowed",
      'body.in.a.ab: it is "x": give a number',
    ]);
  });

  it("of an empty text only that it is empty, though its pattern does not fit either; elsewhere both", () => {
    const code = z
      .string()
      .min(1)
      .regex(/^[a-z]+$/);
    expect(said(z.looseObject({ a: code, b: z.string().regex(/^[a-z]+$/) }), { a: "", b: "1" })).toEqual([
      "body.a: it is empty: give a text",
      'body.b: it is "1": leave out "1"',
    ]);
    expect(
      said(
        z
          .string()
          .max(1)
          .regex(/^[a-z]+$/),
        "12",
      ),
    ).toEqual(["body: it is 2 characters long: at most 1 are allowed", 'body: it is "12": leave out "1" and "2"']);
  });

  it("and so at every depth, place by place", () => {
    const schema = z.looseObject({
      ab: z.string().regex(/^[a-z]+$/),
      a: z.looseObject({
        b: z
          .string()
          .min(1)
          .regex(/^[a-z]+$/),
      }),
    });
    expect(said(schema, { ab: "1", a: { b: "" } })).toEqual([
      'body.ab: it is "1": leave out "1"',
      "body.a.b: it is empty: give a text",
    ]);
  });

  const missing = (letter: string) =>
    z.looseObject(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${letter}${index}`, z.string()])));

  it.each<[string, z.ZodType, unknown, string[]]>([
    [
      "something deep inside tells less than a member that is missing",
      z.union([
        z.looseObject({ b: z.string() }),
        z.looseObject({ a: z.looseObject({ x: z.string(), y: z.string() }) }),
      ]),
      { a: {} },
      ["body.a.x: it is missing: give text", "body.a.y: it is missing: give text"],
    ],
    [
      "a member of another kind tells less than one that is missing",
      z.union([z.looseObject({ b: z.string() }), z.looseObject({ a: z.number() })]),
      { a: "x" },
      ['body.a: it is "x": give a number'],
    ],
    [
      "members of another kind tell less than one of another value",
      z.union([z.looseObject({ type: z.literal("y") }), z.looseObject({ n: z.string(), k: z.string() })]),
      { type: "x", n: 5, k: 5 },
      ["body.n: it is 5: give text", "body.k: it is 5: give text"],
    ],
    [
      "what is wrong with a whole of the right kind tells less than members that are missing",
      z.union([z.looseObject({ b: z.string(), c: z.string() }), z.looseObject({}).refine(() => false, "no")]),
      {},
      ["body: no"],
    ],
    [
      "nothing tells where nearly everything is missing",
      z.union([missing("a"), missing("b")]),
      {},
      ["body: it fits none of the shapes that are possible here, or more than one (by its properties)"],
    ],
    ["the only branch is the closest", z.union([z.string()]), 5, ["body: it is 5: give text"]],
  ])("of a union: %s", (_, schema, value, expected) => {
    expect(said(schema, value)).toEqual(expected);
  });

  const card = z.looseObject({ type: z.literal("card"), number: z.string(), until: z.string() });
  const gift = z.looseObject({ type: z.literal("gift"), code: z.looseObject({ text: z.string(), pin: z.number() }) });
  const either = z.union([card, gift]);

  it.each<[string, z.ZodType, unknown, string[]]>([
    [
      "of the branch that the value is closest to",
      either,
      { type: "gift", code: { text: 1, pin: "x" } },
      ["body.code.text: it is 1: give text", 'body.code.pin: it is "x": give a number'],
    ],
    [
      "of that one also where it is the first",
      either,
      { type: "card", number: 5, until: "x" },
      ["body.number: it is 5: give text"],
    ],
    [
      "of the one with less that is missing or of another name",
      z.union([z.looseObject({ a: z.string(), b: z.string() }), z.looseObject({ a: z.number(), c: z.string() })]),
      { a: true, c: "x" },
      ["body.a: it is true: give a number"],
    ],
    [
      "of all that may be there, where the whole is another kind of thing",
      z.union([z.string(), z.array(z.string()), z.string()]),
      5,
      ["body: it is 5: give text or a list"],
    ],
    [
      "of what is missing likewise",
      z.union([z.string(), z.number()]),
      undefined,
      ["body: it is missing: give text or a number"],
    ],
    [
      "of the only branch whose kind it is",
      z.union([z.string(), z.looseObject({ a: z.string() })]),
      { a: 5 },
      ["body.a: it is 5: give text"],
    ],
    [
      "of an inner union, in its place",
      z.looseObject({ pay: z.looseObject({ by: either }) }),
      { pay: { by: { type: "gift", code: { text: "x", pin: "x" } } } },
      ['body.pay.by.code.pin: it is "x": give a number'],
    ],
    [
      "of a choice by a member, where that has no such value",
      z.discriminatedUnion("type", [card, gift]),
      { type: "cash" },
      ["body.type: it fits none of the shapes that are possible here, or more than one (by its type)"],
    ],
    [
      "of a choice of exactly one, where two fit",
      z.xor([z.looseObject({ a: z.string() }), z.looseObject({ b: z.string() })]),
      { a: "x", b: "x" },
      ["body: it fits none of the shapes that are possible here, or more than one (by its properties)"],
    ],
  ])("%s", (_, schema, value, expected) => {
    expect(said(schema, value)).toEqual(expected);
  });

  it("has the keys from the document's root on, and the schema's rule", () => {
    const issues = z.looseObject({ a: z.array(z.string()) }).safeParse({ a: [1] }).error?.issues ?? [];
    expect(explain(issues, { a: [1] }, { path: "body", keys: ["body"] })).toEqual([
      {
        keys: ["body", "a", 0],
        issue: { path: "body.a[0]", message: "it is 1: give text", rule: "invalid_type" },
      },
    ]);
  });
});

it("of a union, the branch of the right type with a mistake about the whole is told before one of another type", () => {
  const few = z.union([z.array(z.number()).max(1), z.string()]);
  expect(said(few, [1, 2])).toEqual(["body: it has 2 entries: at most 1 are allowed"]);
});
