import { describe, expect, it } from "vitest";
import * as z from "zod";
import { unknownMembers } from "../../src/checks/unknown-members.js";
import * as fc from "../support/fast-check.js";

const found = (schema: z.ZodType, value: unknown) =>
  unknownMembers(schema, value, { path: "body", keys: ["body"] }).map(({ issue }) => issue.path);

describe("what a schema knows", () => {
  const address = z.looseObject({ city: z.string() });

  it.each<[string, z.ZodType, unknown, string[]]>([
    ["an object", address, { city: "x", town: "y" }, ["body.town"]],
    ["what is not there", address, { city: "x", town: undefined }, []],
    ["a list, at each place", z.array(address), [{ a: 1 }, { city: 1, b: 1 }], ["body[0].a", "body[1].b"]],
    [
      "what may be absent or null",
      z.looseObject({ to: address.nullable().optional() }),
      { to: { a: 1 } },
      ["body.to.a"],
    ],
    [
      "the branches of a union together",
      z.union([address, z.looseObject({ geo: z.looseObject({ lat: z.number() }) })]),
      { city: "x", geo: { lat: 1, lon: 2 }, town: 1 },
      ["body.geo.lon", "body.town"],
    ],
    ["a map: its values, and no name", z.record(z.string(), address), { a: { city: 1 }, b: { x: 1 } }, ["body.b.x"]],
    ["nothing at all", z.unknown(), { a: { b: 1 } }, []],
    ["an object without a named member", z.looseObject({ any: z.looseObject({}) }), { any: { b: 1 } }, []],
    [
      "an intersection",
      z.intersection(address, z.looseObject({ zip: z.string() })),
      { city: 1, zip: 1, x: 1 },
      ["body.x"],
    ],
    ["a catch-all for what is not named: a map", z.object({ city: z.string() }).catchall(z.number()), { a: 1 }, []],
    ["nothing else, and says so itself", z.strictObject({ city: z.string() }), { city: "x", town: "y" }, []],
    ["what anything may be", z.looseObject({ more: z.any() }), { more: { a: 1 } }, []],
    ["what is made of something", z.looseObject({ at: z.string().transform(Number) }), { at: { a: 1 } }, []],
    ["what a program checks", z.looseObject({ at: z.custom() }), { at: { a: 1 } }, []],
    ["what is piped", z.looseObject({ at: z.string().pipe(z.string()) }), { at: { a: 1 } }, []],
    ["a default", z.looseObject({ to: address.default({ city: "x" }) }), { to: { city: 1, a: 1 } }, ["body.to.a"]],
    ["what is read only", z.looseObject({ to: address.readonly() }), { to: { city: 1, a: 1 } }, ["body.to.a"]],
    ["what must be there", z.looseObject({ to: z.nonoptional(address.optional()) }), { to: { a: 1 } }, ["body.to.a"]],
    ["a scalar where an object stands", z.looseObject({ to: z.string() }), { to: { a: { b: 1 } } }, ["body.to.a"]],
    ["what says nothing of others", z.object({ city: z.string() }), { city: "x", town: "y" }, ["body.town"]],
    ["null where an object may stand", z.looseObject({ to: address.nullable() }), { to: null }, []],
    [
      "a list beside what is open",
      z.union([z.array(address), z.looseObject({})]),
      [{ city: "x", town: 1 }],
      ["body[0].town"],
    ],
    ["an object where a list stands", address, [{ a: 1 }], []],
    ["a list where an object stands", z.array(address), { a: 1 }, []],
    ["lists of lists", z.array(z.array(address)), [[], [{ city: 1, a: 1 }]], ["body[1][0].a"]],
    ["a union of which one is open", z.union([address, z.looseObject({})]), { city: "x", town: 1 }, []],
    [
      "a member that two branches name, by both",
      z.union([
        z.looseObject({ to: z.looseObject({ a: z.string() }) }),
        z.looseObject({ to: z.looseObject({ b: z.string() }) }),
      ]),
      { to: { a: 1, b: 1, c: 1 } },
      ["body.to.c"],
    ],
    [
      "the elements of the lists of a union",
      z.union([z.array(address), z.array(z.looseObject({ zip: z.string() }))]),
      [{ city: 1, zip: 1, x: 1 }],
      ["body[0].x"],
    ],
    [
      "a text or an object",
      z.looseObject({ to: z.union([z.string(), address]) }),
      { to: { city: "x", town: 1 } },
      ["body.to.town"],
    ],
    ["a text where an object was meant", address, "city", []],
    ["a name of the prototype's", address, JSON.parse('{ "city": "x", "constructor": 1 }'), ["body.constructor"]],
  ])("%s", (_, schema, value, paths) => {
    expect(found(schema, value)).toEqual(paths);
    // The same where something else is unknown, and each place is looked at.
    const beside = paths.map((path) => path.replace("body", "body.own"));
    expect(found(z.looseObject({ own: schema }), { own: value, stray: 1 })).toEqual([...beside, "body.stray"]);
  });

  it("ends where a schema holds itself, and in time with 100,000 elements", () => {
    interface Category {
      children?: Category[] | undefined;
    }
    const category: z.ZodType<Category> = z.looseObject({
      children: z.lazy(() => z.array(category)).optional(),
    });
    expect(found(category, { children: [{ children: [{ child: 1 }] }] })).toEqual([
      "body.children[0].children[0].child",
    ]);
    const startedAtMs = performance.now();
    expect(
      found(
        z.array(address),
        Array.from({ length: 100_000 }, () => ({ city: "x" })),
      ),
    ).toEqual([]);
    expect(performance.now() - startedAtMs).toBeLessThan(60_000);
  });
});

