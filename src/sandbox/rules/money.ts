/**
 * Money as whole numbers of a currency's smallest unit.
 *
 * The sandbox judges what the SDK sends, so it does not share this code with it: a mistake in one would hide the same
 * mistake in the other.
 */

/** Currencies whose number of decimals is not two. ISO 4217, list one. */
const DECIMALS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** How many decimals amounts of a currency have. */
export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2;
}

/** The amount in smallest units, or `undefined` when it has more decimals than the currency. */
export function toMinor(amount: number, decimals: number): number | undefined {
  // The shortest text that reads back as the same number has exactly the decimals that travelled on the wire.
  const text = String(amount);
  if (text.includes("e")) return undefined;
  const [whole = "0", fraction = ""] = text.split(".");
  if (fraction.length > decimals) return undefined;
  const minor = Number(`${whole}${fraction.padEnd(decimals, "0")}`);
  return Number.isSafeInteger(minor) ? minor : undefined;
}

/** The amount as the wire has it. Division by a power of ten rounds to the number that the decimal text means. */
export function fromMinor(minor: number, decimals: number): number {
  return minor / 10 ** decimals;
}
