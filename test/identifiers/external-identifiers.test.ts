import { byExternalIdentifier, type ClientOptions, chain, identity, isNewStoreError, originalOf } from "newstore-sdk";
import { createSandbox, type SandboxSeed } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { asked, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order, standard, unit } from "../support/orders.js";
import { withRequest } from "../support/with-request.js";

const SHOP = "trail-us";
const LOCALE = "en-US";

/** Products `P0`, `P1`, … whose code in the shop is `S0`, `S1`, …. */
function seed(count: number): SandboxSeed {
  const items = Array.from({ length: count }, (_, index) => ({
    product_id: `P${index}`,
    variant_group_id: "V",
    title: "Coat",
    external_identifiers: [{ type: "sku", value: `S${index}` }],
  }));
  const stock = items.map(({ product_id }) => ({ product_id, fulfillment_node_id: "DC01", quantity: 9 }));
  const prices = [
    {
      catalog: SHOP,
      pricebook: "default",
      currency: "USD",
      items: items.map(({ product_id }) => ({ product_id, value: 20 })),
    },
  ];
  return { products: [{ catalog: SHOP, locale: LOCALE, isMaster: true, items }], stock, prices };
}

type Fetch = (request: Request) => Promise<Response>;

/** A shop whose map is the ready-made one and nothing else. `around` stands before the platform. */
function shop(count = 3, around?: (next: Fetch) => Fetch, options: ClientOptions = {}) {
  const sandbox = createSandbox({ seed: seed(count) });
  const seen: URL[] = [];
  const platform: Fetch = (request) => {
    seen.push(new URL(request.url));
    return Promise.resolve(sandbox.fetch(request));
  };
  const { newstore } = facade(
    {},
    {
      tenant: sandbox.tenant,
      credentials: sandbox.credentials,
      fetch: withRequest(around?.(platform) ?? platform),
      retry: { retries: 0 },
      productIds: byExternalIdentifier("sku", { shop: SHOP, locale: LOCALE }),
      ...options,
    },
  );
  const lookUps = () => seen.filter(({ pathname }) => pathname.startsWith("/v0/c/products/"));
  return { newstore, sandbox, seen, lookUps };
}

const pairs = (...ids: string[]) => ids.map((product_id) => ({ product_id, fulfillment_node_id: "DC01" }));
const isLookUpOf = (code: string, { url }: Request) => url.includes(`/v0/c/products/sku=${code}?`);

