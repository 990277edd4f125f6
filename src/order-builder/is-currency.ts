import type { Currency } from "../../generated/order-injection/types.js";
import { minorDigitsOf } from "../money/currency.js";

let inUse: ReadonlySet<string> | undefined;

/**
 * Whether a text is the code of a currency that an order can be in: three capitals of ISO 4217, in use, with a number of
 * minor digits. For codes that come as text from the shop; which currencies a tenant sells in is its own matter.
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
  if (typeof code !== "string" || minorDigitsOf(code) === undefined) return false;
  inUse ??= new Set(Intl.supportedValuesOf("currency"));
  return inUse.has(code);
}
