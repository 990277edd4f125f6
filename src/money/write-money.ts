/** A JSON number in major units, as the wire has it. Exact below 10^15: the quotient is the double that its text means. */
export function toAmount(minor: bigint, digits: number): number {
  return Number(minor) / 10 ** digits;
}

/** Decimal text with all of the currency's decimals, as in `5.00`. */
export function toText(minor: bigint, digits: number): string {
  const isNegative = minor < 0n;
  const text = (isNegative ? -minor : minor).toString().padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return `${isNegative ? "-" : ""}${whole}${digits === 0 ? "" : `.${text.slice(-digits)}`}`;
}
