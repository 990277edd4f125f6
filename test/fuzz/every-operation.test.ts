import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allOperations } from "../../generated/index.js";
import { loadChecks } from "../../src/checks/load-checks.js";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import type { OperationDescriptor } from "../../src/core/operation.js";
import type { OperationInput } from "../../src/core/request.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { generator } from "../faults/plan.js";
import { allCalls } from "../support/inputs.js";
import { playOut } from "../support/play-out.js";
import { virtualTime } from "../support/virtual-time.js";
import { checkAgreement } from "./agreement.js";
import { chanceOf } from "./chance.js";
import { wildParts } from "./parts.js";
import { type Told, wildFetch } from "./platform.js";
import { firstSeed } from "./seed.js";

/**
 * Every operation of the contract on a platform, and with parts of the caller's, that fail in every way that is known.
 * Seeded: `FUZZ_SEED=7 FUZZ_RUNS=100` makes others, and more.
 */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 12);
const FIRST_SEED = firstSeed(1);

const TIMEOUTS = { perAttemptMs: 30_000, totalMs: 120_000 };

/** A token from elsewhere: mostly the platform is what fails. */
const PROVIDED = { credentials: async () => ({ accessToken: "given", expiresInSeconds: 300 }) };

let inputs: ReadonlyMap<string, readonly OperationInput[]>;
let unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(async () => {
  process.on("unhandledRejection", note);
  inputs = new Map((await allCalls()).map(({ operation, inputs: own }) => [operation.id, own]));
  // What is loaded when it is first needed: virtual time does not wait for it.
  await Promise.all(Object.values(allOperations).map(loadChecks));
});
afterAll(() => void process.off("unhandledRejection", note));

describe("whatever fails, and however, a call ends in time, well or with an error that is right about it", () => {
  it.each(Object.values(allOperations).map((operation) => [operation.id, operation] as const))(
    "%s",
    async (_, operation) => {
      unhandled = [];
      for (let run = 0; run < RUNS; run += 1) await check(operation, FIRST_SEED * 1_000 + run);
    },
    30_000 + RUNS * 1_000,
  );
});

async function check(operation: OperationDescriptor, seed: number): Promise<void> {
  const chance = chanceOf(seed * 7_919 + hashOf(operation.id));
  const time = virtualTime(generator(seed));
  const told: Told = { requests: [], tokens: 0 };
  const parts = { ...(chance.happens(0.7) ? PROVIDED : {}), ...wildParts(chance, time) };
  const transport = createTransport({
    baseUrl: "https://acme.example",
    tokenUrl: "https://acme.example/token",
    credentials: { clientId: "client", clientSecret: "client-secret-value" },
    clock: time,
    fetch: wildFetch(operation, chance, time, told) as typeof fetch,
    timeouts: TIMEOUTS,
    maxResponseBytes: 65_536,
    validate: { requests: "off", responses: chance.pick(["off", "report", "throw"]) },
    ...parts,
  });
  const all = inputs.get(operation.id) ?? [];
  const input = all[chance.upTo(all.length - 1)] ?? {};
  const patience = new AbortController();
  if (chance.happens(0.1)) time.startTimer(chance.upTo(TIMEOUTS.totalMs), () => patience.abort());
  let ended: { readonly data?: unknown; readonly status?: number; readonly error?: unknown } | undefined;
  let tookMs = 0;
  transport
    .send({ operation, input, options: { signal: patience.signal } })
    .then(
      ({ data, status }) => ({ data, status }),
      (error: unknown) => ({ error }),
    )
    .then((end) => {
      ended = end;
      tookMs = time.monotonicMs();
    });
  await playOut(time);
  const where = `seed ${seed}, ${Object.keys(parts)}, ${JSON.stringify(told.requests)}`;
  try {
    if (ended === undefined) throw new Error("it hangs");
    expect(unhandled, "rejections that nobody handles").toEqual([]);
    expect(tookMs, "after its deadline").toBeLessThanOrEqual(TIMEOUTS.totalMs);
    if ("error" in ended) checkFailure(operation, ended.error, told);
    else checkSuccess(operation, ended.status);
  } catch (problem) {
    const shown = ended !== undefined && "error" in ended ? inspect(ended.error, { depth: 1 }) : "";
    throw new Error(`${where}: ${problem instanceof Error ? problem.message : String(problem)}\n${shown}`);
  }
}

/** Only what the platform may have said resolves, or a middleware in its place. */
function checkSuccess({ statuses, statusMeanings = {} }: OperationDescriptor, status: number | undefined): void {
  const isGood = status !== undefined && status >= 200 && (status < 300 || status === 304);
  // Some statuses of errors are the contract's words for done, or for data.
  if (!isGood)
    expect([...statuses.filter((known) => /^3/.test(known)), ...Object.keys(statusMeanings)]).toContain(String(status));
}

function checkFailure(operation: OperationDescriptor, error: unknown, told: Told): void {
  if (!isNewStoreError(error)) throw new Error("no error of the SDK");
  checkAgreement(error, operation);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/client-secret-value/);
  const isWrite = operation.idempotency !== "safe";
  const isDone = told.requests.some(({ isWorkDone }) => isWorkDone);
  if (isWrite && isDone) expect(error.outcomeUnknown, "work that it denies").toBe(true);
}

/** Other numbers for other names. */
function hashOf(text: string): number {
  return [...text].reduce((hash, character) => (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0, 7);
}
