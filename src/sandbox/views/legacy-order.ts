import type { World } from "../kernel/world.js";
import { codesOf } from "../state/catalog.js";
import type { ItemStatus, OrderUnit, SandboxOrder } from "../state/order-types.js";
import { bodyItemOf, moneyOf, sumsOf } from "./order-figures.js";
import { productFacts } from "./product-facts.js";
import { addressOf, channelTypeOf, discountsOf, known } from "./sales-order-parts.js";

type Json = Record<string, unknown>;

/**
 * An order as `GET /v0/c/customer_orders/{uuid}` returns it (docs/platform/fulfillment-provider.md#older-reads). Of what
 * the sandbox has no counterpart it shows nothing.
 */
export function legacyCustomerOrder(world: World, order: SandboxOrder): Json {
  return {
    pagination_info: { count: 1, total: 1, offset: 0 },
    customer_order: customerOrder(world, order),
    payment_history: order.transactions
      .filter(({ reason }) => reason !== "capture")
      .map((entry) => paymentEntry(order, entry)),
  };
}

function customerOrder(world: World, order: SandboxOrder): Json {
  const { body } = order;
  return known({
    sales_order_id: order.uuid,
    sales_order_external_id: order.externalId,
    status: statusOf(order),
    channel_type: channelTypeOf(order),
    placed_at: order.placedAt,
    currency_code: order.currency,
    is_net: !order.taxIncluded,
    revision: 1 + order.fulfillmentRequests.length,
    has_gift_wrapping: order.giftWrapping !== undefined,
    associate_id: body.associate_id ?? "",
    consumer: known({ id: order.customerId, name: body.customer_name, email: body.customer_email }),
    billing_address: addressOf(body.billing_address) ?? "",
    shipping_address: addressOf(body.shipping_address) ?? "",
    extended_attributes: body.extended_attributes ?? [],
    totals: totalsOf(order),
    refunds: [],
    shipments: order.shipments.map(({ uuid }) => ({ id: uuid })),
    products: order.units.map((unit) => productOf(world, order, unit)),
  });
}

/** docs/platform/order-retrieval.md#status-values: words of this read alone. */
const STATUS: Readonly<Record<ItemStatus, string>> = {
  pending: "routing",
  in_fulfillment: "routing",
  on_hold: "routing",
  complete: "shipped",
  returned: "returned",
  cancelled: "canceled",
};

function statusOf({ units }: SandboxOrder): string {
  const all = (status: ItemStatus) => units.every((unit) => unit.status === status);
  if (all("cancelled")) return "canceled";
  if (units.some(({ status }) => status === "returned")) return "partial_returned";
  if (units.every(({ status }) => status === "complete" || status === "cancelled")) return "complete";
  return "routing";
}

function totalsOf(order: SandboxOrder): Json {
  const money = moneyOf(order);
  const { units, shipping } = sumsOf(order);
  return {
    subtotal: money(units.base),
    subtotal_net: money(units.net),
    subtotal_gross: money(units.gross),
    discount: money(units.discount + shipping.discount),
    taxes: money(units.tax + shipping.tax),
    shipping_and_handling: money(shipping.gross),
    grand_total: money(order.total),
  };
}

function productOf(world: World, order: SandboxOrder, unit: OrderUnit): Json {
  const money = moneyOf(order);
  const facts = productFacts(world, order, unit.productId);
  const item = bodyItemOf(order, unit);
  const { kind } = order.shipments[unit.shipment] ?? {};
  const product = world.state.catalog
    .catalogs()
    .flatMap((name) => world.state.catalog.product(name, unit.productId) ?? [])[0];
  return known({
    id: unit.productId,
    sales_order_item_uuid: unit.uuid,
    name: facts.name,
    size: facts.size,
    color: facts.color,
    epc: unit.epc ?? "",
    status: STATUS[unit.status],
    fulfillment_type: kind === "handover" ? "in_store_handover" : "traditional_carrier",
    fulfillment_location: unit.nodeId ?? "",
    shipment_id: order.shipments[unit.shipment]?.uuid,
    price_catalog: item.price.item_list_price,
    price_net: money(unit.amounts.net),
    price_tax: money(unit.amounts.tax),
    price_gross: money(unit.amounts.gross),
    is_swapped: false,
    image_url: facts.imageUrl ?? "",
    external_identifiers: product === undefined ? [] : [...codesOf(product)].map(([type, value]) => ({ type, value })),
    extended_attributes: item.extended_attributes ?? [],
    discounts: discountsOf(item),
  });
}

function paymentEntry(order: SandboxOrder, entry: SandboxOrder["transactions"][number]): Json {
  const payment = order.payments.find(({ uuid }) => uuid === entry.paymentUuid);
  const isRefund = entry.reason === "refund";
  return {
    id: entry.uuid,
    category: isRefund ? "Refund" : "Payment",
    method: payment?.method ?? "",
    psp: payment?.processor ?? "",
    amount: moneyOf(order)(entry.amount),
    currency: order.currency,
    status: isRefund ? "refund-refunded" : "authorization-authorized",
    date: entry.at,
  };
}
