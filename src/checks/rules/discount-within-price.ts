import { fromUnits } from "../../money/decimal.js";
import { priceLeft } from "./order-total.js";
import { property, type Rule } from "./rule.js";

/**
 * Discounts take no more off a unit, or off the shipping, than it costs. What the platform makes of such an order is not
 * known; no shop means it.
 */
export const discountWithinPrice: Rule = (value) => {
  const left = priceLeft(value);
  if (left?.isNegative !== true) return undefined;
  const price = property(value, "item_price") ?? property(value, "price");
  return `its discounts take off ${fromUnits(-left.units(), 0)} more than its price of ${price}: what is left cannot be below 0`;
};