describe("byExternalIdentifier without rows", () => {
  it("codes that were not seen are looked up once, past the mapping", async () => {
    const { newstore, sandbox, lookUps } = shop();
    const first = await newstore.availability.get(pairs("S1", "S2", "S1"));
    const again = await newstore.availability.get(pairs("S2"));
    expect(first.items.map(({ product_id, atp }) => [product_id, atp])).toEqual([
      ["S1", 9],
      ["S2", 9],
      ["S1", 9],
    ]);
    expect(again.items).toMatchObject([{ product_id: "S2", atp: 9 }]);
    expect(lookUps().map(({ pathname, search }) => pathname + search)).toEqual([
      "/v0/c/products/sku=S1?shop=trail-us&locale=en-US",
      "/v0/c/products/sku=S2?shop=trail-us&locale=en-US",
    ]);
    expect(asked(sandbox)).toMatchObject({ showProductByIdentifier: 2, listAtp: 2 });
    expect(sandbox.violations).toEqual([]);
  });

  it("a product without its code is looked up by its id", async () => {
    const { newstore, sandbox, lookUps } = shop();
    const shipments = [standard([unit({ product_id: "S1" })])];
    const response = await newstore.orders.inject({ ...order({ external_id: "1001", shipments }), shop: SHOP });
    expect(response.items.map(({ product_id }) => product_id)).toEqual(["S1"]);
    const event = { name: "inventory_transaction.adjustment_created", payload: { items: [{ product_id: "P2" }] } };
    expect(await newstore.mapEvent(event)).toMatchObject({ payload: { items: [{ product_id: "S2" }] } });
    expect(lookUps().map(({ pathname }) => pathname)).toEqual(["/v0/c/products/sku=S1", "/v0/c/products/P2"]);
    expect(sandbox.violations).toEqual([]);
  });

  it("a product that NewStore does not have fails the request before it is sent", async () => {
    const { newstore, sandbox } = shop();
    const error = await failureOf(() => newstore.availability.get(pairs("S1", "X1", "X2")));
    expect(error).toMatchObject({ kind: "mapping", operationId: "listAtp" });
    expect(error.issues.map(({ path, rule }) => [path, rule])).toEqual([
      ["keys[1].product_id", "unmapped"],
      ["keys[2].product_id", "unmapped"],
    ]);
    expect(asked(sandbox)["listAtp"]).toBeUndefined();
  });

  it("a look-up that fails fails the calls that need the product and no others", async () => {
    const { newstore } = shop(3, (next) => async (request) => {
      if (isLookUpOf("S1", request)) return Response.json({ error_code: "broken" }, { status: 500 });
      return next(request);
    });
    const [bad, good, both] = await Promise.allSettled([
      newstore.availability.get(pairs("S1")),
      newstore.availability.get(pairs("S2")),
      newstore.availability.get(pairs("S2", "S1")),
    ]);
    expect(good).toMatchObject({ status: "fulfilled", value: { items: [{ product_id: "S2" }] } });
    for (const [outcome, index] of [
      [bad, 0],
      [both, 1],
    ] as const) {
      const reason: unknown = outcome?.status === "rejected" ? outcome.reason : undefined;
      expect(reason).toMatchObject({
        kind: "mapping",
        retryable: true,
        cause: { kind: "api", status: 500, operationId: "showProductByIdentifier" },
        issues: [{ path: `keys[${index}].product_id`, message: '"S1" could not be looked up' }],
      });
      expect(isNewStoreError(reason) && reason.message).toContain("productIds.toNewStore failed for 1 id: ");
    }
    expect((await failureOf(() => newstore.availability.get(pairs("S1")))).kind).toBe("mapping");
  });

  it.each(["<html>404</html>", "default backend - 404", ""])(
    "the 404 of a gateway, %j, makes no product unknown: it would be called something else there",
    async (page) => {
      const { newstore } = shop(3, (next) => async (request) => {
        if (isLookUpOf("S1", request)) return new Response(page, { status: 404 });
        return next(request);
      });
      const kept = newstore.withOptions({
        productIds: {
          ...chain(byExternalIdentifier("sku", { shop: SHOP, locale: LOCALE }), identity),
          unmapped: "keep",
        },
      });
      const error = await failureOf(() => kept.availability.get(pairs("S1")));
      expect(error).toMatchObject({ kind: "mapping", cause: { status: 404 } });
    },
  );

  it("refused credentials fail all calls at once, as not retryable", async () => {
    const refuse = () => async (request: Request) => {
      expect(request.url).toContain("/token");
      return Response.json({ error: "invalid_client" }, { status: 401 });
    };
    const { newstore } = shop(3, refuse);
    const error = await failureOf(() => newstore.availability.get(pairs("S1", "S2")));
    expect(error).toMatchObject({ kind: "mapping", retryable: false, cause: { kind: "authentication" } });
  });

  it("a response without a product id is explained", async () => {
    const { newstore, sandbox } = shop();
    sandbox.faults.add({ operation: "showProductByIdentifier", status: 200, body: { id: "P1" } });
    const error = await failureOf(() => newstore.availability.get(pairs("S1")));
    expect(error.message).toContain("The response of NewStore's product look-up has no product_id");
  });

  it("a few products are looked up at a time, however many there are", async () => {
    let open = 0;
    let most = 0;
    const { newstore, lookUps } = shop(60, (next) => async (request) => {
      if (!request.url.includes("/v0/c/products/")) return next(request);
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 2));
      open--;
      return next(request);
    });
    const ids = Array.from({ length: 60 }, (_, index) => `S${index}`);
    await newstore.availability.get(pairs(...ids));
    expect(lookUps()).toHaveLength(60);
    expect(most).toBeLessThanOrEqual(8);
    expect(most).toBeGreaterThan(1);
  });

  it("a look-up does not wait for a slot that its own call holds", async () => {
    const { newstore } = shop(3, undefined, { maxConcurrency: 1, rateLimit: 1_000 });
    const responses = await Promise.all(["S0", "S1", "S2"].map((id) => newstore.availability.get(pairs(id))));
    expect(responses.map(({ items }) => items[0]?.product_id)).toEqual(["S0", "S1", "S2"]);
  });

  it("codes with any characters are one segment of the path", async () => {
    const codes = ["a/b?c#d", "1=2", "50%", "\u00e9", "e\u0301", "__proto__", "s1", ".", "x".repeat(255)];
    const { newstore, sandbox } = shop(2);
    const items = codes.map((value, index) => ({
      product_id: `Q${index}`,
      variant_group_id: "V",
      external_identifiers: [{ type: "sku", value }],
    }));
    const stock = items.map(({ product_id }) => ({ product_id, fulfillment_node_id: "DC01", quantity: 1 }));
    sandbox.seed({ products: [{ catalog: SHOP, locale: LOCALE, items }], stock });
    const response = await newstore.availability.get(pairs(...codes, "S1"));
    expect(response.items.map(({ product_id }) => product_id)).toEqual([...codes, "S1"]);
    expect(response.items.map((item) => originalOf(item).product_id)).toEqual([
      ...items.map(({ product_id }) => product_id),
      "P1",
    ]);
    expect(sandbox.violations).toEqual([]);
  });
});

