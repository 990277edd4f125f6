import { NewStore } from "newstore-sdk";
import { createSandbox } from "newstore-sdk/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { quickWaits } from "../support/clock.js";
import { FACADE_ARGUMENTS, facadeMethods, NO_IDS, outcomeOf } from "../support/facade-methods.js";
import { raise } from "./chance.js";
import { firstSeed } from "./seed.js";

/** Whatever JavaScript lets a caller write, and none of it what a method wants. */
const ODD: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  "a number": () => 7,
  NaN: () => Number.NaN,
  "a boolean": () => true,
  "no text": () => "",
  text: () => "text",
  "a symbol": () => Symbol("odd"),
  "a big integer": () => 10n ** 30n,
  "a function": () => () => {},
  "no members": () => ({}),
  "an empty list": () => [],
  "a list of odd things": () => [null, undefined, 7, Symbol("odd"), [[]], {}],
  "no prototype": () => Object.create(null),
  "a date": () => new Date(Number.NaN),
  "a frozen object": () => Object.freeze({ odd: Object.freeze([1]) }),
  "a promise": () => Promise.resolve({}),
  "a map": () => new Map([["a", 1]]),
  "itself in itself": () => {
    const value: Record<string, unknown> = {};
    value["self"] = value;
    return value;
  },
  "a getter that throws": () => ({
    get odd() {
      return raise(new Error("the getter throws"));
    },
  }),
  "a getter of each name that throws": () => new Proxy({}, { get: () => raise(new Error("every getter throws")) }),
  "a proxy that throws": () =>
    new Proxy({}, { get: () => raise("get"), has: () => raise("has"), ownKeys: () => raise("ownKeys") }),
  "a proxy that is revoked": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "an iterator that throws": () => ({ [Symbol.iterator]: () => raise(new Error("no iterator")) }),
  "an iterator of nothing": () => ({ [Symbol.asyncIterator]: () => ({}) }),
  "text that cannot be made": () => ({ toString: () => raise("text"), toJSON: () => raise("json") }),
};

/** Options of calls and of waits, and members of theirs. */
const OPTION_PATHS = [
  ["signal"],
  ["timeouts"],
  ["timeouts", "totalMs"],
  ["retry"],
  ["retry", "retries"],
  ["validate"],
  ["validate", "requests"],
  ["headers"],
  ["headers", "x-odd"],
  ["middleware"],
  ["middleware", 0],
  ["priority"],
  ["idType"],
  ["key"],
  ["keyName"],
  ["settleMs"],
  ["mark"],
  ["timeoutMs"],
  ["intervalMs"],
  ["concurrency"],
  ["onProgress"],
  ["onInvalid"],
  ["onUnreadable"],
  ["outbox"],
  ["locale"],
  ["ifNoneMatch"],
  ["publish"],
  ["stopAfter"],
  ["queueTimeoutMs"],
] as const;

