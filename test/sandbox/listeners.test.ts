import { expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";
import * as fc from "../support/fast-check.js";

/** What somebody may do with a sandbox and its listeners, in any order. */
const step = fc.constantFrom("listen", "close", "remove", "keep", "restore", "reset", "elsewhere", "trigger");

it("a listener is there as long as it is open, whatever is kept, restored and reset meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      let sandbox: Sandbox = createSandbox({ outbound: [] });
      let open: { id: string; close: () => void; got: string[] }[] = [];
      let kept = sandbox.snapshot();
      for (const what of [...steps, "trigger"]) {
        if (what === "listen") {
          const got: string[] = [];
          const listening = sandbox.webhooks.listen(
            ({ body }) => Math.min(200, got.push(JSON.parse(body).name) + 199),
            {
              events: ["order.created"],
            },
          );
          open.push({ id: listening.id, close: () => listening.close(), got });
        } else if (what === "close") open.shift()?.close();
        else if (what === "remove") sandbox.webhooks.remove(open.pop()?.id ?? "none");
        else if (what === "keep") kept = JSON.parse(JSON.stringify(sandbox.snapshot()));
        else if (what === "restore") sandbox.restore(kept);
        else if (what === "reset") sandbox.reset();
        else if (what === "elsewhere") {
          sandbox = createSandbox({ outbound: [] });
          open = [];
          sandbox.restore(kept);
        } else {
          await sandbox.webhooks.settled();
          const before = open.map(({ got }) => got.length);
          sandbox.trigger("order.created");
          await sandbox.webhooks.settled();
          expect(open.map(({ got }) => got.length)).toEqual(before.map((count) => count + 1));
        }
        const running = sandbox.webhooks.list();
        expect(running.map(({ id, status }) => [id, status]).sort()).toEqual(
          open.map(({ id }) => [id, "running"]).sort(),
        );
      }
      expect(sandbox.webhooks.deliveries.filter(({ outcome }) => outcome !== "delivered")).toEqual([]);
    }),
  );
});

it("a second listener under a name that is taken is refused, and the first goes on", async () => {
  const sandbox = createSandbox();
  const got: string[] = [];
  sandbox.webhooks.listen(({ body }) => 199 + got.push(body), { id: "mine", events: ["order.created"] });
  expect(() => sandbox.webhooks.listen(() => 500, { id: "mine" })).toThrow();
  sandbox.trigger("order.created");
  await sandbox.webhooks.settled();
  expect(got).toHaveLength(1);
});

it("a listener does not take off the list what a snapshot has under its name", () => {
  const other = createSandbox();
  other.webhooks.add({ url: "http://127.0.0.1:3000/", id: "mine" });
  const sandbox = createSandbox();
  const listening = sandbox.webhooks.listen(() => 200, { id: "mine" });
  sandbox.restore(other.snapshot());
  listening.close();
  expect(sandbox.webhooks.list()).toMatchObject([{ id: "mine", url: "http://127.0.0.1:3000/" }]);
});
