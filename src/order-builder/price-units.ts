import { sharesOf } from "../money/shares.js";
import { amountsOff, type MergedDiscount, mergeDiscounts, spreadOff } from "./discounts.js";
import type { DiscountDraft } from "./read-prices.js";
import type { Reader } from "./reader.js";
import { type TaxMethod, taxesOn } from "./taxes.js";
import type { Unit, UnitsOfLine } from "./units.js";

/** A unit with all that its entry on the wire says of money. */
export interface PricedUnit {
  readonly unit: Unit;
  /** Taken off by the discounts of its line. */
  readonly lineOff: bigint;
  readonly lineDiscount: MergedDiscount | undefined;
  /** Its share of the discounts on the order. */
  readonly orderOff: bigint;
  /** In the order of the line's taxes. */
  readonly taxes: readonly bigint[];
}

/** All units, in the order of lines, and the discount on the order. */
export interface PricedUnits {
  readonly units: readonly PricedUnit[];
  readonly orderDiscount: MergedDiscount | undefined;
  /** Money of the discounts on the whole order. */
  readonly orderOff: bigint;
}

/** Discounts of lines first, then those of the order by what units still cost, then taxes on what is left. */
export function priceUnits(
  reader: Reader,
  unitsOfLine: UnitsOfLine,
  orderDiscounts: readonly DiscountDraft[],
  method: TaxMethod,
): PricedUnits {
  const all = [...unitsOfLine.values()].flat();
  const lineOffs = new Map<Unit, bigint>();
  for (const [line, units] of unitsOfLine) {
    if (line.discounts.length === 0) continue;
    const amounts = amountsOff(reader, line.discounts, netOf(units));
    for (const [index, off] of spreadOff(amounts, units).entries()) lineOffs.set(units[index] as Unit, off);
  }
  const orderAmounts = amountsOff(reader, orderDiscounts, netOf(all));
  const orderOffs = spreadOff(orderAmounts, all);
  const orderDiscount = mergeDiscounts(orderDiscounts);

  const priced: PricedUnit[] = [];
  for (const [line, units] of unitsOfLine) {
    const weights = units.map(({ net }) => net);
    const taxes = taxesOn(sum(weights), line.taxes, method).map((tax) => sharesOf(tax, weights));
    const lineDiscount = mergeDiscounts(line.discounts);
    for (const [index, unit] of units.entries()) {
      priced.push({
        unit,
        lineDiscount,
        lineOff: lineOffs.get(unit) ?? 0n,
        orderOff: orderOffs[priced.length] ?? 0n,
        taxes: taxes.map((shares) => shares[index] ?? 0n),
      });
    }
  }
  return { units: priced, orderDiscount, orderOff: sum(orderAmounts) };
}

function netOf(units: readonly Unit[]): bigint {
  return units.reduce((total, { net }) => total + net, 0n);
}

export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
