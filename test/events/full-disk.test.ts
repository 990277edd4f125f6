// Slow (some seconds): it starts real processes, whose files may not grow beyond a limit of the system.
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { deliverTo, receiverProgram } from "./receiver-process.js";

const LIMIT_KIB = 512;
/** Some twenty of them fill what there is. */
const FILLER = "x".repeat(20_000);
const MOST_EVENTS = 100;

// Only Linux lets the limit of a running process be raised.
describe.skipIf(process.platform !== "linux")("a receiver whose disk is full", () => {
  const receiversOn = receiverProgram();

  it.each(["file", "sqlite"] as const)(
    "says 503, keeps every event that had its 200, and goes on when there is space again: %s",
    async (store) => {
      const receivers = receiversOn(store);
      const limited = ["bash", "-c", 'ulimit -S -f "$1"; shift; exec "$@"', "limited", String(LIMIT_KIB)];
      const receiver = receivers.start({ keeps: true }, limited);
      try {
        const port = await receiver.port();
        const kept: string[] = [];
        const deliverNext = async (id: string) => {
          const status = await deliverTo(port, eventText(id));
          if (status === 200) kept.push(id);
          return status;
        };

        let refused: string | undefined;
        for (let number = 0; refused === undefined && number < MOST_EVENTS; number += 1)
          if ((await deliverNext(`E-${number}`)) === 503) refused = `E-${number}`;
        if (refused === undefined) throw new Error("the disk was never full");
        expect(kept.length).toBeGreaterThan(5);
        expect(await deliverNext(refused)).toBe(503);

        const raised = spawnSync("prlimit", ["--pid", String(receiver.child.pid), "--fsize=unlimited"]);
        expect(raised.status).toBe(0);
        expect(await deliverNext(refused)).toBe(200);
        expect(await deliverNext("E-last")).toBe(200);

        await receiver.kill();
        expect(await receivers.finish()).toMatchObject({ due: 0, waiting: 0, done: kept.length });
        // All are of one order: in the order in which they were received.
        expect(receivers.effects()).toEqual(kept.map((id) => `refund_request.issued ${id}`));
      } finally {
        receiver.child.kill("SIGKILL");
      }
    },
  );
});

function eventText(id: string): string {
  const payload = { id, order_id: "O-1", note: FILLER };
  return JSON.stringify({ tenant: "acme-staging", name: "refund_request.issued", payload });
}
