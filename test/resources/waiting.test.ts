import type { Middleware } from "newstore-sdk";
import type { SandboxOptions } from "newstore-sdk/sandbox";
import { expect, it } from "vitest";
import { asked, type Facade, facade, onlyJob, POLLING } from "../support/client.js";
import { fakeClock, rounds, until } from "../support/clock.js";
import { isElsewhere } from "../support/elsewhere.js";
import { failureOf } from "../support/failure.js";
import { NOON } from "../support/sandbox.js";
import { virtualTime } from "../support/virtual-time.js";

async function startedJob({ newstore }: Facade): Promise<string> {
  const head = { catalog: "c", locale: "en-US" };
  const { id } = onlyJob(await newstore.catalog.importProducts([{ product_id: "A", variant_group_id: "A" }], head));
  return id;
}

/**
 * A platform whose time stands still unless it is moved on, and a client whose time jumps from timer to timer while
 * nothing is under way: how long this machine takes for a poll is none of what is tested.
 */
async function inFakeTime(options: SandboxOptions) {
  const time = virtualTime(() => 0.5);
  let open = 0;
  const counting: Middleware = (_, next) => {
    open += 1;
    return next().finally(() => {
      open -= 1;
    });
  };
  const world = facade({ now: NOON, ...options }, { clock: time, middleware: [counting] });
  const id = await startedJob(world);
  // What a first poll loads is there then.
  await world.newstore.imports.get(id);
  /** Lets time pass until some work is over; `stalled` requests get no response. */
  async function play<T>(work: Promise<T>, stalled = 0): Promise<T> {
    let isOver = false;
    const end = () => {
      isOver = true;
    };
    work.then(end, end);
    await until(async () => {
      await rounds();
      if (!isOver && open === stalled && !isElsewhere()) time.runNext();
      return isOver;
    });
    return work;
  }
  return { ...world, id, play };
}

it("a wait that is over fails as timeout, says how long it was and how to go on, and the job goes on", async () => {
  const { id, play, ...world } = await inFakeTime({ importDelayMs: 60_000 });
  const error = await play(failureOf(world.newstore.imports.wait(id, { intervalMs: 10, timeoutMs: 300 })));
  expect(error).toMatchObject({ kind: "timeout", retryable: true });
  expect(error.message).toMatch(
    /^import job \S+ was still waiting after \d+ ms\. The job goes on: imports\.wait\("\S+"\) waits again\.$/,
  );
  expect(error.message).toContain(`imports.wait("${id}")`);
  await world.sandbox.clock.advance("1m");
  expect(await play(world.newstore.imports.wait(id))).toMatchObject({ state: "finished" });
});

it("a first pause longer than the wait does not keep the last question from being asked", async () => {
  const { id, play, newstore, sandbox } = await inFakeTime({ importDelayMs: 60_000 });
  const polls = () => asked(sandbox)["showImportJob"] ?? 0;
  const before = polls();
  const over = newstore.imports.wait(id, { intervalMs: 60_000, timeoutMs: 1_000 });
  await until(() => polls() === before + 1);
  await sandbox.clock.advance("1m");
  expect(await play(over)).toMatchObject({ state: "finished" });
  expect(polls()).toBe(before + 2);
});

it("a poll without a response within the wait says how to go on, too", async () => {
  const { id, play, newstore, sandbox } = await inFakeTime({});
  sandbox.faults.add({ operation: "showImportJob", stallMs: 600_000 });
  const error = await play(failureOf(newstore.imports.wait(id, { timeoutMs: 200 })), 1);
  expect(error).toMatchObject({ kind: "timeout", attempts: 1 });
  expect(error.message).toContain(`The job goes on: imports.wait("${id}") waits again.`);
});

