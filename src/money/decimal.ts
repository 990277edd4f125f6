/**
 * Exact sums of JSON numbers. A number is taken by its shortest decimal text, which is what travels: 0.1 is one tenth
 * here, and 0.1 + 0.2 three tenths.
 */

/** Digits behind the point that sums are kept with; more than a double can distinguish at the size of amounts. */
const SCALE = 20;

/** One, in units of 10^-20. */
export const UNITS_PER_ONE = 100_000_000_000_000_000_000n;

/** Digits behind the point in the shortest text of a number. */
export function decimalsOf(value: number): number {
  const { fraction, exponent } = partsOf(value);
  return Math.max(0, fraction.length - exponent);
}

/** Decimals of no more digits than this are distinct in every double: each is the shortest text of its number. */
const LONGEST_UNIQUE = 1e15;

/**
 * Whether a number surely has at most this many decimals; `false` says nothing. Exact: a whole number over a power of
 * ten is divided without error to the double that its text would be read as. Forty times as fast as writing the text,
 * and every amount of every order comes by here.
 */
export function fitsDecimals(value: number, decimals: number): boolean {
  const scale = POWERS[decimals] ?? 10 ** decimals;
  const scaled = Math.round(value * scale);
  return Math.abs(scaled) < LONGEST_UNIQUE && scaled / scale === value;
}

/** Powers of ten as far as currencies go: looking one up is a tenth of raising one. */
const POWERS = [1, 10, 100, 1_000, 10_000];

/** No currency has more minor digits than these. */
const USUAL_SCALE = 10_000;
export const UNITS_OF_USUAL = 10_000_000_000_000_000n;

/** A number in whole units of 10^-4; `undefined` where it has more decimals, or more digits than doubles tell apart. */
export function usualUnits(value: number): number | undefined {
  const scaled = Math.round(value * USUAL_SCALE);
  return Math.abs(scaled) < LONGEST_UNIQUE && scaled / USUAL_SCALE === value ? scaled : undefined;
}

/** A number in units of 10^-20. */
export function toUnits(value: number): bigint {
  const usual = usualUnits(value);
  if (usual !== undefined) return BigInt(usual) * UNITS_OF_USUAL;
  const { whole, fraction, exponent } = partsOf(value);
  const shift = SCALE + exponent - fraction.length;
  return (BigInt(Math.sign(value)) * BigInt(whole + fraction) * tenTo(shift)) / tenTo(-shift);
}

/** A power of ten; 1 where the exponent is negative. */
function tenTo(exponent: number): bigint {
  return 10n ** BigInt(Math.max(0, exponent));
}

/** Half of the smallest amount that has this many decimals, in units. */
export function halfMinorUnit(decimals: number): bigint {
  return 10n ** BigInt(SCALE - decimals) / 2n;
}

/** Text of units with at least `decimals` digits behind the point, and more where there are more. */
export function fromUnits(units: bigint, decimals: number): string {
  const digits = units
    .toString()
    .replace("-", "")
    .padStart(SCALE + 1, "0");
  const fraction = digits
    .slice(-SCALE)
    .replace(/(?<!0)0+$/, "")
    .padEnd(decimals, "0");
  const whole = digits.slice(0, -SCALE);
  return `${units < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** `1.5e-7`, of either sign -> `1`, `5`, -7. Finite numbers only. */
function partsOf(value: number): { readonly whole: string; readonly fraction: string; readonly exponent: number } {
  const [mantissa, exponent = 0] = String(Math.abs(value)).split("e") as [string, string?];
  const [whole, fraction = ""] = mantissa.split(".") as [string, string?];
  return { whole, fraction, exponent: Number(exponent) };
}
