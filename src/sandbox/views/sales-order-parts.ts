import type { World } from "../kernel/world.js";
import type { BodyItem, OrderBody } from "../state/order-body.js";
import type { Amounts, OrderUnit, SandboxOrder } from "../state/order-types.js";
import { moneyOf, sumsOf } from "./order-figures.js";
import { productFacts } from "./product-facts.js";

type Json = Record<string, unknown>;

/** Leaves out members that are `undefined`: the platform omits what it does not know. */
export function known(members: Json): Json {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** Published `SalesOrderPrice`. */
export function priceOf(order: SandboxOrder, amounts: Amounts): Json {
  const money = moneyOf(order);
  const { base, discount, net, tax, gross } = amounts;
  return { base: money(base), discount: money(discount), net: money(net), tax: money(tax), gross: money(gross) };
}

/** Published `SalesOrderTotals`: gross, net and tax are sums over the units only. */
export function totalsOf(order: SandboxOrder): Json {
  const money = moneyOf(order);
  const { units, shipping, gift } = sumsOf(order);
  return {
    gross: money(units.gross),
    net: money(units.net),
    tax: money(units.tax),
    discount: money(units.discount + shipping.discount),
    shipping: money(shipping.gross),
    gift_wrapping: money(gift.gross),
    total: money(order.total),
  };
}

/** Published `SalesOrderProductAttributes`. */
export function attributesOf(world: World, order: SandboxOrder, unit: OrderUnit): Json {
  const facts = productFacts(world, order, unit.productId);
  return known({
    name: facts.name,
    color: facts.color,
    size: facts.size,
    image_url: facts.imageUrl,
    additional_variant_1: facts.additional1,
    additional_variant_2: facts.additional2,
  });
}

/** Published `SalesOrderExternalIdentifier`. */
export function identifierOf(unit: OrderUnit): Json {
  return known({ serial_number: unit.serialNumber, epc: unit.epc });
}

/** Published `SalesOrderCustomer`. */
export function customerOf(order: SandboxOrder): Json {
  const { customer_email: email, customer_name: name, customer_language: language } = order.body;
  return known({ id: order.customerId, email, name, language });
}

/** Published `SalesOrderAddress`; the country is named as in the order, but under another key. */
export function addressOf(address: OrderBody["billing_address"]): Json | undefined {
  if (address === undefined) return undefined;
  const { country, ...rest } = address;
  return known({ ...rest, country_code: country });
}

/** Published `SalesOrderDiscount`s of a unit, those on the item before those on the order. */
export function discountsOf(item: BodyItem): Json[] {
  const one = (level: string) => (discount: NonNullable<BodyItem["price"]["item_discount_info"]>[number]) =>
    known({
      level,
      type: discount.type,
      value: discount.original_value,
      price_adjustment: discount.price_adjustment,
      coupon_code: discount.coupon_code,
      reason: discount.description,
    });
  return [
    ...(item.price.item_discount_info ?? []).map(one("item")),
    ...(item.price.item_order_discount_info ?? []).map(one("order")),
  ];
}

/** Published `SalesOrderTaxLine`s: an order is injected with the rate 0.0625 and read with 6.25. */
export function taxLinesOf(lines: BodyItem["price"]["item_tax_lines"]): Json[] {
  return lines.map((line) => ({ ...line, rate: percentOf(line.rate) }));
}

/** By the decimal text, since 0.07 * 100 is 7.000000000000001. */
function percentOf(fraction: number): number {
  const [digits, exponent = "0"] = String(fraction).split("e");
  return Number(`${digits}e${Number(exponent) + 2}`);
}

/** `web` and `store` are all that the published response knows; an app is nearer to the web. */
export function channelTypeOf(order: SandboxOrder): string {
  return order.body.channel_type === "store" ? "store" : "web";
}

/** docs/platform/order-retrieval.md#current-operations: UTC, with `Z` in version 2 only. */
export function placedAtOf(order: SandboxOrder, version: 1 | 2): string {
  return version === 2 ? order.placedAt : order.placedAt.slice(0, -1);
}
