import { anyOption, type BodyItem, type OrderBody } from "../state/order-body.js";
import type { Amounts } from "../state/order-types.js";
import { decimalsOf, toMinor } from "./money.js";

/** Whether prices hold their tax. The default is not known: an order that says nothing is read as `tax_excluded`. */
export function taxIncluded(order: OrderBody): boolean {
  return order.price_method === "tax_included";
}

/** Net, tax and gross of a price: `base - discount` is the gross price when it holds the tax, else the net one. */
function amountsFor(base: number, discount: number, tax: number, included: boolean): Amounts {
  const reduced = base - discount;
  return included
    ? { base, discount, tax, gross: reduced, net: reduced - tax }
    : { base, discount, tax, net: reduced, gross: reduced + tax };
}

/** Amounts of one unit. */
export function itemAmounts(item: BodyItem, currency: string, included: boolean): Amounts {
  const { price } = item;
  const discounts = [...(price.item_discount_info ?? []), ...(price.item_order_discount_info ?? [])];
  return amountsFor(
    minor(price.item_price, currency),
    sum(discounts.map((one) => minor(one.price_adjustment, currency))),
    sum((price.item_tax_lines ?? []).map((line) => minor(line.amount, currency))),
    included,
  );
}

/** Amounts of a shipment's shipping option. */
export function shippingAmounts(option: ReturnType<typeof anyOption>, currency: string, included: boolean): Amounts {
  const discount = sum((option.discount_info ?? []).map((one) => minor(one.price_adjustment, currency)));
  return amountsFor(minor(option.price, currency), discount, minor(option.tax, currency), included);
}

/** Amounts of the gift wrapping. Only the first item that has one counts (published text of `gift_wrapping`). */
export function giftWrappingAmounts(order: OrderBody, included: boolean): Amounts | undefined {
  const gift = order.shipments.flatMap((shipment) => shipment.items).find((item) => item.gift_wrapping)?.gift_wrapping;
  if (gift === undefined) return undefined;
  const tax = sum((gift.item_tax_lines ?? []).map((line) => minor(line.amount, order.currency)));
  return amountsFor(minor(gift.item_price ?? 0, order.currency), 0, tax, included);
}

/** What the customer pays, in smallest units: units, shipping and gift wrapping, taxes in, discounts off. */
export function orderTotal(order: OrderBody, included = taxIncluded(order)): number {
  const units = order.shipments.flatMap((one) => one.items.map((item) => itemAmounts(item, order.currency, included)));
  const shipping = order.shipments.map((one) => shippingAmounts(anyOption(one), order.currency, included));
  const gift = giftWrappingAmounts(order, included);
  return sum([...units, ...shipping, ...(gift ? [gift] : [])].map((amounts) => amounts.gross));
}

/** Sum of the payments, in smallest units. */
export function paymentTotal(order: OrderBody): number {
  return sum((order.payments ?? []).map((payment) => minor(payment.amount, order.currency)));
}

/** An amount whose decimals have been checked, in smallest units. */
function minor(amount: number, currency: string): number {
  const value = toMinor(amount, decimalsOf(currency));
  if (value === undefined) throw new RangeError(`${amount} has more decimals than ${currency} allows`);
  return value;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
