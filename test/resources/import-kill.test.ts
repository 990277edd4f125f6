import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NewStore, type StartedImport } from "newstore-sdk";
import { type RunningSandbox, startSandbox } from "newstore-sdk/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundle } from "../support/bundle.js";
import { POLLING } from "../support/client.js";

/** Few in the suite; `npm run test:imports` kills at every moment. */
const KILLS = Number(process.env["IMPORT_KILLS"] ?? 4);
const ITEMS = 9_000;

let program: Bundle;
let sandbox: RunningSandbox;
const folder = mkdtempSync(join(tmpdir(), "newstore-import-"));

beforeAll(async () => {
  program = await bundle("test/resources/import-kill-program.ts");
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox.stop();
  program.remove();
  rmSync(folder, { recursive: true });
});

/** Runs the program; gives what it said, or `undefined` where it was killed. */
async function run(state: string, dieAt: number): Promise<{ started: StartedImport; moments: number } | undefined> {
  const { url, tokenUrl, tenant, credentials } = sandbox;
  const orders = JSON.stringify({ url, tokenUrl, tenant, credentials, state, dieAt, items: ITEMS });
  const child = spawn(process.execPath, [program.file, orders], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (part) => {
    said += part;
  });
  const [code, signal] = await once(child, "close");
  if (signal === "SIGKILL") return undefined;
  expect(code).toBe(0);
  return JSON.parse(said);
}

describe("an import whose process is killed", () => {
  it("is ended by the next process, without a second job or a lost row", async () => {
    const undisturbed = await run(join(folder, "whole.json"), -1);
    const moments = undisturbed?.moments ?? 0;
    expect(moments).toBeGreaterThan(40);
    for (let kill = 0; kill < Math.min(KILLS, moments); kill += 1) {
      // Spread evenly, other ones than round numbers would meet.
      const dieAt = KILLS >= moments ? kill + 1 : Math.ceil(((kill + 0.6) * moments) / KILLS);
      const before = sandbox.state.imports.list().length;
      const state = join(folder, `${dieAt}.json`);
      expect(await run(state, dieAt)).toBeUndefined();
      const second = await run(state, -1);
      const jobs = second?.started.jobs ?? [];
      const created = sandbox.state.imports.list().slice(before);
      expect(created.map(({ import_id: id }) => id)).toEqual(jobs.map(({ id }) => id));
      expect([jobs.length, jobs.reduce((sum, { items }) => sum + items, 0)]).toEqual([3, ITEMS]);
      const { tenant, url: baseUrl, tokenUrl, credentials } = sandbox;
      const newstore = new NewStore({ tenant, baseUrl, tokenUrl, credentials });
      expect((await newstore.imports.wait({ jobs }, POLLING)).isComplete).toBe(true);
    }
    const missing = Array.from({ length: ITEMS }, (_, index) => index).filter(
      (index) => sandbox.state.catalog.price("shop", `K${index}`)?.value !== index,
    );
    expect(missing).toEqual([]);
  }, 300_000);
});
