import { expect, it } from "vitest";
import { html } from "../../src/sandbox/page/html.js";
import { order as orderBody } from "../support/orders.js";
import { type OrderBench, orderBench } from "../support/sandbox.js";

async function page({ sandbox }: OrderBench, path = "", init: RequestInit = {}) {
  const response = await sandbox.fetch(`${sandbox.url}/__sandbox${path}`, init);
  return { response, text: await response.text() };
}
const state = async (bench: OrderBench, query = "") => JSON.parse((await page(bench, `/state.json${query}`)).text);

it("escapes every value of a template but markup", () => {
  const evil = `<b title="'">&`;
  expect(html`<i class="${evil}">${evil}${html`<u></u>`}${[1, "<"]}${undefined}${false}</i>`.text).toBe(
    '<i class="&lt;b title=&quot;&#39;&quot;&gt;&amp;">&lt;b title=&quot;&#39;&quot;&gt;&amp;<u></u>1&lt;</i>',
  );
});

it("is one page of its own: nothing is loaded from elsewhere", async () => {
  const { response, text } = await page(await orderBench());
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.sort()).toEqual(["/__sandbox/page.css", "/__sandbox/page.js", "data:,"]);
  expect(text).not.toMatch(/ on\w+=| style=/);
});

it("serves its script and style", async () => {
  const bench = await orderBench();
  expect((await page(bench, "/page.js")).response.headers.get("content-type")).toContain("javascript");
  expect((await page(bench, "/page.css")).response.headers.get("content-type")).toContain("css");
  expect((await page(bench, "/nothing")).response.status).toBe(404);
  expect((await page(bench, "", { method: "POST" })).response.status).toBe(405);
});

it("shows an order with its state, where its units are and what happened", async () => {
  const bench = await orderBench();
  const { body } = await bench.inject(orderBody());
  await bench.ask(`/v0/orders/${body.id}/cancel?id_type=internal`, { json: { reason: "customer_request" } });
  const [shown] = (await state(bench)).orders;
  expect(shown).toMatchObject({
    externalId: "WEB-1",
    uuid: body.id,
    state: "cancelled",
    total: "26.60",
    currency: "USD",
  });
  expect(shown.timeline.map(({ what }: { what: string }) => what)).toEqual(
    expect.arrayContaining(["order.created", "order.opened", "order.cancelled"]),
  );
});

it("does not show who placed an order", async () => {
  const bench = await orderBench();
  await bench.inject(orderBody());
  for (const path of ["", "/state.json"])
    expect((await page(bench, path)).text).not.toMatch(/Byron|ada@example|Main Street|0199/);
});

it("shows no secret", async () => {
  const bench = await orderBench();
  const { text } = await page(bench, "/state.json");
  expect(text).not.toContain(bench.sandbox.credentials.clientSecret);
  expect(text).not.toMatch(/eyJ/);
});

it("finds stock by a part of the id, and says how much is held", async () => {
  const bench = await orderBench();
  await bench.inject(orderBody());
  const { stock } = await state(bench, "?q=p1");
  expect(stock.rows).toMatchObject([{ productId: "P1", at: { DC01: { atp: 9, onHand: 10, held: 1 } } }]);
  expect((await state(bench, "?q=none")).stock.rows).toEqual([]);
});

it("shows the first products of many, and any one by its id", async () => {
  const bench = await orderBench();
  const stock = Array.from({ length: 300_000 }, (_, index) => ({
    product_id: `M${index}`,
    fulfillment_node_id: "DC01",
    quantity: 1,
  }));
  bench.sandbox.seed({ stock });
  const first = (await state(bench)).stock;
  expect([first.rows.length, first.more]).toEqual([25, true]);
  expect((await state(bench, "?q=M299999")).stock.rows.map((row: { productId: string }) => row.productId)).toEqual([
    "M299999",
  ]);
});

it("lists violations and requests, but not those for the page itself", async () => {
  const bench = await orderBench();
  await bench.ask("/stores?limit=many");
  await page(bench);
  const { requests, violations, counts } = await state(bench);
  expect(violations).toMatchObject([{ operation: "listStores", pointer: "/query/limit" }]);
  expect(requests.map(({ path }: { path: string }) => path)).not.toContain("/__sandbox");
  expect(counts).toMatchObject({ violations: 1, requests: requests.length });
});

it("responds with 304 while nothing has changed", async () => {
  const bench = await orderBench();
  const etag = (await page(bench)).response.headers.get("etag") ?? "";
  expect((await page(bench, "", { headers: { "if-none-match": etag } })).response.status).toBe(304);
  bench.sandbox.seed({ stock: [{ product_id: "P3", fulfillment_node_id: "DC01", quantity: 1 }] });
  expect((await page(bench, "", { headers: { "if-none-match": etag } })).response.status).toBe(200);
});

it.each([0, 1, 12])("draws a map of %i stores", async (count) => {
  const bench = await orderBench();
  const [model] = bench.sandbox.state.stores.list();
  if (!model) throw new Error("There is no store.");
  const stores = Array.from({ length: count }, (_, index) => ({
    ...model,
    storeId: `S${index}`,
    fulfillmentNodeId: `S${index}`,
  }));
  const other = await orderBench({
    seed: { stores, locations: [{ id: "DC01", type: "dc", storeId: "", enabled: true, inventoryMaster: false }] },
  });
  const { text } = await page(other);
  expect(text.match(/<circle/g) ?? []).toHaveLength(count);
  expect(text).not.toMatch(/NaN|Infinity/);
});