function optionsWith(path: readonly (string | number)[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const inner = optionsWith(rest, value);
  return first === 0 ? [inner] : { [first]: inner };
}

/** Of the pairs of an option and an odd value, a method tries each so manieth; another seed takes others. */
const SHARE = 5;
const FIRST_SEED = firstSeed(0);

const sandbox = createSandbox({ seed: { ids: 7 } });
const client = () =>
  new NewStore({
    ...{ tenant: sandbox.tenant, credentials: sandbox.credentials, fetch: sandbox.fetch, clock: quickWaits() },
    publish: async ({ name, bytes }) => sandbox.publish(name, await bytes()),
    rateLimit: false,
  });

let unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(async () => {
  process.on("unhandledRejection", note);
  // What is looked for is there, whichever method is tried first: looking again takes a minute of a clock that stands.
  const newstore = client();
  const good = (name: string) => FACADE_ARGUMENTS[name]?.(NO_IDS) as never[];
  const [order] = good("orders.inject") as unknown as Parameters<typeof newstore.orders.inject>;
  for (const external_id of [order.external_id, "text"]) await newstore.orders.inject({ ...order, external_id });
  const started = await newstore.catalog.importProducts(
    ...(good("catalog.importProducts") as unknown as Parameters<typeof newstore.catalog.importProducts>),
  );
  await newstore.imports.wait(started);
});
afterAll(() => void process.off("unhandledRejection", note));

const methods = facadeMethods(client());

it("every public method of the facade is known here, and none that is gone", () => {
  expect(methods.map(({ name }) => name).sort()).toEqual(Object.keys(FACADE_ARGUMENTS).sort());
});

describe("whatever is written in the place of an argument, a call ends well or with an error of the SDK:", () => {
  it.each(methods.map((method) => [method.name, method] as const))(
    "%s",
    async (name, method) => {
      unhandled = [];
      const good = FACADE_ARGUMENTS[name]?.(NO_IDS) ?? [];
      const newstore = client();
      const wrong: string[] = [];
      let turn = methods.indexOf(method) + FIRST_SEED;
      const check = async (where: string, given: () => readonly unknown[]) => {
        const ended = await inTime(outcomeOf(() => method.of(newstore)(...given())));
        await new Promise((resolve) => setImmediate(resolve));
        if (ended !== undefined && !isNewStoreError(ended.thrown)) wrong.push(`${where}: ${textOf(ended.thrown)}`);
        for (const reason of unhandled.splice(0)) wrong.push(`${where}: nobody handles ${textOf(reason)}`);
      };
      for (const [what, make] of Object.entries(ODD)) {
        for (let index = 0; index <= good.length; index += 1)
          await check(`${what} as argument ${index}`, () => good.toSpliced(index, 1, make()));
        for (const path of OPTION_PATHS) {
          // Each method tries a share of the pairs, and all of them together try each several times.
          if (turn++ % SHARE !== 0) continue;
          await check(`${what} as ${path.join(".")}`, () => [...good, optionsWith(path, make())]);
        }
        for (const [index, argument] of good.entries())
          for (const member of Object.keys(Object(typeof argument === "object" ? argument : {})))
            await check(`${what} as ${member} of argument ${index}`, () =>
              good.toSpliced(index, 1, changed(argument as object, member, make())),
            );
      }
      if (wrong.length > 0) throw new Error(wrong.join("\n"));
    },
    120_000,
  );
});

/** Members of options that are groups. */
const MEMBERS_OF: Readonly<Record<string, readonly string[]>> = {
  credentials: ["clientId", "clientSecret", "scopes"],
  tokenStore: ["get", "set", "delete", "lock"],
  timeouts: ["perAttemptMs", "totalMs"],
  retry: ["retries", "baseDelayMs", "budget"],
  rateLimit: ["perSecond", "shared", "queueSize"],
  validate: ["requests", "responses"],
  hooks: ["onAttempt", "onRetry", "onDrift"],
  logger: ["debug", "warn"],
  telemetry: ["startCall"],
  endpoints: ["showStore"],
  headers: ["x-odd"],
  middleware: ["0"],
  clock: ["nowMs", "monotonicMs", "startTimer", "random", "uuid"],
  productIds: ["toNewStore", "fromNewStore", "unmapped", "cache"],
  identifiers: ["store"],
};
const OPTIONS = [
  ...Object.keys(MEMBERS_OF),
  ...[
    "tenant",
    "stage",
    "baseUrl",
    "tokenUrl",
    "maxConcurrency",
    "maxResponseBytes",
    "logLevel",
    "fetch",
    "operations",
  ],
  ...["userAgentSuffix", "publish", "dangerouslyAllowBrowser", "unknown"],
];

describe("whatever is written in the place of a client's option, it fails as an error of the SDK, or its calls do:", () => {
  const good = {
    ...{ tenant: sandbox.tenant, credentials: sandbox.credentials, fetch: sandbox.fetch, clock: quickWaits() },
    rateLimit: { perSecond: 100 },
    retry: { retries: 1 },
  };
  const groupOf = (name: string): object =>
    name === "middleware" ? [] : { ...((good as Readonly<Record<string, unknown>>)[name] as object | undefined) };
  const cases = [
    ["all of them", (value: unknown) => value],
    ...OPTIONS.map((name) => [name, (value: unknown) => ({ ...good, [name]: value })] as const),
    ...Object.entries(MEMBERS_OF).flatMap(([name, members]) =>
      members.map((member) => {
        const given = (value: unknown) => ({ ...good, [name]: Object.assign(groupOf(name), { [member]: value }) });
        return [`${name}.${member}`, given] as const;
      }),
    ),
  ] as const;

  it.each(cases)(
    "%s",
    async (_, optionsOf) => {
      unhandled = [];
      const wrong: string[] = [];
      for (const [what, make] of Object.entries(ODD)) {
        for (const [how, use] of [
          ["made", () => new NewStore(optionsOf(make()) as never)],
          ["changed", () => client().withOptions(optionsOf(make()) as never)],
        ] as const) {
          const ended = await inTime(
            outcomeOf(async () => {
              const newstore = use();
              const signal = AbortSignal.timeout(50);
              await newstore.availability.get([{ product_id: "P1", fulfillment_node_id: "DC01" }], { signal });
            }),
          );
          await new Promise((resolve) => setImmediate(resolve));
          const where = `${what}, ${how}`;
          if (ended !== undefined && !isNewStoreError(ended.thrown))
            wrong.push(`${where} as it: ${textOf(ended.thrown)}`);
          for (const reason of unhandled.splice(0)) wrong.push(`${where}: nobody handles ${textOf(reason)}`);
        }
      }
      if (wrong.length > 0) throw new Error(wrong.join("\n"));
    },
    60_000,
  );
});

function changed(argument: object, member: string, value: unknown): unknown {
  if (Array.isArray(argument)) return argument.toSpliced(Number(member), 1, value);
  return { ...argument, [member]: value };
}

/** Longest real time that one call of no network takes on a busy machine. */
const LONGEST_MS = 20_000;

function inTime<T>(work: Promise<T>): Promise<T | { thrown: unknown }> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<{ thrown: unknown }>((resolve) => {
    timer = setTimeout(() => resolve({ thrown: "nothing: it hangs" }), LONGEST_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function textOf(thrown: unknown): string {
  try {
    return thrown instanceof Error
      ? (thrown.stack ?? thrown.message).split("\n").slice(0, 5).join(" | ")
      : String(thrown);
  } catch {
    return "what has no text";
  }
}
