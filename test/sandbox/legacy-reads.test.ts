import { describe, expect, it } from "vitest";
import { SEED } from "../support/client.js";
import { order, standard, unit } from "../support/orders.js";
import { orderBench } from "../support/sandbox.js";

const SHOP = "storefront-catalog-en";

/** An order of two units, routed, in a sandbox with a catalog. */
async function world() {
  const made = await orderBench({ seed: SEED });
  const { id } = (await made.inject(order({ shipments: [standard([unit(), unit()])] }, 48.2))).body;
  const customer = (await made.ask("/v0/d/consumer_profiles?q=ada%40example.com")).body.items[0];
  return { ...made, id, customer };
}

describe("an older read", () => {
  it("of an order shows it as the back office does, one entry a unit", async () => {
    const { ask, id, sandbox } = await world();
    const { body } = await ask(`/v0/c/customer_orders/${id}`);
    expect(body.customer_order).toMatchObject({
      ...{ sales_order_id: id, sales_order_external_id: "WEB-1", status: "routing", currency_code: "USD" },
      totals: { grand_total: 48.2 },
    });
    expect(body.customer_order.products.map((one: { id: string }) => one.id)).toEqual(["P1", "P1"]);
    expect(body.payment_history).toMatchObject([{ category: "Payment", amount: 48.2 }]);
    sandbox.fulfil("WEB-1");
    expect((await ask(`/v0/c/customer_orders/${id}`)).body.customer_order.status).toBe("complete");
    await ask(`/v0/d/orders/${id}/returns`, { json: { returned_from: "US01", items: [{ product_id: "P1" }] } });
    expect((await ask(`/v0/c/customer_orders/${id}`)).body.customer_order.status).toBe("partial_returned");
  });

  it("of an order that was cancelled spells that with one l", async () => {
    const { ask, id } = await world();
    await ask(`/v0/orders/${id}/cancel?id_type=internal`, { json: { reason: "none" } });
    expect((await ask(`/v0/c/customer_orders/${id}`)).body.customer_order.status).toBe("canceled");
  });

  it("of an order that nobody has is 404", async () => {
    const { ask } = await world();
    expect((await ask("/v0/c/customer_orders/6840f40c-65c4-5ff7-a23e-92e0e311091a")).status).toBe(404);
  });

  it("of an order's fulfillment requests has the ids of the current one", async () => {
    const { ask, id, requests } = await world();
    const current = (await requests(id)).map((one: { fulfillment_request_id: string }) => one.fulfillment_request_id);
    const { body } = await ask(`/v0/d/order/${id}/fulfillment_requests`);
    expect(body.fulfillment_requests.map((one: { id: string }) => one.id)).toEqual(current);
  });

  it("of a profile has its addresses and attributes as lists, and leads to its orders", async () => {
    const { ask, id, customer } = await world();
    await ask(`/customer/profiles/${customer.id}/addresses`, {
      json: { country_code: "US", address_line_1: "1 Main" },
    });
    const { body } = await ask(`/v0/d/consumer_profiles/${customer.id}`);
    expect([body.id, body.addresses.at(-1)]).toMatchObject([customer.id, { address_1: "1 Main", country_code: "US" }]);
    expect(Array.isArray(body.extended_attributes)).toBe(true);
    const orders = (await ask(`/v0/d/consumer_profiles/${customer.id}/orders?count=2000`)).body;
    expect([orders.items[0].order_uuid, orders.pagination_info.total]).toEqual([id, 1]);
    expect((await ask("/v0/d/consumer_profiles/nobody/orders")).status).toBe(404);
  });

  it("lists stores, shops with their locales, and the products of one", async () => {
    const { ask } = await world();
    const [stores, places] = [(await ask("/v0/d/stores")).body, (await ask("/v0/i/stores")).body];
    expect(stores.stores.map((one: { store_id: string }) => one.store_id)).toContain("US01");
    expect(places).toEqual(stores);
    expect((await ask("/v0/c/shops")).body.shops).toEqual([{ id: SHOP, locales: [{ locale: "en-US" }] }]);
    const page = (await ask(`/api/v1/shops/${SHOP}/products?locale=en-US&count=1&offset=1`)).body;
    expect([page.elements.length, page.pagination.total]).toEqual([1, 2]);
    expect((await ask("/api/v1/shops/nowhere/products")).status).toBe(404);
  });
});
