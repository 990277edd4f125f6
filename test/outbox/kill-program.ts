/**
 * A process with an outbox, which is killed while it works: it accepts orders, says each number on a line of its own once
 * the order is accepted, and sends what is due meanwhile.
 */
import { writeSync } from "node:fs";
import type { NewStoreOptions } from "../../src/client/options.js";
import { NewStore } from "../../src/newstore.js";
import { createOutbox, type DurableStore } from "../../src/outbox/index.js";
import { openStore } from "../support/open-store.js";
import { order } from "../support/orders.js";

/** What a process is told, as JSON in its first argument. */
export interface KillTask {
  readonly store: "file" | "sqlite";
  readonly path: string;
  /** First part of the numbers of its orders. */
  readonly name: string;
  readonly platform: { readonly tenant: string } & Pick<NewStoreOptions, "baseUrl" | "tokenUrl" | "credentials">;
  /** Accepts nothing, works until nothing is left to do, and says how it stands. */
  readonly finishes?: boolean;
}

/** What a process says that has to wait for the lock of a file. */
export type StandsBy = "stands by";

/** What the process that finishes says. */
export interface KillReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly parked: readonly string[];
}

const task = JSON.parse(process.argv[2] ?? "") as KillTask;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const say = (line: string) => writeSync(1, `${line}\n`);

const newstore = new NewStore({ ...task.platform, rateLimit: false, retry: { retries: 0 } });
const outbox = createOutbox({
  newstore,
  store: await open(),
  ...{ concurrency: 4, settleMs: 200, leaseMs: 1_000, pollMs: 20 },
});

if (task.finishes) {
  for (;;) {
    await outbox.run({ untilIdle: true });
    const counts = await outbox.counts();
    if (counts.due + counts.sending + counts.unknown === 0) {
      const parked: string[] = [];
      for await (const { id } of outbox.parked()) parked.push(id);
      say(JSON.stringify({ counts, parked } satisfies KillReport));
      process.exit();
    }
    await pause(20);
  }
}
void outbox.run();
for (let count = 0; ; count += 1) {
  // Every fourth one does not add up, and is for a person.
  const isWrong = count % 4 === 3;
  const id = `${isWrong ? "wrong" : "good"}-${task.name}-${count}`;
  const one = order({ external_id: id }, isWrong ? 1 : undefined);
  await outbox.accept(one);
  say(id);
  if (count % 5 === 0) {
    await outbox.accept(one);
    const { id: other } = await outbox.accept({ ...one, customer_name: "Somebody Else" });
    say(`conflict ${other}`);
  }
  await pause(Math.random() * 20);
}

async function open(): Promise<DurableStore> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await openStore(task.store, task.path);
    } catch (error) {
      // Another process holds the file: this one stands by.
      if (!String(error).includes("is held by")) throw error;
      if (isFirst && !task.finishes) say("stands by" satisfies StandsBy);
      await pause(10);
    }
  }
}
