import { describe, expect, it } from "vitest";
import { InputProblem } from "../../src/wire/input-problem.js";
import { writeJson } from "../../src/wire/json.js";
import * as fc from "../support/fast-check.js";

const written = (value: unknown) => new TextDecoder().decode(writeJson(value, "body"));

function pathsOf(value: unknown): string[] {
  try {
    writeJson(value, "body");
  } catch (error) {
    if (error instanceof InputProblem) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

/** What JSON.stringify would drop, change or stumble over. */
const spoiled = fc.constantFrom<unknown>(
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  1n,
  () => 1,
  Symbol("s"),
  new Map(),
  new Set([1]),
  new Date(Number.NaN),
);

describe("JSON of a body", () => {
  it("is what JSON.stringify makes of any JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(written(value)).toBe(JSON.stringify(value));
      }),
    );
  });

  it("is the same for values with dates, absent properties and objects without a prototype", () => {
    const value = {
      at: new Date(0),
      gone: undefined,
      bare: Object.assign(Object.create(null), { a: [1, { b: null }] }),
    };
    expect(written(value)).toBe('{"at":"1970-01-01T00:00:00.000Z","bare":{"a":[1,{"b":null}]}}');
  });

  it("is written however deep it goes", () => {
    const deep = Array.from({ length: 500 }).reduce<unknown>((inner) => ({ inner }), 1);
    expect(written(deep)).toBe(JSON.stringify(deep));
  });

  it("is refused with the path of each value that has none, wherever it hides", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), spoiled, (before, bad) => {
        expect(pathsOf({ list: [...before, { bad }] })).toEqual([`body.list[${before.length}].bad`]);
      }),
    );
  });

  it("is refused for holes and cycles", () => {
    const cycle: Record<string, unknown> = { a: {} };
    cycle["self"] = [cycle, cycle];
    expect(pathsOf([1, undefined])).toEqual(["body[1]"]);
    expect(pathsOf(new Array(2))).toEqual(["body[0]", "body[1]"]);
    expect(pathsOf(cycle)).toEqual(["body.self[0]", "body.self[1]"]);
  });
});
