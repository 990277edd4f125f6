/**
 * Minor digits of currencies that do not have two, from ISO 4217 (list one of January 2026). `Intl` does not say: it
 * follows CLDR, which gives what is used in shops (IQD 0, HUF 0, COP 0) and not what the standard allows.
 */
const OTHER_DIGITS: readonly { readonly digits: number; readonly codes: string }[] = [
  { digits: 0, codes: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF" },
  { digits: 3, codes: "BHD IQD JOD KWD LYD OMR TND" },
  { digits: 4, codes: "CLF UYW" },
];

/** Codes for metals, units of account and tests: ISO 4217 gives them no minor digits, so nothing can be said. */
const WITHOUT_MINOR_UNIT = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

/**
 * Withdrawn codes (list three), whose digits the standard no longer gives: lira and peseta had none, most had two. Those
 * that an order may still have (ANG, BGN, CUC, HRK, SLL, ZWL) had two when they were withdrawn, and are left out here.
 */
const HISTORIC =
  "ADP AFA ALK AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BOP BRB BRC BRE BRN BRR BUK BYB BYR CHC " +
  "CSD CSJ CSK CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE GWP HRD IEP ILP ILR ISJ ITL " +
  "LAJ LSM LTL LTT LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE RHD ROK ROL RUR " +
  "SDD SDP SIT SKK SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU XFO XFU XRE YDD YUD YUM YUN ZAL " +
  "ZMK ZRN ZRZ ZWC ZWD ZWN ZWR";

/** What ISO 4217 says of a code, as far as amounts go. */
export type CurrencyKind = "usual" | "historic" | "no-minor-unit" | "unknown";

/** Whether a code is a currency's, a withdrawn one, one of a metal or a unit of account, or no code at all. */
export function currencyKind(currency: unknown): CurrencyKind {
  if (typeof currency !== "string" || !/^[A-Z]{3}$/i.test(currency)) return "unknown";
  const code = currency.toUpperCase();
  if (WITHOUT_MINOR_UNIT.includes(code)) return "no-minor-unit";
  return HISTORIC.includes(code) ? "historic" : "usual";
}

/** Digits by code, as it is written: they are looked up for each amount of each order. */
const known = new Map<unknown, number>();

/** How many decimals an amount in this currency may have; `undefined` when that is not known. */
export function minorDigitsOf(currency: unknown): number | undefined {
  const found = known.get(currency);
  // What is no usual code is not kept: of those there is no end.
  if (found !== undefined || currencyKind(currency) !== "usual") return found;
  const code = (currency as string).toUpperCase();
  const digits = OTHER_DIGITS.find(({ codes }) => codes.includes(code))?.digits ?? 2;
  known.set(currency, digits);
  return digits;
}
