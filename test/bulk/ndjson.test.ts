import { readCsv, readJsonArray, readNdjson } from "newstore-sdk/bulk";
import { describe, expect, it } from "vitest";
import * as fc from "../support/fast-check.js";
import { cut, noting, readAll, sizes } from "./kit.js";

const object = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });

describe("NDJSON", () => {
  it("gives what JSON.parse gives of each line, wherever the pieces are cut", async () => {
    const end = fc.constantFrom("\n", "\r\n", "\n\n", "\r\n \t\n");
    await fc.assert(
      fc.asyncProperty(fc.array(object), end, fc.boolean(), sizes, async (items, lineEnd, hasEnd, pieces) => {
        const text = items.map((item) => JSON.stringify(item)).join(lineEnd) + (hasEnd ? lineEnd : "");
        const { items: read, lines } = await readAll(readNdjson(cut(text, pieces)));
        expect(read).toEqual(items.map((item) => JSON.parse(JSON.stringify(item))));
        const step = lineEnd.split("\n").length - 1;
        expect(lines).toEqual(items.map((_, index) => 1 + index * step));
      }),
    );
  });

  it("gives the same of text as of its bytes", async () => {
    const text = '\ufeff{"a":"é"}\n{"a":"😀"}';
    for (let at = 0; at <= text.length; at += 1)
      expect((await readAll(readNdjson([text.slice(0, at), text.slice(at)]))).items).toEqual([{ a: "é" }, { a: "😀" }]);
  });

  it("ends with the line of a row that is no JSON, after the rows before it", async () => {
    const { items, error } = await readAll(readNdjson(['{"a":1}\n\n{"a":2]\n{"a":3}'], { name: "prices.ndjson" }));
    expect(items).toEqual([{ a: 1 }]);
    expect(error?.kind).toBe("validation");
    expect(error?.message).toContain("prices.ndjson, line 3: this is no JSON, from character 7 on");
    expect(error?.issues).toMatchObject([{ path: "line 3", rule: "json" }]);
  });

  it.each([
    ["NDJSON", (text: string) => readNdjson([text])],
    ["an array", (text: string) => readJsonArray([`[${text}]`])],
    ["a cell", (text: string) => readCsv([`categories\n"${text.replaceAll('"', '""')}"`], { file: "products" })],
  ])("of %s takes no number for another: it is a problem of its row", async (_, read) => {
    const { items, error } = await readAll(read('{"a":[{"id":9007199254740993}]}'));
    expect(items).toEqual([]);
    expect(error?.message).toContain("a.0.id: it has more digits than a number of JavaScript holds");
    expect(error?.message).toContain("write it as text");
    const exact =
      '{"a":[{"id":9007199254740992},"9007199254740993",1e300,0.12345678901234567891,100000000000000000000]}';
    expect((await readAll(read(exact))).error).toBeUndefined();
  });

  it("does not quote a row that is no JSON", async () => {
    const { error } = await readAll(readNdjson(['{"email":"ada@example.com" "phone":1}']));
    expect(error?.message).not.toContain("ada");
  });

  it("leaves out bad rows and reports each, where the caller wants to go on", async () => {
    const { problems, onInvalid } = noting();
    const rows = readNdjson(['{"a":1}\n[1]\nnull\n"x"\n{"a":\n{"a":2}\n'], { onInvalid, name: "x" });
    expect((await readAll(rows)).items).toEqual([{ a: 1 }, { a: 2 }]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(problems.map(({ message }) => message)).toEqual([
      "an item is an object, and this is a list",
      "an item is an object, and this is null",
      "an item is an object, and this is a text",
      "this is no JSON, it is cut off",
    ]);
  });

  it("keeps the line of an item that is made of a row", async () => {
    const map = ({ sku }: { sku: string }) => (sku === "B" ? undefined : { product_id: sku });
    const { items, lines } = await readAll(readNdjson(['{"sku":"A"}\n{"sku":"B"}\n{"sku":"C"}'], { map }));
    expect(items).toEqual([{ product_id: "A" }, { product_id: "C" }]);
    expect(lines).toEqual([1, 3]);
  });

  it("makes each item when it is asked for: a map may fill one object again and again, as a loop could", async () => {
    const rows = fc.array(fc.record({ a: fc.integer() }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(rows, sizes, async (given, pieces) => {
        const one = {};
        const source = cut(given.map((row) => JSON.stringify(row)).join("\n"), pieces);
        const seen: unknown[] = [];
        for await (const item of readNdjson(source, { map: (row) => Object.assign(one, row) })) seen.push({ ...item });
        expect(seen).toEqual(given);
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ["null", null, "line 1: the map function gave null: it gives an object"],
    ["a text", "A", 'line 1: the map function gave "A"'],
    ["a promise", Promise.resolve({}), "line 1: the map function gave a promise"],
    ["a promise that fails", () => Promise.reject(new Error("late")), "line 1: the map function gave a promise"],
  ])("refuses a map that gives %s", async (_, gives, message) => {
    const map = (() => (typeof gives === "function" ? gives() : gives)) as () => object;
    const { items, error } = await readAll(readNdjson(['{"a":1}\n{"a":\n'], { map }));
    expect([items, error?.kind]).toEqual([[], "validation"]);
    expect(error?.message).toContain(message);
    const { problems, onInvalid } = noting();
    await readAll(readNdjson(['{"a":1}\n'], { map, onInvalid }));
    expect(problems.map(({ line }) => line)).toEqual([1]);
  });

  it.each<[string, () => unknown, string]>([
    [
      "throws",
      () => {
        throw new Error("mine");
      },
      'The option onInvalid threw "mine"',
    ],
    ["is async", async () => {}, "The option onInvalid gave a promise"],
    ["is async and fails", () => Promise.reject(new Error("late")), "The option onInvalid gave a promise"],
  ])("ends the reading, and closes the source, where onInvalid %s", async (_, onInvalid, message) => {
    for (const text of ['{"a":1}\n{"a":\n{"a":3}\n', '{"a":1}\n{"b":2}\n{"a":3}\n']) {
      let isClosed = false;
      function* source() {
        try {
          yield text;
          yield text;
        } finally {
          isClosed = true;
        }
      }
      const map = (row: object) => ("a" in row ? row : (null as never));
      const { items, error } = await readAll(readNdjson(source(), { map, onInvalid }));
      expect([items, error?.kind, isClosed]).toEqual([[{ a: 1 }], "configuration", true]);
      expect(error?.message).toContain(message);
    }
  });

  it("names the line of a row whose map throws", async () => {
    const map = ({ sku }: { sku: string }) => ({ product_id: sku.toUpperCase() });
    const { error } = await readAll(readNdjson<{ product_id: string }, { sku: string }>(['{"sku":"a"}\n{}'], { map }));
    expect(error?.message).toContain("line 2: the map function threw");
  });

  it("says what reads a file that turns out to be a JSON array", async () => {
    const { error } = await readAll(readNdjson([`[${'{"a":1},'.repeat(3_000_000)}`]));
    expect(error?.message).toContain("readJsonArray");
  });

  it("refuses options that nobody reads", () => {
    expect(() => readNdjson([], { timeout: 1 } as object)).toThrow("timeout is unknown");
    expect(() => readNdjson([], { encoding: "latin1" as "utf-8" })).toThrow("encoding is unknown");
    expect(() => readNdjson([], { onInvalid: "skip" as "throw" })).toThrow("onInvalid");
    expect(() => readNdjson([], { idleTimeoutMs: 0 })).toThrow("idleTimeoutMs is 0");
  });
});
