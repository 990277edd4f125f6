import { expect, it } from "vitest";
import { createSandbox, sampleSeed } from "../../src/sandbox/index.js";
import { bench, getToken, NOON } from "../support/sandbox.js";

it("is a shop whose products, prices and stock fit together, with one order to ship and one to pick up", async () => {
  const { sandbox, ask } = await bench({ seed: { ids: "sample", ...sampleSeed({ now: new Date(NOON) }) } });
  const { catalog, stock, orders } = sandbox.state;
  const ids = catalog.products("storefront-catalog-en").map(({ product_id: id }) => id);
  expect(new Set(ids).size).toBe(24);
  expect(ids.every((id) => stock.atp(id, "DC01") > 0)).toBe(true);
  const [shipped, pickedUp] = orders.list();
  expect(shipped?.units.map(({ nodeId, status }) => [nodeId, status])).toEqual(
    Array(2).fill(["DC01", "in_fulfillment"]),
  );
  expect(pickedUp?.units.map(({ nodeId }) => nodeId)).toEqual(["US01"]);
  sandbox.fulfil("SAMPLE-B", "ready");
  expect(sandbox.state.events.list().at(-1)?.name).toBe("fulfillment_request.items_ready_for_handover");
  expect((await ask("/v0/d/external_orders/SAMPLE-A")).body).toMatchObject({ external_order_id: "SAMPLE-A" });
  expect(sandbox.violations).toEqual([]);
});

it("is there again after a reset, and so are the receivers of the options", async () => {
  const receivers = [{ url: "https://shop.example.com/hook", id: "shop" }];
  const sandbox = createSandbox({ seed: sampleSeed(), webhooks: { receivers, fetch: async () => new Response() } });
  await getToken(sandbox);
  sandbox.cancel("SAMPLE-A");
  sandbox.webhooks.remove("shop");
  sandbox.reset();
  expect(sandbox.state.orders.list().map(({ externalId, cancellation }) => [externalId, cancellation])).toEqual([
    ["SAMPLE-A", undefined],
    ["SAMPLE-B", undefined],
  ]);
  expect(sandbox.webhooks.list()).toMatchObject([{ id: "shop", status: "running" }]);
});
