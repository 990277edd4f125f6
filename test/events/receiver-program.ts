/**
 * A receiver on a port and its worker in one process, which is killed while it works. Each event that was handled is a
 * line of a file, written before the handler ends: an effect that outlives the process.
 */
import { appendFileSync, writeSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { receiveEvents } from "../../src/events/index.js";
import { openStore } from "../support/open-store.js";
import { API_KEY } from "./kit.js";

/** What a process is told, as JSON in its first argument. */
export interface ReceiverTask {
  readonly store: "file" | "sqlite";
  readonly path: string;
  /** Where handled events are noted. */
  readonly effects: string;
  /** Works until nothing is left to do, and says how it stands. */
  readonly finishes?: boolean;
  /** Only receives: nothing is handled. */
  readonly keeps?: boolean;
}

// A file that may grow no more is an error of that write, and not the end of the process.
process.on("SIGXFSZ", () => {});

/** Longer than a busy machine keeps a process from its turn: a row that is taken twice would be handled twice. */
const LEASE_MS = 5_000;

const task = JSON.parse(process.argv[2] ?? "") as ReceiverTask;
const events = receiveEvents({
  ...{
    apiKeys: [API_KEY],
    inbox: await openStore(task.store, task.path),
    leaseMs: LEASE_MS,
    pollMs: 5,
    concurrency: 4,
  },
}).onOther(async ({ name, payload }, { attempt }) => {
  // Every seventh event fails at first.
  if (attempt === 1 && Number(payload["number"]) % 7 === 0) throw new Error("not now");
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
  appendFileSync(task.effects, `${name} ${String(payload["id"])}\n`);
});

if (task.finishes) {
  for (;;) {
    await events.work({ untilIdle: true });
    const { due, waiting } = await events.counts();
    if (due + waiting === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  writeSync(1, JSON.stringify(await events.counts()));
  process.exit();
}
const server = createServer((request, response) => void events.node(request, response));
server.listen(0, "127.0.0.1", () => writeSync(1, `${(server.address() as AddressInfo).port}\n`));
if (!task.keeps) void events.work();
