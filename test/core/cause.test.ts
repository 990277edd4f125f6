import { describe, expect, it } from "vitest";
import { nameAndCode, neverConnected, quotedCause, readable, safeCause, systemCode } from "../../src/core/cause.js";

const plain = (text: string) => text;
const hideSecret = (text: string) => text.replaceAll("secret", "[redacted]");
const failing = (members: object, message = "It failed.") => Object.assign(new Error(message), members);
const nested = (depth: number, innermost: unknown): unknown =>
  depth === 0 ? innermost : new Error(`around ${depth}`, { cause: nested(depth - 1, innermost) });
const hostile = new Proxy(new Error("no"), {
  get() {
    throw new Error("hands off");
  },
  getPrototypeOf() {
    throw new Error("hands off");
  },
});

/** Errors that are their own causes, as no program should make them. */
const circle = new AggregateError([]);
circle.errors.push(circle);
const ownCause = new Error("circle");
ownCause.cause = ownCause;

describe("a safe copy of what was thrown", () => {
  it("has name, code, message and causes without what is secret, and nothing else", () => {
    const inner = failing({ name: "secretError", code: "secret_CODE" }, "the secret is out");
    const outer = Object.assign(new TypeError("fetch failed", { cause: inner }), { request: { token: "secret" } });
    const copy = safeCause(outer, hideSecret);
    expect(Object.keys(copy)).toEqual([]);
    expect([copy.name, copy.message, copy.stack]).toEqual(["TypeError", "fetch failed", "TypeError: fetch failed"]);
    const cause = copy.cause as Error & { code: string };
    expect([cause.name, cause.message, cause.code]).toEqual([
      "[redacted]Error",
      "the [redacted] is out",
      "[redacted]_CODE",
    ]);
    expect([Object.keys(cause), "cause" in cause]).toEqual([["code"], false]);
  });

  it("can be given another name, stack and cause, as tools do that map stacks to sources", () => {
    const copy = safeCause(nested(1, "the end"), plain);
    for (const name of ["name", "stack", "cause"]) Object.defineProperty(copy, name, { get: () => `another ${name}` });
    expect([copy.name, copy.stack, copy.cause]).toEqual(["another name", "another stack", "another cause"]);
  });

  it("goes five causes deep and no deeper", () => {
    let copy: unknown = safeCause(nested(9, "the end"), plain);
    let depth = 0;
    for (; copy instanceof Error && copy.cause !== undefined; depth += 1) copy = copy.cause;
    expect(depth).toBe(5);
  });

  it.each<[string, unknown]>([
    ["a text", "a text"],
    ["undefined was thrown", undefined],
    ["null was thrown", null],
    ["a number was thrown", 7],
    ["an object was thrown", { secret: 1 }],
    ["an object was thrown", hostile],
  ])("of what is no error says what it is: %s", (text, thrown) => expect(safeCause(thrown, plain).message).toBe(text));

  it("has a name and a message where the error's are no texts", () => {
    const copy = safeCause(failing({ name: 7, message: { a: 1 }, code: 8 }), plain);
    expect([copy.name, copy.message, "code" in copy]).toEqual(["Error", "", false]);
  });

  it("is one line, and of a name and a code no more than a hundred characters", () => {
    const copy = safeCause(failing({ name: "n".repeat(200), code: "c".repeat(200) }, "two\nlines"), plain);
    expect([copy.message, copy.name.length, (copy as { code?: string }).code?.length]).toEqual(["two lines", 100, 100]);
  });
});

