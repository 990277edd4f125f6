const PARTS = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::(\d\d)[.,]?(\d*))?(?:([+-]\d\d):?(\d\d)?|[Zz])?$/;

/**
 * Reads every form of a time that the contract takes. One without an offset is UTC: the sandbox must not depend on
 * where
 * it runs. A leap second is the last one of its minute.
 */
export function timeMs(text: string): number {
  const parts = PARTS.exec(text);
  if (parts === null) return Date.parse(text);
  const [, day, minute, second = "00", fraction = "", hours = "+00", minutes = "00"] = parts;
  const whole = second === "60" ? "59" : second;
  return Date.parse(`${day}T${minute}:${whole}.${fraction.padEnd(3, "0")}${hours}:${minutes}`);
}

/** The time in UTC, with milliseconds and `Z`. */
export function utcIso(text: string): string {
  return new Date(timeMs(text)).toISOString();
}
