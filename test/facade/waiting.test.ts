import { expect, it } from "vitest";
import { asked, type Facade, facade, failure, POLLING } from "./kit.js";

async function startedJob({ newstore }: Facade): Promise<string> {
  const head = { catalog: "c", locale: "en-US" };
  const { id } = await newstore.catalog.importProducts([{ product_id: "A", variant_group_id: "A" }], head);
  return id;
}

it("a wait that is over fails as timeout, says how long it was and how to go on, and the job goes on", async () => {
  const world = facade({ importDelayMs: 60_000 });
  const id = await startedJob(world);
  // The job takes a minute: longer than this test may.
  const error = await failure(() => world.newstore.imports.wait(id, { intervalMs: 10, waitMs: 300 }));
  expect(error).toMatchObject({ kind: "timeout", retryable: true });
  expect(error.message).toMatch(
    /^import job \S+ was still waiting after \d+ ms\. The job goes on: imports\.wait\("\S+"\) waits again\.$/,
  );
  expect(error.message).toContain(`imports.wait("${id}")`);
  await world.sandbox.clock.advance("1m");
  expect(await world.newstore.imports.wait(id, POLLING)).toMatchObject({ state: "finished" });
});

it("a first pause longer than the wait does not keep the last question from being asked", async () => {
  const world = facade({ importDelayMs: 200 });
  const id = await startedJob(world);
  expect(await world.newstore.imports.wait(id, { intervalMs: 60_000, waitMs: 1_000 })).toMatchObject({
    state: "finished",
  });
  expect(asked(world.sandbox)["showImportJob"]).toBe(2);
});

it("a question that is not answered within the wait says how to go on, too", async () => {
  const world = facade();
  const id = await startedJob(world);
  world.sandbox.faults.add({ operation: "showImportJob", stallMs: 5_000 });
  const error = await failure(() => world.newstore.imports.wait(id, { waitMs: 200 }));
  expect(error).toMatchObject({ kind: "timeout", attempts: 1 });
  expect(error.message).toContain(`The job goes on: imports.wait("${id}") waits again.`);
});

it("an abort ends the wait at once, between two questions and during one", async () => {
  const world = facade({ importDelayMs: 60_000 });
  const id = await startedJob(world);
  // A pause and an answer that take a minute each: longer than this test may.
  for (const stallMs of [undefined, 60_000]) {
    if (stallMs !== undefined) world.sandbox.faults.add({ operation: "showImportJob", stallMs });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("shutting down")), 20);
    const error = await failure(() =>
      world.newstore.imports.wait(id, { intervalMs: 60_000, signal: controller.signal }),
    );
    expect(error.kind).toBe("aborted");
    expect(error.cause).toMatchObject({ message: "shutting down" });
  }
});

it("pauses grow up to the longest one", async () => {
  const world = facade({ importDelayMs: 200 });
  const id = await startedJob(world);
  await world.newstore.imports.wait(id, { intervalMs: 20, maxIntervalMs: 40 });
  // 20 + 30 + 40 + 40 + 40 + 40 passes 200; with even pauses of 20 there would be more questions.
  expect(asked(world.sandbox)["showImportJob"]).toBeLessThanOrEqual(8);
});

it("a job that nobody knows fails as the platform says", async () => {
  const { newstore } = facade();
  const error = await failure(() => newstore.imports.wait("nobody", POLLING));
  expect(error).toMatchObject({ kind: "api", status: 404, errorCode: "import_not_found" });
});

it("an export that is not done in time says that a new one has to be started", async () => {
  const { newstore } = facade({ exportDelayMs: 60_000 });
  const rows = newstore.availability.export({}, { intervalMs: 5, waitMs: 200 });
  const error = await failure(() => rows[Symbol.asyncIterator]().next());
  expect(error).toMatchObject({ kind: "timeout" });
  expect(error.message).toMatch(/^export job \S+ was still processing after \d+ ms/);
});
