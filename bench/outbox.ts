/**
 * What an outbox costs, beside a bare write that waits for the disk, and how near `injectMany` comes to the rate that the
 * platform allows.
 *
 * npm run bench:outbox
 */
import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInjectedOrder } from "../generated/order-injection/operations.js";
import type { InjectedOrderRequest } from "../src/index.js";
import { NewStore } from "../src/index.js";
import { createOutbox, type DurableStore, fileStore, type SqliteLike, sqliteStore } from "../src/outbox/index.js";
import { createSandbox } from "../src/sandbox/index.js";
import { order, standard, unit } from "../test/support/orders.js";

const ACCEPTED = 1_000;
const AT_ONCE = 50;
const INJECTED = 300;

const folder = mkdtempSync(join(tmpdir(), "bench-outbox-"));
const sandbox = createSandbox({
  seed: { stock: [{ product_id: "P1", fulfillment_node_id: "DC01", quantity: 1_000_000 }] },
});
const { tenant, credentials, fetch } = sandbox;
const newstore = new NewStore({ tenant, credentials, fetch });

/** Ten units, some three kilobytes: an order as shops have them. */
const orderOf = (number: string): InjectedOrderRequest =>
  order({ external_id: number, shipments: [standard(Array.from({ length: 10 }, () => unit()))] }, 221);

console.log(`one order: ${JSON.stringify(orderOf("0")).length} bytes; ${ACCEPTED} of them, as many a second\n`);
const bare = await bareWrites();
report("write and fdatasync, one after the other", bare, bare);

const store = await fileStore(join(folder, "orders.jsonl"));
report("fileStore, one after the other", await accepts(store, "f", 1), bare);
report(`fileStore, ${AT_ONCE} at once`, await accepts(store, "g", AT_ONCE), bare);
await store.close();

const sqlite = process.getBuiltinModule?.("node:sqlite" as "node:fs") as unknown as
  | { readonly DatabaseSync: new (path: string) => SqliteLike }
  | undefined;
if (sqlite === undefined) console.log("sqliteStore: this Node has no node:sqlite");
else {
  const database = new sqlite.DatabaseSync(join(folder, "orders.db"));
  database.exec("PRAGMA journal_mode = WAL");
  report("sqliteStore, one after the other", await accepts(sqliteStore(database), "s", 1), bare);
}
rmSync(folder, { recursive: true });

const { perSecond, most } = await injections();
const allowed = createInjectedOrder.rateLimitPerSecond ?? 0;
const off = ((perSecond - allowed) / allowed) * 100;
console.log(`\ninjectMany, ${INJECTED} orders: ${perSecond.toFixed(2)} a second where ${allowed} are allowed`);
console.log(`  ${off >= 0 ? "+" : ""}${off.toFixed(1)} %; most in any second: ${most}`);
process.exitCode = Math.abs(off) <= 5 ? 0 : 1;

function report(what: string, perSecond: number, yardstick: number): void {
  console.log(
    `${what.padEnd(42)} ${String(Math.round(perSecond)).padStart(6)}   ${(perSecond / yardstick).toFixed(2)}`,
  );
}

async function bareWrites(): Promise<number> {
  const file = await open(join(folder, "bare"), "a");
  const startMs = performance.now();
  for (let count = 0; count < ACCEPTED; count += 1) {
    await file.write(`${JSON.stringify(orderOf(String(count)))}\n`);
    await file.datasync();
  }
  const perSecond = ACCEPTED / ((performance.now() - startMs) / 1_000);
  await file.close();
  return perSecond;
}

async function accepts(store: DurableStore, prefix: string, atOnce: number): Promise<number> {
  const outbox = createOutbox({ newstore, store });
  const startMs = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < ACCEPTED) await outbox.accept(orderOf(`${prefix}-${next++}`));
    }),
  );
  return ACCEPTED / ((performance.now() - startMs) / 1_000);
}

/** The rate after the first second, whose turns are there at once; and the most that came in any second. */
async function injections(): Promise<{ readonly perSecond: number; readonly most: number }> {
  const arrivals: number[] = [];
  const client = new NewStore({
    tenant,
    credentials,
    fetch: (input: string, init: { readonly method?: string }) => {
      if (String(input).includes("fulfill_order")) arrivals.push(performance.now());
      return fetch(input, init as never);
    },
  });
  function* source() {
    for (let count = 0; count < INJECTED; count += 1) yield orderOf(`i-${count}`);
  }
  for await (const { error } of client.orders.injectMany(source())) if (error) throw error;
  const first = createInjectedOrder.rateLimitPerSecond ?? 1;
  const startMs = arrivals[first - 1] ?? 0;
  const lastMs = arrivals.at(-1) ?? 0;
  const most = Math.max(...arrivals.map((at) => arrivals.filter((other) => other > at - 1_000 && other <= at).length));
  return { perSecond: (arrivals.length - first) / ((lastMs - startMs) / 1_000), most };
}
