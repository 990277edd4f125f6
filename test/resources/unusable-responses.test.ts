import type { OperationId } from "newstore-sdk";
import { isNewStoreError, type NewStore } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { type Facade, facade, POLLING } from "../support/client.js";
import { failureOf } from "../support/failure.js";

const PRODUCT = { product_id: "A", variant_group_id: "A" };
const HEAD = { catalog: "c", locale: "en-US" };
const KEYS = [{ product_id: "P1", fulfillment_node_id: "DC01" }];
const rowsOf = async (newstore: NewStore) => {
  for await (const row of newstore.availability.export({}, { ...POLLING, timeoutMs: 200 })) return row;
};

/** What a gateway may make of a response. */
const BODIES = [
  null,
  {},
  [],
  "text",
  5,
  { id: null },
  { id: "" },
  { items: null },
  { state: 5 },
  { link: 5, state: "finished" },
];

const CALLS: readonly [OperationId, string, (world: Facade) => unknown][] = [
  ["createImportJob", "importProducts", ({ newstore }) => newstore.catalog.importProducts([PRODUCT], HEAD)],
  ["startGlobalExport", "export", ({ newstore }) => rowsOf(newstore)],
  ["showExportJob", "export", ({ newstore }) => rowsOf(newstore)],
  ["showImportJob", "imports.wait", ({ newstore }) => newstore.imports.wait("1", { ...POLLING, timeoutMs: 200 })],
  ["listImportJobErrors", "imports.errors", ({ newstore }) => newstore.imports.errors("1")],
  ["listAtp", "availability.get", ({ newstore }) => newstore.availability.get(KEYS)],
  ["showExternalOrder", "getByExternalId", ({ newstore }) => newstore.orders.getByExternalId("1")],
  ["listStores", "stores.list", ({ newstore }) => newstore.stores.list().toArray()],
];

describe.each(CALLS)("%s that returns what is no use", (operation, method, run) => {
  it.each(BODIES.map((body) => [JSON.stringify(body), body]))(
    "%s: an error of the SDK's, or a result that has it",
    async (_, body) => {
      const world = facade();
      world.sandbox.faults.add({ operation, status: 200, body, times: 1_000 });
      let result: unknown;
      try {
        result = await run(world);
      } catch (error) {
        if (!isNewStoreError(error)) throw error;
        expect(error.message).toContain(method);
        expect(error.message).not.toContain("undefined");
        return;
      }
      expect(result === undefined ? method : result).toBeDefined();
      if (method !== "export") expect(result).not.toBeUndefined();
    },
  );
});

it("a job that was created without an id may be there: the error says so", async () => {
  const { newstore, sandbox } = facade();
  sandbox.faults.add({ operation: "createImportJob", status: 200, body: {} });
  const error = await failureOf(newstore.catalog.importProducts([PRODUCT], HEAD));
  expect(error).toMatchObject({ kind: "api", outcomeUnknown: true, retryable: false });
  expect(error.message).toContain("imports.list");
});

describe("a source of items that fails", () => {
  const broken = (thrown: unknown) =>
    (async function* () {
      yield PRODUCT;
      throw thrown;
    })();

  it("fails the import with its own words, without links' permissions, and nothing is published", async () => {
    const { newstore, published } = facade();
    const thrown = Object.assign(new Error("ENOENT: no such file, open 'https://a.example/x?signature=s3cr3t'"), {
      code: "ENOENT",
    });
    const error = await failureOf(newstore.catalog.importProducts(broken(thrown), HEAD));
    expect(error).toMatchObject({ kind: "validation", cause: { code: "ENOENT" } });
    expect(error.message).toContain("items: reading them failed, the source threw");
    expect(error.message).toContain("ENOENT: no such file");
    expect(`${error.message}${error.cause}`).not.toContain("s3cr3t");
    expect(published).toEqual([]);
  });

  it.each([undefined, null, "text", 5, {}])("fails it whatever is thrown: %j", async (thrown) => {
    const { newstore } = facade();
    expect(await failureOf(newstore.catalog.importProducts(broken(thrown), HEAD))).toMatchObject({
      kind: "validation",
    });
  });

  it("a source that hangs ends with the signal, and with the deadline", async () => {
    const { newstore } = facade({}, { timeouts: { totalMs: 100 } });
    let isLeft = false;
    const hanging = () => ({
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<never>(() => {}),
        return: async () => {
          isLeft = true;
          return { done: true as const, value: undefined };
        },
      }),
    });
    expect(await failureOf(newstore.catalog.importProducts(hanging(), HEAD))).toMatchObject({ kind: "timeout" });
    expect(isLeft).toBe(true);
    const signal = AbortSignal.timeout(20);
    expect(
      await failureOf(newstore.catalog.importProducts(hanging(), HEAD, { signal, timeouts: { totalMs: 60_000 } })),
    ).toMatchObject({ kind: "aborted" });
  });

  it("a path in place of the items is one problem", async () => {
    const { newstore } = facade();
    const error = await failureOf(newstore.catalog.importProducts("./products.json" as never, HEAD));
    expect(error.issues).toEqual([
      { path: "items", message: expect.stringContaining("they are text"), rule: "invalid_type" },
    ]);
    const identity = { toNewStore: (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, id])) };
    const mapped = newstore.withOptions({ productIds: { ...identity, fromNewStore: identity.toNewStore } });
    expect((await failureOf(mapped.catalog.importProducts("./products.json" as never, HEAD))).issues).toHaveLength(1);
  });
});

it("a publish function that hangs ends with the deadline, and with the signal", async () => {
  const { newstore, sandbox } = facade({}, { publish: () => new Promise<string>(() => {}) });
  const late = await failureOf(newstore.catalog.importProducts([PRODUCT], HEAD, { timeouts: { totalMs: 100 } }));
  expect(late).toMatchObject({ kind: "timeout" });
  const signal = AbortSignal.timeout(20);
  const aborted = await failureOf(newstore.catalog.importProducts([PRODUCT], HEAD, { signal }));
  expect(aborted).toMatchObject({ kind: "aborted" });
  expect(sandbox.requests).toEqual([]);
});