describe("look-ups under way", () => {
  /** Look-ups hang until they are let go; tells which of them were aborted. */
  function hanging() {
    const aborted: string[] = [];
    let letGo = () => {};
    const free = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const started: (() => void)[] = [];
    const around = (next: Fetch) => async (request: Request) => {
      if (!request.url.includes("/v0/c/products/")) return next(request);
      request.signal.addEventListener("abort", () => aborted.push(new URL(request.url).pathname));
      for (const tell of started.splice(0)) tell();
      await Promise.race([free, new Promise((_, reject) => request.signal.addEventListener("abort", reject))]);
      return next(request);
    };
    const hasStarted = new Promise<void>((resolve) => started.push(resolve));
    return { around, aborted, letGo, hasStarted };
  }

  it("a look-up ends with the signal of the only call that waits for it, and the next call makes a new one", async () => {
    const { around, aborted, letGo, hasStarted } = hanging();
    const { newstore } = shop(3, around);
    const controller = new AbortController();
    const waiting = failureOf(() => newstore.availability.get(pairs("S1"), { signal: controller.signal }));
    await hasStarted;
    controller.abort(new Error("enough"));
    expect(await waiting).toMatchObject({ kind: "aborted", cause: { message: "enough" } });
    await expect.poll(() => aborted).toEqual(["/v0/c/products/sku=S1"]);
    letGo();
    expect((await newstore.availability.get(pairs("S1"))).items).toMatchObject([{ product_id: "S1" }]);
  });

  it("a look-up goes on while another call waits for it", async () => {
    const { around, aborted, letGo, hasStarted } = hanging();
    const { newstore, lookUps } = shop(3, around);
    const controller = new AbortController();
    const gone = failureOf(() => newstore.availability.get(pairs("S1"), { signal: controller.signal }));
    const patient = newstore.availability.get(pairs("S1"));
    await hasStarted;
    controller.abort();
    expect((await gone).kind).toBe("aborted");
    letGo();
    expect((await patient).items).toMatchObject([{ product_id: "S1" }]);
    expect([aborted, lookUps()]).toEqual([[], [expect.anything()]]);
  });

  it("a look-up ends with the deadline of the call", async () => {
    const { around, aborted } = hanging();
    const { newstore } = shop(3, around);
    const error = await failureOf(() => newstore.availability.get(pairs("S1"), { timeouts: { totalMs: 400 } }));
    expect(error).toMatchObject({ kind: "timeout", operationId: "listAtp", attempts: 0 });
    await expect.poll(() => aborted).toEqual(["/v0/c/products/sku=S1"]);
  });
});

describe("one map for two tenants", () => {
  it("the codes of two tenants are kept apart, also where one client is derived from the other", async () => {
    const { newstore } = shop(3);
    const other = createSandbox({ tenant: "other", seed: seed(1) });
    await newstore.availability.get(pairs("S1"));
    const elsewhere = newstore.withOptions({
      tenant: other.tenant,
      credentials: other.credentials,
      fetch: other.fetch,
    });
    const error = await failureOf(() => elsewhere.availability.get(pairs("S1")));
    expect(error.issues).toMatchObject([{ rule: "unmapped" }]);
  });
});
