import { ExactSum } from "../../money/exact-sum.js";
import { elements, property } from "./rule.js";

/** What an order comes to, in units of 10^-20, with taxes apart. */
export interface OrderTotal {
  /** Items after discounts. */
  readonly items: bigint;
  /** Shipping after discounts. */
  readonly shipping: bigint;
  /** Taxes on items and shipping. */
  readonly taxes: bigint;
  /** Gift wrapping, one entry for each item that has it. */
  readonly gifts: readonly { readonly price: bigint; readonly taxes: bigint }[];
}

/** Thrown where no sum can be made that the platform surely makes too. */
class NoSureSum extends Error {}

function ifSure<T>(sum: () => T): T | undefined {
  try {
    return sum();
  } catch (error) {
    if (error instanceof NoSureSum) return undefined;
    throw error;
  }
}

/**
 * Adds an injected order up (docs/platform/order-injection.md#rules). `undefined` when nothing sure can be said:
 *
 * | the order | because |
 * | --- | --- |
 * | has no items, or an amount that is missing or no number | the schema reports it |
 * | takes more off a unit or off the shipping than it costs | the platform may count less than nothing, or nothing |
 */
export function totalOf(order: unknown): OrderTotal | undefined {
  return ifSure(() => sumsOf(order));
}

function sumsOf(order: unknown): OrderTotal | undefined {
  const [items, shipping, taxes] = [new ExactSum(), new ExactSum(), new ExactSum()];
  const gifts: { readonly price: bigint; readonly taxes: bigint }[] = [];
  let isEmpty = true;
  for (const shipment of elements(property(order, "shipments"))) {
    for (const item of elements(property(shipment, "items"))) {
      isEmpty = false;
      const price = property(item, "price");
      items.addSum(reduced(price, "item_price", ITEM_DISCOUNTS));
      addTaxes(taxes, price);
      const gift = property(item, "gift_wrapping");
      if (gift !== undefined) gifts.push(giftOf(gift));
    }
    const option = property(shipment, "shipping_option") ?? property(shipment, "historical_shipping_option");
    shipping.addSum(reduced(option, "price", SHIPPING_DISCOUNTS));
    taxes.add(amount(option, "tax"));
  }
  return isEmpty ? undefined : { items: items.units(), shipping: shipping.units(), taxes: taxes.units(), gifts };
}

/** Sum of one property over a list; `undefined` when one is no number. */
export function sumOf(list: readonly unknown[], name: string): bigint | undefined {
  return ifSure(() => {
    const sum = new ExactSum();
    for (const element of list) sum.add(amount(element, name));
    return sum.units();
  });
}

const ITEM_DISCOUNTS = ["item_discount_info", "item_order_discount_info"];
const SHIPPING_DISCOUNTS = ["discount_info"];

/** What is left of the price of a unit or a shipping option; `undefined` where an amount is no number. */
export function priceLeft(holder: unknown): ExactSum | undefined {
  return ifSure(() =>
    property(holder, "item_price") !== undefined
      ? left(holder, "item_price", ITEM_DISCOUNTS)
      : left(holder, "price", SHIPPING_DISCOUNTS),
  );
}

function reduced(holder: unknown, name: string, discounts: readonly string[]): ExactSum {
  const sum = left(holder, name, discounts);
  if (sum.isNegative) throw new NoSureSum();
  return sum;
}

function left(holder: unknown, name: string, discounts: readonly string[]): ExactSum {
  const sum = new ExactSum();
  sum.add(amount(holder, name));
  for (const list of discounts) {
    for (const discount of elements(property(holder, list))) sum.subtract(amount(discount, "price_adjustment"));
  }
  return sum;
}

function addTaxes(sum: ExactSum, holder: unknown): void {
  for (const line of elements(property(holder, "item_tax_lines"))) sum.add(amount(line, "amount"));
}

function giftOf(gift: unknown): { readonly price: bigint; readonly taxes: bigint } {
  const [price, taxes] = [new ExactSum(), new ExactSum()];
  if (property(gift, "item_price") !== undefined) price.add(amount(gift, "item_price"));
  addTaxes(taxes, gift);
  return { price: price.units(), taxes: taxes.units() };
}

function amount(holder: unknown, name: string): number {
  const value = property(holder, name);
  if (!Number.isFinite(value)) throw new NoSureSum();
  return value as number;
}
