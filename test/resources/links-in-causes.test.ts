import { inspect } from "node:util";
import type { ClientOptions } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { type Facade, facade, onlyJob, POLLING } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";

const LINK = "https://bucket.s3.example/a/file.zip?X-Amz-Signature=s3cr3t&X-Amz-Date=1";

/** As HTTP libraries throw it: with the address in its words, in its members and in its causes. */
const thrown = () =>
  Object.assign(new Error(`request to ${LINK} failed`, { cause: new Error(`GET ${LINK}`) }), { url: LINK });
const fail = () => {
  throw thrown();
};
const reject = () => Promise.reject(thrown());

const PRODUCT = { product_id: "A", variant_group_id: "A" };
const HEAD = { catalog: "c", locale: "en-US" };
const KEYS = [{ product_id: "P1", fulfillment_node_id: "DC01" }];

const readAll = async (rows: AsyncIterable<unknown>) => {
  for await (const _ of rows);
};
const failing = (own: ClientOptions, call: (world: Facade) => PromiseLike<unknown>) => () =>
  failureOf(call(facade({}, { retry: { retries: 0 }, ...own })));
const store = ({ newstore }: Facade) => newstore.stores.get("US01");
const importOf =
  (items: Iterable<object> | AsyncIterable<object>, own: object = {}) =>
  ({ newstore }: Facade) =>
    newstore.catalog.importProducts(items as never, HEAD, own);

/** A client whose requests without a token, those of files, fail. */
function withoutFiles(): Facade {
  const world = facade();
  const fetch = async (url: string, init: RequestInit) => {
    const isApi = new Headers(init.headers).has("authorization") || url === world.sandbox.tokenUrl;
    return isApi ? world.sandbox.fetch(url, init) : reject();
  };
  return { ...world, newstore: world.newstore.withOptions({ fetch: fetch as never, retry: { retries: 0 } }) };
}

const PARTS: Readonly<Record<string, () => Promise<Error>>> = {
  "the publisher": failing({ publish: reject }, importOf([PRODUCT])),
  "the publisher, at once": failing({ publish: fail }, importOf([PRODUCT])),
  "the source of an import": failing(
    {},
    importOf(
      (async function* () {
        yield PRODUCT;
        fail();
      })(),
    ),
  ),
  "the source of orders": failing({}, ({ newstore }) =>
    readAll(
      newstore.orders.injectMany(
        (function* () {
          yield order();
          fail();
        })(),
      ),
    ),
  ),
  "onInvalid of an import": failing({}, importOf([{ product_id: 5 }], { onInvalid: fail })),
  fetch: failing({ fetch: reject as never }, store),
  "fetch of a file": () => failureOf(readAll(withoutFiles().newstore.availability.export({}, POLLING))),
  "a middleware": failing({ middleware: [reject] }, store),
  "the provider of tokens": failing({ credentials: reject } as never, store),
  "a map of identifiers": failing({ productIds: { toNewStore: reject, fromNewStore: () => ({}) } }, ({ newstore }) =>
    newstore.availability.get(KEYS),
  ),
};

/** Every way in which an error comes to be read. */
function shownOf(error: Error): string {
  const { message, stack } = error;
  return [message, stack, String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })].join();
}

describe("no error shows what a presigned link permits, whoever threw it with the link:", () => {
  it.each(Object.entries(PARTS))("%s", async (_, run) => {
    const error = await run();
    expect(shownOf(error)).not.toContain("s3cr3t");
    // Otherwise it would prove nothing.
    expect(shownOf(error)).toContain("bucket.s3.example");
  });

  it("what a callback threw that only looks on reaches neither the caller nor the log with it", async () => {
    const lines: unknown[] = [];
    const keep = (...given: unknown[]) => void lines.push(given);
    const { newstore } = facade({}, { logger: { debug: keep, info: keep, warn: keep, error: keep } });
    const { id } = onlyJob(await newstore.catalog.importProducts([PRODUCT], HEAD));
    await newstore.imports.wait(id, { ...POLLING, onState: fail });
    expect(inspect(lines, { depth: 9, showHidden: true })).not.toContain("s3cr3t");
    expect(JSON.stringify(lines)).toContain("onState");
  });
});
