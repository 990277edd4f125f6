import { readJsonArray } from "newstore-sdk/bulk";
import { describe, expect, it } from "vitest";
import * as fc from "../support/fast-check.js";
import { cut, noting, readAll, sizes } from "./kit.js";

const object = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
const space = fc.constantFrom(undefined, 1, "\t");

/** The line on which each item begins that `JSON.stringify` wrote with an indent. */
function linesOf(json: string, items: readonly unknown[], indent: string): number[] {
  const starts = new RegExp(`^${indent}\\{`);
  const lines = json.split("\n").flatMap((line, index) => (starts.test(line) ? [index + 1] : []));
  expect(lines).toHaveLength(items.length);
  return lines;
}

describe("a JSON array", () => {
  it("gives what JSON.parse gives, wherever the pieces are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(object), sizes, space, async (items, pieces, indent) => {
        const json = JSON.stringify(items, null, indent);
        const reading = await readAll(readJsonArray(cut(json, pieces)));
        expect(reading.items).toEqual(JSON.parse(json));
        if (indent === "\t") expect(reading.lines).toEqual(linesOf(json, items, "\t"));
      }),
    );
  });

  it.each(["", " \n"])("that is not there because the file is empty is called that: %j", async (text) => {
    for (const options of [{}, { member: "items" }])
      expect((await readAll(readJsonArray([text], options))).error?.message).toContain("there is no JSON: it is empty");
  });

  it("is found in a member of an object, whatever stands around it", async () => {
    const members = fc.dictionary(
      fc.string().filter((name) => name !== "items"),
      fc.jsonValue(),
      { noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(
        members,
        fc.array(object),
        members,
        sizes,
        space,
        async (before, items, after, pieces, indent) => {
          const json = JSON.stringify({ ...before, items, ...after }, null, indent);
          const reading = await readAll(readJsonArray(cut(json, pieces), { member: "items" }));
          expect(reading.error).toBeUndefined();
          expect(reading.items).toEqual(JSON.parse(json).items);
          if (indent === "\t") {
            const all = linesOf(JSON.stringify(items, null, "\t"), items, "\t");
            const shift = (reading.lines[0] ?? 0) - (all[0] ?? 0);
            expect(reading.lines).toEqual(all.map((line) => line + shift));
          }
        },
      ),
    );
  });

  it("is found in time that grows with what stands before it, however small the pieces", {
    timeout: 60_000,
  }, async () => {
    const lines = 100_000;
    const before = `{"notes":[${'"of some length, in a line of its own",\n'.repeat(lines)}1],"a":1,\n"items":[{"a":1}]}`;
    const { items, lines: found, error } = await readAll(readJsonArray(cut(before, [64]), { member: "items" }));
    expect(error).toBeUndefined();
    expect([items, found]).toEqual([[{ a: 1 }], [lines + 2]]);
  });

  it("is found behind a name of any length, quotes and backslashes in it", { timeout: 60_000 }, async () => {
    for (const filler of ["x", '\\"', "\\\\"]) {
      const json = `{"${filler.repeat(15_000_000 / filler.length)}":1,"items":[{"a":1}]}`;
      const { items, error } = await readAll(readJsonArray(cut(json, [65_536]), { member: "items" }));
      expect(error).toBeUndefined();
      expect(items).toEqual([{ a: 1 }]);
    }
  });

  it.each([
    ["a value that never ends", '{"head":"'],
    ["a name that never ends", '{"'],
    ["members that never end", '{"a":"'],
  ])("is not looked for for ever behind %s: the line is named", { timeout: 60_000 }, async (_, head) => {
    const member = head === '{"a":"' ? '","a":"' : "xxxxxx";
    const text = `\n\n${head}${member.repeat(4_000_000)}`;
    const { error } = await readAll(readJsonArray(cut(text, [65_536]), { member: "items", name: "a.json" }));
    expect(error?.message).toBe('a.json, line 3: more than 16777216 characters stand before "items".');
  });

  it.each([
    ["", "it is empty"],
    ["{}", "begins with ["],
    ['[{"a":1}', "cut off"],
    ['[{"a":1}} ', "ends with }"],
    ['[{"a":1}] x', "text follows"],
    ['[{"a":1},]', "no JSON"],
    ['[,{"a":1}]', "no JSON"],
    ['[{"a":1} {"a":2}]', "no JSON"],
    ['[{"a":tru}]', "no JSON"],
    ["[1]", "a number"],
  ])("refuses %j", async (text, message) => {
    for (const pieces of [[1], [100]])
      expect((await readAll(readJsonArray(cut(text, pieces)))).error?.message).toContain(message);
  });

  it.each([
    ["", "it is empty"],
    ["[]", "begins with no {"],
    ['{"head":{}}', 'no list "items"'],
    ['{"items":{}}', 'no list "items"'],
    ['{"head":{},"items":[', "cut off"],
    ['{"head":{},"items":[]', "what stands around items"],
    ['{"head":{},"items":[]} x', "what stands around items"],
    ['{"head":{},"items":[],}', "what stands around items"],
    ["{items:[]}", 'no list "items"'],
  ])("refuses %j where the list is a member", async (text, message) => {
    for (const pieces of [[1], [100]]) {
      const { error } = await readAll(readJsonArray(cut(text, pieces), { member: "items" }));
      expect(error?.message).toContain(message);
    }
  });

  it("goes on behind an item that is none, where the caller wants that", async () => {
    const { problems, onInvalid } = noting();
    const text = '[\n{"a":1},\n{"a":x},\n7,\n{"a":2}\n]';
    expect((await readAll(readJsonArray([text], { onInvalid }))).items).toEqual([{ a: 1 }, { a: 2 }]);
    expect(problems.map(({ line }) => line)).toEqual([3, 4]);
  });
});
