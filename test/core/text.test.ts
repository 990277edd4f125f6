import { describe, expect, it } from "vitest";
import { looksLikeHtml, oneLine, snippet } from "../../src/core/text.js";

describe("one line", () => {
  it.each<[string, string, number?]>([
    ["nearly every line as it is", "nearly every line as it is"],
    ["", ""],
    [" edges ", "edges"],
    ["two  blanks\tand\r\na line", "two blanks and a line"],
    ["a\u0000\u001b[31mred\u202e\u2066\u2028end", "a [31mred end"],
    ["caf\u00e9 \u{1f600}", "caf\u00e9 \u{1f600}"],
    ["token eyJhbGciOiJI.e30.c2ln stays", "token [redacted] stays"],
    ["eyJ is short", "eyJ is short"],
    ["12345", "12345", 5],
    ["12\t45", "12 45", 5],
    ["a\u2028b\u2029c\u00a0d\ufeffe", "a b c d e"],
    ["a\u0080b\u009fc\u200e\u200fd\u202a\u202b", "a b c d"],
    ["123456", "1234\u2026", 5],
    ["123\u{1f600}6", "123\u2026", 5],
    ["12\u{1f600}56", "12\u{1f600}\u2026", 5],
  ])("%j is %j", (text, line, length) => {
    expect(oneLine(text, length)).toBe(line);
  });

  it("has 500 characters at most, of the first 8,192", () => {
    expect(oneLine("x".repeat(500))).toBe("x".repeat(500));
    expect(oneLine("x".repeat(501))).toBe(`${"x".repeat(499)}\u2026`);
    expect(oneLine(`${" ".repeat(8_191)}ab`)).toBe("a");
  });
});

describe("a snippet", () => {
  it.each([
    ["<html><style>p { }</style><p>Not <b>here</b></p></html>", "Not here"],
    ["<!DOCTYPE html><script src='a'>x < y</script>Gone", "Gone"],
    ["<html><script>never closed", ""],
    ["<html>cut <b", "cut"],
    ["<html>cut <script", "cut"],
    ["<html>cut <style media='print", "cut"],
    ["<html><p>one</p><p>two</p>three<script>four</script>five", "one two three five"],
    ["no page <b>at all</b>", "no page <b>at all</b>"],
    ['{"refresh_token":"abcdef","a":1}', '{"refresh_token":"[redacted]","a":1}'],
    ["offer_token=abcdef&a=1", "offer_token=[redacted]&a=1"],
    ["token : 'abcd' x", "token : '[redacted]' x"],
    ["token=abc", "token=abc"],
    ["ID_TOKEN=ABCDEF", "ID_TOKEN=[redacted]"],
  ])("of %j is %j", (text, expected) => {
    expect(snippet(text)).toBe(expected);
  });

  it("has 200 characters at most, of the first 8,192", () => {
    expect(snippet("x".repeat(300))).toHaveLength(200);
    expect(snippet(`<html>${"<b>".repeat(8_192 / 3)}late`)).toBe("");
  });
});

it.each([
  ["<!doctype html>", true],
  ["\n <HTML lang=en>", true],
  ["<head>", true],
  ["<body>", true],
  ["<xml>", false],
  ["a <html>", false],
  [`${" ".repeat(512)}<html>`, false],
])("%j is a page: %s", (text, isPage) => {
  expect(looksLikeHtml(text)).toBe(isPage);
});
