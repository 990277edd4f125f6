import { expect, it } from "vitest";
import { snapshot } from "../../src/core/snapshot.js";
import * as fc from "../support/fast-check.js";

it("any JSON value is copied whole, and no change of the original shows in the copy", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const before = JSON.stringify(value);
      const copy = snapshot(value);
      expect(copy).toEqual(value);
      scramble(value);
      expect(JSON.stringify(copy)).toBe(before);
    }),
  );
});

function scramble(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const member of Object.values(value)) scramble(member);
  if (Array.isArray(value)) value.push("changed");
  else Object.assign(value, { changed: true });
}

it("what is undefined stays a member, a hole becomes one, and __proto__ is a name like any other", () => {
  const given = JSON.parse('{"__proto__": {"a": 1}, "b": 2}') as object;
  expect(Object.keys(snapshot(given))).toEqual(["__proto__", "b"]);
  expect(snapshot({ a: undefined })).toStrictEqual({ a: undefined });
  expect(snapshot(new Array(2))).toStrictEqual([undefined, undefined]);
});

it("instances are copied as JSON writes them when their members are all they are, and kept otherwise", () => {
  class Line {
    constructor(readonly quantity: number) {}
    get price() {
      return 1;
    }
  }
  const line = new Line(1);
  // What checks look at has to be what travels.
  expect(snapshot({ line })).toStrictEqual(JSON.parse(JSON.stringify({ line })));
  for (const kept of [new Blob(["x"]), new Map([[1, 2]]), new ReadableStream(), () => 1])
    expect(snapshot(kept)).toBe(kept);
  const day = new Date(0);
  expect(snapshot(day)).not.toBe(day);
});

it("values that contain themselves and values of any depth end", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  const copy = snapshot(cycle);
  expect(copy["self"]).toBe(copy);
  let deep: unknown = [];
  for (let level = 0; level < 50_000; level += 1) deep = [deep];
  expect(() => snapshot(deep)).not.toThrow();
});

it("a copy is not copied again", () => {
  const copy = snapshot({ a: { b: 1 } });
  expect(snapshot(copy)).toBe(copy);
  expect(snapshot({ body: copy }).body).toBe(copy);
});

it("what stands at several places is copied at each, and a copy made earlier goes into another as it is", () => {
  const address = { city: "New York", lines: ["350 Fifth Avenue"] };
  const copy = snapshot({ shipping: address, billing: address });
  address.lines.push("changed");
  expect(copy).toEqual({
    shipping: { city: "New York", lines: ["350 Fifth Avenue"] },
    billing: { city: "New York", lines: ["350 Fifth Avenue"] },
  });
});

it("bytes and forms of every class are copied: a Buffer, an ArrayBuffer, URLSearchParams, FormData", () => {
  const bytes = [new Uint8Array([1]), Buffer.from([1]), new Uint8Array([9, 1]).subarray(1)];
  for (const given of bytes) {
    const copy = snapshot(given);
    given[0] = 2;
    expect([...copy]).toEqual([1]);
  }
  const buffer = new Uint8Array([1]).buffer;
  const copied = snapshot({ body: buffer });
  new Uint8Array(buffer)[0] = 2;
  expect([...new Uint8Array(copied.body)]).toEqual([1]);
  const query = new URLSearchParams("a=1");
  const form = new FormData();
  form.append("a", "1");
  form.append("file", new Blob(["text"]), "name.txt");
  const copies = snapshot({ query, form });
  query.set("a", "2");
  form.set("a", "2");
  form.delete("file");
  expect(copies.query.toString()).toBe("a=1");
  expect(copies.form.get("a")).toBe("1");
  expect((copies.form.get("file") as File).name).toBe("name.txt");
});

/** As models of databases and decimals are: they say how they are written, and say something else once they are changed. */
class Model {
  constructor(public value: unknown) {}

  toJSON(): unknown {
    return this.value;
  }
}

it("what says itself how it is written is written at the call, wherever it stands, and once", () => {
  const models: Model[] = [];
  const withModels = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.jsonValue({ maxDepth: 1 }),
      fc.dictionary(fc.string(), tie("value"), { maxKeys: 3 }),
      fc.array(tie("value"), { maxLength: 3 }),
      // In a list: of a model that another one hands over JSON writes the members.
      tie("value").map((value) => {
        const model = new Model([value]);
        models.push(model);
        return model;
      }),
    ),
  })).value;
  fc.assert(
    fc.property(withModels, (value) => {
      const before = JSON.stringify(value);
      const copy = snapshot({ body: value });
      for (const model of models) model.value = "changed";
      expect(JSON.stringify(copy.body)).toBe(before);
      models.length = 0;
    }),
  );
});

it("dates, links and documents that are written as they stand keep their meaning", () => {
  expect(snapshot({ at: new Date(0) })).toEqual({ at: new Date(0) });
  expect(snapshot({ link: new URL("https://a.example") })).toEqual({ link: "https://a.example/" });
  const own = {
    a: 1,
    toJSON() {
      return this;
    },
  };
  const copy = snapshot(own);
  own.a = 2;
  expect(JSON.stringify(copy)).toBe('{"a":1}');
});

it("a written form that contains what it is of ends, however often it does", () => {
  const model = new Model(undefined);
  model.value = [model, model, { model }];
  const [first] = snapshot(model) as unknown as Model[];
  expect(first).toBe(model);
});
