import type { OrderBody } from "../state/order-body.js";

/** What a made-up order is about. */
export interface SampleOrder {
  readonly externalId: string;
  readonly productId: string;
  readonly units: number;
  /** Price of a unit, in the currency's main unit, no tax on it. */
  readonly price: number;
  readonly currency: OrderBody["currency"];
  readonly shop: string;
  readonly shopLocale: string;
  readonly placedAt: string;
  /** A service level, or the token of an offer. */
  readonly shipBy: { readonly serviceLevel: string } | { readonly offerToken: string };
}

/** Nobody's: the phone number and the domain are kept free for examples. */
const ADDRESS = {
  first_name: "Sam",
  last_name: "Sample",
  country: "US",
  address_line_1: "1 Example Street",
  city: "New York",
  state: "NY",
  zip_code: "10001",
  phone: "(212) 555-0100",
};

/** An order whose payment adds up, of a customer who does not exist. Shipping is free. */
export function sampleOrder(sample: SampleOrder): OrderBody {
  const { externalId, productId, units, price, currency, placedAt, shipBy } = sample;
  const option =
    "offerToken" in shipBy
      ? { shipping_offer_token: shipBy.offerToken, price: 0, tax: 0 }
      : { service_level_identifier: shipBy.serviceLevel, price: 0, tax: 0 };
  return {
    external_id: externalId,
    shop: sample.shop,
    shop_locale: sample.shopLocale,
    channel_type: "web",
    channel_name: "sample",
    currency,
    price_method: "tax_included",
    placed_at: placedAt,
    customer_name: "Sam Sample",
    customer_email: "sam.sample@example.com",
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
    shipments: [
      {
        items: Array.from({ length: units }, (_, index) => ({
          external_item_id: `${externalId}-${index + 1}`,
          product_id: productId,
          price: { item_price: price, item_list_price: price, item_tax_lines: [] },
        })),
        shipping_option: option,
      },
    ],
    payments: [
      {
        processor: "sample",
        correlation_ref: `sample-${externalId}`,
        type: "authorized",
        amount: Math.round(price * units * 100) / 100,
        method: "credit_card",
        processed_at: placedAt,
      },
    ],
  };
}
