import { expect, it } from "vitest";
import * as z from "zod";
import { CONTROL_OPERATIONS } from "../../../src/sandbox/control/index.js";
import { createSandbox, sampleSeed } from "../../../src/sandbox/index.js";
import * as fc from "../../support/fast-check.js";

/** Those that go on, or wait for somebody. */
const ENDLESS = new Set(["openRelay", "followEvents", "followRequests"]);
const called = CONTROL_OPERATIONS.filter(({ id, run }) => run !== undefined && !ENDLESS.has(id));

/** JSON that looks like what an operation takes, with members that are wrong now and then. */
function bodies(names: readonly string[]): fc.Arbitrary<unknown> {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom<unknown>(null, true, 0, -1, 1e9, "", "P", "SAMPLE-A", "1d", "listAtp", "2030-01-01T00:00:00Z"),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("product_id", "items", "catalog", "id", "__proto__", "operation"), tie("value")),
    ),
  }));
  if (names.length === 0) return value;
  return fc.oneof(value, fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 }));
}

it.each(called.map((operation) => [operation.id, operation] as const))(
  "whatever %s is sent, the sandbox says what is wrong and goes on",
  async (_id, { method, path, body }) => {
    const sandbox = createSandbox({ now: "2026-03-02T12:00:00Z", seed: { ids: "fuzz", ...sampleSeed() } });
    const names = body instanceof z.ZodObject ? Object.keys(body.shape) : [];
    const segment = fc.oneof(fc.constantFrom("SAMPLE-A", "SAMPLE-B", "fault-1", "a"), fc.string({ minLength: 1 }));
    await fc.assert(
      fc.asyncProperty(bodies(names), segment, async (json, name) => {
        const address = `${sandbox.url}/__sandbox${path.replace(/\{[^}]+\}/g, () => encodeURIComponent(name))}`;
        const sent = method === "GET" || method === "DELETE" ? {} : { body: JSON.stringify(json) };
        const response: Response = await sandbox.fetch(address, {
          method,
          headers: { "content-type": "application/json" },
          ...sent,
        });
        expect(response.status, await response.text()).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
    expect((await sandbox.fetch(`${sandbox.url}/__sandbox/state.json`)).status).toBe(200);
    expect((await sandbox.fetch(`${sandbox.url}/__sandbox`)).status).toBe(200);
  },
);
