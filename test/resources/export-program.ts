/**
 * Exports ATP with a position in a file or in Redis, in a process that ends itself, as `kill -9` would, at the step that it is told:
 * steps are the loads and saves of the position, before and after, and the rows. Each row is a line of a file.
 */
import { appendFileSync } from "node:fs";
import { Redis } from "ioredis";
import { type ExportState, fileState, NewStore, type StateStore } from "../../src/index.js";
import { redisState } from "../../src/redis/index.js";

/** What a process is told, as JSON in its first argument. */
export interface ExportTask {
  readonly baseUrl: string;
  readonly tokenUrl: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  readonly cursorPath: string;
  readonly rowsPath: string;
  /** Port of a Redis that keeps the position in place of the file. */
  readonly redisPort?: number;
  /** Number of the step at which the process ends, from 1; 0: it does not. */
  readonly dieAt: number;
}

const task = JSON.parse(process.argv[2] ?? "") as ExportTask;
const { baseUrl, tokenUrl, credentials, cursorPath, rowsPath, redisPort, dieAt } = task;
let steps = 0;
function step(): void {
  steps += 1;
  if (steps === dieAt) process.kill(process.pid, "SIGKILL");
}

const redis = redisPort === undefined ? undefined : new Redis(redisPort, "127.0.0.1");
const kept = redis === undefined ? fileState<ExportState>(cursorPath) : redisState<ExportState>(redis, cursorPath);
const cursorStore: StateStore<ExportState> = {
  async load() {
    step();
    return kept.load();
  },
  async save(state) {
    step();
    await kept.save(state);
    step();
  },
};

const newstore = new NewStore({ baseUrl, tokenUrl, credentials });
const polling = { intervalMs: 1, maxIntervalMs: 5, timeoutMs: 60_000 };
for await (const row of newstore.availability.export({ cursorStore }, polling)) {
  appendFileSync(rowsPath, `${row.product_id}@${row.fulfillment_node_id} ${row.atp}\n`);
  step();
}
redis?.disconnect();
process.stdout.write(String(steps));
