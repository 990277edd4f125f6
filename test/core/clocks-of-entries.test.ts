import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clock, isNewStoreError } from "newstore-sdk";
import { httpPublisher, readCsv, readJsonArray, readNdjson } from "newstore-sdk/bulk";
import { receiveEvents, testEvent } from "newstore-sdk/events";
import { createOutbox, fileStore, memoryStore, sqliteStore } from "newstore-sdk/outbox";
import { s3Publisher } from "newstore-sdk/s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { BUCKET, type S3Server, startS3 } from "../s3/s3-server.js";
import { facade } from "../support/client.js";

let folder: string;
let s3: S3Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newstore-clocks-"));
  await writeFile(join(folder, "rows.ndjson"), '{"product_id":"A"}\n');
  await writeFile(join(folder, "rows.json"), '[{"product_id":"A"}]');
  s3 = await startS3();
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

const raise = (): never => {
  throw new TypeError("broken");
};

type Member = "nowMs" | "monotonicMs" | "random" | "uuid" | "startTimer";
const MEMBERS: readonly Member[] = ["nowMs", "monotonicMs", "random", "uuid", "startTimer"];

/** What a member does instead of what it should, from the first call on or from a later one. */
function odd(): [string, () => Clock][] {
  const instead: Readonly<Record<string, unknown>> = {
    throws: raise,
    "gives NaN": () => Number.NaN,
    "gives nothing": () => undefined,
    "is none": undefined,
  };
  const broken = MEMBERS.flatMap((member) =>
    Object.entries(instead).flatMap(([what, wrong]) =>
      [0, 1, 2, 5].map((after): [string, () => Clock] => [
        `whose ${member} ${what} after ${after} calls`,
        () => {
          let calls = 0;
          const own = systemClock[member] as (...values: unknown[]) => unknown;
          const change = (...values: unknown[]) =>
            calls++ < after ? own(...values) : (wrong as typeof own | undefined)?.(...values);
          return { ...systemClock, [member]: wrong === undefined && after === 0 ? undefined : change } as Clock;
        },
      ]),
    ),
  );
  const steps = [-3_600_000, 3_600_000].map((stepMs): [string, () => Clock] => [
    `that is set by ${stepMs} ms at every look`,
    () => {
      let looks = 0;
      return { ...systemClock, nowMs: () => systemClock.nowMs() + (looks++ % 2) * stepMs };
    },
  ]);
  const jumps: [string, () => Clock] = [
    "that jumps an hour ahead at every look",
    () => {
      let looks = 0;
      return { ...systemClock, monotonicMs: () => systemClock.monotonicMs() + looks++ * 3_600_000 };
    },
  ];
  return [...broken, ...steps, jumps, ["that is none", () => 7 as never], ["that is empty", () => ({}) as never]];
}

async function all(rows: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const row of rows) items.push(row);
  return items;
}

const ROW = { key: "A", text: "{}", hash: "h", state: "pending", detail: "{}", isDue: true };
const archive = {
  name: "prices.zip",
  contentType: "application/zip" as const,
  bytes: async () => new Uint8Array(3),
  async *stream() {
    yield new Uint8Array(3);
  },
};
const database = {
  exec: () => {},
  prepare: () => ({ run: () => ({ changes: 1 }), get: () => undefined, all: () => [] }),
};

/** Everything that takes a clock, put to work. */
const ENTRIES: Readonly<Record<string, (clock: Clock) => Promise<unknown>>> = {
  NewStore: async (clock) => facade({}, { clock }).newstore.stores.list(),
  readNdjson: (clock) => all(readNdjson(join(folder, "rows.ndjson"), { clock })),
  readCsv: (clock) => all(readCsv(join(folder, "rows.ndjson"), { clock })),
  readJsonArray: (clock) => all(readJsonArray(join(folder, "rows.json"), { clock })),
  httpPublisher: (clock) =>
    httpPublisher({
      target: () => ({ uploadUrl: "https://files.acme.example/a" }),
      fetch: (async () => new Response(null, { status: 201 })) as never,
      clock,
    })(archive, {}) as Promise<unknown>,
  s3Publisher: async (clock) => s3Publisher({ client: s3.client(), bucket: BUCKET, link: "s3", clock })(archive, {}),
  memoryStore: (clock) => memoryStore({ clock }).put(ROW as never),
  fileStore: async (clock) => {
    const store = await fileStore(join(folder, `${systemClock.uuid()}.jsonl`), { clock });
    await store.put(ROW as never).finally(() => store.close());
  },
  sqliteStore: async (clock) => sqliteStore(database as never, { clock }).put(ROW as never),
  createOutbox: async (clock) => {
    const { newstore } = facade();
    await createOutbox({ newstore, store: memoryStore(), clock }).run({ untilIdle: true });
  },
  receiveEvents: async (clock) => {
    const receiver = receiveEvents({ apiKeys: ["key"], inbox: memoryStore(), clock });
    await receiver.fetch(await testEvent("order.completed", { apiKey: "key" } as never));
    await receiver.work({ untilIdle: true });
  },
};

describe("a clock of the caller's", () => {
  it.each(Object.keys(ENTRIES))("does no harm to %s, or is refused as an option", async (name) => {
    const work = ENTRIES[name] as (clock: Clock) => Promise<unknown>;
    await work({ ...systemClock });
    let worked = 0;
    for (const [what, made] of odd()) {
      try {
        await work(made());
        worked += 1;
      } catch (error) {
        expect(isNewStoreError(error), `${what}: ${String((error as Error).stack)}`).toBe(true);
        // By a clock that jumps ahead every deadline has passed.
        if (what.includes("jumps")) continue;
        expect([what, isNewStoreError(error, "configuration") && error.message]).toEqual([
          what,
          expect.stringContaining("clock"),
        ]);
      }
    }
    expect(worked).toBeGreaterThan(10);
  });
});
