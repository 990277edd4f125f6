import type { CreateInjectedOrderRequest, InjectedOrderResponse } from "../../generated/order-injection/types.js";
import { PRODUCT } from "./goods.js";
import type { Suite } from "./suite.js";

/** An order that was injected. */
export interface PlacedOrder {
  readonly request: CreateInjectedOrderRequest;
  readonly response: InjectedOrderResponse;
}

const UNIT = 20;
const SHIPPING = 5;

const ADDRESS = {
  first_name: "Conny",
  last_name: "Formance",
  country: "US",
  address_line_1: "1 Main Street",
  city: "New York",
  state: "NY",
  zip_code: "10001",
  phone: "+12125550199",
};

/** Injects an order of the run's own product; each run has numbers of its own. */
export async function placeOrder(
  suite: Suite,
  name: string,
  { units = 1, serviceLevel = "EXPRESS" } = {},
): Promise<PlacedOrder> {
  const now = new Date().toISOString();
  const request: CreateInjectedOrderRequest = {
    external_id: `conformance-${name}-${Date.now()}`,
    shop: "conformance",
    shop_locale: "en-US",
    channel_type: "web",
    channel_name: "conformance",
    currency: "USD",
    price_method: "tax_excluded",
    placed_at: now,
    customer_name: "Conny Formance",
    customer_email: "conformance-buyer@example.com",
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
    shipments: [
      {
        items: Array.from({ length: units }, (_, index) => ({
          external_item_id: `line-${index + 1}`,
          product_id: PRODUCT,
          price: { item_price: UNIT, item_list_price: UNIT, item_tax_lines: [] },
        })),
        shipping_option: { service_level_identifier: serviceLevel, price: SHIPPING, tax: 0 },
      },
    ],
    payments: [
      {
        processor: "conformance",
        correlation_ref: `pay-${name}`,
        type: "authorized",
        method: "credit_card",
        amount: units * UNIT + SHIPPING,
        processed_at: now,
      },
    ],
  };
  const { body } = await suite.call("createInjectedOrder", { body: request });
  suite.holds("createInjectedOrder", "has an item for each unit", body.items?.length === units);
  return { request, response: body };
}
