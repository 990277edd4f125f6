import { describe, expect, it } from "vitest";
import { order, standard, unit } from "../support/orders.js";
import { orderBench } from "../support/sandbox.js";

const BACK = {
  product_id: "P1",
  return_reason: "small",
  return_code: 1,
  item_condition: "Sellable",
  condition_code: 1,
};

/** A bench with an order of which one unit came back. */
async function returned() {
  const bench = await orderBench();
  const { id } = (await bench.inject(order({ shipments: [standard([unit(), unit()])] }, 48.2))).body;
  for (const request of await bench.requests(id)) await bench.setStates(request, "shipped");
  const { body } = await bench.ask(`/v0/d/orders/${id}/returns`, { json: { returned_from: "US01", items: [BACK] } });
  return { ...bench, id, returnId: String(body.return_id) };
}

describe("the tax of an order", () => {
  it("is what the order was injected with, and that of a return has negative quantities", async () => {
    const { ask, id, returnId } = await returned();
    const { body } = await ask(`/taxes/transactions/${id}`);
    expect(body).toMatchObject({ order_id: id, transaction_type: "SALE", totals: { tax_strategy: "custom" } });
    const sum = body.items.reduce((total: number, item: { price_tax: number }) => total + item.price_tax, 0);
    expect(sum).toBeCloseTo(body.totals.tax_total - body.totals.shipping_tax_amount, 2);
    const back = (await ask(`/taxes/transactions/${id}/returns/${returnId}`)).body;
    expect(back).toMatchObject({ return_id: returnId, transaction_type: "RETURN", items: [{ quantity: -1 }] });
    expect((await ask("/taxes/transactions/none")).status).toBe(404);
    expect((await ask(`/taxes/transactions/${id}/returns/none`)).status).toBe(404);
  });

  it("can be filed under another id", async () => {
    const { ask, id } = await returned();
    const json = { order_id: "7a1c" };
    const changed = await ask(`/taxes/transactions/${id}`, { method: "PATCH", json });
    expect([changed.status, changed.body.order_id]).toEqual([200, "7a1c"]);
    expect((await ask(`/taxes/transactions/${id}`)).body.order_id).toBe("7a1c");
  });

  it.each([
    ["on top of the price", { item_price: 10, tax_method: "vat_excluded" }, {}, [20, 2, 22]],
    ["out of the price", { item_price: 11, tax_method: "vat_included" }, {}, [20, 2, 22]],
    ["out of what was paid", { price_line_item: 22 }, { calculation_mode: "REVERSE" }, [20, 2, 22]],
  ])("is computed %s for goods that nobody has bought", async (_, item, sale, [net, tax, gross]) => {
    const { ask } = await orderBench();
    const json = { order_id: "o-1", items: [{ quantity: 2, ...item }], ...sale };
    const { status, body } = await ask("/taxes/previews/transactions", { json });
    expect(status).toBe(200);
    expect(body.items[0]).toMatchObject({ price_net: net, price_tax: tax, price_line_item: gross });
    expect(body.totals).toMatchObject({ net_total: net, tax_total: tax, grand_total: gross });
  });
});

describe("the fiscal transaction", () => {
  it("is a sale of an order and a return of a return, and none of those that failed", async () => {
    const { ask, id, returnId } = await returned();
    const types = async (path: string) =>
      (await ask(path)).body.transactions.map(({ type }: { readonly type: string }) => type);
    expect(await types(`/orders/${id}`)).toEqual(["sale"]);
    expect(await types(`/orders/${id}/returns/${returnId}?state=OK`)).toEqual(["return"]);
    expect((await ask(`/orders/${id}?state=FAILED`)).status).toBe(404);
    expect((await ask(`/orders/${id}?transaction_state=TEMP_SIGNED`)).status).toBe(404);
    expect((await ask("/orders/none")).status).toBe(404);
  });
});

describe("the inventory settings", () => {
  it("are replaced as a whole, and say of a store whether it has any", async () => {
    const { ask } = await orderBench();
    const { body: before } = await ask("/inventory/config");
    const json = { ...before, enabled_counts_stores: ["US01"] };
    expect((await ask("/inventory/config", { method: "PUT", json })).status).toBe(204);
    expect((await ask("/inventory/config?store_id=US01")).body).toEqual({ ...json, enabled: true });
    expect((await ask("/inventory/config?store_id=none")).body.enabled).toBe(false);
    const { require_confirmation_on_scanning: _, ...part } = json;
    expect((await ask("/inventory/config", { method: "PUT", json: part })).status).toBe(400);
  });
});
