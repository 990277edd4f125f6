import type { World } from "../kernel/world.js";
import type { OrderShipment, OrderUnit, SandboxOrder } from "../state/order-types.js";
import { bodyItemOf, isFinal, moneyOf, sumsOf } from "./order-figures.js";
import { productFacts } from "./product-facts.js";
import { addressOf, known } from "./sales-order-parts.js";

type Json = Record<string, unknown>;

/**
 * An order as `GET /v0/d/external_orders/{id}` returns it (docs/platform/order-retrieval.md#external-orders). Labels
 * are
 * for people.
 */
export function externalOrder(world: World, order: SandboxOrder): Json {
  const { body } = order;
  const billing = addressOf(body.billing_address);
  return known({
    order_uuid: order.uuid,
    order_id: order.displayId,
    external_order_id: order.externalId,
    customer_uuid: order.customerId,
    external_customer_id: body.external_customer_id,
    channel: body.channel_name,
    channel_type: body.channel_type,
    created_at: order.createdAt,
    created_by_label: "",
    taxation: order.taxIncluded ? "gross" : "net",
    status_label: labelOf(order),
    status_description: "",
    address_changed: false,
    revision: 1 + order.fulfillmentRequests.length,
    extended_attributes: body.extended_attributes ?? [],
    shipping_address: addressOf(body.shipping_address),
    billing_address: billing && known({ ...billing, email: body.customer_email }),
    payments: order.payments.map((payment) => paymentOf(order, payment)),
    ordered_products: order.units.map((unit) => productOf(world, order, unit)),
    shipments: order.shipments.map((shipment, index) => shipmentOf(world, order, shipment, index)),
    totals: totalsOf(order),
    value_added_services: null,
  });
}

/**
 * `Pending` is the only label on record (docs/platform/order-retrieval.md#status-values); the others follow the words
 * of Omnichannel Manager.
 */
function labelOf(order: SandboxOrder): string {
  const units = order.units;
  if (units.every((unit) => unit.status === "cancelled")) return "Canceled";
  if (units.every(isFinal)) return "Complete";
  if (units.some((unit) => unit.status === "on_hold")) return "On Hold";
  return units.some((unit) => unit.status === "in_fulfillment") ? "Routing" : "Pending";
}

function paymentOf(order: SandboxOrder, payment: SandboxOrder["payments"][number]): Json {
  return {
    uuid: payment.uuid,
    currency: order.currency,
    method: payment.method,
    payment_detail: "",
    credit_card_number: "",
    instrument_id: payment.uuid,
    status_label: payment.captured > 0 ? "Captured" : "Authorized",
    status_description: "",
  };
}

function productOf(world: World, order: SandboxOrder, unit: OrderUnit): Json {
  const facts = productFacts(world, order, unit.productId);
  const money = moneyOf(order);
  const { base, discount, net, tax, gross } = unit.amounts;
  const item = bodyItemOf(order, unit);
  const attributes = item.extended_attributes ?? [];
  return {
    id: unit.productId,
    item_id: unit.uuid,
    product_sku: facts.sku ?? unit.productId,
    name: facts.name,
    image: facts.imageUrl ?? "",
    category: facts.category ?? "",
    quantity: 1,
    price: {
      base: money(base),
      catalog: item.price.item_list_price,
      net: money(net),
      tax: money(tax),
      gross: money(gross),
      adjustment: money(discount),
      adjusted_total: money(gross),
      currency: order.currency,
      tax_class_id: facts.taxClass ?? "",
    },
    custom_attributes: attributes,
    extended_attributes: attributes,
    variation_attribute_1_value: facts.additional1 ?? "",
    variation_attribute_2_value: facts.additional2 ?? "",
    variation_color_value: facts.color ?? "",
    variation_size_value: facts.size ?? "",
  };
}

function shipmentOf(world: World, order: SandboxOrder, shipment: OrderShipment, index: number): Json {
  const units = order.units.filter((unit) => unit.shipment === index);
  const money = moneyOf(order);
  const { base, discount, net, tax, gross } = shipment.amounts;
  const lines = order.fulfillmentRequests.flatMap((request) => request.lines);
  const parcel = lines.find((line) => line.status === "shipped" && units.some((unit) => unit.uuid === line.itemUuid));
  const shippedAt = units.find((unit) => unit.shippedAt !== undefined)?.shippedAt;
  const items = units.map((unit) => productOf(world, order, unit));
  return {
    shipment_uuid: shipment.uuid,
    shipping_from: units.find((unit) => unit.nodeId !== undefined)?.nodeId ?? "",
    store_address: null,
    details: {
      carrier: parcel?.carrier ?? shipment.carrier ?? "",
      method: shipment.serviceLevel,
      delivery_status_id: shippedAt === undefined ? "pending" : "shipped",
      delivery_status_label: shippedAt === undefined ? "Pending" : "Shipped",
      delivery_status_date: shippedAt ?? order.createdAt,
    },
    items,
    // docs/platform/order-retrieval.md#external-orders: the same without `quantity`.
    products: items.map(({ quantity: _quantity, ...product }) => product),
    links: { invoice: "", return_label: "", sales_receipt: "" },
    price: {
      base: money(base),
      net: money(net),
      tax: money(tax),
      gross: money(gross),
      adjustment: money(discount),
      adjusted_total: money(gross),
    },
    totals: {},
    returns: returnsOf(world, order, units),
  };
}

function returnsOf(world: World, order: SandboxOrder, units: readonly OrderUnit[]): Json[] {
  return world.state.returns.returnsOf(order.uuid).flatMap((one) => {
    const own = one.units.filter((returned) => units.some((unit) => unit.uuid === returned.itemUuid));
    if (own.length === 0) return [];
    const items = own.map((returned) =>
      known({
        product_id: returned.productId,
        quantity: 1,
        return_code: returned.returnCode,
        return_reason: returned.returnReason,
        returned_at: one.returnedAt,
      }),
    );
    return [{ return_id: one.uuid, refund_note: "", items }];
  });
}

function totalsOf(order: SandboxOrder): Json {
  const money = moneyOf(order);
  const { units, shipping, gift } = sumsOf(order);
  return {
    currency: order.currency,
    merchandise_total: money(units.base - units.discount),
    shipping_total: money(shipping.base - shipping.discount),
    shipping_taxes: money(shipping.tax),
    gift_wrapping_total: money(gift.net),
    gift_wrapping_taxes: money(gift.tax),
    taxes: money(units.tax + shipping.tax + gift.tax),
    order_total: money(order.total),
    grand_total: money(order.total),
  };
}
