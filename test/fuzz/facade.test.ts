import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allOperations } from "../../generated/index.js";
import { loadChecks } from "../../src/checks/load-checks.js";
import type { ClientOptions } from "../../src/client/options.js";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { NewStore } from "../../src/newstore.js";
import { generator } from "../faults/plan.js";
import { quickWaits } from "../support/clock.js";
import { FACADE_ARGUMENTS, facadeMethods, NO_IDS, outcomeOf } from "../support/facade-methods.js";
import { playOutAll } from "../support/play-out.js";
import { virtualTime } from "../support/virtual-time.js";
import { checkFields } from "./agreement.js";
import { chanceOf, raise, THROWN } from "./chance.js";
import { wildParts } from "./parts.js";
import { type Told, wildFetch } from "./platform.js";
import { firstSeed } from "./seed.js";

/** Every method of the facade, as test/fuzz/every-operation.test.ts does with the operations below it. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 6);
const FIRST_SEED = firstSeed(1);

/** Nothing takes longer: an export may wait an hour for its job, and another for its file. */
const LONGEST_MS = 4 * 3_600_000;

/** Some methods wait for a minute before they say that something is not there. */
const LOADED_IN_MS = 300;

const methods = facadeMethods(new NewStore({ tenant: "acme", credentials: async () => "t" }));

let unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(async () => {
  process.on("unhandledRejection", note);
  // What is loaded when it is first needed: virtual time does not wait for it.
  await Promise.all(Object.values(allOperations).map(loadChecks));
  const newstore = new NewStore({
    ...{ tenant: "acme", credentials: async () => "t", clock: quickWaits() },
    fetch: async () => Response.json({}, { status: 404 }),
    productIds: { toNewStore: async () => ({}), fromNewStore: async () => ({}), unmapped: "keep" },
    publish: async () => "https://files.example/a.zip",
  });
  for (const { name, of } of methods) {
    const options = optionsFor(name, AbortSignal.timeout(LOADED_IN_MS));
    await outcomeOf(() => of(newstore)(...(FACADE_ARGUMENTS[name]?.(NO_IDS) ?? []), ...options));
  }
}, 120_000);
afterAll(() => void process.off("unhandledRejection", note));

describe("whatever the platform does, and the caller's own parts, a method of the facade ends well or with an error that is right", () => {
  it.each(methods.map((method) => [method.name, method] as const))(
    "%s",
    async (name, method) => {
      for (let run = 0; run < RUNS; run += 1) {
        unhandled = [];
        const seed = FIRST_SEED * 1_000 + run;
        const chance = chanceOf(seed * 7_919 + hashOf(name));
        const time = virtualTime(generator(seed));
        const told: Told = { requests: [], tokens: 0 };
        // Any operation's ways: which one a request is of does not matter to what it may be answered with.
        const operation = chance.pick(Object.values(allOperations));
        const parts = { credentials: async () => "given", ...wildParts(chance, time), ...ownParts(chance) };
        const newstore = new NewStore({
          tenant: "acme",
          clock: time,
          fetch: wildFetch(operation, chance, time, told) as typeof fetch,
          validate: { requests: "off", responses: chance.pick(["off", "report", "throw"]) },
          publish: async () => "https://files.example/a.zip",
          ...parts,
        } as never);
        const patience = new AbortController();
        // Bulk calls wait for a shared rate however long it lets nothing through: there the caller is who ends it.
        const isLeft = chance.happens(0.2) || "rateLimit" in parts;
        if (isLeft) time.startTimer(chance.upTo(60_000), () => patience.abort());
        let ended: { readonly thrown?: unknown } | undefined;
        let tookMs = 0;
        const given = [...(FACADE_ARGUMENTS[name]?.(NO_IDS) ?? []), ...optionsFor(name, patience.signal)];
        void outcomeOf(() => method.of(newstore)(...given)).then((end) => {
          ended = end ?? {};
          tookMs = time.monotonicMs();
        });
        await playOutAll(time, () => ended !== undefined);
        const where = `seed ${seed}, ${Object.keys(parts)}, ${JSON.stringify(told.requests)}`;
        try {
          if (ended === undefined) throw new Error("it hangs");
          expect(unhandled, "rejections that nobody handles").toEqual([]);
          expect(tookMs, "after its deadline").toBeLessThanOrEqual(LONGEST_MS);
          if (!("thrown" in ended)) continue;
          if (!isNewStoreError(ended.thrown)) throw new Error("no error of the SDK");
          // What a middleware made up in the place of a response may be of a request of its own.
          if (!("middleware" in parts)) checkFields(ended.thrown);
        } catch (problem) {
          const shown = ended !== undefined && "thrown" in ended ? inspect(ended.thrown, { depth: 1 }) : "";
          throw new Error(`${where}: ${problem instanceof Error ? problem.message : String(problem)}\n${shown}`);
        }
      }
    },
    60_000 + RUNS * 5_000,
  );
});

/** What only the facade has: functions that map ids and that publish. */
function ownParts(chance: ReturnType<typeof chanceOf>): ClientOptions {
  const thrown = chance.pick(THROWN);
  const odd = chance.pick<() => unknown>([
    () => raise(thrown),
    () => Promise.reject(thrown),
    () => undefined,
    () => 7,
    () => new Map([["P1", null]]),
    () => ({
      P1: {},
      get P2() {
        return raise(thrown);
      },
    }),
    () => new Promise(() => {}),
  ]) as () => never;
  const parts: readonly ClientOptions[] = [
    {},
    {},
    { productIds: { toNewStore: odd, fromNewStore: odd } },
    { identifiers: { store: { toNewStore: odd, fromNewStore: odd } } },
    { publish: odd },
  ];
  return chance.pick(parts);
}

/** Methods whose last argument is no options of a call. */
const WITHOUT_SIGNAL = new Set(["withOptions"]);

function optionsFor(name: string, signal: AbortSignal): readonly unknown[] {
  if (WITHOUT_SIGNAL.has(name)) return [];
  return [name === "catalog.products" ? { locale: "en-US", signal } : { signal }];
}

function hashOf(text: string): number {
  return [...text].reduce((hash, character) => (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0, 7);
}
