import type { World } from "../kernel/world.js";
import type { FulfillmentRequest, OrderUnit, SandboxOrder } from "../state/order-types.js";
import { bodyItemOf, moneyOf, sumsOf } from "./order-figures.js";
import { productFacts } from "./product-facts.js";

type Payload = Record<string, unknown>;

/** Payload of `order.created` and `order.opened` (docs/platform/events-and-webhooks.md#payloads). */
export function orderPayload(world: World, order: SandboxOrder): Payload {
  const { body } = order;
  const money = moneyOf(order);
  const { units, shipping } = sumsOf(order);
  return {
    id: order.uuid,
    external_id: order.externalId,
    created_at: order.createdAt,
    placed_at: order.placedAt,
    associate_id: body.associate_id ?? null,
    channel_type: body.channel_type,
    channel: body.channel_name,
    demand_location_id: body.store_id ?? null,
    is_exchange: false,
    customer_email: body.customer_email ?? "",
    customer_id: order.customerId ?? null,
    external_customer_id: body.external_customer_id ?? null,
    is_historical: body.is_historical ?? false,
    billing_address: eventAddress(body.billing_address),
    shipping_address: eventAddress(body.shipping_address) ?? {},
    price_method: order.taxIncluded ? "tax_included" : "tax_excluded",
    subtotal: money(units.base),
    discount_total: money(units.discount + shipping.discount),
    shipping_total: money(shipping.base - shipping.discount),
    shipping_tax: money(shipping.tax),
    tax_total: money(units.tax + shipping.tax),
    grand_total: money(order.total),
    currency: order.currency,
    tax_exempt: false,
    extended_attributes: body.extended_attributes ?? [],
    items: order.units.map((unit) => openedItem(world, order, unit)),
  };
}

function openedItem(world: World, order: SandboxOrder, unit: OrderUnit): Payload {
  const money = moneyOf(order);
  const { price, extended_attributes } = bodyItemOf(order, unit);
  const sum = (list: readonly { readonly price_adjustment: number }[] | undefined) =>
    (list ?? []).reduce((total, one) => total + one.price_adjustment, 0);
  return {
    id: unit.uuid,
    item_type: "product",
    product_id: unit.productId,
    pricebook_id: price.pricebook ?? "default",
    pricebook_price: price.item_price,
    list_price: price.item_list_price,
    item_discounts: sum(price.item_discount_info),
    order_discounts: sum(price.item_order_discount_info),
    tax: money(unit.amounts.tax),
    tax_provider_details: price.item_tax_lines.map(({ name, amount, rate }) => ({ name, amount, rate })),
    quantity: 1,
    status: "opened",
    extended_attributes: extended_attributes ?? [],
    external_identifiers: productFacts(world, order, unit.productId).identifiers,
    shipping_service_level: order.shipments[unit.shipment]?.serviceLevel ?? "",
    is_preorder: unit.preorder,
  };
}

/** Both spellings of the address lines travel in events. */
function eventAddress(address: SandboxOrder["body"]["billing_address"]): Payload | null {
  if (address === undefined) return null;
  const { address_line_1: line1, address_line_2: line2 = "" } = address;
  return {
    first_name: address.first_name ?? "",
    last_name: address.last_name ?? "",
    address_line_1: line1,
    address_line_2: line2,
    address_line1: line1,
    address_line2: line2,
    zip_code: address.zip_code ?? "",
    city: address.city ?? "",
    state: address.state ?? "",
    country: address.country,
    phone: address.phone ?? "",
  };
}

/** Payload of `order.completed`. */
export function completedPayload(order: SandboxOrder): Payload {
  const items = order.units.map((unit) => ({
    id: unit.uuid,
    product_id: unit.productId,
    quantity: 1,
    status: unit.status,
    fulfillment_location_id: unit.nodeId ?? null,
    shipping_service_level: order.shipments[unit.shipment]?.serviceLevel ?? null,
  }));
  return { id: order.uuid, items };
}

/** Payload of `order.cancelled`. */
export function cancelledPayload(order: SandboxOrder, units: readonly OrderUnit[]): Payload {
  const items = units.map(({ uuid, productId }) => ({
    id: uuid,
    product_id: productId,
    quantity: 1,
    status: "cancelled",
  }));
  return { id: order.uuid, items };
}

/** Payload of `order.items_cancelled`. */
export function itemsCancelledPayload(
  order: SandboxOrder,
  units: readonly OrderUnit[],
  reason: string | null,
): Payload {
  const items = units.map(({ uuid, productId }) => ({ id: uuid, product_id: productId, cancellation_reason: reason }));
  return { id: order.uuid, items };
}

/** Payload of the `fulfillment_request.*` events about some of its units. */
export function fulfillmentPayload(
  order: SandboxOrder,
  request: FulfillmentRequest,
  units: readonly OrderUnit[],
  logicalTimestamp: number,
): Payload {
  return {
    id: request.uuid,
    order_id: order.uuid,
    logical_timestamp: logicalTimestamp,
    fulfillment_location_id: request.nodeId,
    associate_id: null,
    service_level: request.serviceLevel,
    items: units.map(({ uuid, productId, shippedAt }) => ({
      id: uuid,
      product_id: productId,
      shipped_at: shippedAt ?? null,
    })),
  };
}
