import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NewStore, type StartedImport } from "newstore-sdk";
import { type RunningSandbox, startSandbox } from "newstore-sdk/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundle } from "../support/bundle.js";
import { POLLING } from "../support/client.js";

/** Few in the suite; `npm run test:imports` kills at every moment, and then at instants that nobody chose. */
const KILLS = Number(process.env["IMPORT_KILLS"] ?? 6);
/** In the suite so many of them come at moments of the program, the others at any instant. */
const AT_MOMENTS = process.env["IMPORT_KILLS"] === undefined ? 4 : Number.POSITIVE_INFINITY;
const ITEMS = 9_000;
/** How the program ends where a connection broke: run again, it goes on as after a kill. */
const BROKEN_CONNECTION = 3;
let brokenConnections = 0;

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

/** Numbers from 0 to 1 that look like chance and are the same in every run. */
function* chances(): Generator<number, never> {
  for (let state = 20_261_127; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Runs the program; gives what it said, or `undefined` where it was killed. */
async function run(
  state: string,
  dieAt: number,
  killAfterMs = Number.POSITIVE_INFINITY,
): Promise<{ started: StartedImport; moments: number } | undefined> {
  const { url, tokenUrl, tenant, credentials } = sandbox;
  const orders = JSON.stringify({ url, tokenUrl, tenant, credentials, state, dieAt, items: ITEMS });
  const child = spawn(process.execPath, [program.file, orders], { stdio: ["ignore", "pipe", "inherit"] });
  const timer = Number.isFinite(killAfterMs) ? setTimeout(() => child.kill("SIGKILL"), killAfterMs) : undefined;
  let said = "";
  child.stdout.on("data", (part) => {
    said += part;
  });
  const [code, signal] = await once(child, "close");
  clearTimeout(timer);
  if (signal === "SIGKILL") return undefined;
  if (code === BROKEN_CONNECTION) {
    brokenConnections += 1;
    return undefined;
  }
  expect(code).toBe(0);
  return JSON.parse(said);
}

describe("an import whose process is killed", () => {
  it(
    "is ended by the next process, without a second job or a lost row",
    async () => {
      const beginMs = performance.now();
      const undisturbed = await run(join(folder, "whole.json"), -1);
      const wholeMs = performance.now() - beginMs;
      const moments = undisturbed?.moments ?? 0;
      expect(moments).toBeGreaterThan(40);
      const atMoments = Math.min(KILLS, AT_MOMENTS, moments);
      const figures = { atMoments, atInstants: 0, tooLate: 0, resumed: 0, begunAnew: 0 };
      const chance = chances();
      for (let kill = 0; kill < KILLS; kill += 1) {
        const before = sandbox.state.imports.list().length;
        const state = join(folder, `${kill}.json`);
        if (kill < atMoments) {
          // Spread evenly, other ones than round numbers would meet.
          const dieAt = atMoments >= moments ? kill + 1 : Math.ceil(((kill + 0.6) * moments) / atMoments);
          expect(await run(state, dieAt)).toBeUndefined();
        } else if ((await run(state, -1, wholeMs * chance.next().value * 1.1)) === undefined) figures.atInstants += 1;
        else figures.tooLate += 1;
        figures[existsSync(state) ? "resumed" : "begunAnew"] += 1;
        let second = await run(state, -1);
        for (let again = 0; second === undefined && again < 3; again += 1) second = await run(state, -1);
        const jobs = second?.started.jobs ?? [];
        const created = sandbox.state.imports.list().slice(before);
        expect(created.map(({ import_id: id }) => id)).toEqual(jobs.map(({ id }) => id));
        expect([jobs.length, jobs.reduce((sum, { items }) => sum + items, 0)]).toEqual([3, ITEMS]);
        const { tenant, url: baseUrl, tokenUrl, credentials } = sandbox;
        const newstore = new NewStore({ tenant, baseUrl, tokenUrl, credentials });
        expect((await newstore.imports.wait({ jobs }, POLLING)).isComplete).toBe(true);
        if ((kill + 1) % 100 === 0) process.stdout.write(`${kill + 1} kills: ${JSON.stringify(figures)}\n`);
      }
      const missing = Array.from({ length: ITEMS }, (_, index) => index).filter(
        (index) => sandbox.state.catalog.price("shop", `K${index}`)?.value !== index,
      );
      expect(missing).toEqual([]);
      if (process.env["IMPORT_KILLS"] !== undefined)
        process.stdout.write(
          `${KILLS} kills, ${moments} moments: ${JSON.stringify({ ...figures, brokenConnections })}\n`,
        );
    },
    KILLS * 30_000 + 120_000,
  );
});
