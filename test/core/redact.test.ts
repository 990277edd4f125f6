import { describe, expect, it } from "vitest";
import { redactor } from "../../src/core/redact.js";
import * as fc from "../support/fast-check.js";

const html = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const NOTATIONS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  url: encodeURIComponent,
  "url in url": (text) => encodeURIComponent(encodeURIComponent(text)),
  "url, small letters": (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  "url, as WHATWG writes queries": (text) => new URL(`http://h/?${encodeURIComponent(text)}`).search.slice(1),
  form: (text) => new URLSearchParams([["", text]]).toString().slice(1),
  json: (text) => JSON.stringify(text).slice(1, -1),
  "json in json": (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3),
  "json, ASCII only": (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "json, slashes escaped": (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  html,
  "html, by numbers": (text) => [...text].map((point) => `&#${point.codePointAt(0)};`).join(""),
  "html in json": (text) => JSON.stringify(html(text)).slice(1, -1),
};

describe("a secret is taken out", () => {
  const secrets = fc
    .string({ unit: fc.constantFrom(..."aZ9-._~+/='\"\\ \n\té€😀<>&%{}()[]$^*?|"), minLength: 4, maxLength: 30 })
    .filter((text) => !/^[\w.~-]*$/.test(text));

  it.each(Object.entries(NOTATIONS))("in the notation %s", (name, write) => {
    fc.assert(
      fc.property(secrets, (secret) => {
        // Numbers are written for all characters, also for those that no server escapes.
        const own = name === "html, by numbers" ? secret.replace(/[\w.~-]/g, "!") : secret;
        expect(redactor([own])(`<${write(own)}>`)).toBe("<[redacted]>");
      }),
    );
  });

  it("wherever it stands, however often, and with one that it contains", () => {
    const redact = redactor(["inner!", "before inner! after"]);
    expect(redact("before inner! after, inner!inner! and before+inner%21+after")).toBe(
      "[redacted], [redacted][redacted] and [redacted]",
    );
  });

  it.each([[["abcd", "abcd-efgh"]], [["abcd!", "abcd!efgh"]], [["abcd!", "abcd!efgh", "abcd!e", "abcd!ef"]]])(
    "whole, where others of %j are its beginning, whichever is named first",
    (secrets) => {
      const longest = secrets[1] as string;
      for (const list of [secrets, [...secrets].reverse(), [...secrets].sort()])
        expect(redactor(list)(`<${longest}>`)).toBe("<[redacted]>");
    },
  );

  it("and nothing else is", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 4 }), (text, secret) => {
        fc.pre(!/[^\w]/.test(secret) && !text.includes(secret));
        expect(redactor([secret])(text)).toBe(text);
      }),
    );
  });

  it("where another one beside it is written the same in every notation, and is not there", () => {
    const redact = redactor(["plain-secret", "a/b?c"]);
    expect(redact("a%2Fb%3Fc")).toBe("[redacted]");
    expect(redact("plain-secret")).toBe("[redacted]");
    expect(redactor(["plain-secret", "other-secret"])("x other-secret y")).toBe("x [redacted] y");
  });

  it.each([
    ["a carriage return", "ab\rcd", "ab\\rcd"],
    ["a backspace", "ab\bcd", "ab\\bcd"],
    ["a form feed", "ab\fcd", "ab\\fcd"],
    ["an apostrophe, by its name", "ab'cd", "ab&apos;cd"],
    ["the first character of two bytes", "ab\u0080cd", "ab%C2%80cd"],
    ["half of a character, as it is sent", "ab\ud800cd", "ab\ufffdcd"],
    ["half of a character, in a URL", "ab\ud800cd", "ab%EF%BF%BDcd"],
  ])("with %s", (_, secret, text) => expect(redactor([secret])(text)).toBe("[redacted]"));

  it.each(["a+bcd", "a&undefined;bcd", "a\\undefinedbcd", "aundefinedbcd", "&#97;/&#98;", "a/&#98;", "a/%62", "abcd"])(
    "and not from %j, which looks a little like it",
    (text) => expect(redactor(["a/bcd"])(text)).toBe(text),
  );

  it("where there is none, or one so short that it is no secret, nothing is", () => {
    expect(redactor([])("abc")).toBe("abc");
    expect(redactor(["abc"])("abc")).toBe("abc");
    expect(redactor(["abcd"])("abcd")).toBe("[redacted]");
  });

  it("in little time from a text that is made to take long", () => {
    const redact = redactor(['"\\"\\\\\\\\"x', "\\\\\\\\\\\\\\\\a", "    ++++    a"]);
    // Long enough that time by the square of the length would outlast the test.
    for (const text of ["\\".repeat(400_000), " +".repeat(200_000), "%5c".repeat(150_000)]) {
      // Not `toBe`: it would print the text.
      expect(redact(text) === text).toBe(true);
    }
  });
});
