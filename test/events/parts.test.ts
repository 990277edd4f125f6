import { describe, expect, it } from "vitest";
import { type DurableStore, memoryStore } from "../../src/events/index.js";
import { seededRandom } from "../../src/sandbox/kernel/ids.js";
import { fakeClock } from "../support/clock.js";
import * as fc from "../support/fast-check.js";
import { all, kit } from "./kit.js";

const NAME = "inventory_count.items_counted";

/** One delivery of an event, in so many parts. */
interface Delivery {
  readonly total: number;
  /** What tells it apart from another one under the same id. */
  readonly completedAt: string;
  readonly failures: number;
}

const delivery: fc.Arbitrary<Delivery> = fc.record({
  total: fc.integer({ min: 2, max: 5 }),
  completedAt: fc.constantFrom("10:00", "11:00", "12:00"),
  failures: fc.nat({ max: 2 }),
});

const part = ({ total, completedAt }: Delivery, number: number) => ({
  ...{ id: "C-1", chunk_number: number, total_chunks: total, completed_at: completedAt },
  items: [{ product_id: `${completedAt} ${total} ${number}` }],
});

describe("an event that comes in parts", () => {
  it("is handled once, whole and unmixed, whoever works, whatever fails, whatever else has its id", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(delivery, {
          selector: ({ total, completedAt }) => `${total} ${completedAt}`,
          minLength: 1,
          maxLength: 3,
        }),
        fc.nat(),
        async (deliveries, seed) => {
          const clock = fakeClock();
          const next = seededRandom(String(seed));
          const dawdle = async () => {
            for (let turns = next() % 10; turns > 0; turns -= 1) await undefined;
          };
          const store = memoryStore({ clock });
          const inbox: DurableStore = {
            ...store,
            list: (query) => dawdle().then(() => store.list(query)),
            take: (request) => dawdle().then(() => store.take(request)),
            update: (...parts) => dawdle().then(() => store.update(...parts)),
          };
          const receivers = Array.from({ length: 3 }, () => kit({ clock, inbox, attempts: 4, concurrency: 2 }));
          const handled: string[][] = [];
          const failures = new Map(deliveries.map((one) => [`${one.completedAt} ${one.total}`, one.failures]));
          for (const { events } of receivers)
            events.on(NAME, async ({ payload }) => {
              await dawdle();
              const items = payload.items.map(({ product_id }) => String(product_id));
              const name = items[0]?.slice(0, -2) ?? "";
              const left = failures.get(name) ?? 0;
              failures.set(name, left - 1);
              if (left > 0) throw new Error("not now");
              handled.push(items);
            });
          const queue = deliveries.flatMap((one) =>
            Array.from({ length: one.total }, (_, number) => part(one, number + 1)),
          );
          // In any order, some of them twice.
          const shuffled = [...queue, ...queue.slice(0, next() % 3)]
            .map((value) => ({ value, rank: next() }))
            .sort((first, second) => first.rank - second.rank);
          for (const { value } of shuffled) {
            await receivers[next() % 3]?.deliver(NAME, value);
            clock.skip(next() % 3_000);
            if (next() % 2 === 0) await Promise.all(receivers.map(({ events }) => events.work({ untilIdle: true })));
          }
          for (let round = 0; round < 80; round += 1) {
            await Promise.all(receivers.map(({ events }) => events.work({ untilIdle: true })));
            clock.skip(60_000);
          }
          const wanted = deliveries.map((one) =>
            Array.from({ length: one.total }, (_, number) => `${one.completedAt} ${one.total} ${number + 1}`),
          );
          expect(handled.sort()).toEqual(wanted.sort());
          expect(await receivers[0]?.events.counts()).toEqual({ due: 0, waiting: 0, done: queue.length, parked: 0 });
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it("twice with other content and nothing else to tell the parts apart is left to a person, and never mixed", async () => {
    const { events, deliver } = kit();
    let handled = 0;
    events.onOther(() => {
      handled += 1;
    });
    const one = { id: "C-1", chunk_number: 1, total_chunks: 2 };
    await deliver(NAME, { ...one, items: [{ product_id: "A" }] });
    await deliver(NAME, { ...one, items: [{ product_id: "B" }] });
    await deliver(NAME, { ...one, chunk_number: 2, items: [{ product_id: "C" }] });
    await events.work({ untilIdle: true });
    expect(handled).toBe(0);
    expect((await all(events.parked())).map(({ reason }) => reason)).toEqual(["mixed", "mixed", "mixed"]);
  });

  it("is handled by itself when a part comes after the others were parked", async () => {
    const clock = fakeClock();
    const { events, deliver } = kit({ clock, inbox: memoryStore({ clock }) });
    const seen: number[] = [];
    events.onOther(({ payload }) => void seen.push((payload["items"] as unknown[]).length));
    const one = { id: "C-1", total_chunks: 3, items: [{ product_id: "A" }] };
    await deliver(NAME, { ...one, chunk_number: 1 });
    await deliver(NAME, { ...one, chunk_number: 2 });
    await events.work({ untilIdle: true });
    // Or the wall clock was set forward.
    clock.skip(3_600_001);
    await events.work({ untilIdle: true });
    expect(await events.counts()).toMatchObject({ parked: 2 });
    await deliver(NAME, { ...one, chunk_number: 3 });
    await events.work({ untilIdle: true });
    expect([seen, await events.counts()]).toEqual([[3], { due: 0, waiting: 0, done: 3, parked: 0 }]);
  });

  it("that failed for good is parked once, and handled again when any of its parts is replayed", async () => {
    const clock = fakeClock();
    const { events, deliver } = kit({ clock, inbox: memoryStore({ clock }), attempts: 1 });
    let isDown = true;
    const seen: number[] = [];
    events.onOther(({ payload }) => {
      if (isDown) throw new Error("down");
      seen.push((payload["items"] as unknown[]).length);
    });
    for (const number of [2, 1, 3])
      await deliver(NAME, { id: "C-1", total_chunks: 3, chunk_number: number, items: [{ product_id: "A" }] });
    for (let hour = 0; hour < 3; hour += 1) {
      await events.work({ untilIdle: true });
      clock.skip(3_600_000);
    }
    expect(await events.counts()).toEqual({ due: 0, waiting: 2, done: 0, parked: 1 });
    isDown = false;
    expect(await events.replay({ reason: "failed" })).toBe(1);
    await events.work({ untilIdle: true });
    expect([seen, await events.counts()]).toEqual([[3], { due: 0, waiting: 0, done: 3, parked: 0 }]);
  });
});
