import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { spellingsOf } from "../../src/core/spellings.js";
import { hostileTexts } from "./hostile.js";
import { patternsIn } from "./patterns.js";

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

const patterns = patternsIn(["src", "generated"]);

describe("whatever 100 kB of hostile text it meets, in time that grows with the text", () => {
  it("there are patterns", () => expect(patterns.length).toBeGreaterThan(100));

  it.each(patterns.map(({ at, pattern }) => [`${at} ${pattern}`, pattern] as const))("%s", (_, pattern) => {
    expect(endlessOn(pattern, hostileTexts(pattern))?.slice(0, 40)).toBeUndefined();
  });

  it("those that are made of secrets, too", () => {
    const secrets = ["a".repeat(500), "a\"'\\/+&=%<> é😀", "%%%%%%%%", "\\\\\\\\", "aaaa"];
    const pattern = new RegExp(secrets.map(spellingsOf).join("|"), "g");
    expect(endlessOn(pattern, hostileTexts(/a%\\&#"/))?.slice(0, 40)).toBeUndefined();
  });

  it("a pattern that takes the square of the time would be found", () => {
    expect(endlessOn(/ +$/, hostileTexts(/ +$/))?.slice(0, 3)).toBe("   ");
  });
});
