import type { CreateInjectedOrderRequest } from "../../generated/order-injection/types.js";
import type { SandboxOptions } from "../../src/sandbox/index.js";
import { type Bench, bench, type Told } from "./harness.js";

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
  return {
    external_id: "WEB-1",
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
        correlation_ref: "pay-1",
        type: "authorized",
        amount: paid,
        method: "credit_card",
        processed_at: "2026-03-02T11:59:00.000Z",
      },
    ],
    ...changes,
  };
}

/** `P1`: 10 in the distribution centre, 2 in SoHo. `P2`: 1 in Brooklyn, 1 in the distribution centre. */
const STOCK = [
  { product_id: "P1", fulfillment_node_id: "DC01", quantity: 10 },
  { product_id: "P1", fulfillment_node_id: "US01", quantity: 2 },
  { product_id: "P2", fulfillment_node_id: "US02", quantity: 1 },
  { product_id: "P2", fulfillment_node_id: "DC01", quantity: 1 },
];

/** A bench for orders. */
export interface OrderBench extends Bench {
  readonly inject: (body: CreateInjectedOrderRequest) => Promise<Told>;
  /** ATP by node, zeros left out. */
  readonly atp: (productId: string) => Record<string, number>;
  readonly eventNames: () => string[];
  /** The order's fulfillment requests. */
  readonly requests: (orderUuid: string) => Promise<Told["body"][]>;
  /** Sets the state of all units of a request. */
  readonly setStates: (request: Told["body"], state: string, more?: Record<string, unknown>) => Promise<Told>;
}

/** A sandbox with two products in stock. */
export async function orderBench(options: SandboxOptions = {}): Promise<OrderBench> {
  const made = await bench(options);
  const { sandbox, ask } = made;
  sandbox.seed({ stock: STOCK });
  const { stock, stores, events } = sandbox.state;
  return {
    ...made,
    inject: (json) => ask("/v0/d/fulfill_order", { json }),
    atp: (productId) =>
      Object.fromEntries(
        stores
          .locations()
          .map(({ id }) => [id, stock.atp(productId, id)] as const)
          .filter(([, atp]) => atp > 0),
      ),
    eventNames: () => events.list().map((event) => event.name),
    requests: async (uuid) => (await ask(`/v0/fulfillment_requests/${uuid}`)).body.fulfillment_requests,
    setStates: (request, state, more = {}) =>
      ask(`/v0/fulfillment_request/${request.fulfillment_request_id}/set_items_states`, {
        json: { line_items: request.items.map((item: Told["body"]) => ({ item_id: item.item_id, state })), ...more },
      }),
  };
}
