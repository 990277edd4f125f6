import type { PricedShipment } from "./price-shipments.js";
import { type PricedUnits, sum } from "./price-units.js";
import type { GiftDraft } from "./read-prices.js";
import type { Reader } from "./reader.js";
import { type TaxMethod, taxesOn } from "./taxes.js";

/** What an order comes to, in minor units. */
export interface Figures {
  readonly items: bigint;
  readonly discounts: bigint;
  readonly shipping: bigint;
  readonly giftWrapping: bigint;
  readonly taxes: bigint;
  readonly total: bigint;
}

/**
 * Adds up as the platform does (docs/platform/order-injection.md#rules): units less discounts, shipping less discounts,
 * and taxes where prices do not hold them. Gift wrapping counts: the customer pays it.
 */
export function addUp(
  { units }: PricedUnits,
  shipments: readonly PricedShipment[],
  gift: GiftDraft | undefined,
  method: TaxMethod,
): Figures {
  const items = sum(units.map(({ unit }) => unit.line.unitPrice));
  const discounts = sum([
    ...units.map(({ lineOff, orderOff }) => lineOff + orderOff),
    ...shipments.map(({ off }) => off),
  ]);
  const shipping = sum(shipments.map(({ draft }) => draft.price));
  const giftWrapping = gift?.price ?? 0n;
  const taxes = sum([
    ...units.map(({ taxes }) => sum(taxes)),
    ...shipments.map(({ tax }) => tax),
    ...(gift === undefined ? [] : taxesOn(gift.price, gift.taxes, method)),
  ]);
  const total = items - discounts + shipping + giftWrapping + (method === "excluded" ? taxes : 0n);
  return { items, discounts, shipping, giftWrapping, taxes, total };
}

/** `items 72.47, discounts 10.00, …`: what an error about a sum shows. */
export function inWords(reader: Reader, figures: Figures, method: TaxMethod): string {
  const { items, discounts, shipping, giftWrapping, taxes } = figures;
  const parts = [
    `items ${reader.show(items)}`,
    `discounts ${reader.show(discounts)}`,
    `shipping ${reader.show(shipping)}`,
    ...(giftWrapping === 0n ? [] : [`gift wrapping ${reader.show(giftWrapping)}`]),
    `taxes ${reader.show(taxes)} (${method})`,
  ];
  return parts.join(", ");
}
