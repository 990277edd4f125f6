import { inspect } from "node:util";
import { type ClientOptions, memoryState, type NewStore } from "newstore-sdk";
import { memoryStore, receiveEvents, testEvent } from "newstore-sdk/events";
import { createOutbox } from "newstore-sdk/outbox";
import { describe, expect, it } from "vitest";
import { allOperations } from "../../generated/index.js";
import type { OperationDescriptor } from "../../src/core/operation.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { CATALOG, facade, LOCALE, POLLING } from "../support/client.js";
import { fakeClock } from "../support/clock.js";
import { allCalls } from "../support/inputs.js";
import { order } from "../support/orders.js";
import { overheard } from "../support/overheard.js";

const MARK = "m4rked";
const ADDRESSES = `http://me:${MARK}@proxy.example:3128 and redis://:${MARK}@cache.example and https://a.example/f.zip?sig=${MARK}#${MARK}`;

/** An error that drags along what somebody else's client knows: in its text, its code, its causes, and beside them. */
function telling(): Error {
  const inner = Object.assign(new Error(`connect to ${ADDRESSES} failed`), { url: ADDRESSES, code: "ECONNREFUSED" });
  const several = new AggregateError([inner, new Error(ADDRESSES)], `all of ${ADDRESSES} failed`, { cause: inner });
  return Object.assign(new TypeError(`tunnel through ${ADDRESSES}`, { cause: several }), {
    config: { proxy: ADDRESSES },
    [Symbol("proxy")]: ADDRESSES,
  });
}

function fails(): never {
  throw telling();
}

/** All that can be seen of an error, and what was logged meanwhile. */
function shown(error: unknown, lines: readonly unknown[]): string {
  const { message, stack, cause } = error as Error;
  const looks = [error, cause, lines].map((one) => inspect(one, { depth: 12, showHidden: true, getters: true }));
  return [message, stack, String(error), JSON.stringify([error, lines]), ...looks].join("\n");
}

const outcome = (work: () => unknown) =>
  new Promise((resolve) => resolve(work())).then(
    () => undefined,
    (thrown) => thrown,
  );

describe("names, passwords and queries of addresses are not shown, whoever throws them", () => {
  it("by any operation whose fetch throws", async () => {
    for (const { operation, inputs } of (await allCalls()) as readonly {
      operation: OperationDescriptor;
      inputs: readonly object[];
    }[]) {
      const { lines, options } = overheard();
      const transport = createTransport({
        ...options,
        validate: { requests: "off" },
        fetch: fails,
      });
      const error = await outcome(() => transport.send({ operation, input: inputs[0] ?? {}, options: {} }));
      expect(error, operation.id).toMatchObject({ name: "NewStoreError" });
      expect(shown(error, lines), operation.id).not.toContain(MARK);
    }
    expect(Object.keys(allOperations).length).toBeGreaterThan(90);
  });

  const inject = (newstore: NewStore) => newstore.orders.inject(order({ external_id: "1001" }));
  const products = [{ product_id: "P9", variant_group_id: "P9", title: "Cap" }];
  const importing = (newstore: NewStore, options: object = {}) =>
    newstore.catalog.importProducts(products, { catalog: CATALOG, locale: LOCALE }, options);
  const all = async (rows: AsyncIterable<unknown>) => {
    for await (const _ of rows);
  };
  const broken: AsyncIterable<never> = { [Symbol.asyncIterator]: () => ({ next: fails }) };
  const cases: Readonly<Record<string, [ClientOptions, (newstore: NewStore) => unknown]>> = {
    "the function in credentials": [{ credentials: fails }, inject],
    "a token store": [{ tokenStore: { get: fails, set: fails, delete: fails, lock: fails } }, inject],
    "a shared rate": [{ rateLimit: { shared: { take: fails } } }, inject],
    "a middleware": [{ middleware: [fails] }, inject],
    "a hook": [{ hooks: { onAttempt: fails, onRetry: fails, onDrift: fails } }, inject],
    "a telemetry": [{ telemetry: { startCall: fails } }, inject],
    "a clock": [{ clock: { ...fakeClock(), monotonicMs: fails } }, inject],
    productIds: [
      { productIds: { toNewStore: fails, fromNewStore: fails } },
      (newstore) => newstore.availability.get([{ product_id: "P1", fulfillment_node_id: "DC01" }]),
    ],
    publish: [{ publish: fails }, importing],
    "the source of an import": [
      {},
      (newstore) => newstore.catalog.importProducts(broken, { catalog: CATALOG, locale: LOCALE }),
    ],
    onInvalid: [
      {},
      (newstore) =>
        newstore.catalog.importProducts([{}] as never, { catalog: CATALOG, locale: LOCALE }, { onInvalid: fails }),
    ],
    onProgress: [{}, (newstore) => importing(newstore, { onProgress: fails })],
    "checkpoint.load": [{}, (newstore) => importing(newstore, { checkpoint: { load: fails, save: fails } })],
    "cursorStore.save": [
      {},
      (newstore) =>
        all(newstore.availability.export({ cursorStore: { ...memoryState(), save: fails } as never }, POLLING)),
    ],
    "the source of injectMany": [{}, (newstore) => all(newstore.orders.injectMany(broken))],
    "the outbox of injectMany": [
      {},
      async (newstore) => {
        for await (const { error } of newstore.orders.injectMany([order()], { outbox: { accept: fails } })) throw error;
      },
    ],
    "the source of missing": [{}, (newstore) => all(newstore.orders.missing(broken))],
    "the file of readExport": [{}, (newstore) => all(newstore.eventStream.readExport(broken))],
    "a getter of an order": [
      {},
      (newstore) =>
        newstore.orders.inject(Object.defineProperty({}, "shipments", { enumerable: true, get: fails }) as never),
    ],
    "the store of an outbox": [
      {},
      (newstore) => createOutbox({ newstore, store: { ...memoryStore(), put: fails } }).accept(order()),
    ],
    "onDone of an outbox": [
      {},
      async (newstore) => {
        const outbox = createOutbox({ newstore, store: memoryStore(), onDone: fails });
        await outbox.accept(order({ external_id: "1001" }));
        await outbox.run({ untilIdle: true });
        throw new Error(JSON.stringify(await outbox.find("1001")));
      },
    ],
    "a handler of events": [
      {},
      async () => {
        const events = receiveEvents({ apiKeys: false, inbox: memoryStore(), attempts: 1 }).onOther(fails);
        await events.fetch(testEvent("order.cancelled", { id: "6840f40c-65c4-5ff7-a23e-92e0e311091a", items: [] }));
        await events.work({ untilIdle: true });
        for await (const event of events.parked()) throw new Error(JSON.stringify(event));
      },
    ],
  };

  it.each(Object.entries(cases))("by %s", async (_, [options, work]) => {
    const lines: unknown[] = [];
    const keep = (...given: unknown[]) => void lines.push(given);
    const logger = { debug: keep, info: keep, warn: keep, error: keep };
    const { newstore } = facade({}, { logger, ...options });
    expect(shown((await outcome(() => work(newstore))) ?? new Error("it went well"), lines)).not.toContain(MARK);
  });
});
