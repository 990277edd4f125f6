import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { inWords } from "../../src/checks/words.js";
import { kindOfName } from "../../src/cli/lib/file-kind.js";
import { NewStoreError } from "../../src/core/newstore-error.js";
import { redactor } from "../../src/core/redact.js";
import { spellingsOf } from "../../src/core/spellings.js";
import { inWordsOf } from "../../src/resources/lib/as-method.js";
import { contractOperations } from "../../src/sandbox/kernel/contract-source.js";
import { importSchemaProblems } from "../../src/sandbox/rules/import-schema.js";
import { createRouter } from "../../src/sandbox/server/router.js";
import { type Growing, hostileTexts, LENGTH, nearlyMatching } from "./hostile.js";
import { makersIn, patternsIn } from "./patterns.js";

/**
 * A pattern that takes the square of the time needs seconds for one text of 100 kB, and one that takes more needs years;
 * any other needs a tenth of a second for all of them. Processor time tells them apart on any machine.
 */
const LIMIT_CPU_MS = 3_000;
/** The engine looks at the clock while it matches: nothing hangs. */
const LIMIT_MS = 60_000;

/** The text on which a pattern does not come to an end in time, wherever in it a match may begin. */
function endlessOn(pattern: RegExp, texts: Iterable<string>): string | undefined {
  let text: string | undefined;
  let slowest: { readonly text: string | undefined; readonly tookMs: number } = { text, tookMs: 0 };
  let before = process.cpuUsage();
  /** Called between the texts. */
  const take = (next: string | undefined) => {
    const { user } = process.cpuUsage(before);
    if (text !== undefined && user / 1_000 > slowest.tookMs) slowest = { text, tookMs: user / 1_000 };
    text = next;
    before = process.cpuUsage();
  };
  const code = "for (const text of texts) { take(text); text.replace(pattern, ''); }";
  const startedAt = process.cpuUsage();
  try {
    runInContext(code, createContext({ pattern, texts: [...texts], take }), { timeout: LIMIT_MS });
    take(undefined);
    return process.cpuUsage(startedAt).user / 1_000 > LIMIT_CPU_MS ? slowest.text : undefined;
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return text;
    throw error;
  }
}

/** In so short a text a pattern that takes the square of the time needs a hundred times what any other does. */
const SHORT = 4_000;
const SUSPECT_CPU_MS = 3;
const MOST_SUSPECTS = 2;

/** What takes a pattern longest, where that is long already when it is short: few, so that all the others are cheap. */
function suspects(pattern: RegExp): readonly Growing[] {
  const found: { readonly text: Growing; readonly tookMs: number }[] = [];
  for (const text of nearlyMatching(pattern)) {
    const short = text.of(SHORT);
    const before = process.cpuUsage();
    short.replace(pattern, "");
    const tookMs = process.cpuUsage(before).user / 1_000;
    if (tookMs > SUSPECT_CPU_MS) found.push({ text, tookMs });
  }
  const slowest = found.sort((one, other) => other.tookMs - one.tookMs);
  return slowest.slice(0, MOST_SUSPECTS).map(({ text }) => text);
}

/** What runs patterns that a file makes, and how many places of it do. */
function made(file: string, count: number, run: (text: string) => unknown) {
  return { places: Array.from({ length: count }, () => file), run };
}

const issuesAt = (path: string, message: string) =>
  new NewStoreError(message, {
    ...{ kind: "validation", operationId: "createThing" },
    issues: [{ path, message: "no", rule: "r" }],
  });
const route = createRouter(contractOperations());
const WRITTEN = { code: "invalid_format", format: "regex", path: [], message: "", pattern: "/^[^/]+$/" } as const;

