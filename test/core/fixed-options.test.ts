import { describe, expect, it } from "vitest";
import { fixedOptions } from "../../src/core/fixed-options.js";
import type { CallOptions } from "../../src/core/request.js";

describe("options of a call are fixed as they are:", () => {
  it("groups, headers and the list of middleware are copied; what has a life of its own stays what it is", () => {
    const { signal } = new AbortController();
    const middleware = [async (request: never, next: (request: never) => never) => next(request)] as never[];
    const given = {
      signal,
      timeouts: { totalMs: 1 },
      retry: { retries: 2 },
      validate: { requests: "off" },
      middleware,
    };
    const own = fixedOptions({ ...given, headers: { "x-a": "1" } } as unknown as CallOptions);
    expect(own).toEqual({ ...given, headers: { "x-a": "1" } });
    expect(own.signal).toBe(signal);
    given.timeouts.totalMs = 9;
    given.retry.retries = 9;
    given.validate.requests = "throw";
    middleware.length = 0;
    expect([own.timeouts, own.retry, own.validate, own.middleware?.length]).toEqual([
      { totalMs: 1 },
      { retries: 2 },
      { requests: "off" },
      1,
    ]);
  });

  it.each<[string, () => CallOptions["headers"], (headers: never) => void]>([
    ["an object", () => ({ "x-a": "1" }), (headers: object) => void Object.assign(headers, { "x-a": "2" })],
    ["a Headers", () => new Headers({ "x-a": "1" }), (headers: Headers) => headers.set("x-a", "2")],
    ["a list", () => [["X-A", "1"]], (headers: string[][]) => void headers.pop()],
    ["pairs that can be read once", () => new Map([["x-a", "1"]]).entries(), () => {}],
  ])("headers that are %s", (_, make, change) => {
    const headers = make();
    const own = fixedOptions({ headers });
    change(headers as never);
    expect(own.headers).toEqual({ "x-a": "1" });
  });

  it("nothing is added to what is not there, and options of no prototype are options", () => {
    expect(Object.keys(fixedOptions({}))).toEqual([]);
    const bare = Object.assign(Object.create(null), { retry: { retries: 1 } });
    const own = fixedOptions(bare);
    expect(own).not.toBe(bare);
    expect(own).toEqual({ retry: { retries: 1 } });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "fast"],
    ["a list", [1]],
    [
      "an instance, whose members may be worked out",
      new (class {
        retry = { retries: 1 };
      })(),
    ],
    [
      "an object that cannot be read",
      Object.defineProperty({}, "retry", {
        enumerable: true,
        get: () => {
          throw new Error("no");
        },
      }),
    ],
  ])("%s is left for who reads it", (_, given) => {
    expect(fixedOptions(given)).toBe(given);
  });

  it("a group or headers that are none are left for the error that they get", () => {
    const given = { timeouts: 5, retry: null, headers: [["one"], 5], middleware: "all" };
    expect(fixedOptions(given)).toEqual(given);
    expect(fixedOptions({ headers: 5 })).toEqual({ headers: 5 });
    expect(fixedOptions({ headers: null })).toEqual({ headers: null });
  });
});
