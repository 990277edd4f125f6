import { buildOrder } from "../../order-builder/build-order.js";
import type { BuiltOrder } from "../../order-builder/input.js";

/** An order of two units that are picked up in a store, or sent where nobody offers that. */
export function demoOrder(productId: string, token: string | undefined): BuiltOrder {
  return buildOrder({
    external_id: "DEMO-1",
    shop: "storefront-catalog-en",
    shop_locale: "en-US",
    channel_type: "web",
    channel_name: "webshop",
    currency: "USD",
    taxes: "excluded",
    customer_email: "ada@example.com",
    lines: [{ id: "1", productId, quantity: 2, unitPrice: "89.95" }],
    shipments: [token === undefined ? { serviceLevel: "STANDARD", price: "5.00" } : { offerToken: token, price: "0" }],
    total: "179.90",
  });
}
