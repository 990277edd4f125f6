// Slow (some ten seconds): it starts real processes and kills them.
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/sandbox/kernel/ids.js";
import { deliverTo, receiverProgram } from "./receiver-process.js";

/** Few in the suite; `npm run test:events` starts and kills a hundred of each kind, with ten thousand events. */
const STARTS = Number(process.env["EVENTS_STARTS"] ?? 4);
const EVENTS = Number(process.env["EVENTS"] ?? 300);
const SEED = process.env["EVENTS_SEED"] ?? "kill";

describe("a receiver that is killed at random", () => {
  const receiversOn = receiverProgram();

  it.each(["file", "sqlite"] as const)(
    "loses no event after its 200, and handles each: %s",
    async (store) => {
      const next = seededRandom(`${SEED} ${store}`);
      const random = () => next() / 2 ** 32;
      const receivers = receiversOn(store);

      // Each event comes at least once, some twice, in any order; now and then a body that is none.
      const wanted = Array.from({ length: EVENTS }, (_, number) => number);
      const queue = wanted.flatMap((number) => (random() < 0.2 ? [number, number] : [number]));
      queue.sort(() => random() - 0.5);
      const acknowledged = new Set<number>();
      let unreadable = 0;
      let kills = 0;

      while (queue.length > 0) {
        const receiver = receivers.start();
        const port = await receiver.port();
        const isLast = kills >= STARTS - 1;
        const killed = isLast
          ? undefined
          : new Promise<void>((resolve) =>
              setTimeout(
                () => {
                  receiver.child.kill("SIGKILL");
                  resolve();
                },
                30 + random() * 400,
              ),
            );
        // Ten connections, as a platform has; what gets no 200 comes again.
        const sender = async () => {
          for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
            const isBroken = random() < 0.02;
            const status = await deliverTo(port, isBroken ? `{"broken":${random()}` : eventText(number));
            if (status !== 200 || isBroken) queue.unshift(number);
            else acknowledged.add(number);
            if (isBroken && status === 200) unreadable += 1;
            if (status === 503) throw new Error("the inbox failed: see the receiver's log");
            if (status === undefined) return;
          }
        };
        await Promise.all(Array.from({ length: 10 }, sender));
        await killed;
        await receiver.kill();
        kills += 1;
      }

      const counts = await receivers.finish();
      const handled = receivers.effects();
      expect(acknowledged.size).toBe(EVENTS);
      // None is lost; twice only where a process was killed between the effect and its note.
      expect(new Set(handled).size).toBe(EVENTS);
      expect(handled.length - EVENTS).toBeLessThanOrEqual(kills * 4);
      expect(counts).toMatchObject({ due: 0, waiting: 0, done: EVENTS });
      // One may be kept whose 200 was lost.
      expect(counts["parked"]).toBeGreaterThanOrEqual(unreadable);
      expect(counts["parked"]).toBeLessThanOrEqual(unreadable + kills * 10);
      if (STARTS > 10)
        process.stderr.write(
          `${store}: ${kills} killed, ${EVENTS} events, ${handled.length - EVENTS} handled twice, ${unreadable} unreadable\n`,
        );
    },
    // On a machine that is busy otherwise, a start and its kill take several seconds.
    180_000 + STARTS * 10_000,
  );
});

function eventText(number: number): string {
  const payload = { id: `E-${number}`, order_id: `O-${number % 50}`, number };
  return JSON.stringify({ tenant: "acme-staging", name: "refund_request.issued", published_at: "2026-03-02", payload });
}
