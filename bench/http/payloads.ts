import type { InjectedOrderRequest } from "../../generated/order-injection/types.js";
import type { Store } from "../../generated/stores/types.js";

/** A small answer, about 200 bytes. */
export const STORE: Store = {
  id: "US-NYC-5TH",
  tenant: "acme-staging",
  country_code: "US",
  multi_cashbox: false,
  description: "Fifth Avenue",
  config: { auto_report_types: ["daily"], report_types: ["daily", "monthly"], timezone: "America/New_York" },
};

/** An order as shops send them: seven items with taxes, discounts and attributes, two payments; 6 kB of JSON. */
export function order(): InjectedOrderRequest {
  const items = Array.from({ length: 7 }, (_, index) => ({
    external_item_id: `SHOP-100042-${index + 1}`,
    product_id: `TT-HRC-NVY-${index + 1}`,
    price: {
      item_price: 49.95,
      item_list_price: 59.95,
      item_tax_lines: [
        { amount: 2, rate: 0.04, name: "State tax", country_code: "US" },
        { amount: 2.25, rate: 0.045, name: "City tax", country_code: "US" },
      ],
      item_discount_info: [
        {
          type: "percentage" as const,
          discount_ref: "WELCOME-10",
          original_value: 10,
          price_adjustment: 5,
          coupon_code: "WELCOME",
          description: "Ten per cent off the first order in the shop",
        },
      ],
      pricebook: "us-default",
    },
    extended_attributes: [
      { name: "gift_message", value: "Happy birthday, and many happy returns of the day" },
      { name: "engraving", value: "For Alex, from everybody at the office" },
    ],
  }));
  const address = {
    first_name: "Alex",
    last_name: "Example",
    address_line_1: "350 Fifth Avenue",
    address_line_2: "Floor 21",
    city: "New York",
    state: "NY",
    zip_code: "10118",
    country: "US",
    phone: "+1 212 555 0100",
  };
  const payment = {
    processor: "adyen",
    type: "authorized" as const,
    method: "credit_card",
    processed_at: "2026-01-31T12:00:00Z",
    metadata: { psp_reference: "8515131751004933", card_brand: "visa", last_four: "1111" },
  };
  return {
    external_id: "SHOP-100042",
    shop: "storefront-catalog-en",
    shop_locale: "en-US",
    channel_type: "web",
    channel_name: "shop",
    currency: "USD",
    price_method: "tax_excluded",
    placed_at: "2026-01-31T12:00:00Z",
    customer_name: "Alex Example",
    customer_email: "alex@example.com",
    external_customer_id: "C-1042",
    customer_language: "en",
    shipping_address: address,
    billing_address: address,
    shipments: [
      {
        items,
        shipping_option: { service_level_identifier: "FEDEX_GROUND", price: 7.5, tax: 0.67, discount_info: [] },
      },
    ],
    payments: [
      { ...payment, correlation_ref: "auth-1", amount: 250 },
      { ...payment, correlation_ref: "auth-2", amount: 102.57 },
    ],
  };
}
