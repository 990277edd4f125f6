import { describe, expect, it } from "vitest";
import type { OperationDescriptor } from "../../src/core/operation.js";
import type { OperationInput } from "../../src/core/request.js";
import { InputProblem } from "../../src/wire/input-problem.js";
import { serialize } from "../../src/wire/serialize.js";
import * as fc from "../support/fast-check.js";
import { operation, pathParameter, queryParameter } from "../transport/descriptors.js";

/** Without half surrogate pairs, which no URL can carry. */
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);

const BASE = "https://acme.p.newstore.net";

function write(of: OperationDescriptor, input: OperationInput, callHeaders: Record<string, string> = {}) {
  return serialize(of, input, { baseUrl: BASE, endpoints: {}, defaultHeaders: {}, callHeaders });
}

function problemsOf(of: OperationDescriptor, input: OperationInput, callHeaders: Record<string, string> = {}) {
  try {
    write(of, input, callHeaders);
  } catch (error) {
    if (error instanceof InputProblem) return error.issues;
    throw error;
  }
  throw new Error("it was written down");
}

const byId = operation({ path: "/orders/{id}/items", parameters: [pathParameter("id")] });
const prefixed = operation({ path: "/orders/{id}", parameters: [pathParameter("id", ["id", "external_id"])] });
const post = operation({ method: "POST", requestMediaTypes: ["application/json"] });
const form = operation({ method: "POST", requestMediaTypes: ["application/x-www-form-urlencoded"] });

describe("a path", () => {
  it("carries any text as one segment, encoded once", () => {
    const { url } = write(byId, { path: { id: "A/1 é#?%2F" } });
    expect(url).toBe(`${BASE}/orders/A%2F1%20%C3%A9%23%3F%252F/items`);
  });

  it("gives every id back that went in", () => {
    const ids = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((id) => id !== "." && id !== ".." && isWellFormed(id));
    fc.assert(
      fc.property(ids, (id) => {
        const { pathname } = new URL(write(byId, { path: { id } }).url);
        expect(pathname.split("/").map(decodeURIComponent)).toEqual(["", "orders", id, "items"]);
      }),
    );
  });

  it("keeps the = after a prefix that the parameter knows, and no other", () => {
    expect(write(prefixed, { path: { id: "external_id=A/1=2" } }).url).toBe(`${BASE}/orders/external_id=A%2F1%3D2`);
    expect(write(prefixed, { path: { id: "sku=1" } }).url).toBe(`${BASE}/orders/sku%3D1`);
    expect(write(byId, { path: { id: "id=1" } }).url).toBe(`${BASE}/orders/id%3D1/items`);
  });

  it.each([undefined, null, "", [], Number.NaN, {}, "\ud800"])("refuses %j", (id) => {
    expect(problemsOf(byId, { path: { id } })).toMatchObject([{ path: "path.id" }]);
  });

  it("refuses a prefix without a value, and segments that a URL takes as directions", () => {
    expect(problemsOf(prefixed, { path: { id: "id=" } })[0]?.message).toContain("empty");
    expect(problemsOf(byId, { path: { id: ".." } })[0]?.message).toContain("another path");
    expect(problemsOf(byId, { path: { id: "." } })[0]?.rule).toBe("path-segment");
    expect(write(byId, { path: { id: "..." } }).url).toContain("/orders/.../items");
  });

  it("takes numbers and lists", () => {
    expect(write(byId, { path: { id: 12 } }).url).toContain("/orders/12/items");
    expect(write(byId, { path: { id: ["a,b", "c"] } }).url).toContain("/orders/a%2Cb,c/items");
  });

  it("keeps colons and dots of the template", () => {
    const odd = operation({ path: "/v1/{type}:{id}.json", parameters: [pathParameter("type"), pathParameter("id")] });
    expect(write(odd, { path: { type: "a", id: ".." } }).url).toBe(`${BASE}/v1/a:...json`);
  });
});

