/** Every kind of order, built and injected. `npx tsx examples/flows/kinds-of-orders.ts` */

import { type BuildOrderInput, type BuildOrderLine, buildOrder } from "newstore-sdk";
import { withSandbox } from "./with-sandbox.js";

const COAT: BuildOrderLine = { id: "1", productId: "COAT-M", quantity: 1, unitPrice: "149.95" };
const HAT: BuildOrderLine = { id: "2", productId: "HAT", quantity: 2, unitPrice: "12.50" };
const PLACED_AT = "2026-03-02T10:00:00-05:00";
const CUSTOMER = {
  first_name: "Ada",
  last_name: "Byron",
  address_line_1: "1 Main Street",
  city: "New York",
  country: "US",
};
const STORE = { address_line_1: "92 Prince Street", city: "New York", zip_code: "10012", country: "US" };
const PAYMENT = { processor: "stripe", type: "authorized", method: "credit_card", processed_at: PLACED_AT } as const;

/** What all of them have; the payment is open and takes what the order comes to. */
const ORDER = {
  shop: "acme-us",
  shop_locale: "en-US",
  channel_type: "web",
  channel_name: "webshop",
  currency: "USD",
  placed_at: PLACED_AT,
  customer_email: "ada@example.com",
  taxes: "excluded",
  lines: [COAT, HAT],
} as const;

type Kind = Omit<BuildOrderInput, "external_id" | "payments"> & Pick<Partial<BuildOrderInput>, "payments">;

/** Each kind by what marks it. `token` is a pickup option's. docs/platform/order-injection.md#usual-orders */
export function kindsOfOrders(token: string): Readonly<Record<string, Kind>> {
  return {
    shipped: {
      ...ORDER,
      shipping_address: CUSTOMER,
      billing_address: CUSTOMER,
      shipments: [{ serviceLevel: "STANDARD", price: "5.00", tax: { rate: 0.08875 } }],
    },
    // No shipping address: the token says where.
    pickup: { ...ORDER, billing_address: CUSTOMER, shipments: [{ offerToken: token }] },
    // Several shipments need a token each; a service level stands alone.
    mixed: {
      ...ORDER,
      shipping_address: CUSTOMER,
      lines: [
        { ...COAT, shipment: 0 },
        { ...HAT, shipment: 1 },
      ],
      shipments: [{ offerToken: token }, { offerToken: token, price: "5.00" }],
    },
    "over the counter": {
      ...ORDER,
      channel_type: "store",
      channel_name: "US01",
      store_id: "US01",
      associate_id: "associate-1",
      is_preconfirmed: true,
      is_fulfilled: true,
      shipping_address: STORE,
      shipments: [{ serviceLevel: "IN_STORE_HANDOVER" }],
      payments: [{ ...PAYMENT, processor: "cash", method: "cash", type: "captured", correlation_ref: "till-1" }],
    },
    // Sold in a store that lacks the goods, sent by whoever has them.
    "ship from store": {
      ...ORDER,
      channel_type: "store",
      channel_name: "US01",
      store_id: "US01",
      associate_id: "associate-1",
      is_preconfirmed: false,
      is_fulfilled: false,
      shipping_address: CUSTOMER,
      shipments: [{ serviceLevel: "STANDARD" }],
    },
    historical: {
      ...ORDER,
      placed_at: "2019-11-02T18:00:00Z",
      is_historical: true,
      is_fulfilled: true,
      is_preconfirmed: true,
      notification_blacklist: ["order_pending", "invoice_created", "shipment_dispatched"],
      shipments: [
        {
          historical: {
            service_level_identifier: "STANDARD",
            shipping_type: "traditional_carrier",
            fulfillment_node_id: "DC01",
            shipping_carrier: "historical_carrier",
            display_name: "Standard delivery",
            zip_code: "07001",
            country_code: "US",
          },
          shippedAt: "2019-11-04T08:15:00Z",
          price: "3.95",
        },
      ],
      payments: [
        {
          ...{ processor: "payment_historical", method: "historical_payment", type: "captured" },
          ...{ correlation_ref: "OLD-1", processed_at: "2019-11-02T18:00:00Z" },
        },
      ],
    },
    // The goods of a return pay for it: what they were worth is a payment of the tool that exchanges.
    exchange: {
      ...ORDER,
      shipping_address: CUSTOMER,
      extended_attributes: [{ name: "exchange_of", value: "1000" }],
      shipments: [{ serviceLevel: "STANDARD" }],
      payments: [
        {
          ...PAYMENT,
          processor: "loop",
          method: "loop",
          type: "captured",
          correlation_ref: "loop-1",
          amount: "149.95",
        },
        { ...PAYMENT, correlation_ref: "pi-exchange" },
      ],
    },
    "gift wrapping": {
      ...ORDER,
      shipping_address: CUSTOMER,
      lines: [{ ...COAT, giftWrapping: { message: "Happy birthday", price: "4.00" } }, HAT],
      shipments: [{ serviceLevel: "STANDARD" }],
    },
    "zero-decimal currency": {
      ...ORDER,
      currency: "JPY",
      taxes: "included",
      lines: [
        {
          ...{ id: "1", productId: "COAT-M", quantity: 3, unitPrice: 1_100 },
          discounts: [{ ref: "SPRING", amount: 100 }],
          taxes: [{ name: "consumption tax", rate: 0.1 }],
        },
      ],
      shipping_address: { ...CUSTOMER, country: "JP" },
      shipments: [{ serviceLevel: "STANDARD", price: 550, tax: { rate: 0.1 } }],
    },
  };
}

await withSandbox(async ({ newstore, sandbox }) => {
  const { token } = await newstore.shipping.pickupOptions({
    storeId: "US01",
    bag: [{ product_id: "COAT-M", quantity: 1 }],
  });
  // An order for pickup without its token would be sent from anywhere.
  if (token === undefined) throw new Error("the store offers no pickup");

  for (const [index, [kind, input]] of Object.entries(kindsOfOrders(token)).entries()) {
    const number = `${1001 + index}`;
    const { order, proof } = buildOrder({
      payments: [{ ...PAYMENT, correlation_ref: `pi-${number}` }],
      ...input,
      external_id: number,
    });
    // The response gets lost, and the platform fails: the same order sent again is the same order.
    sandbox.faults.add({ operation: "createInjectedOrder", reset: true, afterwards: true });
    sandbox.faults.add({ operation: "createInjectedOrder", status: 503 });
    const { items } = await newstore.orders.inject(order);
    console.log(`${kind}: ${proof.total} ${order.currency}, ${items.length} units`);
  }
  console.log(`${sandbox.state.orders.list().length} orders`);
});
