import type { InjectedOrderItem, NewStore } from "newstore-sdk";
import type { PlacedOrder } from "./checkout.js";
import { noteChange, type StockChanges } from "./journey.js";
import type { Report } from "./report.js";

const RETURN_LOCATION = "US02";

/** Reads the orders by both ids, finds the customer, lists the history, sees who fulfils. */
export async function readBack(
  newstore: NewStore,
  report: Report,
  { shipped, pickedUp }: { shipped: PlacedOrder; pickedUp: PlacedOrder },
): Promise<void> {
  const byNumber = await newstore.orders.getByExternalId(shipped.request.external_id);
  report.check("the order number leads to the order", byNumber.order_uuid, shipped.response.id);
  report.check("with one product a unit", byNumber.ordered_products?.length, 5);
  const paid = shipped.request.payments?.[0]?.amount;
  report.check("and the total that was paid, to the cent", byNumber.totals?.grand_total, paid);

  const byId = await newstore.orders.get(pickedUp.response.id, { idType: "internal" });
  report.check(
    "the id leads to the picked-up order",
    [byId.origin_id, byId.fulfillment_type],
    [pickedUp.response.id, "in_store_pickup"],
  );

  const email = shipped.request.customer_email ?? "";
  const { results } = await newstore.customers.findByEmails([email, "nobody@example.com"]);
  report.check(
    "the injection made the customer",
    results.map((hit) => hit.email),
    [email],
  );
  const customerId = results[0]?.id ?? "";
  const profile = await newstore.customers.get(customerId);
  report.line(`customer ${profile.display_id}: ${profile.full_name}, ${profile.phone_number}`);
  const history = await newstore.orders.history({ customerId }).toArray();
  report.check(
    "whose history lists both orders, the newer first",
    history.map((order) => order.origin_id),
    [pickedUp.response.id, shipped.response.id],
  );

  for (const { response, request } of [shipped, pickedUp]) {
    const { fulfillment_requests: requests } = await newstore.api.orders.listFulfillmentRequestsForOrder({
      path: { order_uuid: response.id },
    });
    for (const one of requests)
      report.line(
        `${request.external_id} is fulfilled by ${one.fulfillment_node_id}, ${one.items.length} units, ${one.status}`,
      );
  }
}

/** The customer brings one unit of the shipped order to a store. */
export async function returnOneUnit(
  newstore: NewStore,
  report: Report,
  { request, response }: PlacedOrder,
  changes: StockChanges,
): Promise<void> {
  const productId = request.shipments[0]?.items.at(-1)?.product_id ?? "";
  const created = await newstore.api.returns.createReturn({
    path: { order_id: response.id },
    body: {
      returned_from: RETURN_LOCATION,
      items: [
        {
          product_id: productId,
          return_reason: "too small",
          return_code: 1,
          item_condition: "Sellable",
          condition_code: 1,
        },
      ],
    },
  });
  noteChange(changes, productId, RETURN_LOCATION, 1);
  report.line(`return ${created.return_id}: 1 × ${productId} at ${RETURN_LOCATION}`);
  const returns = await newstore.api.returns.listReturns({ path: { order_id: response.id } });
  report.check("the order has one return", returns.length, 1);
  const { refunds } = await newstore.api.returns.listRefunds({ path: { order_id: response.id } });
  report.line(`refund: ${refunds.map((refund) => `${refund.amount} ${refund.currency}`).join(", ")}`);
  report.check(
    "which refunds what the unit cost, tax and discount included",
    refunds.map((refund) => refund.amount),
    [unitTotal(request.shipments[0]?.items.at(-1)?.price)],
  );
}

function unitTotal(price: InjectedOrderItem["price"] | undefined): number {
  const cents = (amount: number | undefined): number => Math.round((amount ?? 0) * 100);
  const tax = cents(price?.item_tax_lines[0]?.amount);
  return (cents(price?.item_price) - cents(price?.item_order_discount_info?.[0]?.price_adjustment) + tax) / 100;
}
