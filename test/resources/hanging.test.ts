import { type ClientOptions, type ExportState, type ImportPlan, memoryState, type StateStore } from "newstore-sdk";
import { createOutbox, memoryStore } from "newstore-sdk/outbox";
import type { Sandbox } from "newstore-sdk/sandbox";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Clock } from "../../src/core/clock.js";
import { isNewStoreError, type NewStoreError } from "../../src/core/newstore-error.js";
import { systemClock } from "../../src/core/system-clock.js";
import type { NewStore } from "../../src/newstore.js";
import { CATALOG, facade, LOCALE, POLLING } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";
import { playOutAll } from "../support/play-out.js";
import { virtualTime } from "../support/virtual-time.js";

const hanging = (): Promise<never> => new Promise(() => {});

/** What becomes of the user's own part of a call: it hangs, unless a test says otherwise. */
let fate = hanging;
const never = (): Promise<never> => fate();

/** What throws itself when anybody looks at it. */
const unreadable = new Proxy({}, { get: raise, has: raise, getPrototypeOf: raise, getOwnPropertyDescriptor: raise });

function raise(): never {
  throw new TypeError("do not look at me");
}
const EVENT = { tenant: "acme", name: "order.opened", payload: { id: "u1", items: [{ product_id: "P1" }] } };
const HEAD = { catalog: CATALOG, locale: LOCALE };
const PRODUCTS = [{ product_id: "P9", variant_group_id: "P9", title: "Cap" }];
const hangs: AsyncIterable<never> = { [Symbol.asyncIterator]: () => ({ next: never }) };

async function all(rows: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of rows);
}

interface Given {
  readonly newstore: NewStore;
  readonly sandbox: Sandbox;
  readonly time: Clock;
}

interface Case {
  /** What the error has to name. */
  readonly named: string;
  readonly options?: ClientOptions;
  readonly work: (given: Given) => Promise<unknown>;
}

const state = (own: Partial<StateStore<ExportState>>) => ({ ...memoryState<ExportState>(), ...own });
const inject = ({ newstore }: Given) => newstore.orders.inject(order({ external_id: "1001" }));
const importing = ({ newstore }: Given, options: object = {}) =>
  newstore.catalog.importProducts(PRODUCTS, HEAD, options);
const outboxOf = ({ newstore, time }: Given, own: object) =>
  createOutbox({ newstore, store: { ...memoryStore(), ...own }, clock: time });

/** Whatever of the user's a method waits for, and a call with it that says nothing. */
const CASES: Readonly<Record<string, Case>> = {
  "the function in credentials": { named: "credentials", options: { credentials: never }, work: inject },
  "a middleware before it sends": { named: "middleware", options: { middleware: [never] }, work: inject },
  "a middleware after it has sent": {
    named: "middleware",
    options: {
      middleware: [
        async (_, next) => {
          await next();
          return never();
        },
      ],
    },
    work: ({ newstore }) => newstore.stores.get("US01"),
  },
  "productIds.toNewStore": {
    named: "map of identifiers",
    options: { productIds: { toNewStore: never, fromNewStore: never } },
    work: ({ newstore }) => newstore.availability.get([{ product_id: "P1", fulfillment_node_id: "DC01" }]),
  },
  "productIds.fromNewStore": {
    named: "map of identifiers",
    options: { productIds: { toNewStore: never, fromNewStore: never } },
    work: ({ newstore }) => newstore.mapEvent(EVENT),
  },
  "checkpoint.load": {
    named: "checkpoint.load",
    work: (given) => importing(given, { checkpoint: { load: never, save: async () => {} } }),
  },
  "checkpoint.load of resume": {
    named: "checkpoint.load",
    work: ({ newstore }) => newstore.imports.resume({ load: never, save: async () => {} }),
  },
  "checkpoint.save": {
    named: "checkpoint.save",
    work: (given) => importing(given, { checkpoint: { load: async () => undefined, save: never } }),
  },
  "cursorStore.load": {
    named: "cursorStore.load",
    work: ({ newstore }) => all(newstore.availability.export({ cursorStore: state({ load: never }) }, POLLING)),
  },
  "cursorStore.save": {
    named: "cursorStore.save",
    work: ({ newstore }) => all(newstore.availability.export({ cursorStore: state({ save: never }) }, POLLING)),
  },
  publish: { named: "Publishing", options: { publish: never }, work: importing },
  "the items of an import": {
    named: "next item",
    work: ({ newstore }) => newstore.catalog.importProducts(hangs, HEAD),
  },
  "the keys of a look-up": { named: "source", work: ({ newstore }) => newstore.availability.get(hangs as never) },
  "the source of a comparison": {
    named: "catalog.compare: the source",
    work: ({ newstore }) => all(newstore.catalog.compare(hangs, PRODUCTS as never) as never),
  },
  "the file of an event export": {
    named: "export file",
    work: ({ newstore }) => all(newstore.eventStream.readExport(hangs)),
  },
  "fetch itself": { named: "timeouts.perAttemptMs", options: { fetch: never as never }, work: inject },
  "the outbox of injectMany": {
    named: "outbox",
    async work({ newstore }) {
      const source = [order({ external_id: "1001" })];
      for await (const { error } of newstore.orders.injectMany(source, { outbox: { accept: never } }))
        if (error !== undefined) throw error;
    },
  },
  "the store of an outbox, by accept": {
    named: "the store",
    work: (given) => outboxOf(given, { put: never }).accept(order({ external_id: "1001" })),
  },
  "the store of an outbox, by find": {
    named: "the store",
    work: (given) => outboxOf(given, { list: never }).find("1001"),
  },
  "the store of an outbox, by counts": {
    named: "the store",
    work: (given) => outboxOf(given, { counts: never }).counts(),
  },
  "the store of an outbox, by replay": {
    named: "the store",
    work: (given) => outboxOf(given, { list: never }).replay({}),
  },
  "the store of an outbox, by parked": {
    named: "the store",
    work: (given) => all(outboxOf(given, { list: never }).parked()),
  },
  "the store of an outbox, by forget": {
    named: "the store",
    work: (given) => outboxOf(given, { remove: never }).forget(0),
  },
};

