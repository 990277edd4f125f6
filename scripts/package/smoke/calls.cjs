/** What the sandbox holds at the start. */
const seed = { stock: [{ product_id: "SKU-1", fulfillment_node_id: "DC01", quantity: 5 }] };

/**
 * A token, stock, an order sent twice, the order read back, an error: against a sandbox, with nothing but what every
 * runtime has. Throws where a result is wrong.
 */
async function calls({ NewStore, isNewStoreError }, options) {
  const newstore = new NewStore(options);
  const stores = [];
  for await (const store of newstore.stores.list()) stores.push(store.store_id);
  equal(stores.length > 0, true, "stores");

  const { data, attempts } = await newstore.orders.inject(order).withResponse();
  equal(attempts, 1, "attempts");
  equal((await newstore.orders.inject(order)).id, data.id, "the order sent twice");
  equal((await newstore.orders.getByExternalId("SMOKE-1")).order_uuid, data.id, "the order read back");

  const wrong = await newstore.orders.inject({ ...order, payments: [{ ...order.payments[0], amount: 9 }] }).then(
    () => "no error",
    (error) => (isNewStoreError(error) ? error.kind : error),
  );
  equal(wrong, "validation", "an order whose payments do not add up");
}

const ADDRESS = {
  first_name: "Ada",
  last_name: "Lovelace",
  address_line_1: "1 Main Street",
  city: "Boston",
  state: "MA",
  zip_code: "02116",
  country: "US",
};

/** An order that the sandbox takes. */
const order = {
  external_id: "SMOKE-1",
  shop: "shop-us",
  shop_locale: "en-US",
  channel_type: "web",
  channel_name: "webshop",
  currency: "USD",
  placed_at: "2026-01-01T00:00:00Z",
  customer_email: "ada@example.com",
  customer_name: "Ada Lovelace",
  billing_address: ADDRESS,
  shipping_address: ADDRESS,
  shipments: [
    {
      items: [
        {
          external_item_id: "1",
          product_id: "SKU-1",
          price: { item_price: 10, item_list_price: 10, item_tax_lines: [] },
        },
      ],
      shipping_option: { service_level_identifier: "STANDARD", price: 0, tax: 0 },
    },
  ],
  payments: [
    {
      processor: "external",
      type: "authorized",
      amount: 10,
      currency: "USD",
      processed_at: "2026-01-01T00:00:00Z",
      correlation_ref: "1",
      method: "credit_card",
      metadata: {},
    },
  ],
};

function equal(found, wanted, what) {
  if (found !== wanted) throw new Error(`${what}: expected ${wanted}, found ${String(found)}`, { cause: found });
}

module.exports = { calls, order, seed };
