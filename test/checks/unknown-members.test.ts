import type { DriftEvent } from "newstore-sdk";
import { NewStore } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { all, tagged } from "../../generated/checks.js";
import { allOperations } from "../../generated/index.js";
import { createInjectedOrder } from "../../generated/order-injection/operations.js";
import { unknownMembers } from "../../src/checks/unknown-members.js";
import { facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { byToken, order, standard, unit } from "../support/orders.js";

/** Not checked by the compiler, as what comes from a `.map` or from a variable. */
const loose = <T>(value: T, more: object) => ({ ...value, ...more });

describe("a member that the contract does not know", () => {
  const watched = () => {
    const told: DriftEvent[] = [];
    const { newstore, sandbox } = facade({}, { hooks: { onDrift: (event) => told.push(event) } });
    return { told, newstore, sandbox };
  };

  it("of an order is told once, and travels", async () => {
    const { told, newstore, sandbox } = watched();
    for (const external_id of ["1", "2"])
      await newstore.orders.inject(loose(order({ external_id }), { custmer_email: "x", shiping_address: {} }));
    expect(told.map(({ pointer, direction }) => [direction, pointer])).toEqual([
      ["request", "/body/custmer_email"],
      ["request", "/body/shiping_address"],
    ]);
    expect(sandbox.state.orders.list()[0]?.body).toHaveProperty("custmer_email", "x");
  });

  it("is told of what has no rule of its own, deep inside and in a query", async () => {
    const { told, newstore } = watched();
    const address = loose({ country_code: "US", city: "Boston" }, { zipcode: "02116" });
    const { id } = await newstore.customers.getOrCreate({ email: "ada@example.com" });
    await newstore.customers.addresses.create(id, address);
    const query = loose({ q: "ada" }, { pagesize: 5 });
    await newstore.api.customerProfile.listProfiles({ query });
    expect(told.map(({ pointer }) => pointer)).toEqual(["/body/zipcode", "/query/pagesize"]);
    expect(told[0]?.issue).toMatchObject({ path: "body.zipcode", rule: "known-members" });
  });

  it("is an error where that is asked for, of a client or of a call, and nothing where it is switched off", async () => {
    const { told, newstore, sandbox } = watched();
    const typo = loose(order(), { custmer_email: "x" });
    const strict = newstore.withOptions({ validate: { unknownMembers: "throw" } });
    const error = await failureOf(strict.orders.inject(typo));
    expect(error).toMatchObject({ kind: "validation", attempts: 0 });
    expect(error.issues.map(({ path }) => path)).toEqual(["order.custmer_email"]);
    expect(sandbox.state.orders.list()).toEqual([]);
    await strict.orders.inject(typo, { validate: { unknownMembers: "off" } });
    await newstore.orders.inject(typo, { validate: { requests: "off" } });
    expect(told).toEqual([]);
    const wrong = { validate: { unknownMembers: "no" } } as never;
    expect(() => new NewStore({ tenant: "acme", credentials: async () => "t", ...(wrong as object) })).toThrow(
      /validate\.unknownMembers is "no": give one of throw, report, off/,
    );
  });

  it("is never told of where members are a guess, or of a document of somebody else", () => {
    const guessed = Object.values(allOperations).filter(({ knowsMembers }) => knowsMembers !== true);
    expect(guessed.map(({ id }) => id).sort()).toEqual([
      "createDeliveryOptions",
      "createInStorePickupConfig",
      "createLocationGroup",
      "createTaxTransactionPreview",
      "replaceServiceLevels",
      "startGroupExport",
      "updateLocationGroup",
      "updateServiceLevels",
    ]);
  });
});

it("finds one wherever it stands in an order, in each branch of a choice too, and nothing without", async () => {
  const { body } = await createInjectedOrder.schemas();
  const schema = body?.["application/json"] as z.ZodType;
  const [discount] = [{ type: "fixed" as const, discount_ref: "SALE", original_value: 5, price_adjustment: 5 }];
  const priced = unit({}, { item_discount_info: [discount] });
  const option = { discount_info: [discount], routing_strategy: { strategy: "default" } };
  const shipments = [standard([priced], option), byToken("token")];
  const given = order({ shipments, extended_attributes: [{ name: "a", value: "b" }] });
  // No part of it stands in two places.
  const whole: unknown = JSON.parse(JSON.stringify(given));
  const root = { path: "body", keys: ["body"] };
  expect(unknownMembers(schema, whole, root)).toEqual([]);
  const planted: string[] = [];
  const plant = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      plant(member, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`);
    }
    if (Array.isArray(value)) return;
    const object = value as { planted?: number };
    object.planted = 1;
    expect(unknownMembers(schema, whole, root).map(({ issue }) => issue.path)).toEqual([`${path}.planted`]);
    delete object.planted;
    planted.push(path);
  };
  plant(whole, "body");
  expect(planted.length).toBeGreaterThan(15);
});

const ROOT = { path: "body", keys: ["body"] };

function pathsOf(schema: z.ZodType, value: unknown): string[] {
  return unknownMembers(schema, value, ROOT).map(({ issue }) => issue.path);
}

/** A schema, a value, and the paths below it at which a member stands that the schema does not name. */
interface Sample {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly unknown: readonly string[];
}

const NO_OBJECT = [z.string(), z.number(), z.literal("x"), z.null(), z.boolean(), z.enum(["x"]), z.date()];

/** A branch that no value here means: they have none of its members, whatever else they have. */
const other = (inner: z.ZodType) => z.looseObject({ p: inner, q: z.looseObject({ r: inner }) });

const WRAPPERS: readonly ((schema: z.ZodType) => z.ZodType)[] = [
  (schema) => schema.optional(),
  (schema) => schema.nullable(),
  (schema) => schema.default(null),
  (schema) => schema.readonly(),
  (schema) => z.nonoptional(schema),
  (schema) => z.lazy(() => schema),
  (schema) => all(schema),
  (schema) => all(other(schema), schema),
  (schema) => tagged("type", { a: schema, b: other(schema) }),
  (schema) => z.union([schema, other(schema)]),
  (schema) => z.union([z.string(), schema, z.array(other(schema))]),
  (schema) => z.intersection(schema, other(schema)),
];

const samples = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constantFrom(...NO_OBJECT).map((schema): Sample => ({ schema, value: "x", unknown: [] })),
    fc
      .constantFrom(z.unknown(), z.any(), z.looseObject({}), z.custom(), z.transform(String), z.never())
      .map((schema): Sample => ({ schema, value: { any: { x: 1 }, list: [{ x: 1 }] }, unknown: [] })),
    fc
      .tuple(
        fc.dictionary(fc.constantFrom("a", "b", "c"), tie("sample"), { minKeys: 1 }),
        fc.uniqueArray(fc.constantFrom("x", "y")),
        fc.boolean(),
      )
      .map(([members, unknown, isLoose]): Sample => {
        const entries = Object.entries(members);
        const shape = Object.fromEntries(entries.map(([name, { schema }]) => [name, schema]));
        const value = Object.fromEntries([
          ...entries.map(([name, member]) => [name, member.value]),
          ...unknown.map((name) => [name, { x: 1 }]),
          ["undefined", undefined],
        ]);
        return {
          schema: isLoose ? z.looseObject(shape) : z.object(shape),
          value,
          unknown: [
            ...entries.flatMap(([name, member]) => member.unknown.map((path) => `.${name}${path}`)),
            ...unknown.map((name) => `.${name}`),
          ],
        };
      }),
    tie("sample").map(
      ({ schema, value, unknown }): Sample => ({
        schema: z.array(schema),
        value: [value, value],
        unknown: [0, 1].flatMap((index) => unknown.map((path) => `[${index}]${path}`)),
      }),
    ),
    fc.tuple(tie("sample"), fc.boolean()).map(
      ([{ schema, value, unknown }, isRecord]): Sample => ({
        schema: isRecord ? z.record(z.string(), schema) : z.object({ a: z.string() }).catchall(schema.optional()),
        value: { k: value, l: value },
        unknown: ["k", "l"].flatMap((key) => unknown.map((path) => `.${key}${path}`)),
      }),
    ),
    fc
      .tuple(tie("sample"), fc.constantFrom(...WRAPPERS))
      .map(([sample, wrap]): Sample => ({ ...sample, schema: wrap(sample.schema) })),
  ),
}));

describe("unknown members", () => {
  it("are those that were put in, however the schemas above them are built, the second time too", () => {
    let found = 0;
    fc.assert(
      fc.property(samples.sample, ({ schema, value, unknown }) => {
        found += unknown.length;
        const expected = unknown.map((path) => `body${path}`).sort();
        for (const _ of ["first", "second"]) expect(pathsOf(schema, value).sort()).toEqual(expected);
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(100);
  });

  const named = z.looseObject({ a: z.looseObject({ x: z.string() }) });

  it.each<[string, z.ZodType, unknown, string[]]>([
    [
      "a map beside an object: what either knows",
      z.union([named, z.record(z.string(), z.number())]),
      { a: { x: 1, y: 2 } },
      ["a.y"],
    ],
    [
      "a map of objects beside one",
      z.union([named, z.record(z.string(), named)]),
      { a: { x: 1, a: {} }, b: { a: {}, c: 1 } },
      ["b.c"],
    ],
    [
      "something open beside an object: nothing below it is strange",
      z.union([named, z.looseObject({})]),
      { a: { x: 1, y: 2 }, b: 1 },
      [],
    ],
    [
      "a list beside an object: its elements say nothing of members",
      z.union([named, z.array(named)]),
      { b: {} },
      ["b"],
    ],
    [
      "an object beside a list: its members say nothing of elements",
      z.union([z.array(named), z.looseObject({})]),
      [{ b: {} }],
      ["[0].b"],
    ],
    ["a list of anything beside another", z.union([z.array(named), z.array(z.unknown())]), [{ b: {} }], []],
    ["a list where none belongs", named, [{ b: 1 }], []],
    ["lists of anything", z.array(z.unknown()), [[{ b: 1 }]], []],
    ["anything that a program looks at", z.unknown().refine(() => true), { a: { x: 1 } }, []],
    ["an object where a text belongs", z.looseObject({ a: z.string() }), { a: { b: 1 } }, ["a.b"]],
    ["a text where an object belongs", named, "text", []],
    ["null where an object belongs", z.looseObject({ a: named }), { a: null }, []],
    ["a list with a hole", z.array(named), Object.assign(new Array(2), { 1: { b: 1 } }), ["[1].b"]],
    ["a closed object, of which zod speaks", z.strictObject({ a: named }), { a: { b: 1 }, c: { d: 1 } }, ["a.b"]],
    ["a member that is not the object's own", named, Object.create({ b: 1 }), []],
    ["names that objects inherit", named, JSON.parse('{"toString":1,"__proto__":{"x":1}}'), ["toString", "__proto__"]],
    ["a name that has to be quoted", named, { "b c": 1 }, ['["b c"]']],
  ])("of %s", (_, schema, value, expected) => {
    const prefixed = expected.map((path) => (path.startsWith("[") ? `body${path}` : `body.${path}`));
    expect(pathsOf(schema, value)).toEqual(prefixed);
  });

  it("are looked for no further where anything may stand, though it has no end", () => {
    const endless: Record<string, unknown> = {};
    endless["self"] = endless;
    expect(pathsOf(z.looseObject({ metadata: z.looseObject({}) }), { metadata: endless, b: endless })).toEqual([
      "body.b",
    ]);
  });

  it("come as warnings with their keys, and with what the contract says of such a name", () => {
    const schema = z.looseObject({ list: z.array(named) });
    const hints = { c: "give it as a" };
    expect(unknownMembers(schema, { list: [{ c: 1 }], toString: 1 }, ROOT, hints)).toEqual([
      {
        keys: ["body", "list", 0, "c"],
        issue: {
          path: "body.list[0].c",
          message: "NewStore is not known to read it: give it as a",
          rule: "known-members",
        },
        isWarning: true,
      },
      {
        keys: ["body", "toString"],
        issue: {
          path: "body.toString",
          message: "NewStore is not known to read it: check how it is written, or leave it out",
          rule: "known-members",
        },
        isWarning: true,
      },
    ]);
  });
});
