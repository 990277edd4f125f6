import type { CreateInjectedOrderRequest } from "../../generated/order-injection/types.js";

type Shipment = CreateInjectedOrderRequest["shipments"][number];
type Item = Shipment["items"][number];

/** A unit of `P1` that costs 20.00 and bears 1.60 of tax. */
export function unit(changes: Partial<Item> = {}, price: Partial<Item["price"]> = {}): Item {
  return {
    external_item_id: "line-1",
    product_id: "P1",
    price: {
      item_price: 20,
      item_list_price: 25,
      item_tax_lines: [{ amount: 1.6, rate: 0.08, name: "NY sales tax", country_code: "US" }],
      ...price,
    },
    ...changes,
  };
}

/** A shipment by service level; shipping costs 5.00. */
export function standard(items: readonly Item[] = [unit()], changes: Record<string, unknown> = {}): Shipment {
  return {
    items: [...items],
    shipping_option: { service_level_identifier: "EXPRESS", price: 5, tax: 0, ...changes },
  };
}

/** A shipment by offer token, free of charge. */
export function byToken(token: string, items: readonly Item[] = [unit()]): Shipment {
  return { items: [...items], shipping_option: { shipping_offer_token: token, price: 0, tax: 0 } };
}

const ADDRESS = {
  first_name: "Ada",
  last_name: "Byron",
  country: "US",
  address_line_1: "1 Main Street",
  city: "New York",
  state: "NY",
  zip_code: "10001",
  phone: "(212) 555-0199",
};

/** An order of one unit, sent by `EXPRESS`, whose payment of 26.60 adds up. */
export function order(changes: Partial<CreateInjectedOrderRequest> = {}, paid = 26.6): CreateInjectedOrderRequest {
  const { external_id: externalId = "WEB-1" } = changes;
  return {
    external_id: externalId,
    shop: "storefront-catalog-en",
    shop_locale: "en-US",
    channel_type: "web",
    channel_name: "shop",
    currency: "USD",
    price_method: "tax_excluded",
    placed_at: "2026-03-02T11:59:00.000Z",
    customer_name: "Ada Byron",
    customer_email: "ada@example.com",
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
    shipments: [standard()],
    payments: [
      {
        processor: "stripe",
        correlation_ref: `pay-${externalId}`,
        type: "authorized",
        amount: paid,
        method: "credit_card",
        processed_at: "2026-03-02T11:59:00.000Z",
      },
    ],
    ...changes,
  };
}
