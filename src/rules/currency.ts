/**
 * Minor digits of currencies that do not have two, from ISO 4217 (list one of January 2026). `Intl` does not say: it
 * follows CLDR, which gives what is used in shops (IQD 0, HUF 0, COP 0) and not what the standard allows.
 */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  ...digits(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
  ...digits(3, "BHD IQD JOD KWD LYD OMR TND"),
  ...digits(4, "CLF UYW"),
};

/** Codes for metals, units of account and tests: ISO 4217 gives them no minor digits, so nothing can be said. */
const WITHOUT_MINOR_UNIT = new Set("XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split(" "));

const known = new Map<string, number | undefined>();

/** How many decimals an amount in this currency may have; `undefined` when that is not known. */
export function minorDigitsOf(currency: unknown): number | undefined {
  if (typeof currency !== "string" || currency.length !== 3) return undefined;
  // Asked for each amount of each order.
  if (known.has(currency)) return known.get(currency);
  if (!/^[A-Z]{3}$/i.test(currency)) return undefined;
  const code = currency.toUpperCase();
  const count = WITHOUT_MINOR_UNIT.has(code) ? undefined : (MINOR_DIGITS[code] ?? 2);
  known.set(currency, count);
  return count;
}

function digits(count: number, currencies: string): Record<string, number> {
  return Object.fromEntries(currencies.split(" ").map((currency) => [currency, count]));
}
