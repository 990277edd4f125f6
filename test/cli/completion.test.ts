import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHELLS } from "../../src/cli/completion/script.js";
import { here } from "./here.js";
import { launch } from "./shell.js";

const TIMEOUT_MS = 60_000;
/** What is typed, and what the line is after Tab: one thing fits each. */
const TYPED: readonly (readonly [string, string])[] = [
  ["newstore ord", "newstore order"],
  ["newstore order --profile x in", "newstore order --profile x inject"],
  ["newstore-sdk order get --js", "newstore-sdk order get --json"],
  ["newstore sandbox --ful", "newstore sandbox --fulfil-after"],
  ["newstore completion fi", "newstore completion fish"],
  ["newstore order validate /etc/hostn", "newstore order validate /etc/hostname"],
  ["newstore import sto", "newstore import stock"],
  ["newstore import --head x=y cat", "newstore import --head x=y categories"],
  ["newstore import products /etc/hostn", "newstore import products /etc/hostname"],
  ["newstore import --encoding win", "newstore import --encoding windows-1252"],
  ["newstore import --profile products --on-invalid sk", "newstore import --profile products --on-invalid skip"],
  ["newstore import --checkpoint /etc/hostn", "newstore import --checkpoint /etc/hostname"],
  ["newstore atp export --format cs", "newstore atp export --format csv"],
  ["newstore contract show createInjectedO", "newstore contract show createInjectedOrder"],
  ["newstore contract list --evidence infer", "newstore contract list --evidence inferred"],
  ["newstore request PAT", "newstore request PATCH"],
  ["newstore trigger order.items_c", "newstore trigger order.items_cancelled"],
  ["newstore outbox replay --kind map", "newstore outbox replay --kind mapping"],
];
const typed = TYPED.map(([text]) => text);
const completed = TYPED.map(([, line]) => line);

let folder: string;
const scriptOf = (shell: string) => join(folder, `completion.${shell}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newstore-completion-"));
  for (const shell of SHELLS) await writeFile(scriptOf(shell), (await here(["completion", shell])).out);
});
afterAll(() => rm(folder, { recursive: true }));

function has(program: string): boolean {
  try {
    execFileSync("/bin/sh", ["-c", `command -v ${program}`]);
    return true;
  } catch {
    console.warn(`No ${program} on this machine: its completion is not tested.`);
    return false;
  }
}

/** Runs a shell as a fresh user has it, and gives back the lines that it prints. */
async function linesOf(program: string, words: readonly string[]): Promise<string[]> {
  const { code, out, err } = await launch(program, words, { HOME: folder, ZDOTDIR: folder }).ended;
  expect([code, err]).toEqual([0, ""]);
  return out.split("\n").filter((line) => line !== "");
}

describe("completion", { timeout: TIMEOUT_MS }, () => {
  // What help lists as choices is closed, wherever it stands: a verb that gets some later has them completed as well.
  it.each(["import", "atp export", "contract list", "contract override", "outbox replay", "sandbox", "completion"])(
    "offers in every shell all choices that the help of %s lists",
    async (verb) => {
      const help = (await here([...verb.split(" "), "--help"])).out.replaceAll(/\s+/g, " ");
      const lists = [...help.matchAll(/\(choices: ([^)]+?)(?:, default: [^)]*)?\)/g)].map(([, list = ""]) =>
        [...list.matchAll(/"([^"]+)"/g)].map(([, word]) => word).join(" "),
      );
      expect(lists).not.toEqual([]);
      for (const shell of SHELLS) {
        const script = (await readFile(scriptOf(shell), "utf8")).replaceAll("'", "");
        for (const list of lists) expect(script).toContain(list);
      }
    },
  );

  it.skipIf(!has("bash"))("works in bash", async () => {
    const words = ["--norc", "test/cli/completion.bash", scriptOf("bash"), ...typed];
    expect(await linesOf("bash", words)).toEqual(completed);
  });

  it.skipIf(!has("zsh"))("works in zsh, as somebody types it who has no configuration", async () => {
    const lines = await linesOf("zsh", ["-f", "test/cli/completion.zsh", scriptOf("zsh"), ...typed]);
    expect(lines.map((line) => line.trimEnd())).toEqual(completed);
  });

  it.skipIf(!has("fish"))("works in fish, which says what each word means", async () => {
    const lines = await linesOf("fish", ["-N", "test/cli/completion.fish", scriptOf("fish"), ...typed, "newstore doc"]);
    const before = typed.map((text) => text.slice(0, text.lastIndexOf(" ") + 1));
    const words = lines.map((line) => line.split("\t")[0]);
    expect(words.map((word, index) => `${before[index] ?? "newstore "}${word}`)).toEqual([
      ...completed,
      "newstore doctor",
    ]);
    expect(lines.at(-1)).toBe("doctor\tcheck settings, credentials and what they open");
  });
});
