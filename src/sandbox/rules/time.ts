/** A time without an offset is UTC: the sandbox must not depend on where it runs. */
export function timeMs(text: string): number {
  return Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
}

/** The time in UTC, with milliseconds and `Z`. */
export function utcIso(text: string): string {
  return new Date(timeMs(text)).toISOString();
}
