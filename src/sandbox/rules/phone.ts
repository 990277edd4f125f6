/** Calling codes of the countries that sample orders come from. */
const CALLING_CODES: Readonly<Record<string, string>> = {
  AT: "43",
  AU: "61",
  BE: "32",
  CA: "1",
  CH: "41",
  DE: "49",
  DK: "45",
  ES: "34",
  FR: "33",
  GB: "44",
  IE: "353",
  IT: "39",
  JP: "81",
  LU: "352",
  NL: "31",
  NO: "47",
  NZ: "64",
  PL: "48",
  PT: "351",
  SE: "46",
  US: "1",
};

const E164 = /^\+[1-9]\d{6,14}$/;

/** Whether a phone number is in E.164. */
export function isE164(phone: string): boolean {
  return E164.test(phone);
}

/** The number in E.164, its calling code taken from the country where it has none; `undefined` when impossible. */
export function toE164(phone: string, country: string | undefined): string | undefined {
  const digits = phone.replace(/[\s().\-/]/g, "");
  if (isE164(digits)) return digits;
  if (digits.startsWith("00") && isE164(`+${digits.slice(2)}`)) return `+${digits.slice(2)}`;
  const code = CALLING_CODES[country ?? ""];
  if (code === undefined || !/^\d+$/.test(digits)) return undefined;
  const number = `+${code}${digits.replace(/^0/, "")}`;
  return isE164(number) ? number : undefined;
}
