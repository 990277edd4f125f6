/**
 * Orders as integrations inject them, one of each pattern on record. Written for this test from field names and habits
 * that are known of production code; every one of them must be sent as it stands.
 */

type Json = Record<string, unknown>;

const TAX = { name: "VIC GST", rate: 0.1, amount: 1.82, country_code: "AU" };

/** A unit of 20.00 whose price holds its tax. */
function item(own: Json = {}, price: Json = {}): Json {
  return {
    external_item_id: "7",
    product_id: "SOCK-36",
    price: { item_price: 20, item_list_price: 20, item_tax_lines: [TAX], ...price },
    ...own,
  };
}

function level(own: Json = {}): Json {
  return { service_level_identifier: "STANDARD", price: 0, tax: 0, ...own };
}

function payment(amount: number, own: Json = {}): Json {
  return {
    processor: "stripe",
    correlation_ref: "ch_77",
    type: "authorized",
    method: "credit_card",
    amount,
    processed_at: "2026-05-04T10:20:30+10:00",
    ...own,
  };
}

const ADDRESS = { first_name: "Kim", last_name: "Vale", country: "AU", address_line_1: "4 Ferry Road", state: "VIC" };

function order(own: Json): Json {
  return {
    external_id: "S-2001",
    shop: "storefront-catalog-en",
    shop_locale: "en-AU",
    channel_type: "web",
    channel_name: "shop",
    currency: "AUD",
    price_method: "tax_included",
    placed_at: "2026-05-04T10:20:29+10:00",
    customer_email: "kim.vale@example.com",
    billing_address: ADDRESS,
    shipping_address: ADDRESS,
    ...own,
  };
}

const off = (type: string, original_value: number, price_adjustment: number): Json => ({
  type,
  original_value,
  price_adjustment,
  discount_ref: "WINTER",
});

/** Pattern, and an order of it. */
export const injectedOrders: Readonly<Record<string, Json>> = {
  "shipped home, with members that no description knows": order({
    customer_locale: "en-AU",
    ip_address: "203.0.113.9",
    shipments: [{ items: [item({ item_tax_lines: [] })], shipping_option: level({ display_name: "Standard" }) }],
    payments: [payment(20)],
  }),
  "placed at a time with a bare offset, and paid at one in small letters": order({
    placed_at: "2026-05-04T10:20:29+1000",
    shipments: [{ items: [item()], shipping_option: level() }],
    payments: [payment(20, { processed_at: "2026-05-04t00:20:30.5z" })],
  }),
  "a line of three pieces: the item is repeated with the id it has": order({
    shipments: [{ items: [item(), item(), item()], shipping_option: level() }],
    payments: [payment(60)],
  }),
  "discounts taken off the price before discounts, three units, tax on top": order({
    currency: "USD",
    price_method: "tax_excluded",
    shipments: [
      {
        items: [
          item(
            {},
            {
              item_price: 64,
              item_tax_lines: [{ ...TAX, amount: 3.25 }],
              item_discount_info: [off("percentage", 30, 19.2)],
            },
          ),
          item(
            {},
            {
              item_price: 59,
              item_tax_lines: [{ ...TAX, amount: 3 }],
              item_discount_info: [off("percentage", 30, 17.7)],
            },
          ),
          item(
            {},
            {
              item_price: 64,
              item_tax_lines: [{ ...TAX, amount: 3.25 }],
              item_discount_info: [off("percentage", 30, 19.2)],
            },
          ),
        ],
        shipping_option: level(),
      },
    ],
    payments: [payment(140.4)],
  }),
  // An older builder did so. What stands beside `price` is no part of it, and the price was reduced already.
  "discounts beside the price, which is the reduced one": order({
    shipments: [
      {
        items: [item({ item_discount_info: [off("fixed", 5, 5)] }, { item_price: 15 })],
        shipping_option: level(),
      },
    ],
    payments: [payment(15)],
  }),
  "picked up in a store: a token, and no shipping address": order({
    shipping_address: undefined,
    shipments: [{ items: [item()], shipping_option: { shipping_offer_token: "t".repeat(8192), price: 0, tax: 0 } }],
    payments: [payment(20)],
  }),
  "partly sent and partly picked up: a token each": order({
    shipments: ["a", "b"].map((shipping_offer_token) => ({
      items: [item()],
      shipping_option: { shipping_offer_token, price: 2.5, tax: 0.23 },
    })),
    payments: [payment(45)],
  }),
  "sent from the store it was placed in": order({
    channel_type: "store",
    channel_name: "MEL01",
    store_id: "MEL01",
    associate_id: "a-17",
    is_preconfirmed: false,
    is_fulfilled: false,
    shipments: [
      {
        items: [item()],
        shipping_option: level({ routing_strategy: { strategy: "prerouted", fulfillment_node_id: "MEL01" } }),
      },
    ],
    payments: [payment(20, { processor: "cash", method: "cash", type: "captured" })],
  }),
  "taken along at the till, without internet": order({
    channel_type: "store",
    channel_name: "MEL01",
    store_id: "MEL01",
    is_preconfirmed: true,
    is_fulfilled: true,
    is_offline: true,
    shipments: [{ items: [item()], shipping_option: level({ service_level_identifier: "IN_STORE_HANDOVER" }) }],
    payments: [payment(20, { type: "captured", wallet: "Apple Pay", metadata: { terminal: "3", receipt: { no: 9 } } })],
  }),
  "an exchange, paid by the tool that made it and by card": order({
    extended_attributes: [{ name: "is_exchange", value: "true" }],
    shipments: [{ items: [item()], shipping_option: level() }],
    payments: [payment(12.5, { processor: "loop", method: "loop" }), payment(7.5, { correlation_ref: "ch_78" })],
  }),
  "worth nothing, and not paid": order({
    shipments: [{ items: [item({}, { item_order_discount_info: [off("fixed", 20, 20)] })], shipping_option: level() }],
  }),
  "of the past, in one payment that stands for all": order({
    is_historical: true,
    is_fulfilled: true,
    notification_blacklist: ["shipment_dispatched", "a_notification_of_the_tenant"],
    shipments: [
      {
        items: [item({}, { item_order_discount_info: [off("fixed", 0.01, 0.01)] })],
        shipped_at: "2019-05-04T10:20:29Z",
        historical_shipping_option: {
          ...level({ price: 4.95, tax: 0.45 }),
          shipping_type: "in_store_pick_up",
          fulfillment_node_id: "MEL01",
          store_id: "MEL01",
          shipping_carrier: "historical_carrier",
          display_name: "Pickup",
          zip_code: "3000",
          country_code: "AU",
        },
      },
    ],
    payments: [payment(24.94, { processor: "payment_historical", method: "historical_payment", type: "captured" })],
  }),
};
