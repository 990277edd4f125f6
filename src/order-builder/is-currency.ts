import { currencies } from "../../generated/order-injection/codes.js";
import type { Currency } from "../../generated/order-injection/types.js";
import { minorDigitsOf } from "../money/currency.js";

let listed: ReadonlySet<string> | undefined;

/**
 * Whether a text is the code of a currency that an order can be built in: one of those that NewStore's contract lists, in
 * capitals, with a number of minor digits by ISO 4217. `buildOrder` refuses all others, and `orders.inject` takes all of
 * these; of the others it takes only metals and units of account, which nobody pays with. Which currencies a tenant sells
 * in is its own matter.
 *
 * @example
 * ```ts
 * import { isCurrency } from "newstore-sdk";
 *
 * const code: string = "EUR";
 * if (!isCurrency(code)) throw new Error(`The shop sells in ${code}, which is no currency.`);
 * ```
 */
export function isCurrency(code: unknown): code is Currency {
  return isListed(code) && minorDigitsOf(code) !== undefined;
}

/** Whether NewStore's contract has the code. */
export function isListed(code: unknown): boolean {
  listed ??= new Set(currencies.split(" "));
  return listed.has(code as string);
}
