import type { World } from "../kernel/world.js";
import type { SandboxOrder } from "../state/order-types.js";
import { bodyItemOf, fulfillmentType, orderStatus } from "./order-figures.js";
import { productFacts } from "./product-facts.js";
import {
  addressOf,
  attributesOf,
  channelTypeOf,
  customerOf,
  discountsOf,
  identifierOf,
  known,
  placedAtOf,
  priceOf,
  taxLinesOf,
  totalsOf,
} from "./sales-order-parts.js";

type Json = Record<string, unknown>;

/** What all responses about an order begin with. `id` is the seller's number, `origin_id` NewStore's UUID. */
function headOf(order: SandboxOrder, version: 1 | 2): Json {
  return {
    id: order.externalId,
    origin: "newstore",
    origin_id: order.uuid,
    placed_at: placedAtOf(order, version),
    status: orderStatus(order),
    currency: order.currency,
    fulfillment_type: fulfillmentType(order),
  };
}

/** An order of the history, published `SalesOrder`. */
export function salesOrder(world: World, order: SandboxOrder): Json {
  const items = order.units.map((unit) => ({
    id: unit.externalItemId,
    origin_id: unit.uuid,
    status: unit.status,
    price: priceOf(order, unit.amounts),
    product_attributes: attributesOf(world, order, unit),
    external_identifier: identifierOf(unit),
  }));
  return { ...headOf(order, 1), channel_type: channelTypeOf(order), catalog: order.body.shop, items };
}

/** An order of the history by version 2 of the media type, published `SalesOrderV2`. */
export function salesOrderV2(world: World, order: SandboxOrder): Json {
  const { body } = order;
  return known({
    ...headOf(order, 2),
    channel: { type: channelTypeOf(order), id: body.channel_name },
    customer: customerOf(order),
    shop: { id: body.shop, locale: body.shop_locale },
    shipping_address: addressOf(body.shipping_address),
    tax_information: { is_exempt: false, method: taxMethodOf(order) },
    totals: totalsOf(order),
    extended_attributes: body.extended_attributes ?? [],
    is_historical: body.is_historical ?? false,
    is_offline: body.is_offline ?? false,
    items: order.units.map((unit) => ({
      id: unit.uuid,
      product_id: unit.productId,
      status: unit.status,
      price: priceOf(order, unit.amounts),
      product_attributes: attributesOf(world, order, unit),
      external_identifier: identifierOf(unit),
      extended_attributes: bodyItemOf(order, unit).extended_attributes ?? [],
    })),
  });
}

/** One order in full, published `SalesOrderDetailResponse`. The version changes nothing but the time's form. */
export function salesOrderDetail(world: World, order: SandboxOrder, version: 1 | 2): Json {
  const { body } = order;
  return known({
    ...headOf(order, version),
    channel_type: channelTypeOf(order),
    store_id: body.store_id,
    catalog: body.shop,
    shop_locale: body.shop_locale,
    customer: customerOf(order),
    shipping_address: addressOf(body.shipping_address),
    billing_address: addressOf(body.billing_address),
    items: order.units.map((unit) => detailItem(world, order, unit)),
    shipments: order.shipments.map((shipment) => ({ id: shipment.uuid, price: priceOf(order, shipment.amounts) })),
    fulfillments: fulfillmentsOf(world, order),
    totals: totalsOf(order),
    // Empty for orders that NewStore keeps itself (published text of `payment_history`).
    payment_history: [],
    gift_wrapping: giftOf(order),
    tax_method: taxMethodOf(order),
    tax_exempt: false,
    notification_blacklist: body.notification_blacklist ?? [],
    extended_attributes: body.extended_attributes ?? [],
    is_offline: body.is_offline ?? false,
  });
}

function detailItem(world: World, order: SandboxOrder, unit: SandboxOrder["units"][number]): Json {
  const item = bodyItemOf(order, unit);
  const shipment = order.shipments[unit.shipment];
  return known({
    id: unit.uuid,
    origin_id: unit.uuid,
    product_id: unit.productId,
    status: unit.status,
    price: priceOf(order, unit.amounts),
    price_catalog: item.price.item_list_price,
    product_attributes: attributesOf(world, order, unit),
    discounts: discountsOf(item),
    tax_lines: taxLinesOf(item.price.item_tax_lines),
    tax_class: productFacts(world, order, unit.productId).taxClass,
    shipping_method: shipment?.serviceLevel,
    fulfillment_group_type: shipment?.kind === "handover" ? "IN_STORE_HANDOVER" : "SHIPPING",
    addon_parent_item_id: unit.addonParentUuid,
    external_identifier: identifierOf(unit),
    extended_attributes: item.extended_attributes ?? [],
  });
}

/** Units by the place they ship from. */
function fulfillmentsOf(world: World, order: SandboxOrder): Json[] {
  const nodes = [...new Set(order.units.map((unit) => unit.nodeId))];
  return nodes.map((nodeId) => {
    const address = nodeId === undefined ? undefined : world.state.stores.byNode(nodeId)?.address;
    return known({
      item_ids: order.units.filter((unit) => unit.nodeId === nodeId).map((unit) => unit.uuid),
      origin: address && { country_code: address.countryCode, zip_code: address.zipCode },
    });
  });
}

function giftOf(order: SandboxOrder): Json | undefined {
  if (order.giftWrapping === undefined) return undefined;
  const gift = order.units.map((unit) => bodyItemOf(order, unit).gift_wrapping).find((one) => one !== undefined);
  const { net, tax, gross } = priceOf(order, order.giftWrapping);
  const price = known({ net, tax, gross, tax_code: gift?.tax_class });
  return known({ message: gift?.message, price, tax_lines: gift?.item_tax_lines && taxLinesOf(gift.item_tax_lines) });
}

function taxMethodOf(order: SandboxOrder): string {
  return order.taxIncluded ? "vat_included" : "vat_excluded";
}

/**
 * Prices of a shipment or a unit by its id (`POST /v0/orders/{id}/prices`). A unit also goes by its product, a shipment
 * by its level.
 */
export function pricesOf(
  order: SandboxOrder,
  query: { readonly type?: string; readonly id?: string },
): Json | undefined {
  const { type, id } = query;
  if (type === "shipping") {
    const shipment = order.shipments.find((one) => one.uuid === id || one.serviceLevel === id);
    return shipment && { type, id, ...priceOf(order, shipment.amounts) };
  }
  const unit = order.units.find((one) => one.uuid === id) ?? order.units.find((one) => one.productId === id);
  return unit && { type: "product", id, ...priceOf(order, unit.amounts), status: unit.status };
}
