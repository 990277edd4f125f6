import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { safeCause, systemCode } from "../../src/core/cause.js";
import { isNewStoreError, NewStoreError } from "../../src/core/newstore-error.js";
import { redactor } from "../../src/core/redact.js";
import { oneLine, snippet } from "../../src/core/text.js";
import { readProblem } from "../../src/transport/errors/problem.js";
import { THROWN } from "../fuzz/chance.js";
import * as fc from "../support/fast-check.js";

const asIs = (text: string) => text;

describe("a problem", () => {
  it.each([
    [
      { type: "about:blank", title: "Bad", status: 400, detail: "too many", error_code: "x", request_id: "r" },
      "x",
      ["too many", "Bad"],
      "r",
    ],
    [{ error_code: "resource_not_found", message: "gone", request_id: "r" }, "resource_not_found", ["gone"], "r"],
    [{ messages: ["a", "b", "a"], request_id: "r" }, undefined, ["a", "b"], "r"],
    [{ error: "invalid_client", error_description: "wrong secret" }, "invalid_client", ["wrong secret"], undefined],
    [{ success: false, error: { code: "order_already_canceled" } }, "order_already_canceled", [], undefined],
    [{ message: "no", status: 400, causes: ["a", "b"] }, undefined, ["no", "a", "b"], undefined],
    [{ messages: "one", message: 5, detail: null }, undefined, ["one"], undefined],
    [[], undefined, [], undefined],
    ["text", undefined, [], undefined],
    [null, undefined, [], undefined],
  ])("%j is read", (body, errorCode, messages, requestId) => {
    expect(readProblem(body, asIs)).toEqual({ errorCode, messages, requestId });
  });

  it("never fails, whatever the body is", () => {
    fc.assert(fc.property(fc.anything(), (body) => void readProblem(body, asIs)));
  });
});

describe("an error", () => {
  const error = new NewStoreError("it failed", {
    kind: "conflict",
    status: 409,
    body: { private: "data" },
    headers: new Headers({ a: "private" }),
  });

  it("is recognised by its brand, by kind, and across copies of the package", () => {
    expect(isNewStoreError(error)).toBe(true);
    expect(isNewStoreError(error, "conflict")).toBe(true);
    expect(isNewStoreError(error, "timeout")).toBe(false);
    expect(isNewStoreError({ [Symbol.for("newstore-sdk.error")]: true, kind: "api" })).toBe(true);
    for (const other of [new Error("x"), null, undefined, "x", {}]) expect(isNewStoreError(other)).toBe(false);
  });

  it("shows neither body nor headers in JSON and inspection, but has them", () => {
    expect(`${JSON.stringify(error)}${inspect(error)}`).not.toContain("private");
    expect(error.body).toEqual({ private: "data" });
    expect(error.headers?.get("a")).toBe("private");
  });
});

describe("texts of others", () => {
  it("become one printable line of a bounded length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 10, max: 50 }), (text, length) => {
        const line = oneLine(text, length);
        expect(line.length).toBeLessThanOrEqual(length);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
      }),
    );
    // Texts of all of Unicode take some seconds to draw.
  });

  it("lose markup, scripts and tokens in a snippet, and a huge page costs little", () => {
    const page = `<!DOCTYPE html><head><title>Oops</title><script>var a = "<b>";</script></head><body>It &amp; failed</body>`;
    expect(snippet(page)).toBe("Oops It &amp; failed");
    expect(snippet('{"access_token":"abcdef123456","x":1')).toBe('{"access_token":"[redacted]","x":1');
    // Looking for the end of each of these scripts would take hours.
    expect(snippet(`<html>${"<script".repeat(1_000_000)}`).length).toBeLessThanOrEqual(200);
  });

  it("lose known secrets in every spelling, the longer one first", () => {
    const redact = redactor(["se cret/ü", "se cret/ü-longer", "abc"]);
    expect(redact("a se cret/ü-longer b se%20cret%2F%C3%BC c se+cret%2F%C3%BC d abc")).toBe(
      "a [redacted] b [redacted] c [redacted] d abc",
    );
    expect(redactor(["\ud800half"])("x \ud800half")).toBe("x [redacted]");
  });
});

describe("a cause", () => {
  it("keeps names, codes, messages and the chain, and nothing else", () => {
    const inner = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", address: "10.0.0.1" });
    const outer = Object.assign(new TypeError("fetch failed", { cause: inner }), {
      request: { headers: { authorization: "Bearer x" } },
    });
    const copy = safeCause(outer, asIs);
    expect(copy).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { message: "connect ECONNREFUSED", code: "ECONNREFUSED" },
    });
    expect(inspect(copy, { depth: 10, showHidden: true })).not.toMatch(/Bearer|10\.0\.0\.1/);
    expect(systemCode(outer)).toBe("ECONNREFUSED");
    expect(systemCode(new AggregateError([inner]))).toBe("ECONNREFUSED");
  });

  it("may be anything that was thrown, or contain itself", () => {
    const loop = new Error("loop");
    loop.cause = loop;
    expect(safeCause(loop, asIs).message).toBe("loop");
    for (const thrown of ["text", 5, null, undefined, {}]) expect(safeCause(thrown, asIs)).toBeInstanceOf(Error);
    expect(systemCode(loop)).toBeUndefined();
  });
});

it("an error can be printed whatever its cause is, and a cause that can be read stays itself", () => {
  const wrap = (cause: unknown, depth: number): unknown =>
    depth === 0 ? cause : new Error(`around ${depth}`, { cause: wrap(cause, depth - 1) });
  fc.assert(
    // By their places: a report of the values themselves would throw as they do.
    fc.property(fc.nat(THROWN.length - 1), fc.nat(3), (index, depth) => {
      const error = new NewStoreError("It failed.", { kind: "mapping", cause: wrap(THROWN[index], depth) });
      expect(inspect(error, { depth: 9 })).toContain("It failed.");
      expect(JSON.stringify(error)).toContain("It failed.");
    }),
  );
  const reason = new Error("enough", { cause: { code: 7 } });
  expect(new NewStoreError("It failed.", { kind: "aborted", cause: reason }).cause).toBe(reason);
});
