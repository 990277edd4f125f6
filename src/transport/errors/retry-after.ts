import type { HeadersLike } from "../../core/web-types.js";

/** The three date forms of RFC 9110, 5.6.7, and RFC 3339. `Date.parse` alone reads a date into almost any text. */
const DATE_FORMS = [
  /^[a-z]{3}, \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} gmt$/i,
  /^[a-z]{6,9}, \d{2}-[a-z]{3}-\d{2} \d{2}:\d{2}:\d{2} gmt$/i,
  /^[a-z]{3} [a-z]{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/i,
  /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}:\d{2}(\.\d+)?(z|[+-]\d{2}:\d{2})$/i,
];

/** A date of a header, in milliseconds since the epoch; `undefined` for anything else. */
export function parseDateMs(text: string): number | undefined {
  if (!DATE_FORMS.some((form) => form.test(text))) return undefined;
  // The asctime form carries no zone and means UTC.
  const dateMs = Date.parse(/(gmt|z|[+-]\d{2}:\d{2})$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(dateMs) ? undefined : dateMs;
}

/**
 * Nobody means longer than a day. A misread unit would: a client that believed it stood still for years, and timers end at
 * once beyond 24 days.
 */
export const LONGEST_RETRY_AFTER_MS = 86_400_000;

/**
 * How long a response asks to wait, in milliseconds; `undefined` when it does not say or says nothing readable.
 *
 * | `Retry-After` | wait |
 * | --- | --- |
 * | `3`, `1.5` | seconds |
 * | a date | until then, by the server's own `Date` where it sent one: its clock and ours may differ |
 * | a date gone by | 0 |
 * | more than a day | a day |
 * | anything else, a negative number | `undefined` |
 *
 * NewStore declares the header as text without a unit; RFC 9110, 10.2.3, says seconds or a date.
 */
export function retryAfterMs(headers: HeadersLike, nowMs: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.min(Math.round(Number(value) * 1_000), LONGEST_RETRY_AFTER_MS);
  const dateMs = parseDateMs(value);
  if (dateMs === undefined) return undefined;
  const serverNowMs = parseDateMs(headers.get("date")?.trim() ?? "") ?? nowMs;
  return Math.min(Math.max(0, dateMs - serverNowMs), LONGEST_RETRY_AFTER_MS);
}
