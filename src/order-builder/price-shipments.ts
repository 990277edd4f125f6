import { portionOf, taxWithin } from "../money/rate.js";
import { amountsOff, type MergedDiscount, mergeDiscounts } from "./discounts.js";
import { sum } from "./price-units.js";
import type { ShipmentDraft } from "./read-shipments.js";
import type { Reader } from "./reader.js";
import type { TaxMethod } from "./taxes.js";

/** A shipment with what its option on the wire says of money. */
export interface PricedShipment {
  readonly draft: ShipmentDraft;
  readonly off: bigint;
  readonly discount: MergedDiscount | undefined;
  readonly tax: bigint;
}

export function priceShipments(
  reader: Reader,
  shipments: readonly ShipmentDraft[],
  method: TaxMethod,
): PricedShipment[] {
  return shipments.map((draft) => {
    const off = sum(amountsOff(reader, draft.discounts, draft.price));
    const tax = typeof draft.tax === "bigint" ? draft.tax : computed(draft.price - off, draft.tax, method);
    return { draft, off, discount: mergeDiscounts(draft.discounts), tax };
  });
}

/** The same rule as for lines. */
function computed(net: bigint, rate: number, method: TaxMethod): bigint {
  return method === "excluded" ? portionOf(net, rate) : taxWithin(net, rate, [rate]);
}
