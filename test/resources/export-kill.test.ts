import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type RunningSandbox, startSandbox } from "newstore-sdk/sandbox";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Bundle, bundle } from "../support/bundle.js";
import type { ExportTask } from "./export-program.js";

const STOCK = Array.from({ length: 12 }, (_, index) => ({
  product_id: `P${index}`,
  fulfillment_node_id: "DC01",
  quantity: index + 1,
}));
const ALL = STOCK.map(({ product_id, quantity }) => `${product_id}@DC01 ${quantity}`).sort();

/** load; save before and after; a row each; save before and after. */
const STEPS = 1 + 2 + STOCK.length + 2;

const folder = mkdtempSync(join(tmpdir(), "newstore-export-"));
let program: Bundle;
let sandbox: RunningSandbox;

beforeAll(async () => {
  program = await bundle("test/resources/export-program.ts");
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

it.each([2, 3, 9, STEPS - 1, STEPS])(
  "an export that is killed at step %i ends as an undisturbed one, by the same job",
  async (dieAt) => {
    sandbox = await startSandbox({ seed: { stock: STOCK } });
    try {
      const task = taskOf(`${dieAt}`, dieAt);
      expect(await run(task)).toBeUndefined();
      const rowsBefore = rowsOf(task).length;
      expect(await run({ ...task, dieAt: 0 })).toBeTypeOf("number");

      expect([...new Set(rowsOf(task))].sort()).toEqual(ALL);
      expect(stateOf(task)).toEqual({ cursor: sandbox.state.stock.counter() });
      // A job that was started and not noted, and the delta after one that was confirmed, are all that comes on top.
      expect(sandbox.state.exports.jobs.size).toBe(dieAt === 2 || dieAt === STEPS ? 2 : 1);
      expect(rowsOf(task)).toHaveLength(dieAt === STEPS ? rowsBefore : rowsBefore + ALL.length);
    } finally {
      await sandbox.stop();
    }
  },
);

function taskOf(name: string, dieAt: number): ExportTask {
  const { url: baseUrl, tokenUrl, credentials } = sandbox;
  const paths = { cursorPath: join(folder, `${name}.json`), rowsPath: join(folder, `${name}.rows`) };
  return { baseUrl, tokenUrl, credentials, ...paths, dieAt } as ExportTask;
}

/** Steps that the process took; `undefined` when it was killed. */
async function run(task: ExportTask): Promise<number | undefined> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program.file, JSON.stringify(task)]);
    return Number(stdout);
  } catch (error) {
    if ((error as { signal?: string }).signal === "SIGKILL") return undefined;
    throw error;
  }
}

const rowsOf = ({ rowsPath }: ExportTask): string[] =>
  existsSync(rowsPath) ? readFileSync(rowsPath, "utf8").trim().split("\n") : [];
const stateOf = ({ cursorPath }: ExportTask): unknown => JSON.parse(readFileSync(cursorPath, "utf8"));
