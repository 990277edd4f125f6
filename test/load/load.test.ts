import { expect, it } from "vitest";
import { runLoad } from "./load.js";

/** The short form; `npm run test:load` makes twenty thousand calls. */
it("500 calls at once to a platform that does everything wrong: nothing doubled, lost, denied or left", async () => {
  const { broken, figures } = await runLoad({
    ...{ calls: 500, concurrency: 200, seed: 7, faultShare: 0.2, speed: 10, ratePerSecond: 100 },
  });
  expect(broken).toEqual([]);
  // Otherwise it would prove nothing. On a busy machine fewer requests go out before their calls are over.
  expect(figures["faults"]).toBeGreaterThan(20);
});