it("an abort ends the wait at once, between two questions and during one", async () => {
  const world = facade({ importDelayMs: 60_000 });
  const id = await startedJob(world);
  // A pause and a response that take a minute each: longer than this test may.
  for (const stallMs of [undefined, 60_000]) {
    if (stallMs !== undefined) world.sandbox.faults.add({ operation: "showImportJob", stallMs });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("shutting down")), 20);
    const error = await failureOf(() =>
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

it("no pause is longer than maxIntervalMs says, the first one included", async () => {
  const clock = fakeClock();
  const { newstore } = facade({ importDelayMs: 60_000 }, { clock });
  const head = { catalog: "c", locale: "en-US" };
  const { id } = onlyJob(await newstore.catalog.importProducts([{ product_id: "A", variant_group_id: "A" }], head));
  const controller = new AbortController();
  const options = { intervalMs: 4_321, maxIntervalMs: 17, signal: controller.signal };
  const left = failureOf(newstore.imports.wait(id, options));
  await until(() => clock.delaysMs.some((delayMs) => delayMs === 4_321 || delayMs === 17));
  expect(clock.delaysMs).toContain(17);
  controller.abort();
  expect((await left).kind).toBe("aborted");
});

it.each<[string, unknown]>([
  ["0", { totalMs: 0 }],
  ["-5", { totalMs: -5 }],
  ["5 as a text", { totalMs: "5" }],
])("a deadline of %s is refused before a wait's first poll", async (_, timeouts) => {
  const { newstore, sandbox } = facade();
  const error = await failureOf(() => newstore.imports.wait("4711", { timeouts, timeoutMs: 300 } as never));
  expect(error.kind).toBe("configuration");
  expect(error.message).toContain("The option timeouts.totalMs is");
  expect(asked(sandbox)["showImportJob"]).toBeUndefined();
});

it("a job that nobody knows fails as the platform says", async () => {
  const { newstore } = facade();
  const error = await failureOf(() => newstore.imports.wait("nobody", POLLING));
  expect(error).toMatchObject({ kind: "api", status: 404, errorCode: "import_not_found" });
});

it("an export that is not done in time says that a new one has to be started", async () => {
  // What a first export loads is there then.
  for await (const _ of facade().newstore.availability.export({}, POLLING)) break;
  const { newstore, play } = await inFakeTime({ exportDelayMs: 60_000 });
  const rows = newstore.availability.export({}, { intervalMs: 5, timeoutMs: 200 });
  const error = await play(failureOf(rows[Symbol.asyncIterator]().next()));
  expect(error).toMatchObject({ kind: "timeout" });
  expect(error.message).toMatch(/^export job \S+ was still processing after \d+ ms/);
});

it("a state that nobody knows ends a wait without an end once it has stayed for an hour, and no sooner", async () => {
  const { id, play, newstore, sandbox } = await inFakeTime({ importDelayMs: 60_000 });
  const says = (state: string, times: number) =>
    sandbox.faults.add({ operation: "showImportJob", status: 200, body: { import_id: id, state }, times });
  // A minute lies between two polls: each stays for most of an hour, and the last one for longer.
  says("resting", 50);
  says("dreaming", 50);
  says("resting", 1_000);
  const before = asked(sandbox)["showImportJob"] ?? 0;
  const wait = newstore.imports.wait(id, { intervalMs: 60_000, maxIntervalMs: 60_000, timeoutMs: Infinity });
  const error = await play(failureOf(wait));
  expect(error).toMatchObject({ kind: "job", jobId: id, body: { state: "resting" } });
  expect(error.message).toBe(
    `import job ${id} has been in the state "resting" for an hour, and the SDK does not know that state.` +
      ` imports.wait("${id}") waits again.`,
  );
  expect((asked(sandbox)["showImportJob"] ?? 0) - before).toBe(50 + 50 + 61);
});

it("a state that is known is waited for as long as the caller says, beyond an hour", async () => {
  const { id, play, newstore, sandbox } = await inFakeTime({ importDelayMs: 60_000 });
  sandbox.faults.add({
    operation: "showImportJob",
    status: 200,
    body: { import_id: id, state: "waiting" },
    times: 1e4,
  });
  const options = { intervalMs: 60_000, timeoutMs: 10 * 3_600_000 };
  const error = await play(failureOf(newstore.imports.wait(id, options)));
  expect(error).toMatchObject({ kind: "timeout", jobId: id });
  expect(error.message).toContain("still waiting after 3599");
});

it("a few polls that fail do not end a wait", async () => {
  const world = facade({ importDelayMs: 30 });
  const id = await startedJob(world);
  world.sandbox.faults.add({ operation: "showImportJob", status: 503, times: 12 });
  expect(await world.newstore.imports.wait(id, POLLING)).toMatchObject({ state: "finished" });
});

it("polls that keep failing end it with their error and the job's id", async () => {
  const world = facade();
  const id = await startedJob(world);
  world.sandbox.faults.add({ operation: "showImportJob", status: 503, times: 1_000 });
  const error = await failureOf(() => world.newstore.imports.wait(id, POLLING));
  expect(error).toMatchObject({ kind: "api", status: 503, jobId: id });
  expect(error.message).toContain("imports.wait failed with 503");
  expect(error.toJSON()).toMatchObject({ jobId: id });
});

it("every error of a wait has the job's id", async () => {
  const world = facade({ importDelayMs: 60_000 });
  const id = await startedJob(world);
  const late = await failureOf(() => world.newstore.imports.wait(id, { intervalMs: 5, timeoutMs: 30 }));
  expect(late).toMatchObject({ kind: "timeout", jobId: id });
  const signal = AbortSignal.timeout(20);
  const aborted = await failureOf(() => world.newstore.imports.wait(id, { intervalMs: 60_000, signal }));
  expect(aborted).toMatchObject({ kind: "aborted" });
  expect(await failureOf(() => world.newstore.imports.wait("nobody", POLLING))).toMatchObject({ jobId: "nobody" });
});

it("a reason is quoted on one line, cut, and without what links carry", async () => {
  const world = facade();
  const id = await startedJob(world);
  const reason = `cannot fetch https://a.example/f.zip?signature=s3cr3t\n\u001b[31m${"x".repeat(100_000)}`;
  world.sandbox.faults.add({
    operation: "showImportJob",
    status: 200,
    body: { import_id: id, state: "failed", reason },
  });
  const error = await failureOf(() => world.newstore.imports.wait(id, POLLING));
  expect(error).toMatchObject({ kind: "job", jobId: id, body: { reason } });
  expect(error.message.length).toBeLessThan(1_000);
  expect(error.message).not.toContain("s3cr3t");
  expect([...error.message].filter((character) => character < " ")).toEqual([]);
  expect(error.message).toContain("https://a.example/f.zip?[redacted]");
});

it.each([0, -1, Number.NaN, "5"])("a time that is none is refused: %s", async (timeoutMs) => {
  const { newstore } = facade();
  const error = await failureOf(() => newstore.imports.wait("1", { timeoutMs: timeoutMs as never }));
  expect(error).toMatchObject({ kind: "configuration" });
  expect(error.message).toContain("timeoutMs");
});
