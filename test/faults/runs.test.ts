import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FaultServer, startFaultServer } from "./fault-server.js";
import { checkRepeats, checkRun } from "./invariants.js";
import { describePlan, planOf } from "./plan.js";
import { carryOut } from "./run.js";

/**
 * A thousand runs: each draws one to four calls of any kind, sequences of faults for them and for the token, options,
 * abortions and the order of things from its seed. Another thousand: `FAULTS_SEED=2000`. One run again:
 * `FAULTS_SEED=417 FAULTS_RUNS=1`.
 *
 * Connections are real, time is not: it stands still while anything moves, and jumps from timer to timer while nothing
 * does. What it takes, ten to fifteen seconds of one core, is the work itself: thousands of requests on real sockets,
 * many of which break and have to be opened again. A run in which something hangs or is left behind waits ten seconds.
 */

const FIRST_SEED = Number(process.env["FAULTS_SEED"] ?? 1);
const RUNS = Number(process.env["FAULTS_RUNS"] ?? 1_000);
const RUNS_A_TEST = 100;
const SIDE_BY_SIDE = 25;

let server: FaultServer;
let unhandled = 0;
const count = () => {
  unhandled += 1;
};
beforeAll(async () => {
  process.on("unhandledRejection", count);
  server = await startFaultServer();
});
afterAll(async () => {
  process.off("unhandledRejection", count);
  await server.stop();
});

describe("no order twice, none lost in silence, no hang, nothing left", () => {
  const tests = Math.ceil(RUNS / RUNS_A_TEST);
  it.each(Array.from({ length: tests }, (_, index) => FIRST_SEED + index * RUNS_A_TEST))(
    "runs from seed %i on",
    async (first) => {
      const seeds = Array.from({ length: Math.min(RUNS, RUNS_A_TEST) }, (_, index) => first + index);
      const failures: string[] = [];
      await Promise.all(
        Array.from({ length: SIDE_BY_SIDE }, async () => {
          for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
            const failure = await failureOfRun(seed);
            if (failure !== undefined) failures.push(failure);
          }
        }),
      );
      // A turn of the loop, after which Node has told of rejections that nobody handles.
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(failures.join("\n\n")).toBe("");
      expect(unhandled, "unhandled rejections").toBe(0);
    },
    180_000,
  );
});

async function failureOfRun(seed: number): Promise<string | undefined> {
  const plan = planOf(seed);
  try {
    const outcome = await carryOut(plan, server);
    checkRun(outcome);
    await checkRepeats(outcome);
    return undefined;
  } catch (error) {
    return `${describePlan(plan)}\n${error instanceof Error ? error.message : String(error)}`;
  }
}
