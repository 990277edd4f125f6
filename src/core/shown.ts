/** Longer texts are described and not shown. */
const LONGEST_SHOWN = 40;

/** More digits than this may be a phone's, a card's or an account's; amounts and counts have fewer. */
const MOST_DIGITS = 7;

/**
 * A value as an error may show it: short, on one line, nothing of what is inside, and nothing that looks as if it were
 * about a person. Such things stand where nobody expects them: a card's number as an amount.
 */
export function shown(value: unknown): string {
  if (typeof value === "string")
    return value.length <= LONGEST_SHOWN && !looksPersonal(value)
      ? JSON.stringify(value)
      : `a text of ${value.length} characters`;
  if (typeof value === "number" && looksPersonal(String(value)))
    return `a number of ${String(value).length} characters`;
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (isList(value)) return `a list of ${value.length}`;
  return typeof value === "object" ? "an object" : `of type ${typeof value}`;
}

/** A proxy may throw whatever it is asked. */
function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value) && value.length >= 0;
  } catch {
    return false;
  }
}

/** Addresses of e-mail and long numbers, however they are grouped; the decimals of a number and a date are none. */
function looksPersonal(text: string): boolean {
  if (text.includes("@")) return true;
  if (/^\d{4}-\d\d-\d\d/.test(text) || !/\d/.test(text)) return false;
  const whole = /^-?\d+\.\d+$/.test(text) ? text.slice(0, text.indexOf(".")) : text;
  return whole.replace(/\D/g, "").length > MOST_DIGITS;
}

/** An option's value as its error names it: as the caller wrote it, where that is short; a text has its quotes. */
export function written(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  return value === undefined || typeof value === "number" ? String(value) : shown(value);
}
