import type { InjectedOrderRequest, InjectedOrderResponse, InStorePickupOption, NewStore } from "newstore-sdk";
import { noteChange, type StockChanges } from "./journey.js";
import type { Report } from "./report.js";
import { type Shop, stockKey } from "./sample.js";
import { type Address, toInjectedOrder } from "./shop-order.js";

/** An order that was injected, with what the platform answered. */
export interface PlacedOrder {
  readonly request: InjectedOrderRequest;
  readonly response: InjectedOrderResponse;
}

const CUSTOMER_EMAIL = "ada@example.com";
const TAX_RATE = 0.08875;
const DISTRIBUTION_CENTER = "DC01";

const HOME: Address = {
  first_name: "Ada",
  last_name: "Lovelace",
  address_line_1: "5 Mercer Street",
  city: "New York",
  state: "NY",
  zip_code: "10013",
  country: "US",
  phone: "+12125550100",
};

/** Asks for options near the customer, then injects an order that is shipped and one that is picked up. */
export async function placeOrders(
  newstore: NewStore,
  report: Report,
  shop: Shop,
): Promise<{ shipped: PlacedOrder; pickedUp: PlacedOrder; changes: StockChanges }> {
  const placedAt = new Date().toISOString();
  const changes: StockChanges = new Map();
  const base = { taxRate: TAX_RATE, taxName: "NY sales tax", placedAt, email: CUSTOMER_EMAIL };

  const shippedLines = [
    { productId: shop.idOf("TT-HRC-NVY-M"), quantity: 3 },
    { productId: shop.idOf("TT-CVT-SND-S"), quantity: 2 },
  ];
  const delivery = await newstore.shipping.deliveryOptions({
    bag: shippedLines.map(({ productId, quantity }) => ({ product_id: productId, quantity })),
    shipping_address: { country_code: "US", zip_code: "10013", city: "New York", state: "NY" },
  });
  for (const option of delivery.options ?? [])
    report.line(`delivery: ${option.display_name}, ${option.price} ${option.currency}`);
  const [cheapest] = [...(delivery.options ?? [])].sort((a, b) => (a.price ?? 0) - (b.price ?? 0));
  if (cheapest?.shipping_offer_token === undefined) throw new Error("There is no way to deliver this bag.");

  const shipped = await inject(newstore, {
    request: toInjectedOrder(
      {
        ...base,
        number: "TT-1001",
        lines: shippedLines,
        discount: { ref: "autumn", coupon: "AUTUMN25", amount: "25.00" },
        shippingPrice: cheapest.price ?? 0,
        shippingToken: cheapest.shipping_offer_token,
      },
      { shipping: HOME, billing: HOME },
      shop,
    ),
  });
  report.line(`order TT-1001, 5 units, ${totalOf(shipped.request)} USD, shipped: ${shipped.response.id}`);
  for (const { product_id } of shipped.response.items) noteChange(changes, product_id, DISTRIBUTION_CENTER, -1);

  const pickupLine = lineInStock(shop, "US01", 3);
  const pickup = await newstore.shipping.pickupOptions({
    location: { geo: { latitude: 40.7222, longitude: -73.9987 } },
    bag: [{ product_id: pickupLine.productId, quantity: pickupLine.quantity }],
    options: { search_radius: 50, limit: 5, show_stores_without_atp: false },
  });
  for (const option of pickup.options ?? [])
    report.line(`pickup: ${option.store?.label}, ${option.in_store_pickup_option?.delivery_time}`);
  const nearest = pickup.options?.[0];
  report.check("the nearest store that has everything is SoHo", nearest?.fulfillment_node_id, "US01");

  const pickedUp = await inject(newstore, {
    request: toInjectedOrder(
      {
        ...base,
        number: "TT-1002",
        lines: [pickupLine],
        discount: { ref: "welcome", coupon: "WELCOME10", amount: "10.00" },
        shippingPrice: 0,
        shippingToken: tokenOf(nearest),
      },
      { billing: HOME },
      shop,
    ),
  });
  report.line(`order TT-1002, 3 units, ${totalOf(pickedUp.request)} USD, picked up at US01: ${pickedUp.response.id}`);
  for (const { product_id } of pickedUp.response.items) noteChange(changes, product_id, "US01", -1);

  const again = await newstore.orders.inject(shipped.request);
  report.check("the same order sent twice is one order with the same ids", again, shipped.response);
  return { shipped, pickedUp, changes };
}

async function inject(newstore: NewStore, { request }: { request: InjectedOrderRequest }): Promise<PlacedOrder> {
  return { request, response: await newstore.orders.inject(request) };
}

function tokenOf(option: InStorePickupOption | undefined): string {
  const token = option?.in_store_pickup_option?.shipping_offer_token;
  // Better no order than one without a token: it would be routed anywhere.
  if (token === undefined) throw new Error("There is no store to pick this bag up from.");
  return token;
}

/** The first product of the sample with enough stock at a location. */
function lineInStock(
  { importedStock }: Shop,
  nodeId: string,
  quantity: number,
): { productId: string; quantity: number } {
  for (const [key, stock] of importedStock) {
    const [productId = ""] = key.split("@");
    if (stock >= quantity && key === stockKey(productId, nodeId)) return { productId, quantity };
  }
  throw new Error(`Nothing at ${nodeId} is there ${quantity} times.`);
}

function totalOf(order: InjectedOrderRequest): number {
  return order.payments?.[0]?.amount ?? 0;
}
