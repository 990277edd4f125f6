import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningSandbox } from "../../src/sandbox/index.js";
import { type CommandWorld, commandWorld } from "../support/command.js";
import { order } from "../support/orders.js";
import { launch, newstore } from "./shell.js";

const TIMEOUT_MS = 60_000;
const COMMAND = `${JSON.stringify(process.execPath)} --import tsx src/cli/main.ts`;
/** `script` of Linux runs a command in a terminal of its own. */
const hasTerminals = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;
if (!hasTerminals) console.warn("No script command of Linux on this machine: terminals are not tested.");
let sandbox: RunningSandbox;
let folder: string;
let env: Record<string, string>;
let world: CommandWorld;

beforeAll(async () => {
  world = await commandWorld();
  ({ folder, sandbox, env } = world);
});
afterAll(() => world.close());

const shell = (line: string) => launch("/bin/bash", ["-c", line], env).ended;

describe("the command as a process", () => {
  it.each([
    ["SIGINT", 130, "stopped by Ctrl-C."],
    ["SIGTERM", 143, "stopped by SIGTERM."],
  ] as const)("ends at %s with %i, and says what was going on", async (signal, code, text) => {
    sandbox.faults.add({ operation: "startGlobalExport", stallMs: TIMEOUT_MS });
    const running = newstore(["atp", "export"], env);
    const tokenSeen = new Promise<void>((resolve) => sandbox.onRequest(() => resolve()));
    await tokenSeen;
    running.process.kill(signal);
    expect(await running.ended).toMatchObject({
      code,
      out: "",
      err: expect.stringMatching(new RegExp(`^newstore-sdk: ${text}\n0 rows were read\\.\n`)),
    });
    sandbox.faults.clear();
  });

  it("is quiet when nobody reads on", async () => {
    const { out, err } = await shell(`${COMMAND} contract list --json | true; echo "\${PIPESTATUS[0]}"`);
    expect([out, err]).toEqual(["0\n", ""]);
    const head = await shell(`${COMMAND} contract list | head -1`);
    expect([head.out, head.err]).toEqual([
      expect.stringMatching(/^operation +evidence/),
      expect.stringMatching(/^(\d+ operations of \d+\.\n)?$/),
    ]);
  });

  it("goes on with what changes something when nobody reads on, and says how it ended", async () => {
    const orders = [1, 2, 3, 4].map((number) => order({ external_id: `unread-${number}` }));
    const file = await world.file("orders.ndjson", orders.map((order) => JSON.stringify(order)).join("\n"));
    const unread = `2>&1 | true; echo "\${PIPESTATUS[0]}"`;
    expect((await shell(`${COMMAND} order inject ${file} --concurrency 1 ${unread}`)).out).toBe("0\n");
    for (const { external_id: id } of orders) expect(sandbox.state.orders.byExternalId(id)).toBeDefined();
    const prices = await Promise.all(
      ["a", "b"].map((name) => world.file(`${name}.ndjson`, `{"product_id":"TT-HRC-NVY-M","value":1}\n`)),
    );
    const head = "--head pricebook=default,catalog=storefront-catalog-en,currency=USD";
    expect((await shell(`${COMMAND} import prices ${prices.join(" ")} ${head} ${unread}`)).out).toBe("0\n");
    expect(sandbox.state.imports.list().map(({ state }) => state)).toEqual(["finished", "finished"]);
  });

  it.skipIf(!existsSync("/dev/full"))("says that its output cannot be written, and ends with 1", async () => {
    const { code, err } = await shell(`${COMMAND} contract list --json >/dev/full`);
    expect([code, err]).toEqual([1, expect.stringMatching(/^newstore-sdk: the output cannot be written: ENOSPC.*\n$/)]);
  });

  it("writes no colours and no progress into files", async () => {
    const path = join(folder, "doctor.txt");
    const { code } = await shell(`${COMMAND} doctor >${path} 2>&1`);
    expect(code).toBe(0);
    expect(await readFile(path, "utf8")).toMatch(/^✓ settings: [\s\S]*\n\nAll is well\.\n$/);
    const rows = join(folder, "rows.csv");
    await shell(`${COMMAND} atp export --format csv >${rows}`);
    expect((await stat(rows)).size).toBeGreaterThan(0);
    expect(await readFile(rows, "utf8")).not.toContain("\u001b");
  });

  it.skipIf(!hasTerminals)("has colours and progress on a terminal, and none with NO_COLOR", async () => {
    const terminal = (words: string) => shell(`script -qec '${COMMAND} ${words}' /dev/null </dev/null`);
    const doctor = await terminal("doctor");
    expect(doctor.out).toContain("\u001b[32m✓ token: ");
    expect((await terminal("atp export")).out).toContain("\u001b[2Kwaiting for the export job");
    const plain = await shell(`export NO_COLOR=1; script -qec '${COMMAND} doctor' /dev/null </dev/null`);
    expect([plain.code, plain.out]).toEqual([0, expect.stringMatching(/^✓ settings/)]);
    expect(plain.out).not.toContain("\u001b");
  });
});
