import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { startSandbox } from "newstore-sdk/sandbox";
import { seededRandom } from "../../src/sandbox/kernel/ids.js";
import { until } from "../support/clock.js";
import { nodeWithSqlite } from "../support/sqlite-node.js";
import type { KillReport, KillTask, StandsBy } from "./kill-program.js";

/** How often processes are started and killed, and how many run at once. */
export interface KillPlan {
  readonly store: KillTask["store"];
  readonly processes: number;
  readonly starts: number;
  readonly seed: string;
}

/** What is left when all were killed and one has finished the work. */
export interface KillResult {
  /** Numbers of the orders that were accepted: their process said so. */
  readonly accepted: readonly string[];
  readonly report: KillReport;
  /** Numbers of the orders in NewStore. */
  readonly inNewStore: readonly string[];
  /** Requests that would have made an order, first and repeated. */
  readonly injections: number;
  readonly kills: number;
}

const STANDS_BY: StandsBy = "stands by";

/** Longest life of a process after it has begun to accept, in milliseconds. */
const LONGEST_LIFE_MS = 150;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

/** Starts processes that share an outbox, kills each at a random instant, and lets a last one finish the work. */
export async function killAtRandom(file: string, { store, processes, starts, seed }: KillPlan): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), "newstore-sdk-kill-"));
  const sandbox = await startSandbox({
    seed: { stock: [{ product_id: "P1", fulfillment_node_id: "DC01", quantity: 1_000_000 }] },
  });
  const { tenant, url, tokenUrl, credentials } = sandbox;
  const next = seededRandom(seed);
  const random = () => next() / 2 ** 32;
  const accepted: string[] = [];
  let started = 0;
  const start = (finishes = false): ChildProcess => {
    const platform = { tenant, baseUrl: url, tokenUrl, credentials };
    const task: KillTask = { store, path: join(folder, "orders"), name: String(started++), platform, finishes };
    const child = spawn(store === "sqlite" ? nodeWithSqlite() : process.execPath, [file, JSON.stringify(task)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    return child;
  };

  /** One place for a process: it is filled again until all starts are used up. */
  async function place(): Promise<void> {
    while (started < starts) {
      const child = start();
      const gone = once(child, "exit");
      const complaint = text(child.stderr as NodeJS.ReadableStream);
      const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
      let standsBy = false;
      let hasBegun = false;
      lines.on("line", (line) => {
        if (line === STANDS_BY) standsBy = true;
        else hasBegun = accepted.push(line) > 0;
      });
      // It has begun; or another one has, for which it stands by.
      const born = until(() => hasBegun || hasEnded(child) || (standsBy && accepted.length > 0));
      // Responses that get lost, before and after the work.
      if (random() < 0.5)
        sandbox.faults.add({ operation: "createInjectedOrder", reset: true, afterwards: random() < 0.7 });
      await born;
      await pause(random() * LONGEST_LIFE_MS);
      if (hasEnded(child)) throw new Error(`a process ended by itself: ${await complaint}`);
      child.kill("SIGKILL");
      await gone;
    }
  }

  try {
    await Promise.all(Array.from({ length: processes }, place));
    sandbox.faults.clear();
    const last = start(true);
    const [said, complaint] = await Promise.all([
      text(last.stdout as NodeJS.ReadableStream),
      text(last.stderr as NodeJS.ReadableStream),
    ]);
    if (said === "") throw new Error(`the last process failed: ${complaint}`);
    return {
      accepted,
      report: JSON.parse(said) as KillReport,
      inNewStore: sandbox.state.orders.list().map(({ externalId }) => externalId),
      injections: sandbox.requests.filter(({ operationId }) => operationId === "createInjectedOrder").length,
      kills: starts,
    };
  } finally {
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
