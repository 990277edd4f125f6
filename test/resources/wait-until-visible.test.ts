import type { Visibility } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { asked, CATALOG, expectNothingSent, facade, LOCALE } from "../support/client.js";
import { fakeClock, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";

const WHERE = { catalog: CATALOG, locale: LOCALE };
const HEAD = { ...WHERE, is_master: true };
const QUICK = { ...WHERE, intervalMs: 1, maxIntervalMs: 5 };
const product = (id: string, title: string) => ({ product_id: id, variant_group_id: "P", title });

describe("products that are waited for", () => {
  it("are read until each was seen once, and given back in the order of their ids", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "showProduct", status: 404, times: 3 });
    const queries: string[] = [];
    const seeing = newstore.withOptions({
      fetch: (input, init) => {
        const { pathname, search } = new URL(String(input instanceof Request ? input.url : input));
        if (pathname.startsWith("/v0/c/products/")) queries.push(search);
        return sandbox.fetch(input as string, init as RequestInit);
      },
    });
    const seen = await seeing.catalog.waitUntilVisible(["P2", "P1", "P2"], QUICK);
    expect(seen.map(({ product_id: id }) => id)).toEqual(["P2", "P1"]);
    expect(asked(sandbox)["showProduct"]).toBe(5);
    expect(queries).toEqual(Array(5).fill("?shop=storefront-catalog-en&locale=en-US"));
  });

  it("may be there in an older form: the caller tells the new one", async () => {
    const { newstore } = facade();
    let looks = 0;
    const isVisible = ({ title }: { readonly title?: string | null }) => {
      looks += 1;
      return title === "Wind coat";
    };
    const waiting = newstore.catalog.waitUntilVisible(["P1"], { ...QUICK, isVisible });
    while (looks < 3) await new Promise(setImmediate);
    await newstore.catalog.importProducts([product("P1", "Wind coat")], HEAD);
    expect(await waiting).toMatchObject([{ product_id: "P1", title: "Wind coat" }]);
  });

  it("that do not come are named when the time is over, apart from those that are there", async () => {
    const { newstore } = facade({}, { clock: fakeClock({ autoRunUpToMs: 60_000 }) });
    const error = await failureOf(newstore.catalog.waitUntilVisible(["P1", "NONE"], { ...WHERE, timeoutMs: 90_000 }));
    expect(error).toMatchObject({ kind: "timeout", retryable: true, next: "resend" });
    expect(error.message).toMatch(/^1 of 2 products cannot be seen after 89000 ms: "NONE"\./);
    expect(error.partial as Visibility).toEqual({ visible: ["P1"], missing: ["NONE"] });
  });

  it("are read at a pace that slows down, to once a minute", async () => {
    const clock = fakeClock({ autoRunUpToMs: 60_000 });
    const { newstore, sandbox } = facade({}, { clock });
    const error = await failureOf(newstore.catalog.waitUntilVisible(["NONE"], { ...WHERE, timeoutMs: 600_000 }));
    expect(error.kind).toBe("timeout");
    const reads = asked(sandbox)["showProduct"] ?? 0;
    expect(reads).toBeGreaterThan(10);
    expect(reads).toBeLessThan(20);
  });

  it("are waited for through failures that pass, and not through others", async () => {
    const { newstore, sandbox } = facade();
    for (const status of [500, 503, 429])
      sandbox.faults.add({ operation: "showProduct", status, times: 1, retryAfter: 0 });
    const options = { ...QUICK, retry: { retries: 0 } };
    expect(await newstore.catalog.waitUntilVisible(["P1"], options)).toHaveLength(1);
    sandbox.faults.add({ operation: "showProduct", status: 400, times: 9 });
    const error = await failureOf(newstore.catalog.waitUntilVisible(["P1"], options));
    expect(error.status).toBe(400);
    expect(error.message).toContain("catalog.waitUntilVisible");
  });

  it("are left at once when the caller aborts", async () => {
    const { newstore } = facade();
    const options = { ...WHERE, signal: AbortSignal.timeout(30), intervalMs: 3_600_000 };
    const error = await failureOf(newstore.catalog.waitUntilVisible(["NONE"], options));
    expect(error).toMatchObject({ kind: "aborted" });
  });

  it.each<[string, (controller: AbortController) => Promise<Record<string, unknown>>]>([
    [
      "before the first read",
      async (controller) => {
        controller.abort(new Error("left"));
        return {};
      },
    ],
    [
      "in isVisible",
      async (controller) => ({
        isVisible: ({ product_id: id }: { readonly product_id?: string | null }) => {
          if (id === "P1") return true;
          controller.abort(new Error("left"));
          return false;
        },
      }),
    ],
    [
      "during a read",
      async (controller) => ({
        middleware: [
          async (request: { readonly url: string }, next: (given: unknown) => Promise<unknown>) => {
            if (request.url.includes("P2")) setImmediate(() => setImmediate(() => controller.abort(new Error("left"))));
            return request.url.includes("P2") ? new Promise<never>(() => {}) : next(request);
          },
        ],
      }),
    ],
  ])("that are left %s are told apart: those that were seen and the others", async (when, optionsOf) => {
    const { newstore } = facade();
    const controller = new AbortController();
    const options = { ...QUICK, ...(await optionsOf(controller)), signal: controller.signal };
    const error = await failureOf(newstore.catalog.waitUntilVisible(["P1", "P2"], options as never));
    expect(error).toMatchObject({ kind: "aborted", cause: { message: "left" } });
    const partial = error.partial as Visibility;
    expect([...partial.visible, ...partial.missing].sort()).toEqual(["P1", "P2"]);
    expect(partial.missing).toContain("P2");
    if (when === "before the first read") expect(partial.visible).toEqual([]);
    if (when === "in isVisible") expect(partial.visible).toEqual(["P1"]);
  });

  it("are looked at last when a second is left, and the error says how long it was", async () => {
    const clock = fakeClock();
    const { newstore, sandbox } = facade({}, { clock });
    const options = { ...WHERE, intervalMs: 60_000, timeoutMs: 6_000 };
    const over = failureOf(newstore.catalog.waitUntilVisible(["NONE"], options));
    await until(() => clock.delaysMs.some((delayMs) => delayMs === 5_000 || delayMs === 3_000));
    expect(clock.delaysMs).toContain(5_000);
    clock.advance(5_000);
    const error = await over;
    expect(error.message).toContain("1 of 1 products cannot be seen after 5000 ms");
    expect(asked(sandbox)["showProduct"]).toBe(2);
  });

  it("are read no less often than maxIntervalMs says, from the first pause on", async () => {
    const clock = fakeClock();
    const { newstore } = facade({}, { clock });
    const controller = new AbortController();
    const options = { ...WHERE, intervalMs: 4_321, maxIntervalMs: 17, signal: controller.signal };
    const left = failureOf(newstore.catalog.waitUntilVisible(["NONE"], options));
    await until(() => clock.delaysMs.some((delayMs) => delayMs === 4_321 || delayMs === 17));
    expect(clock.delaysMs).toContain(17);
    controller.abort();
    expect((await left).kind).toBe("aborted");
  });

  it.each<[string, () => unknown, string]>([
    ["a promise", async () => true, "The option isVisible gave a promise"],
    ["a promise that fails", async () => Promise.reject(new Error("no")), "The option isVisible gave a promise"],
    ["nothing", () => undefined, "The option isVisible gave of type undefined"],
    ["a number", () => 1, "The option isVisible gave 1: it says true or false"],
  ])("are not waited for where isVisible gives %s", async (_, isVisible, message) => {
    const { newstore, sandbox } = facade();
    const options = { ...QUICK, timeoutMs: 2_000, isVisible: isVisible as never };
    const error = await failureOf(newstore.catalog.waitUntilVisible(["P1"], options));
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain(message);
    expect(asked(sandbox)["showProduct"]).toBe(1);
  });

  it("have the shop's ids where identifiers are mapped", async () => {
    const toNewStore = (ids: readonly string[]) => new Map(ids.map((id) => [id, id.replace("SHOP-", "")]));
    const fromNewStore = (ids: readonly string[]) => new Map(ids.map((id) => [id, `SHOP-${id}`]));
    const { newstore } = facade({}, { productIds: { toNewStore, fromNewStore } });
    expect(await newstore.catalog.waitUntilVisible(["SHOP-P1"], QUICK)).toMatchObject([{ product_id: "SHOP-P1" }]);
  });

  it.each<[string, unknown, unknown]>([
    ["ids that are text", "P1", {}],
    ["ids that are null", null, {}],
    ["an id that is no text", ["P1", 7], {}],
    ["an empty id", [""], {}],
    ["options that are null", ["P1"], null],
    ["an option that nobody reads", ["P1"], { timeout: 5 }],
    ["a timeout of 0", ["P1"], { timeoutMs: 0 }],
    ["a deadline of 0", ["P1"], { timeouts: { totalMs: 0 } }],
    ["a deadline below 0", ["P1"], { timeouts: { totalMs: -5 } }],
    ["a deadline that is a text", ["P1"], { timeouts: { totalMs: "5" } }],
    ["deadlines that are a text", ["P1"], { timeouts: "5" }],
    ["a signal that is none", ["P1"], { signal: "stop" }],
    ["isVisible that is no function", ["P1"], { isVisible: true }],
  ])("are refused with %s, before anything is sent", async (_, ids, options) => {
    const world = facade();
    const error = await failureOf(world.newstore.catalog.waitUntilVisible(ids as never, options as never));
    expect(["configuration", "validation"]).toContain(error.kind);
    expectNothingSent(world);
  });
});
