import { NewStoreError } from "./newstore-error.js";
import { oneLine } from "./text.js";

/**
 * `2012-10-31 15:50:13.793654 +0000 UTC`, as notes have it; or RFC 3339, with or without an offset. A zone's name alone
 * says when it is only where it is UTC's: PST is several zones' name.
 */
const DATE =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):\d{2}:\d{2})(?:\.(\d{1,9}))?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}(?: [A-Z]{1,5})?))?)?$/i;

/** Longer texts are no date, and are not shown. */
const SHOWN_LENGTH = 60;

/**
 * Reads a point in time as NewStore writes it. Responses hand dates over as they came, and there are several forms.
 *
 * | form | where |
 * | --- | --- |
 * | `2026-03-02T12:00:00.123456789Z`, `…+01:00` | most responses, events |
 * | `2026-03-02T12:00:00.123`, without an offset | GraphQL, where it means UTC; older reads, where it is taken for UTC |
 * | `2012-10-31 15:50:13.793654 +0000 UTC` | notes on orders |
 * | `2026-03-02` | midnight, UTC |
 *
 * A `Date` holds milliseconds: what is finer is cut off.
 *
 * @throws {NewStoreError} kind `validation` for a text that is no date of these forms.
 *
 * @example
 * ```ts
 * platformDate("2012-10-31 15:50:13.793654 +0000 UTC").toISOString(); // "2012-10-31T15:50:13.793Z"
 * ```
 */
export function platformDate(text: string): Date {
  const [, day, time = "00:00:00", fraction = "", offset = "Z"] = (typeof text === "string" && DATE.exec(text)) || [];
  if (day !== undefined) {
    const zone = /^[+-]/.test(offset) ? offset.replace(/^(...):?(..).*$/, "$1:$2") : "Z";
    const date = new Date(`${day}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}${zone}`);
    // The 30th of February would be another day.
    const isReal = !Number.isNaN(date.getTime()) && !Number.isNaN(Date.parse(day)) && sameDay(day);
    if (isReal) return date;
  }
  const shown = typeof text === "string" ? JSON.stringify(oneLine(text, SHOWN_LENGTH)) : `a ${typeof text}`;
  throw new NewStoreError(`platformDate: ${shown} is no date in a form that NewStore writes.`, {
    kind: "validation",
    issues: [{ path: "text", message: "it is no date", rule: "date" }],
  });
}

function sameDay(day: string): boolean {
  return new Date(`${day}T00:00:00.000Z`).toISOString().startsWith(day);
}