/** What a call with something that hangs ends with. */
async function endOf({ options, work }: Case): Promise<NewStoreError> {
  const time = virtualTime(() => 0.5);
  let underWay = 0;
  // Time stands while the platform works.
  const fetch = async (...given: Parameters<Sandbox["fetch"]>) => {
    underWay += 1;
    return sandbox.fetch(...given).finally(() => {
      underWay -= 1;
    });
  };
  const { newstore, sandbox } = facade({}, { clock: time, fetch, ...options });
  let end: { readonly thrown?: unknown } | undefined;
  Promise.resolve(work({ newstore, sandbox, time })).then(
    () => {
      end = {};
    },
    (thrown: unknown) => {
      end = { thrown };
    },
  );
  const pending = () => (underWay > 0 ? 0 : time.pending());
  await playOutAll({ ...time, pending }, () => end !== undefined);
  if (end === undefined) throw new Error("it hangs");
  if (!isNewStoreError(end.thrown)) throw new Error(`it ended with ${String(end.thrown)}`);
  return end.thrown;
}

// What is loaded when it is first used takes real time, and virtual time would run on meanwhile.
beforeAll(async () => {
  const ids = (given: readonly string[]) => new Map(given.map((id) => [id, id]));
  const { newstore } = facade({}, { productIds: { toNewStore: ids, fromNewStore: ids } });
  await newstore.orders.inject(order({ external_id: "1001" }));
  await newstore.stores.get("US01");
  await newstore.availability.get([{ product_id: "P1", fulfillment_node_id: "DC01" }]);
  await all(newstore.availability.export({ cursorStore: state({}) }, POLLING));
  const checkpoint = memoryState<ImportPlan>();
  await newstore.catalog.importProducts(PRODUCTS, HEAD, { checkpoint });
  await newstore.imports.resume(checkpoint);
});

describe("what is the user's own and hangs", () => {
  it.each(Object.entries(CASES))("is a timeout that names it: %s", async (_, one) => {
    const error = await endOf(one);
    expect(error.message).toContain(one.named);
    expect(error.message).not.toContain("TooLong");
    expect(error).toMatchObject({ kind: "timeout" });
  });
});

describe("what is the user's own and throws what nobody can look at", () => {
  afterEach(() => {
    fate = hanging;
  });

  it.each(Object.entries(CASES))("ends the call with an error of the SDK: %s", async (_, one) => {
    fate = () => Promise.reject(unreadable);
    // In real time: nothing is waited for.
    const given = { ...facade({}, one.options), time: systemClock };
    expect((await failureOf(one.work(given))).kind).not.toBe("timeout");
  });
});
