import type { HeadersLike } from "../platform/types.js";
import { parseDateMs } from "./http-date.js";

/**
 * How long an answer asks to wait, in milliseconds; `undefined` when it does not say or says nothing readable.
 *
 * | `Retry-After` | wait |
 * | --- | --- |
 * | `3`, `1.5` | seconds |
 * | a date | until then, by the server's own `Date` where it sent one: its clock and ours may differ |
 * | a date gone by | 0 |
 * | anything else, a negative number | `undefined` |
 *
 * NewStore declares the header as text without a unit; RFC 9110, 10.2.3, says seconds or a date.
 */
export function retryAfterMs(headers: HeadersLike, nowMs: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.round(Number(value) * 1_000);
  const dateMs = parseDateMs(value);
  if (dateMs === undefined) return undefined;
  const serverNowMs = parseDateMs(headers.get("date")?.trim() ?? "") ?? nowMs;
  return Math.max(0, dateMs - serverNowMs);
}