describe("a query", () => {
  it.each([
    ["form", true, { n: ["a", "b,c"] }, "n=a&n=b%2Cc"],
    ["form", false, { n: ["a", "b,c"] }, "n=a,b%2Cc"],
    ["pipeDelimited", false, { n: ["a", "b|c"] }, "n=a%7Cb%7Cc"],
    ["spaceDelimited", false, { n: ["a", "b"] }, "n=a%20b"],
    ["form", false, { n: [] }, "n="],
    ["form", true, { n: [] }, ""],
    ["deepObject", true, { n: { state: "received", age: 2 } }, "n%5Bstate%5D=received&n%5Bage%5D=2"],
    ["json", false, { n: { x: [1, { y: "é&" }] } }, "n=%7B%22x%22%3A%5B1%2C%7B%22y%22%3A%22%C3%A9%26%22%7D%5D%7D"],
    ["json", false, { n: ["a", null] }, "n=%5B%22a%22%2Cnull%5D"],
    ["json", false, { n: "text" }, "n=%22text%22"],
    ["form", true, { n: { x: 1, y: undefined } }, "x=1"],
    ["form", false, { n: { x: 1 } }, "n=x,1"],
    ["form", true, { n: "a b&c=é", m: undefined }, "n=a%20b%26c%3D%C3%A9"],
    ["form", true, { n: true, "filter[state]": "received" }, "n=true&filter%5Bstate%5D=received"],
    ["form", true, { n: new Date(0) }, "n=1970-01-01T00%3A00%3A00.000Z"],
  ])("of style %s, explode %s: %j", (style, explode, query, expected) => {
    const { url } = write(operation({ parameters: [queryParameter("n", style, explode)] }), { query });
    expect(url).toBe(`${BASE}/things${expected === "" ? "" : `?${expected}`}`);
  });

  it("gives every key and value back that went in, known or not", () => {
    const text = fc.string({ unit: "grapheme" }).filter(isWellFormed);
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text, { minLength: 1 }))), (query) => {
        const { searchParams } = new URL(write(operation(), { query }).url);
        for (const [key, value] of Object.entries(query)) expect(searchParams.getAll(key)).toEqual([value].flat());
      }),
    );
  });

  it("refuses what has no form in JSON where it is to be JSON", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    for (const n of [circle, { big: 10n }])
      expect(problemsOf(operation({ parameters: [queryParameter("n", "json")] }), { query: { n } })).toMatchObject([
        { path: "query.n", rule: "parameter-text" },
      ]);
  });

  it("refuses null, since leaving it out could turn a filter off", () => {
    expect(problemsOf(operation(), { query: { q: null } })).toMatchObject([
      { path: "query.q", rule: "parameter-text" },
    ]);
    expect(problemsOf(operation(), { query: { q: ["a", null] } })).toMatchObject([{ path: "query.q[1]" }]);
  });
});

describe("headers", () => {
  it("of the call win over those of the input, in any case", () => {
    const { headers } = write(operation(), { headers: { "X-A": 1, "x-b": undefined } }, { "x-a": "2" });
    expect(headers).toEqual({ "x-a": "2", accept: "application/json" });
  });

  it.each(["Authorization", "host", "Content-Length"])("%s cannot be given", (name) => {
    expect(problemsOf(operation(), {}, { [name]: "x" })).toMatchObject([{ rule: "reserved-header" }]);
  });

  it("with a line break are refused, and their value is not shown", () => {
    const [issue] = problemsOf(operation(), { headers: { "x-key": "secret\r\nx: y" } });
    expect(issue).toMatchObject({ path: "headers.x-key", rule: "header-value" });
    expect(issue?.message).not.toContain("secret");
  });
});

describe("a body", () => {
  it("is JSON bytes that parse back to the same value, unknown keys included", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { body } = write(post, { body: { value } });
        expect(JSON.parse(new TextDecoder().decode(body))).toEqual(JSON.parse(JSON.stringify({ value })));
      }),
    );
  });

  it("names every place that JSON cannot hold", () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    const body = {
      big: 1n,
      prices: [1, Number.NaN, { amount: Number.POSITIVE_INFINITY }],
      cycle,
      when: new Date(Number.NaN),
      hole: [undefined],
      call: () => 1,
      map: new Map(),
      fine: undefined,
    };
    expect(problemsOf(post, { body }).map(({ path }) => path)).toEqual([
      "body.big",
      "body.prices[1]",
      "body.prices[2].amount",
      "body.cycle.self",
      "body.when",
      "body.hole[0]",
      "body.call",
      "body.map",
    ]);
  });

  it("takes a value that occurs twice without being a cycle, and what writes itself", () => {
    const shared = { a: 1 };
    const { body } = write(post, { body: { x: shared, y: [shared], when: new Date(0) } });
    expect(new TextDecoder().decode(body)).toBe('{"x":{"a":1},"y":[{"a":1}],"when":"1970-01-01T00:00:00.000Z"}');
  });

  it("is a form where the contract says so", () => {
    const { body, headers } = write(form, { body: { a: "1 é&", list: ["x", "y"], none: undefined } });
    expect(new TextDecoder().decode(body)).toBe("a=1+%C3%A9%26&list=x&list=y");
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(problemsOf(form, { body: { a: { b: 1 } } })).toMatchObject([{ path: "body.a" }]);
  });

  it("has the first media type of the contract, or the caller's own", () => {
    const versions = operation({
      method: "POST",
      requestMediaTypes: ["application/a+json; version=1", "application/b+json"],
    });
    expect(write(versions, { body: {} }).headers["content-type"]).toBe("application/a+json; version=1");
    expect(
      write(versions, { body: {}, headers: { "Content-Type": "application/b+json" } }).headers["content-type"],
    ).toBe("application/b+json");
    expect(write(versions, {}).headers).not.toHaveProperty("content-type");
  });

  it("that is bytes goes as it is", () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(write(post, { body: bytes }).body).toBe(bytes);
  });
});