describe("an unknown member", () => {
  const schema = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) });
  const value = { items: [{ id: "x", quantity: 2 }], toString: 1 };
  const root = { path: "order", keys: ["body"] };

  it("is a warning with its place, and with what the caller may have meant", () => {
    const hints = { quantity: "repeat the entry" };
    expect(unknownMembers(schema, value, root, hints)).toEqual([
      {
        keys: ["body", "items", 0, "quantity"],
        issue: {
          path: "order.items[0].quantity",
          message: "NewStore is not known to read it: repeat the entry",
          rule: "known-members",
        },
        isWarning: true,
      },
      {
        // No hint is taken from what every object has.
        keys: ["body", "toString"],
        issue: {
          path: "order.toString",
          message: "NewStore is not known to read it: check how it is written, or leave it out",
          rule: "known-members",
        },
        isWarning: true,
      },
    ]);
  });

  it("is found again in the next document of the same schema, and of another with the same parts", () => {
    const part = z.looseObject({ id: z.string() });
    const [one, other] = [z.looseObject({ a: part }), z.looseObject({ b: part, c: z.array(part) })];
    for (const _ of [1, 2]) {
      expect(found(one, { a: { x: 1 } })).toEqual(["body.a.x"]);
      expect(found(other, { b: { x: 1 }, c: [{ id: "y" }, { y: 1 }] })).toEqual(["body.b.x", "body.c[1].y"]);
      expect(found(one, { a: { id: "x" } })).toEqual([]);
    }
  });

  it("is every one that is planted, and no other", () => {
    const tree: z.ZodType = z.looseObject({
      id: z.string().optional(),
      get one() {
        return tree.optional();
      },
      get many() {
        return z.array(tree).optional();
      },
      get either() {
        return z.union([z.string(), tree]).optional();
      },
    });
    const { node } = fc.letrec((tie) => ({
      node: fc.record(
        {
          id: fc.string(),
          one: tie("node"),
          many: fc.array(tie("node"), { maxLength: 2 }),
          either: fc.oneof({ maxDepth: 3 }, fc.string(), tie("node")),
          planted: fc.constantFrom(1, null, "x", {}),
        },
        { requiredKeys: [] },
      ),
    }));
    const plantedIn = (at: unknown, path: string): string[] => {
      if (typeof at !== "object" || at === null) return [];
      return Object.entries(at).flatMap(([name, member]) => {
        const place = Array.isArray(at) ? `${path}[${name}]` : `${path}.${name}`;
        return name === "planted" ? [place] : plantedIn(member, place);
      });
    };
    fc.assert(
      fc.property(node, (document) => {
        expect(found(tree, document)).toEqual(plantedIn(document, "body"));
      }),
    );
  });
});
