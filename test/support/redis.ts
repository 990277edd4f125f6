import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { describe } from "vitest";
import type { RedisLike } from "../../src/redis/index.js";
import { until } from "./clock.js";
import { freePort } from "./ports.js";

const isInstalled = spawnSync("redis-server", ["--version"]).status === 0;

/** A `describe` that is skipped, and says why, where there is no Redis to run. */
export function describeWithRedis(name: string, tests: () => void): void {
  if (isInstalled) describe(name, tests);
  else describe.skip(`${name} (skipped: the program redis-server is not installed)`, tests);
}

/** A Redis of a test's own. It keeps nothing. */
export interface TestRedis {
  readonly port: number;
  /** Every key and value, strings, lists and sets, as one text. */
  dump(): Promise<string>;
  /** Lets it respond to nothing, and go on. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

const running: TestRedis[] = [];
const closers: (() => void)[] = [];

/** Closes all clients and stops every server of a test. */
export async function stopRedis(): Promise<void> {
  for (const close of closers.splice(0)) close();
  await Promise.all(running.splice(0).map((redis) => redis.stop()));
}

/** Starts a real Redis on loopback, on a free port unless it is to come back on one. */
export async function startRedis(port?: number): Promise<TestRedis> {
  for (let attempts = 0; ; attempts += 1) {
    const chosen = port ?? (await freePort());
    const directory = mkdtempSync(join(tmpdir(), "newstore-sdk-redis-"));
    const options = ["--port", chosen, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", directory];
    const process = spawn("redis-server", options.map(String), { stdio: "ignore" });
    if (await isUp(process, chosen)) return asTestRedis(process, chosen, directory);
    rmSync(directory, { recursive: true, force: true });
    // Another process may have taken the port meanwhile.
    if (attempts === 3) throw new Error(`redis-server did not start on port ${chosen}`);
  }
}

function asTestRedis(process: ChildProcess, port: number, directory: string): TestRedis {
  const redis: TestRedis = {
    port,
    dump: () => dump(port),
    freeze: () => void process.kill("SIGSTOP"),
    thaw: () => void process.kill("SIGCONT"),
    async stop() {
      if (process.exitCode === null && process.signalCode === null) {
        const gone = once(process, "exit");
        process.kill("SIGKILL");
        await gone;
      }
      rmSync(directory, { recursive: true, force: true });
    },
  };
  running.push(redis);
  return redis;
}

/** The two kinds of client that the SDK knows. */
export const CLIENT_KINDS = ["node-redis", "ioredis"] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

/** A connected client of a kind, with its default options; closed by {@link stopRedis}. */
export async function connectTo({ port }: { readonly port: number }, kind: ClientKind): Promise<RedisLike> {
  if (kind === "ioredis") {
    const client = new Redis({ port, host: "127.0.0.1" });
    client.on("error", () => {});
    closers.push(() => client.disconnect());
    await client.ping();
    return client;
  }
  const client = createClient({ socket: { port, host: "127.0.0.1" } });
  client.on("error", () => {});
  closers.push(() => client.destroy());
  await client.connect();
  return client;
}

/** A client to look on with. */
export function lookInto({ port }: { readonly port: number }): Redis {
  const client = new Redis({ port, host: "127.0.0.1" });
  client.on("error", () => {});
  closers.push(() => client.disconnect());
  return client;
}

async function dump(port: number): Promise<string> {
  const client = new Redis({ port, host: "127.0.0.1" });
  const lines: string[] = [];
  for (const key of await client.keys("*")) {
    const type = await client.type(key);
    const list = type === "list" ? client.lrange(key, 0, -1) : undefined;
    const value = type === "string" ? client.get(key) : (list ?? client.smembers(key));
    lines.push(`${key} ${JSON.stringify(await value)}`);
  }
  client.disconnect();
  return lines.sort().join("\n");
}

/** Whether a process has become a Redis that responds; another program has the port where it has not. */
async function isUp(process: ChildProcess, port: number): Promise<boolean> {
  const hasEnded = () => process.exitCode !== null;
  await until(async () => hasEnded() || (await responds(port)));
  return !hasEnded();
}

function responds(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.on("data", (data) => {
      // Anything else is not a Redis, or one that still loads.
      resolve(String(data).startsWith("+PONG"));
      socket.destroy();
    });
    socket.on("error", () => resolve(false)).on("close", () => resolve(false));
  });
}