const MADE: Readonly<Record<string, ReturnType<typeof made>>> = {
  "src/checks/words.ts": made("src/checks/words.ts", 1, (text) => inWords(WRITTEN as never, text)),
  "src/cli/lib/file-kind.ts": made("src/cli/lib/file-kind.ts", 1, (text) => kindOfName(`products${text}`)),
  "src/core/redact.ts": made("src/core/redact.ts", 1, (text) => redactor(["s3cr&t/%", "plain"])(text)),
  "src/resources/lib/as-method.ts": made("src/resources/lib/as-method.ts", 2, (text) => {
    const words = { method: "things.create", names: { body: "thing" } };
    inWordsOf(words, issuesAt("body.items[0]", `body.items[0] ${text}`));
    inWordsOf(words, issuesAt(`body.${text}`, `createThing body.${text}`));
  }),
  "src/sandbox/rules/import-schema.ts": made("src/sandbox/rules/import-schema.ts", 1, (text) =>
    importSchemaProblems({ type: "object", properties: { a: { type: "string", pattern: text } } }, () => true),
  ),
  "src/sandbox/server/router.ts": made("src/sandbox/server/router.ts", 1, (text) => {
    // Of the paths that the contract has, also one segment of it at a time.
    for (const { method, path } of contractOperations())
      route(method, path.replace(/\{[^{}]*\}$/, text.replaceAll("/", "")));
    route("GET", `/${text}`);
  }),
};

const patterns = patternsIn(["src", "generated"]);

describe("whatever 100 kB of hostile text it meets, in time that grows with the text", () => {
  it("there are patterns", () => expect(patterns.length).toBeGreaterThan(100));

  it.each(patterns.map(({ at, pattern }) => [`${at} ${pattern}`, pattern] as const))("%s", (_, pattern) => {
    expect(endlessOn(pattern, hostileTexts(pattern))?.slice(0, 40)).toBeUndefined();
  });

  it.each(patterns.map(({ at, pattern }) => [`${at} ${pattern}`, pattern] as const))(
    "where a text nearly matches: %s",
    (_, pattern) => {
      const texts = suspects(pattern).map((text) => text.of(LENGTH));
      expect(endlessOn(pattern, texts)?.slice(0, 40)).toBeUndefined();
    },
  );

  it("each file that makes patterns while it runs is tested below", () => {
    expect(makersIn(["src", "generated"])).toEqual(
      Object.keys(MADE)
        .sort()
        .flatMap((file) => MADE[file]?.places ?? []),
    );
  });

  it.each(Object.entries(MADE))("%s", (_, { run }) => {
    for (const text of hostileTexts(/body.items[0](createThing)=product.csv/)) {
      const before = process.cpuUsage();
      run(text);
      expect(process.cpuUsage(before).user / 1_000, text.slice(0, 40)).toBeLessThan(LIMIT_CPU_MS);
    }
  });

  it("those that are made of secrets, too", () => {
    const secrets = ["a".repeat(500), "a\"'\\/+&=%<> é😀", "%%%%%%%%", "\\\\\\\\", "aaaa"];
    const pattern = new RegExp(secrets.map(spellingsOf).join("|"), "g");
    expect(endlessOn(pattern, hostileTexts(/a%\\&#"/))?.slice(0, 40)).toBeUndefined();
  });

  it.each([
    /^bearer +(.*)$/i,
    /[?#].*$/,
    /[^/]*$/,
    /^s3:\/\/([^/]+)\/?(.*)$/i,
    /\dT\d.*(?:Z|[+-]\d\d:?\d\d)$/i,
    /^https?:\/\/[^\s/?#]+\S*$/,
    /\b(https?|s3):\/\/([^\s"'<>?#]*)[?#][^\s"'<>]*/gi,
  ])("one that does so where a text nearly matches would be found: %s", (pattern) => {
    expect(suspects(pattern)).not.toEqual([]);
  });

  it("a pattern that takes the square of the time would be found", () => {
    expect(endlessOn(/ +$/, hostileTexts(/ +$/))?.slice(0, 3)).toBe("   ");
  });
});
