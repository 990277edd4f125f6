import { toUnits } from "./decimal.js";
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

/**
 * Adds an injected order up (order-injection, 8). `undefined` when nothing sure can be said:
 *
 * | the order | because |
 * | --- | --- |
 * | has no items, or an amount that is missing or no number | the schema reports it |
 * | takes more off a unit or off the shipping than it costs | the platform may count less than nothing, or nothing |
 */
export function totalOf(order: unknown): OrderTotal | undefined {
  try {
    const shipments = elements(property(order, "shipments"));
    const items = shipments.flatMap((shipment) => elements(property(shipment, "items")));
    if (items.length === 0) return undefined;
    const options = shipments.map(
      (shipment) => property(shipment, "shipping_option") ?? property(shipment, "historical_shipping_option"),
    );
    const gifts = items.map((item) => property(item, "gift_wrapping")).filter((gift) => gift !== undefined);
    return {
      items: sum(items.map(itemPrice)),
      shipping: sum(options.map((option) => reduced(amount(option, "price"), adjustments(option, "discount_info")))),
      taxes: sum([
        ...items.map((item) => taxes(property(item, "price"))),
        ...options.map((option) => amount(option, "tax")),
      ]),
      gifts: gifts.map((gift) => ({ price: optionalAmount(gift, "item_price"), taxes: taxes(gift) })),
    };
  } catch (error) {
    if (error instanceof NoSureSum) return undefined;
    throw error;
  }
}

/** Sum of one property over a list; `undefined` when one is no number. */
export function sumOf(list: readonly unknown[], name: string): bigint | undefined {
  try {
    return sum(list.map((element) => amount(element, name)));
  } catch (error) {
    if (error instanceof NoSureSum) return undefined;
    throw error;
  }
}

function itemPrice(item: unknown): bigint {
  const price = property(item, "price");
  const off = adjustments(price, "item_discount_info") + adjustments(price, "item_order_discount_info");
  return reduced(amount(price, "item_price"), off);
}

function reduced(price: bigint, off: bigint): bigint {
  if (off > price) throw new NoSureSum();
  return price - off;
}

function adjustments(holder: unknown, name: string): bigint {
  return sum(elements(property(holder, name)).map((discount) => amount(discount, "price_adjustment")));
}

function taxes(holder: unknown): bigint {
  return sum(elements(property(holder, "item_tax_lines")).map((line) => amount(line, "amount")));
}

function optionalAmount(holder: unknown, name: string): bigint {
  return property(holder, name) === undefined ? 0n : amount(holder, name);
}

function amount(holder: unknown, name: string): bigint {
  const value = property(holder, name);
  if (typeof value !== "number" || !Number.isFinite(value)) throw new NoSureSum();
  return toUnits(value);
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