describe("what a function of the caller's threw", () => {
  it.each<[string, unknown]>([
    ['"the disk is full"', new Error("the disk is full")],
    ['TypeError: "x is no function"', new TypeError("x is no function")],
    ["RangeError", new RangeError("")],
    ["Error", new Error("")],
    ['"a text"', "a text"],
  ])("is quoted: %s", (text, thrown) => expect(quotedCause(thrown, plain)).toBe(text));

  it.each<[string, unknown]>([
    ["Error ENOSPC", failing({ code: "ENOSPC" }, "somebody's name")],
    ["TypeError", new TypeError("no")],
    ["Error", failing({ name: "two words", code: "two words" })],
    ["Error", failing({ name: "n".repeat(61), code: "c".repeat(61) })],
    [`${"n".repeat(60)} c`, failing({ name: "n".repeat(60), code: "c" })],
    ["Error", failing({ name: 7, code: 8 })],
    ["string", "a text"],
    ["undefined", undefined],
    ["object", hostile],
  ])("is for a log its name and code, and no words: %s", (text, thrown) => expect(nameAndCode(thrown)).toBe(text));

  it("is kept as it is where it can be read, and copied where a part of it throws", () => {
    const fine = nested(3, { anything: true });
    expect(readable(fine)).toBe(fine);
    expect(readable(ownCause)).toBe(ownCause);
    expect(readable(hostile)).toBe(hostile); // No error: nobody prints its members.
    const unreadable = Object.defineProperty(new Error("no"), "stack", {
      get() {
        throw new Error("hands off");
      },
    });
    for (const depth of [0, 1, 2, 3, 4, 5, 6, 50]) {
      let copy = readable(nested(depth, unreadable)) as Error | undefined;
      const messages: string[] = [];
      for (; copy !== undefined; copy = copy.cause as Error | undefined) {
        expect(copy.stack).toBe(`Error: ${copy.message}`);
        messages.push(copy.message);
      }
      // Deeper ones say nothing more.
      expect(messages).toHaveLength(Math.min(depth, 5) + 1);
      if (depth <= 5) expect(messages.at(-1)).toBe("no");
    }
    expect((readable(unreadable) as Error).message).toBe("no");
  });

  it("is copied where its causes never end", () => {
    class Endless extends Error {
      override get cause(): Error {
        return new Endless("and another");
      }
    }
    let copy = readable(new Endless("one")) as Error | undefined;
    for (let depth = 0; depth <= 5; depth += 1, copy = copy?.cause as Error | undefined)
      expect(copy?.message).toBe(depth === 0 ? "one" : "and another");
    expect(copy).toBeUndefined();
  });
});

const address = (members: object) => failing({ syscall: "connect", code: "ECONNREFUSED", ...members });

describe("the code of the system", () => {
  it.each<[string, unknown, string | undefined]>([
    ["of the error itself", address({}), "ECONNREFUSED"],
    ["of the first of its causes that has one", nested(3, address({})), "ECONNREFUSED"],
    [
      "of the first address that was tried",
      new AggregateError([address({ code: "EHOSTDOWN" }), address({})]),
      "EHOSTDOWN",
    ],
    ["of no address", new AggregateError([]), undefined],
    ["of the fifth cause", nested(5, address({})), "ECONNREFUSED"],
    ["of a cause that is too deep", nested(6, address({})), undefined],
    ["that is no text", failing({ code: 7 }), undefined],
    ["of what is no error", { code: "ECONNREFUSED" }, undefined],
    ["of what cannot be looked at", hostile, undefined],
  ])("%s", (_, thrown, code) => expect(systemCode(thrown)).toBe(code));
});

describe("nothing was sent", () => {
  it.each<[string, unknown]>([
    ["nobody took the call", address({})],
    ["the host has no address", failing({ syscall: "getaddrinfo", code: "ENOTFOUND" })],
    ["the connection took too long", failing({ code: "UND_ERR_CONNECT_TIMEOUT" })],
    ["the certificate is another's", failing({ code: "ERR_TLS_CERT_ALTNAME_INVALID" })],
    ["the certificate is over", failing({ code: "CERT_HAS_EXPIRED" })],
    ["it spoke no TLS", failing({ code: "ERR_SSL_WRONG_VERSION_NUMBER" })],
    ["no address took the call", new AggregateError([address({}), address({})])],
    ["as a cause, five deep", nested(5, address({}))],
    ["as a cause of an address", new AggregateError([nested(1, address({}))])],
  ])("where %s", (_, thrown) => expect(neverConnected(thrown)).toBe(true));

  it.each<[string, unknown]>([
    ["the connection broke while it was read", failing({ syscall: "read", code: "ECONNRESET" })],
    ["the other side closed it", failing({ code: "UND_ERR_SOCKET" })],
    ["the response took too long", failing({ code: "UND_ERR_HEADERS_TIMEOUT" })],
    ["one address was connected", new AggregateError([address({}), failing({ syscall: "write", code: "EPIPE" })])],
    ["no address is told of", new AggregateError([])],
    ["a code only contains one of those", failing({ code: "X_CERT_HAS_EXPIRED" })],
    ["a code only begins like one of those", failing({ code: "CERT_HAS_EXPIRED_X" })],
    ["the cause is too deep", nested(6, address({}))],
    ["the cause of an address is too deep", new AggregateError([nested(5, address({}))])],
    ["an address goes round in a circle", circle],
    ["a cause goes round in a circle", ownCause],
    ["it is no error", { syscall: "connect" }],
    ["there is nothing", undefined],
    ["it cannot be looked at", hostile],
  ])("is not said where %s", (_, thrown) => expect(neverConnected(thrown)).toBe(false));
});
