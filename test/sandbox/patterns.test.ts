import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { Pseudonyms } from "../../src/sandbox/record/pseudonyms.js";
import { scrubProse, scrubText } from "../../src/sandbox/record/scrub-text.js";
import { sweeper } from "../../src/sandbox/record/sweep.js";

const SOURCES = fileURLToPath(new URL("../../src/sandbox/", import.meta.url));
const LENGTH = 100_000;
/** Reading 100 kB once takes milliseconds; a pattern that reads it again from each character takes many seconds. */
const MOST_CPU_MS = 1_500;

/** Every pattern that is written in a file of the sandbox. */
function patternsOf(file: string): RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

const patterns = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => patternsOf(join(SOURCES, name)).map((pattern) => [`${name} ${pattern}`, pattern] as const));

const repeated = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

const PARTS = [
  "a",
  "A",
  "0",
  " ",
  ".",
  "-",
  "@",
  "=",
  "/",
  "+1 ",
  "a.",
  "a@",
  "a-",
  "1-",
  "eyJ-",
  "eyJaaaaaaaa.",
  "x:",
];
const MORE_PARTS = [
  "basic ",
  "basic\t",
  "bearer aaaaaaa ",
  "api_key ",
  "token =",
  "http://",
  "12345678-",
  "(1",
  '"$ref":"',
  "{",
];
const HOSTILE = [...PARTS, ...MORE_PARTS].flatMap((part) => [
  repeated(part),
  `${repeated(part)}!`,
  `${repeated(part)}\u0000`,
]);

/** Texts of the pattern's own words, which are the likeliest to lead it astray. */
function ownTexts({ source }: RegExp): string[] {
  const words = source.match(/[\w=:"@./-]{2,}/g) ?? [];
  return words.flatMap((word) => [repeated(word), `${repeated(`${word} `)}!`]);
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe("every pattern in src/sandbox reads 100 kB of hostile text once", () => {
  it("there are some", () => expect(patterns.length).toBeGreaterThan(25));

  it.each(patterns)("%s", (_name, pattern) => {
    const all = new RegExp(pattern.source, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`);
    for (const text of [...HOSTILE, ...ownTexts(pattern)])
      expect(
        cpuMs(() => text.replace(all, "")),
        text.slice(0, 20),
      ).toBeLessThan(MOST_CPU_MS);
  });
});

describe("the recorder", () => {
  it.each([
    ["scrubText", scrubText],
    ["scrubProse", scrubProse],
  ])("%s reads 100 kB of hostile text once", (_name, scrub) => {
    for (const text of HOSTILE)
      expect(
        cpuMs(() => void scrub(text, new Pseudonyms())),
        text.slice(0, 20),
      ).toBeLessThan(MOST_CPU_MS);
  });

  it("looks for 20 000 people at once", () => {
    const replaced = Array.from({ length: 20_000 }, (_, index) => ({
      kind: "phone" as const,
      original: `+49151${String(index).padStart(8, "0")}`,
      pseudonym: `phone-${index}`,
    }));
    let swept: unknown;
    const spent = cpuMs(() => {
      swept = sweeper(replaced)([`call +4915100012345 or +4915100000001.`, repeated("+49151 "), repeated("+")]);
    });
    expect((swept as string[])[0]).toBe("call phone-12345 or phone-1.");
    expect(spent).toBeLessThan(MOST_CPU_MS);
  });
});
