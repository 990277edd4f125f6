import { type ImportCheckpoint, isNewStoreError, memoryState, type NewStore } from "newstore-sdk";
import { folderPublisher, httpPublisher, sandboxPublisher } from "newstore-sdk/bulk";
import { s3Publisher } from "newstore-sdk/s3";
import { describe, expect, it } from "vitest";
import { archiveOf, bytesOf } from "../bulk/archives.js";
import { CATALOG, expectNothingSent, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";

const HEAD = { pricebook: "default", catalog: CATALOG, currency: "USD" };
const ITEMS = [{ product_id: "P1", value: 1 }];

/** What JavaScript lets through where TypeScript does not. */
const GARBAGE: readonly unknown[] = [null, 0, 7, true, "text", Symbol("s"), () => {}, 1n];

const first = async (rows: AsyncIterable<unknown>): Promise<unknown> => {
  for await (const row of rows) return row;
  return undefined;
};

/** Calls with one place for anything; the other places are good. */
const CALLS: Readonly<Record<string, (newstore: NewStore, any: never) => unknown>> = {
  "options of catalog.importProducts": ({ catalog }, any) => catalog.importProducts([], HEAD as never, any),
  "options of catalog.importPrices": ({ catalog }, any) => catalog.importPrices(ITEMS, HEAD, any),
  "options of catalog.importCategories": ({ catalog }, any) => catalog.importCategories([], HEAD as never, any),
  "options of inventory.importStock": ({ inventory }, any) => inventory.importStock([], HEAD as never, any),
  "head of catalog.importPrices": ({ catalog }, any) => catalog.importPrices(ITEMS, any),
  "items of catalog.importPrices": ({ catalog }, any) => catalog.importPrices(any, HEAD),
  "checkpoint of an import": ({ catalog }, any) => catalog.importPrices(ITEMS, HEAD, { checkpoint: any }),
  "onProgress of an import": ({ catalog }, any) =>
    catalog.importPrices(ITEMS, HEAD, { onProgress: typeof any === "function" ? (null as never) : any }),
  "onInvalid of an import": ({ catalog }, any) =>
    catalog.importPrices(ITEMS, HEAD, { onInvalid: typeof any === "function" ? (null as never) : any }),
  "publish of an import": ({ catalog }, any) =>
    catalog.importPrices(ITEMS, HEAD, { publish: typeof any === "function" ? (null as never) : any }),
  "options of catalog.products": ({ catalog }, any) => first(catalog.products(CATALOG, any)),
  "options of catalog.prices": ({ catalog }, any) => first(catalog.prices(CATALOG, "default", any)),
  "filter of imports.list": ({ imports }, any) => imports.list(any),
  "options of imports.list": ({ imports }, any) => imports.list({}, any),
  "jobs of imports.wait": ({ imports }, any) => imports.wait(typeof any === "string" ? (null as never) : any),
  "options of imports.wait": ({ imports }, any) => imports.wait("4711", any),
  "options of imports.wait for many": ({ imports }, any) => imports.wait({ jobs: [] }, any),
  "onState of imports.wait": ({ imports }, any) =>
    imports.wait("4711", { onState: typeof any === "function" ? (null as never) : any }),
  "jobs of imports.errors": ({ imports }, any) => imports.errors(typeof any === "string" ? (null as never) : any),
  "a list of jobs of imports.errors": ({ imports }, any) => imports.errors({ jobs: [any] }),
  "options of imports.errors": ({ imports }, any) => imports.errors("4711", any),
  "checkpoint of imports.resume": ({ imports }, any) => imports.resume(any),
  "options of imports.resume": ({ imports }, any) => imports.resume(memoryState() as ImportCheckpoint, any),
  "options of imports.start": ({ imports }, any) => imports.start("4711", "https://files.example/a.zip", any),
  "options of imports.fail": ({ imports }, any) => imports.fail("4711", "no", any),
  "options of s3Publisher": (_, any) => s3Publisher(any),
  "options of folderPublisher": (_, any) => folderPublisher(any),
  "options of httpPublisher": (_, any) => httpPublisher(any),
  "sandbox of sandboxPublisher": (_, any) => sandboxPublisher(any),
  "what target of httpPublisher gives": (_, any) =>
    httpPublisher({ target: () => any, retry: { retries: 0 } })(archiveOf(bytesOf(10, 10)), {}),
  "folder of httpPublisher": (_, any) =>
    httpPublisher({ target: () => ({ uploadUrl: "x" }), folder: typeof any === "string" ? ("" as never) : any }),
  "fetch of httpPublisher": (_, any) =>
    httpPublisher({ target: () => ({ uploadUrl: "x" }), fetch: typeof any === "function" ? (null as never) : any }),
  "credentials of s3Publisher's client": (_, any) => {
    const client = { send: async () => ({}), config: { credentials: typeof any === "function" ? null : any } };
    return s3Publisher({ client: client as never, bucket: "acme" })(archiveOf(bytesOf(10, 10)), {});
  },
};

describe("whatever stands in the place of", () => {
  it.each(Object.entries(CALLS))(
    "the %s is refused with an error that says so, before anything is sent",
    async (_, call) => {
      for (const any of GARBAGE) {
        const world = facade();
        const error: unknown = await Promise.resolve()
          .then(() => call(world.newstore, any as never))
          .then(
            () => `${String(any)} was taken`,
            (thrown: unknown) => thrown,
          );
        if (!isNewStoreError(error)) throw new Error(`${String(any)}: ${String(error)}`);
        expect(["configuration", "validation"]).toContain(error.kind);
        expectNothingSent(world);
      }
    },
  );
});

it("a checkpoint that cannot save is refused before anything is published", async () => {
  const world = facade();
  const checkpoint = { load: async () => undefined } as unknown as ImportCheckpoint;
  const error = await failureOf(world.newstore.catalog.importPrices(ITEMS, HEAD, { checkpoint }));
  expect(error.kind).toBe("configuration");
  expect(error.message).toContain("checkpoint has no function save");
  expectNothingSent(world);
});

it("a filter that nobody reads is refused: jobs of all states would be listed", async () => {
  const error = await failureOf(facade().newstore.imports.list({ status: "received" } as object));
  expect(error.message).toContain("did you mean state?");
});
