import { describe, expect, it } from "vitest";
import { JsonListProblem, jsonListBatches, type Members } from "../../src/files/json-list.js";
import * as fc from "../support/fast-check.js";

function* cut(text: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size: number) {
  const items: unknown[] = [];
  const members: { before?: Members; all?: Members } = {};
  const note = (some: Members, isWhole: boolean) => {
    members[isWhole ? "all" : "before"] = some;
  };
  for await (const batch of jsonListBatches(cut(text, size), "items", note)) items.push(...batch);
  return { items, ...members };
}

describe("a list inside of an object", () => {
  it("gives what JSON.parse gives, wherever the pieces are cut", async () => {
    const members = fc.dictionary(
      fc.string().filter((name) => name !== "items" && name !== ""),
      fc.jsonValue(),
      { noNullPrototype: true },
    );
    const size = fc.integer({ min: 1, max: 40 });
    const space = fc.constantFrom(undefined, 2);
    await fc.assert(
      fc.asyncProperty(
        members,
        fc.array(fc.jsonValue()),
        members,
        size,
        space,
        async (before, items, after, n, indent) => {
          const json = JSON.stringify({ ...before, items, ...after }, null, indent);
          const { items: expected, ...others } = JSON.parse(json);
          const found = await read(json, n);
          expect(found.items).toEqual(expected);
          expect(found.all).toEqual(others);
          for (const name of Object.keys(found.before ?? {})) expect(others).toHaveProperty([name]);
        },
      ),
    );
  });

  it.each([
    ["before the list", '{"a":"', 'it has more than 16777216 characters before "items"'],
    ["in an item", '{"items":[1,"', "an item is longer than 16777216 characters"],
    ["behind the list", '{"items":[1],"a":"', 'what follows "items" is longer than 16777216 characters'],
  ])("is refused when there is too much %s", async (_, head, message) => {
    function* endless() {
      yield new TextEncoder().encode(head);
      for (let piece = 0; piece < 3_000; piece += 1) yield new TextEncoder().encode("x".repeat(65_536));
    }
    const reading = async () => {
      for await (const _ of jsonListBatches(endless(), "items", () => {}));
    };
    await expect(reading()).rejects.toThrow(message);
  });

  it("takes any number of blanks, wherever JSON has them, and holds none of them", async () => {
    const blanks = " ".repeat(20 * 1024 * 1024);
    const found = await read(
      `{"items":[1,${blanks}2${blanks},{"a":${blanks}3}],${blanks}"b":"  "${blanks}}`,
      1024 * 1024,
    );
    expect([found.items, found.all]).toEqual([[1, 2, { a: 3 }], { b: "  " }]);
    await expect(read(`{"items":[1${blanks}2]}`, 1024 * 1024)).rejects.toBeInstanceOf(JsonListProblem);
  });

  it.each([
    "",
    "<a/>",
    "{",
    '{"items":[1',
    '{"items":[1,]}',
    '{"items":[,1]}',
    '{"items":[1 2]}',
    '{"items":[]',
    '{"items":[1]}x',
  ])("refuses %j, which is no JSON", async (text) => {
    for (const size of [1, 100]) await expect(read(text, size)).rejects.toBeInstanceOf(JsonListProblem);
  });

  it.each(["[]", "{}", '{"head":{}}', '{"items":{}}', '"items"', "7"])(
    "tells %j from what is no JSON",
    async (text) => {
      await expect(read(text, 100)).rejects.toMatchObject({ isOtherJson: true });
    },
  );
});
