import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExportState, fileState, memoryState, type StateStore } from "newstore-sdk";
import { type RunningSandbox, startSandbox } from "newstore-sdk/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redisState } from "../../src/redis/index.js";
import { type Bundle, bundle } from "../support/bundle.js";
import { facade, POLLING } from "../support/client.js";
import * as fc from "../support/fast-check.js";
import { connectTo, describeWithRedis, startRedis, stopRedis, type TestRedis } from "../support/redis.js";
import type { ExportTask } from "./export-program.js";

/** Few in the suite; `EXPORT_KILLS=100 npx vitest run test/resources/export-random-kill.test.ts` kills at many instants. */
const KILLS = Number(process.env["EXPORT_KILLS"] ?? 3);
const ROWS = 3_000;

const id = (index: number) => `P${String(index).padStart(5, "0")}`;
const STOCK = Array.from({ length: ROWS }, (_, index) => ({
  product_id: id(index),
  fulfillment_node_id: "DC01",
  quantity: index + 1,
}));

const folder = mkdtempSync(join(tmpdir(), "newstore-export-"));
let program: Bundle;

beforeAll(async () => {
  program = await bundle("test/resources/export-program.ts");
}, 120_000);
afterAll(async () => {
  program.remove();
  rmSync(folder, { recursive: true });
  await stopRedis();
});

/** Runs the program, and kills it after so long, wherever it is; says whether it was. */
async function run(task: ExportTask, killAfterMs = Number.POSITIVE_INFINITY): Promise<boolean> {
  const child = spawn(process.execPath, [program.file, JSON.stringify(task)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const timer = Number.isFinite(killAfterMs) ? setTimeout(() => child.kill("SIGKILL"), killAfterMs) : undefined;
  const [code, signal] = await once(child, "close");
  clearTimeout(timer);
  if (signal !== "SIGKILL") expect(code).toBe(0);
  return signal === "SIGKILL";
}

/** What a shop that takes the rows in order has. */
function shopOf(rowsPath: string): Map<string, number> {
  const shop = new Map<string, number>();
  // A line that was cut off by the kill is none.
  const lines = existsSync(rowsPath) ? readFileSync(rowsPath, "utf8").split("\n").slice(0, -1) : [];
  for (const line of lines) {
    const [key = "", atp] = line.split(" ");
    shop.set(key, Number(atp));
  }
  return shop;
}

async function killAndEnd(name: string, store: StateStore<ExportState>, more: Partial<ExportTask>): Promise<void> {
  const sandbox = await startSandbox({ seed: { stock: STOCK } });
  try {
    const { url: baseUrl, tokenUrl, credentials } = sandbox;
    const rowsPath = join(folder, `${name}.rows`);
    const task = { baseUrl, tokenUrl, credentials, rowsPath, cursorPath: join(folder, name), dieAt: 0, ...more };
    const expected = () => stockOf(sandbox);
    const wholeMs = await timed(() =>
      run({ ...task, cursorPath: join(folder, `${name}-whole`), rowsPath: `${rowsPath}-whole` } as ExportTask),
    );
    let kills = 0;
    for (let turn = 0; turn < KILLS; turn += 1) {
      // Spread over all of a run: no two are alike, however many there are.
      const instant = (0.1 + turn * 0.618) % 1;
      const jobsBefore = sandbox.state.exports.jobs.size;
      // Every second export is of what changed.
      for (let index = 0; index < 700; index += 1) sandbox.state.stock.receive(id(index * 3), "DC01", kills + 1);
      const isKilled = await run(task as ExportTask, instant * wholeMs);
      kills += isKilled ? 1 : 0;
      const left = await store.load();
      // A position without a job says that everything up to it was worked through.
      if (left?.job === undefined && left?.cursor === sandbox.state.stock.counter())
        expect(shopOf(rowsPath)).toEqual(expected());
      expect(await run(task as ExportTask)).toBe(false);
      expect(shopOf(rowsPath)).toEqual(expected());
      expect(await store.load()).toEqual({ cursor: sandbox.state.stock.counter() });
      // One for each run at most: a job that was noted is read on and not made anew.
      expect(sandbox.state.exports.jobs.size - jobsBefore).toBeLessThanOrEqual(2);
    }
    expect(kills).toBeGreaterThan(0);
  } finally {
    await sandbox.stop();
  }
}

function stockOf({ state }: RunningSandbox): Map<string, number> {
  return new Map(STOCK.map(({ product_id }) => [`${product_id}@DC01`, state.stock.atp(product_id, "DC01")]));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

describe("an export that is killed at any instant, with its position", () => {
  it("in a file, ends as an undisturbed one in the next process", { timeout: 3_600_000 }, async () => {
    await killAndEnd("file.json", fileState<ExportState>(join(folder, "file.json")), {});
  });

  it("in memory, ends as an undisturbed one in the next loop", async () => {
    const step = fc.record({ takes: fc.nat(8), breaksStore: fc.boolean(), changes: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const { newstore, sandbox } = facade();
        const shop = new Map<string, number>();
        const cursorStore = memoryState<ExportState>();
        const loop = async (takes: number, store: StateStore<ExportState>) => {
          let taken = 0;
          for await (const row of newstore.availability.export({ cursorStore: store }, POLLING)) {
            if (taken === takes) return;
            taken += 1;
            shop.set(`${row.product_id}@${row.fulfillment_node_id}`, row.atp);
          }
        };
        for (const { takes, breaksStore, changes } of steps) {
          for (let change = 0; change < changes; change += 1) sandbox.state.stock.receive("P1", "DC01", 1);
          const broken = { ...cursorStore, save: () => Promise.reject(new Error("the disk is full")) };
          await loop(takes, breaksStore ? broken : cursorStore).catch(() => undefined);
        }
        await loop(99, cursorStore);
        await loop(99, cursorStore);
        const { stock } = sandbox.state;
        const expected = [
          ["P1", "DC01"],
          ["P1", "US01"],
          ["P2", "US02"],
        ] as const;
        expect(Object.fromEntries(shop)).toEqual(
          Object.fromEntries(expected.map(([product, node]) => [`${product}@${node}`, stock.atp(product, node)])),
        );
        expect(await cursorStore.load()).toEqual({ cursor: stock.counter() });
      }),
      { numRuns: 25 },
    );
  });
});

describeWithRedis("an export that is killed at any instant, with its position in Redis,", () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });

  it("ends as an undisturbed one in the next process", { timeout: 3_600_000 }, async () => {
    const client = await connectTo(redis, "ioredis");
    await killAndEnd("redis", redisState<ExportState>(client, join(folder, "redis")), { redisPort: redis.port });
  });
});
