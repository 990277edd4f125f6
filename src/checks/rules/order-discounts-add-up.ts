import { fromUnits, toUnits } from "../../money/decimal.js";
import { ExactSum } from "../../money/exact-sum.js";
import { elements, property, type Rule } from "./rule.js";

/** Shares of one discount: those that name it alike and say the same of the whole. */
interface Shares {
  readonly ref: string;
  readonly whole: number;
  readonly off: ExactSum;
}

/**
 * The shares of a fixed discount on the whole order add up to it: it is prorated over the items of all shipments
 * (docs/platform/order-injection.md#discounts). Seen in clients; that the platform refuses another sum is not known.
 */
export const orderDiscountsAddUp: Rule = (value) => {
  const discounts = new Map<string, Shares>();
  for (const shipment of elements(value)) {
    for (const item of elements(property(shipment, "items"))) {
      for (const info of elements(property(property(item, "price"), "item_order_discount_info"))) add(discounts, info);
    }
  }
  const wrong = [...discounts.values()].find(({ whole, off }) => off.units() !== toUnits(whole));
  if (wrong === undefined) return undefined;
  const { ref, whole, off } = wrong;
  return `the shares of the order's discount ${JSON.stringify(ref)} add up to ${fromUnits(off.units(), 0)}, but its original_value is ${whole}: spread it over the units of all shipments`;
};

function add(discounts: Map<string, Shares>, info: unknown): void {
  const ref = property(info, "discount_ref");
  const whole = property(info, "original_value");
  const share = property(info, "price_adjustment");
  if (property(info, "type") !== "fixed" || typeof ref !== "string") return;
  if (!isAmount(whole) || !isAmount(share)) return;
  const key = `${whole} ${ref}`;
  const shares = discounts.get(key) ?? { ref, whole, off: new ExactSum() };
  discounts.set(key, shares);
  shares.off.add(share);
}

function isAmount(value: unknown): value is number {
  return Number.isFinite(value);
}
