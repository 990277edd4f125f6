import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll } from "vitest";
import { type Bundle, bundle } from "../support/bundle.js";
import { nodeWithSqlite } from "../support/sqlite-node.js";
import { API_KEY } from "./kit.js";
import type { ReceiverTask } from "./receiver-program.js";

/** A receiver in a process of its own. */
interface ReceiverProcess {
  readonly child: ChildProcess;
  /** Where it listens; fails where it ended before. */
  readonly port: () => Promise<number>;
  /** Ends it by SIGKILL, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts receivers, all of them on one store of a test's. */
export interface Receivers {
  /** Effects of the handlers, in the order in which they came. */
  readonly effects: () => string[];
  /** @param before - a command that is put before the program, as one that limits what it may use. */
  readonly start: (task?: Partial<ReceiverTask>, before?: readonly string[]) => ReceiverProcess;
  /** Lets a last one work until nothing is left to do, and gives its counts. */
  readonly finish: () => Promise<Readonly<Record<string, number>>>;
}

/** Builds the program once for the tests of a file. To be called where `describe` is. */
export function receiverProgram(): (store: ReceiverTask["store"]) => Receivers {
  let program: Bundle;
  const folder = mkdtempSync(join(tmpdir(), "newstore-sdk-receiver-"));
  beforeAll(async () => {
    program = await bundle("test/events/receiver-program.ts");
  });
  afterAll(() => {
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  return (store) => {
    const own: ReceiverTask = { store, path: join(folder, store), effects: join(folder, `${store}.effects`) };
    const node = store === "sqlite" ? nodeWithSqlite() : process.execPath;
    const start: Receivers["start"] = (task = {}, before = []) => {
      const [command = node, ...parts] = [...before, node, program.file, JSON.stringify({ ...own, ...task })];
      return started(spawn(command, parts, { stdio: ["ignore", "pipe", "inherit"] }));
    };
    return {
      start,
      effects: () => readFileSync(own.effects, "utf8").trim().split("\n"),
      finish: async () => JSON.parse(await text(start({ finishes: true }).child.stdout as NodeJS.ReadableStream)),
    };
  };
}

function started(child: ChildProcess): ReceiverProcess {
  const gone = once(child, "exit");
  return {
    child,
    async port() {
      const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
      const [port] = (await Promise.race([once(lines, "line"), gone.then(() => [])])) as readonly string[];
      if (port === undefined) throw new Error("a process ended before it was ready");
      return Number(port);
    },
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}

/** Status of a delivery; `undefined` where the receiver is gone. */
export async function deliverTo(port: number, body: string): Promise<number | undefined> {
  const headers = { authorization: `Bearer ${API_KEY}`, "content-type": "application/json" };
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      ...{ method: "POST", headers, body },
      // A connection to a process that is killed while it is made may stay open for minutes.
      signal: AbortSignal.timeout(10_000),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}
