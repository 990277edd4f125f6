import type { ImportPlan } from "newstore-sdk";
import { expect, it } from "vitest";
import { CATALOG, expectNothingSent, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const PRICES = { pricebook: "default", catalog: CATALOG, currency: "USD" };
const REFUSED = "checkpoint.load gave something else than what was saved: give it back unchanged.";

/** A plan as an import saves it. */
async function saved(): Promise<Record<string, unknown>> {
  let text = "";
  const save = async (plan: ImportPlan) => {
    text = JSON.stringify(plan);
  };
  const checkpoint = { load: async () => undefined, save };
  await facade().newstore.catalog.importPrices([{ product_id: "P1", value: 1 }], PRICES, { checkpoint });
  return JSON.parse(text) as Record<string, unknown>;
}

const holding = (plan: unknown) => ({ load: async () => plan as ImportPlan, save: async () => {} });

it.each<[string, object]>([
  ["a file that is null", { files: [null] }],
  ["a file without members", { files: [{}] }],
  ["a file that is a text", { files: ["prices.zip"] }],
  ["files that are none", { files: {} }],
  ["an entity that nobody knows", { entity: "nope" }],
  ["an entity that every object has", { entity: "toString" }],
  ["a version to come", { version: 2 }],
  ["no warnings", { warnings: null }],
  ["a file too few", { files: [] }],
])("a plan with %s is no plan: nothing is sent, and the caller is told", async (_, change) => {
  const world = facade();
  const checkpoint = holding({ ...(await saved()), ...change });
  for (const failing of [
    () => world.newstore.imports.resume(checkpoint),
    () => world.newstore.catalog.importPrices([{ product_id: "P1", value: 1 }], PRICES, { checkpoint }),
  ]) {
    const error = await failureOf(failing);
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain(REFUSED);
  }
  expectNothingSent(world);
});

it.each<[string, object]>([
  ["was started as no job", { jobId: undefined }],
  ["was started as a job without a name", { jobId: "" }],
  ["has a job, and was not created", { step: "published" }],
  ["lies nowhere", { uri: "" }],
  ["has no name", { name: "" }],
])("a plan with a file that %s is no plan either", async (_, change) => {
  const world = facade();
  const plan = await saved();
  const [file] = plan["files"] as readonly object[];
  const error = await failureOf(world.newstore.imports.resume(holding({ ...plan, files: [{ ...file, ...change }] })));
  expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining(REFUSED) });
  expectNothingSent(world);
});

it("whatever a checkpoint gives is a plan that works, or is refused in words", { timeout: 60_000 }, async () => {
  const whole = await saved();
  const [file] = whole["files"] as readonly object[];
  const part = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(null, undefined, [null], [{}], {}, 7n));
  const plans = fc.oneof(
    part,
    fc.tuple(fc.constantFrom(...Object.keys(whole)), part).map(([name, value]) => ({ ...whole, [name]: value })),
    fc
      .tuple(fc.constantFrom("name", "uri", "items", "bytes", "step", "jobId"), part)
      .map(([name, value]) => ({ ...whole, files: [{ ...file, [name]: value }] })),
  );
  const { newstore } = facade();
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      try {
        const result = await newstore.imports.resume(holding(plan), { gapMs: 0 });
        if (plan !== null && plan !== undefined)
          expect(result?.jobs.length).toBe((plan as unknown as ImportPlan).files.length);
      } catch (error) {
        expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining(REFUSED) });
      }
    }),
    { numRuns: 100 },
  );
});
