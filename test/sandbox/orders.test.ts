import { expect, it } from "vitest";
import { utcIso } from "../../src/sandbox/rules/time.js";
import { order, standard, unit } from "../support/orders.js";
import { orderBench } from "../support/sandbox.js";

const V2 = { accept: "application/x.newstore.orders+json;version=2" };

it("reads an external order by each form of its id", async () => {
  const { inject, ask } = await orderBench();
  const { id } = (await inject(order())).body;
  for (const form of ["WEB-1", "external_id=WEB-1", `id=${id}`]) {
    const { status, body } = await ask(`/v0/d/external_orders/${form}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ order_uuid: id, external_order_id: "WEB-1", order_id: "NS000000001" });
  }
  expect((await ask("/v0/d/external_orders/id=WEB-1")).status).toBe(404);
  expect((await ask("/v0/d/external_orders/WEB-2")).status).toBe(404);
});

it("lists each unit of an external order, with amounts that add up", async () => {
  const { inject, ask, sandbox } = await orderBench();
  sandbox.seed({
    products: [
      {
        catalog: "storefront-catalog-en",
        locale: "en-US",
        items: [
          {
            product_id: "P1",
            title: "Linen shirt",
            variation_color_value: "Sand",
            external_identifiers: [{ type: "sku", value: "SKU-1" }],
          },
        ],
      },
    ],
  });
  await inject(order({ shipments: [standard([unit(), unit()])] }, 48.2));
  const { body } = await ask("/v0/d/external_orders/WEB-1");
  expect(body.ordered_products).toHaveLength(2);
  expect(body.ordered_products[0]).toMatchObject({
    id: "P1",
    product_sku: "SKU-1",
    name: "Linen shirt",
    variation_color_value: "Sand",
    quantity: 1,
    price: { base: 20, catalog: 25, net: 20, tax: 1.6, gross: 21.6, adjustment: 0, currency: "USD" },
  });
  expect(body.totals).toMatchObject({ merchandise_total: 40, shipping_total: 5, taxes: 3.2, grand_total: 48.2 });
  expect(body.shipments[0].products[0]).not.toHaveProperty("quantity");
});

it("finds an external order of a guest only by the right e-mail and country", async () => {
  const { inject, ask } = await orderBench();
  await inject(order());
  const read = async (query: string) => (await ask(`/v0/d/external_orders/WEB-1?${query}`)).status;
  expect(await read("email=ADA@example.com&country_code=US")).toBe(200);
  expect(await read("email=eve@example.com")).toBe(404);
  expect(await read("country_code=DE")).toBe(404);
});

it("reads an order by internal and external id in both media types", async () => {
  const { inject, ask } = await orderBench();
  const { id } = (await inject(order({ placed_at: "2026-03-02T13:59:00+02:00" }))).body;
  const plain = await ask(`/v0/orders/${id}?id_type=internal`);
  expect(plain.headers.get("content-type")).toBe("application/json");
  expect(plain.body).toMatchObject({
    id: "WEB-1",
    origin: "newstore",
    origin_id: id,
    placed_at: "2026-03-02T11:59:00.000",
    status: "open",
    fulfillment_type: "traditional",
    tax_method: "vat_excluded",
    payment_history: [],
    totals: { gross: 21.6, net: 20, tax: 1.6, discount: 0, shipping: 5, gift_wrapping: 0, total: 26.6 },
  });
  const second = await ask("/v0/orders/WEB-1?id_type=external", { headers: V2 });
  expect(second.headers.get("content-type")).toBe("application/x.newstore.orders+json;version=2");
  expect(second.body.placed_at).toBe("2026-03-02T11:59:00.000Z");
  expect((await ask("/v0/orders/NS000000001?id_type=external")).status).toBe(200);
  expect((await ask("/v0/orders/WEB-1?id_type=internal")).status).toBe(404);
  expect((await ask("/v0/orders/WEB-1?id_type=other")).status).toBe(400);
});

it("returns tax rates in per cent, though they were sent as fractions", async () => {
  const { inject, ask } = await orderBench();
  const tax = { name: "VAT", rate: 0.07, amount: 1.6 };
  const gift_wrapping = { message: "For you", item_price: 3, item_tax_lines: [{ ...tax, amount: 0.21 }] };
  const shipments = [standard([unit({ gift_wrapping }, { item_tax_lines: [tax] })])];
  const { id } = (await inject(order({ shipments }, 29.81))).body;
  const { items, gift_wrapping: gift } = (await ask(`/v0/orders/${id}?id_type=internal`)).body;
  expect(items[0].tax_lines).toEqual([{ name: "VAT", rate: 7, amount: 1.6 }]);
  expect(gift.tax_lines).toEqual([{ name: "VAT", rate: 7, amount: 0.21 }]);
});

it("knows neither carrier nor tracking code of an item before it is shipped", async () => {
  const { inject, requests, setStates } = await orderBench();
  const { id } = (await inject(order())).body;
  const [request] = await requests(id);
  expect(request.items[0]).toMatchObject({ carrier: null, tracking_code: null });
  await setStates(request, "shipped", { carrier: "UPS", tracking_code: "1Z" });
  expect((await requests(id))[0].items[0]).toMatchObject({ carrier: "UPS", tracking_code: "1Z" });
});

it("pages a customer's history, newest first, by version 2 only", async () => {
  const { inject, ask, sandbox } = await orderBench();
  for (let day = 1; day <= 12; day += 1) {
    const placed_at = `2026-02-${String(day).padStart(2, "0")}T10:00:00Z`;
    await inject(order({ external_id: `WEB-${day}`, placed_at }));
  }
  const customer = sandbox.state.customers.byEmail("ada@example.com")?.id;
  const path = `/v0/orders?customer_id=${customer}`;
  const first = (await ask(path, { headers: V2 })).body;
  expect(first.pagination_info).toEqual({ count: 10, offset: 0, total: 12 });
  expect(first.orders[0]).toMatchObject({
    id: "WEB-12",
    customer: { id: customer },
    channel: { type: "web", id: "shop" },
  });
  expect(first.orders[0].items[0]).toMatchObject({ product_id: "P1", status: "in_fulfillment" });
  const last = (await ask(`${path}&offset=10&count=50`, { headers: V2 })).body;
  expect(last.orders.map((one: { id: string }) => one.id)).toEqual(["WEB-2", "WEB-1"]);
  expect((await ask(`${path}&count=51`, { headers: V2 })).status).toBe(400);
  const plain = (await ask(path)).body;
  expect(plain.pagination_info).toBeUndefined();
  expect(plain.orders).toHaveLength(12);
  expect(plain.orders[0].items[0]).toMatchObject({ id: "line-1", external_identifier: {} });
});

it("knows an unknown customer in the plain media type only", async () => {
  const { ask } = await orderBench();
  const plain = await ask("/v0/orders?customer_id=nobody");
  expect([plain.status, plain.body.error_code]).toEqual([404, "customer_not_found"]);
  const second = await ask("/v0/orders?customer_id=nobody", { headers: V2 });
  expect(second.body).toEqual({ orders: [], pagination_info: { count: 0, offset: 0, total: 0 } });
});

it("returns prices of units and shipments", async () => {
  const { inject, ask, sandbox } = await orderBench();
  const { id, items } = (await inject(order())).body;
  const shipment = sandbox.state.orders.get(id)?.shipments[0]?.uuid;
  const query = [
    { type: "product", id: items[0].id },
    { type: "shipping", id: shipment },
  ];
  const { body } = await ask(`/v0/orders/${id}/prices`, { json: { items: query } });
  expect(body.currency).toBe("USD");
  expect(body.items).toMatchObject([
    { type: "product", gross: 21.6, net: 20, tax: 1.6, status: "in_fulfillment" },
    { type: "shipping", gross: 5, net: 5, tax: 0 },
  ]);
  expect((await ask(`/v0/orders/${id}/prices`, { json: { items: [{ type: "product", id: "other" }] } })).status).toBe(
    400,
  );
});

it("keeps serial numbers and overwrites them", async () => {
  const { inject, ask } = await orderBench();
  const { id, items } = (await inject(order())).body;
  const set = (serial_number: string) =>
    ask(`/v0/orders/${id}/serial_numbers`, { method: "PATCH", json: { items: [{ id: items[0].id, serial_number }] } });
  expect((await set("S-1")).status).toBe(204);
  expect((await set("S-2")).status).toBe(204);
  const read = (await ask(`/v0/orders/${id}?id_type=internal`)).body;
  expect(read.items[0].external_identifier).toEqual({ serial_number: "S-2" });
  expect((await ask("/v0/orders/unknown/serial_numbers", { method: "PATCH", json: { items: [] } })).status).toBe(400);
});

it("keeps notes of orders and items, newest first, with times in a form of their own", async () => {
  const { inject, ask } = await orderBench();
  const { id, items } = (await inject(order())).body;
  const path = `/v0/d/orders/${id}`;
  const note = { text: "Call first", source: "ada", source_type: "user", tags: ["delivery"] };
  const first = (await ask(`${path}/notes`, { json: note })).body;
  const second = (await ask(`${path}/items/${items[0].id}/notes`, { json: { ...note, text: "Gift" } })).body;
  expect(first.created_at).toBe("2026-03-02 12:00:00.000 +0000 UTC");
  expect(second.item_id).toBe(items[0].id);
  expect(Object.keys(second)).not.toContain("source_type");
  const patched = await ask(`${path}/notes/${first.id}`, { method: "PATCH", json: { text: "Call later" } });
  expect(patched.body).toMatchObject({ text: "Call later", tags: ["delivery"] });
  const texts = async () => (await ask(`${path}/notes`)).body.notes.map((one: { text: string }) => one.text);
  expect(await texts()).toEqual(["Gift", "Call later"]);
  await ask(`${path}/notes/${second.id}`, { method: "DELETE" });
  expect(await texts()).toEqual(["Call later"]);
});

it("takes a time without an offset for UTC, wherever the sandbox runs", async () => {
  const { inject, ask } = await orderBench();
  await inject(order({ placed_at: "2026-03-02T11:59:00" }));
  expect((await ask("/v0/orders/WEB-1?id_type=external", { headers: V2 })).body.placed_at).toBe(
    "2026-03-02T11:59:00.000Z",
  );
});

it.each([
  ["2026-03-02T13:59:00+02:00", "2026-03-02T11:59:00.000Z"],
  ["2026-03-02T11:59:00", "2026-03-02T11:59:00.000Z"],
  ["2026-03-02t13:59:00.1234567+0200", "2026-03-02T11:59:00.123Z"],
  ["2026-03-02 13:59+02", "2026-03-02T11:59:00.000Z"],
  ["2026-03-02T11:59:60z", "2026-03-02T11:59:59.000Z"],
])("reads the time %s as %s", (text, utc) => {
  expect(utcIso(text)).toBe(utc);
});
