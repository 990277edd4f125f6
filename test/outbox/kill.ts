import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { startSandbox } from "newstore-sdk/sandbox";
import { seededRandom } from "../../src/sandbox/kernel/ids.js";
import { nodeWithSqlite } from "../support/sqlite-node.js";
import type { KillReport, KillTask } from "./kill-program.js";

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

/** Longest life of a process after it has begun to accept, in milliseconds. */
const LONGEST_LIFE_MS = 150;

/** On a busy machine a process takes long to begin; one that stands by for the lock of a file has nothing to say. */
const LONGEST_BIRTH_MS = 30_000;
const STANDS_BY_MS = 5_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

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
      lines.on("line", (line) => accepted.push(line));
      const bornBy = Promise.race([
        once(lines, "line"),
        gone,
        pause(store === "file" ? STANDS_BY_MS : LONGEST_BIRTH_MS),
      ]);
      // Responses that get lost, before and after the work.
      if (random() < 0.5)
        sandbox.faults.add({ operation: "createInjectedOrder", reset: true, afterwards: random() < 0.7 });
      await bornBy;
      await pause(random() * LONGEST_LIFE_MS);
      if (child.exitCode !== null) throw new Error(`a process ended by itself: ${await complaint}`);
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
