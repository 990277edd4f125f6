import { shown } from "../core/shown.js";
import { decimalsOf, fitsDecimals } from "./decimal.js";

/**
 * An amount of money: decimal text as shops have it (`"19.99"`), a JSON number in major units (`19.99`), or a whole number
 * of the currency's smallest unit (`{ minor: 1999 }`).
 *
 * A number is taken by its shortest decimal text, so 19.99 is exactly that. `decimals` says how many digits a `minor` has
 * behind the point where that is not the currency's own number, as in commercetools' high precision money:
 * `{ minor: 19990, decimals: 3 }` is 19.99 too.
 *
 * @example
 * ```ts
 * const same: Money[] = ["19.99", 19.99, { minor: 1999 }, { minor: 19990n, decimals: 3 }];
 * ```
 */
export type Money =
  | string
  | number
  | {
      /** Whole number of the smallest unit: cents, for dollars. */
      readonly minor: number | bigint;
      /** Digits of `minor` behind the point. Default: as many as the currency has. */
      readonly decimals?: number | undefined;
    };

/** A currency and its number of decimals. */
export interface CurrencyDigits {
  readonly code: string;
  readonly digits: number;
}

/** From here on JSON numbers no longer tell one minor unit from the next in every reader's arithmetic. */
export const TOO_MUCH = 1_000_000_000_000_000n;

const DECIMAL_TEXT = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;
const MOST_DECIMALS = 20;

/** An amount in minor units, or what is wrong with it. Exact: nothing is ever rounded. */
export function readMoney(value: unknown, currency: CurrencyDigits): bigint | string {
  const minor = minorOf(value, currency);
  if (typeof minor === "string" || (minor < TOO_MUCH && minor > -TOO_MUCH)) return minor;
  return `it is ${display(value)}: a JSON number cannot hold so much to the smallest unit`;
}

function minorOf(value: unknown, currency: CurrencyDigits): bigint | string {
  if (typeof value === "number") return minorOfNumber(value, currency);
  if (typeof value === "string") return minorOfText(value, currency);
  if (typeof value === "object" && value !== null && "minor" in value) return minorOfMinor(value, currency);
  return `it is ${value === undefined ? "missing" : shown(value)}: ${advice(currency)}`;
}

function minorOfNumber(value: number, currency: CurrencyDigits): bigint | string {
  const { digits } = currency;
  if (fitsDecimals(value, digits)) return BigInt(Math.round(value * 10 ** digits));
  if (!Number.isFinite(value)) return `it is ${value}: ${advice(currency)}`;
  const decimals = decimalsOf(value);
  if (decimals > digits) return tooManyDecimals(value, decimals, currency);
  // It has no more decimals, and is none that is told apart from the next one: it is too much, of either sign.
  return TOO_MUCH;
}

function minorOfText(value: string, currency: CurrencyDigits): bigint | string {
  const { digits } = currency;
  const [matched, sign, whole = "", fraction = ""] = DECIMAL_TEXT.exec(value) ?? [];
  if (matched === undefined) return `it is ${shown(value)}: ${advice(currency)}`;
  const significant = fraction.replace(/(?<!0)0+$/, "");
  if (significant.length > digits) return tooManyDecimals(value, significant.length, currency);
  // By way of a number, three times as fast: up to TOO_MUCH that is exact, and above it is refused.
  const minor = BigInt(Number(whole + significant.padEnd(digits, "0")));
  return sign === "-" ? -minor : minor;
}

function minorOfMinor(value: object, currency: CurrencyDigits): bigint | string {
  // One that nobody reads may have been to say another number of decimals.
  const unknown = Object.keys(value).find((name) => name !== "minor" && name !== "decimals");
  if (unknown !== undefined) return `nothing reads its ${shown(unknown)}: give minor, and decimals where they differ`;
  const { minor, decimals = currency.digits } = value as { readonly minor: unknown; readonly decimals?: unknown };
  const isWhole = typeof minor === "bigint" || Number.isSafeInteger(minor);
  if (!isWhole) return `its minor is ${shown(minor)}: give a whole number of the smallest unit`;
  if (!Number.isInteger(decimals) || (decimals as number) < 0 || (decimals as number) > MOST_DECIMALS) {
    return `its decimals is ${shown(decimals)}: give how many digits of minor are behind the point`;
  }
  const count = BigInt(minor as number | bigint);
  const surplus = (decimals as number) - currency.digits;
  if (surplus <= 0) return count * 10n ** BigInt(-surplus);
  const step = 10n ** BigInt(surplus);
  if (count % step !== 0n) return tooManyDecimals(display(value), decimals as number, currency);
  return count / step;
}

function tooManyDecimals(value: string | number, decimals: number, { code, digits }: CurrencyDigits): string {
  const text = typeof value === "string" && value.startsWith("{") ? value : shown(value);
  return `it is ${text}, which has ${decimals} decimals: ${code} has ${digits}, so round it as the shop did`;
}

function advice({ digits }: CurrencyDigits): string {
  const sample = digits === 0 ? "1999" : `19.${"99".padEnd(digits, "0").slice(0, digits)}`;
  return `give an amount as "${sample}", ${sample} or { minor: ${sample.replace(".", "")} }`;
}

function display(value: unknown): string {
  if (typeof value !== "object") return shown(value);
  return `{ minor: ${String((value as { readonly minor?: unknown }).minor)} }`;
}
