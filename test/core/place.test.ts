import { describe, expect, it } from "vitest";
import { join, valuesAt, valueUnder, visitAt } from "../../src/core/place.js";

const order = {
  id: "o",
  items: [{ id: "a", tags: ["x", "y"] }, { tags: [] }, { id: "c", tags: "none" }],
  attributes: { size: { value: 1 }, "odd key": { value: 2 } },
};

const found = (place: string) => valuesAt(order, place, "body").map(({ path, value }) => [path, value]);

describe("values at a place", () => {
  it("are found in lists and maps, with their paths, and not where the document has none", () => {
    expect(found("items[].id")).toEqual([
      ["body.items[0].id", "a"],
      ["body.items[2].id", "c"],
    ]);
    expect(found("items[].tags[]")).toEqual([
      ["body.items[0].tags[0]", "x"],
      ["body.items[0].tags[1]", "y"],
    ]);
    expect(found("attributes{}.value")).toEqual([
      ["body.attributes.size.value", 1],
      ['body.attributes["odd key"].value', 2],
    ]);
    expect(found("attributes{key}").map(([, value]) => value)).toEqual(["size", "odd key"]);
    expect(found("")).toEqual([["body", order]]);
    expect(found("missing[].id")).toEqual([]);
    expect(found("items.id")).toEqual([]);
    expect(found("constructor")).toEqual([]);
    expect(valuesAt(order, "items[].id").map(({ path }) => path)).toEqual(["items[0].id", "items[2].id"]);
    expect(join("", "odd key")).toBe('["odd key"]');
  });

  it("have keys of their own, though a visit lends the same list to all", () => {
    expect(valuesAt(order, "items[].id").map(({ keys }) => keys)).toEqual([
      ["items", 0, "id"],
      ["items", 2, "id"],
    ]);
    const visited: string[] = [];
    visitAt(order, "items[].id", (_, keys) => visited.push(keys.join("/")));
    expect(visited).toEqual(["items/0/id", "items/2/id"]);
  });
});

describe("the value under keys", () => {
  it.each<[readonly PropertyKey[], unknown]>([
    [[], order],
    [["items", 0, "id"], "a"],
    [["items", "0", "tags", 1], "y"],
    [["items", 7], undefined],
    [["items", 7, "id"], undefined],
    [["id", "length"], undefined],
    [["constructor"], undefined],
  ])("%j is what stands there, of own members alone", (keys, value) => expect(valueUnder(order, keys)).toBe(value));

  it("is none under null or a text", () => {
    expect(valueUnder(null, ["a"])).toBeUndefined();
    expect(valueUnder({ a: null }, ["a", "b"])).toBeUndefined();
    expect(valueUnder("text", ["0"])).toBeUndefined();
  });
});
