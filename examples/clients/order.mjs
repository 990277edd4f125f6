/** The order both clients place: one unit, picked up, 20.00 USD and no tax. */
export function pickupOrder({ number, productId, offerToken, placedAt }) {
  return {
    external_id: number,
    shop: "storefront",
    shop_locale: "en-US",
    channel_type: "web",
    channel_name: "webshop",
    currency: "USD",
    price_method: "tax_excluded",
    placed_at: placedAt,
    customer_name: "Ada Lovelace",
    customer_email: "ada@example.com",
    billing_address: {
      first_name: "Ada",
      last_name: "Lovelace",
      country: "US",
      address_line_1: "5 Mercer Street",
      city: "New York",
      state: "NY",
      zip_code: "10013",
    },
    shipments: [
      {
        items: [
          {
            external_item_id: "1",
            product_id: productId,
            price: { item_price: 20, item_list_price: 20, item_tax_lines: [] },
          },
        ],
        shipping_option: { shipping_offer_token: offerToken, price: 0, tax: 0 },
      },
    ],
    payments: [
      {
        processor: "stripe",
        correlation_ref: `charge-${number}`,
        type: "captured",
        method: "credit_card",
        amount: 20,
        processed_at: placedAt,
      },
    ],
  };
}
