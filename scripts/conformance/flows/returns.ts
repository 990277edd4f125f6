import { PRODUCT, WAREHOUSE } from "../goods.js";
import { placeOrder } from "../place-order.js";
import type { Suite } from "../suite.js";

/** What comes back, and the money for it. */
export async function returnFlows(suite: Suite): Promise<void> {
  if (suite.options.readOnly) return;
  await suite.flow(async () => {
    const { response } = await placeOrder(suite, "return", { units: 2 });
    const path = { order_id: response.id };
    const requests = await suite.call("listFulfillmentRequestsForOrder", { path: { order_uuid: response.id } });
    for (const one of requests.body.fulfillment_requests ?? []) {
      const line_items = one.items.map(({ item_id }: { item_id: string }) => ({ item_id, state: "shipped" }));
      await suite.call(
        "updateFulfillmentRequestItemStates",
        { path: { ffr_uuid: one.fulfillment_request_id }, body: { line_items } },
        [204],
      );
    }
    const back = {
      product_id: PRODUCT,
      return_reason: "too small",
      return_code: 1,
      item_condition: "Sellable",
      condition_code: 1,
    };
    const made = await suite.call("createReturn", { path, body: { returned_from: WAREHOUSE, items: [back] } });
    await suite.call("showReturn", { path: { ...path, return_id: String(made.body.return_id) } });
    await suite.flow(() => taxAndFiscal(suite, response.id, String(made.body.return_id)));
    const list = await suite.call("listReturns", { path });
    suite.holds("listReturns", "lists the return", JSON.stringify(list.body).includes(String(made.body.return_id)));
    const refund = await suite.call("createRefund", {
      path,
      body: { amount: 1, currency: "USD", note: "conformance" },
    });
    const refunds = await suite.call("listRefunds", { path });
    suite.holds("listRefunds", "lists refunds of the order", (refunds.body.refunds ?? []).length > 0);
    const id: unknown = refund.body.refund_id ?? refund.body.id ?? refunds.body.refunds?.[0]?.id;
    if (typeof id === "string") await suite.call("showRefund", { path: { ...path, refund_id: id } });
    await suite.call("showPaymentAccount", { path: { account_id: response.id } });
  });
}

/** What the tax provider and the fiscal device made of an order and of its return. */
async function taxAndFiscal(suite: Suite, orderId: string, returnId: string): Promise<void> {
  const path = { orderId };
  const both = { orderId, returnId };
  await suite.flow(async () => {
    const shown = await suite.call("showOrderTaxTransaction", { path });
    const { items } = shown.body;
    const preview = { order_id: orderId, items };
    await suite.call("createTaxTransactionPreview", { body: preview });
    await suite.call("showReturnTaxTransaction", { path: both });
    const changed = await suite.call("updateOrderTaxTransaction", { path, body: { order_id: orderId } });
    suite.holds("updateOrderTaxTransaction", "keeps the order's tax", changed.body.order_id === orderId);
  });
  await suite.flow(async () => void (await suite.call("showFiscalOrder", { path })));
  await suite.flow(async () => void (await suite.call("showFiscalReturn", { path: both })));
}
