import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundle } from "../support/bundle.js";
import { type KillPlan, killAtRandom } from "./kill.js";

/** Few in the suite; `npm run test:outbox` starts and kills two hundred of each kind. */
const STARTS = Number(process.env["OUTBOX_STARTS"] ?? 3);
const SEED = process.env["OUTBOX_SEED"] ?? "kill";

const KINDS: readonly Pick<KillPlan, "store" | "processes">[] = [
  { store: "file", processes: 1 },
  { store: "file", processes: 4 },
  { store: "sqlite", processes: 1 },
  { store: "sqlite", processes: 4 },
];

describe("processes that are killed at random", () => {
  let program: Bundle;
  beforeAll(async () => {
    program = await bundle("test/outbox/kill-program.ts");
  });
  afterAll(() => program.remove());

  it.each(KINDS)(
    "lose no order, send none twice, and leave what is parked: $store, $processes at once",
    async (kind) => {
      const starts = Math.max(STARTS, kind.processes);
      const result = await killAtRandom(program.file, { ...kind, starts, seed: SEED });
      const { accepted, report, inNewStore, injections, kills } = result;
      const good = accepted.filter((line) => line.startsWith("good"));
      const parked = accepted
        .filter((line) => /^(wrong|conflict)/.test(line))
        .map((line) => line.replace("conflict ", ""));
      expect(good.length).toBeGreaterThan(0);
      // Accepted, and in NewStore: none is lost.
      expect(good.filter((id) => !inNewStore.includes(id))).toEqual([]);
      // Once.
      expect(inNewStore.length).toBe(new Set(inNewStore).size);
      // What was for a person still is, and nothing of it was sent.
      expect(parked.filter((id) => !report.parked.includes(id))).toEqual([]);
      expect(inNewStore.filter((id) => id.startsWith("wrong"))).toEqual([]);
      // An order whose acceptance nobody heard of may be there too; it is done then as well.
      expect(report.counts).toMatchObject({ due: 0, sending: 0, unknown: 0, done: inNewStore.length });
      if (STARTS > 10)
        process.stderr.write(
          `${kind.store}, ${kind.processes} at once: ${kills} killed, ${accepted.length} accepted, ` +
            `${inNewStore.length} in NewStore, ${report.parked.length} parked, ${injections} requests\n`,
        );
    },
    180_000 + STARTS * 5_000,
  );
});
