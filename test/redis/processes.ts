import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import { lookInto, type TestRedis } from "../support/redis.js";
import type { Task } from "./process.js";

/** A process that runs `process.ts`. */
interface StartedProcess {
  readonly id: number;
  /** What it reports. Rejects with what it complained of. */
  readonly result: Promise<unknown>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Starts processes, and lets those that are ready begin all at once. */
export interface Processes {
  start(task: Omit<Task, "id" | "redisPort">): StartedProcess;
  /** Waits until all of these are ready to begin. */
  areReady(processes: readonly StartedProcess[]): Promise<void>;
  /** Waits until all of these are ready, and lets them begin. */
  release(processes: readonly StartedProcess[]): Promise<void>;
  /** Ends all that still run. */
  stop(): Promise<void>;
}

export function processesOn(redis: TestRedis, file: string): Processes {
  const started: ChildProcess[] = [];
  const kill = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  const areReady = async (list: readonly StartedProcess[]) => {
    const client = lookInto(redis);
    while ((await client.smismember("test:ready", ...list.map(({ id }) => id))).includes(0)) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    client.disconnect();
  };
  return {
    start(task) {
      const id = started.length;
      const argument = JSON.stringify({ ...task, id, redisPort: redis.port } satisfies Task);
      // From Node 22.1 on: what one process has compiled the others need not.
      const env = { ...process.env, NODE_COMPILE_CACHE: dirname(file) };
      const child = spawn(process.execPath, [file, argument], { stdio: ["ignore", "pipe", "pipe"], env });
      started.push(child);
      const result = resultOf(child);
      // Of a process that a test ends nobody asks.
      result.catch(() => {});
      return { id, result, kill: () => kill(child) };
    },
    areReady,
    async release(ready) {
      await areReady(ready);
      const client = lookInto(redis);
      await Promise.all(ready.map(({ id }) => client.rpush(`test:go:${id}`, "go")));
      client.disconnect();
    },
    stop: async () => void (await Promise.all(started.map(kill))),
  };
}

async function resultOf(child: ChildProcess): Promise<unknown> {
  if (child.stdout === null || child.stderr === null) throw new TypeError("The process has no output.");
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  if (child.exitCode !== 0) throw new Error(`a process failed: ${complained}`);
  return JSON.parse(said);
}
