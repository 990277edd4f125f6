import type { Deprecation } from "../../core/hooks.js";
import type { Redact } from "../../core/redact.js";
import type { HeadersLike } from "../../core/web-types.js";
import { parseDateMs } from "../errors/retry-after.js";

/** More of a `Link` header than this is not looked at. */
const LONGEST_LINKS = 4_096;

/** Relations of links that explain a deprecation (RFC 9745, 3; RFC 8594, 6; RFC 5829, 3.4), the most telling first. */
const RELATIONS = ["deprecation", "sunset", "successor-version"];

/** Seconds since the epoch have 10 digits until the year 2286; 13 are milliseconds. */
const MOST_SECONDS = 99_999_999_999;

/** NewStore's own list; what a response links to comes first. */
const NOTICES = "https://docs.newstore.com/docs/deprecation-notices";

/**
 * Whether a response announces the end of its operation. Pure.
 *
 * | response | state |
 * | --- | --- |
 * | 410 | `gone` (docs/platform/authentication-and-conventions.md#versions-and-deprecation) |
 * | `Deprecation: @1688169599` (RFC 9745), a date or `true` (its drafts), any other text | `deprecated` |
 * | `Deprecation: false`, `?0` | none |
 * | `Sunset: <date>` (RFC 8594), any other text | `deprecated` |
 * | neither | none |
 *
 * Lenient, since the names of NewStore's headers are not known for certain, and a date that cannot be read is no reason
 * to keep quiet.
 */
export function deprecationOf(
  status: number,
  headers: HeadersLike,
  url: string,
  redact: Redact,
): Deprecation | undefined {
  const deprecation = said(headers.get("deprecation"));
  const sunset = said(headers.get("sunset"));
  if (status !== 410 && deprecation === undefined && sunset === undefined) return undefined;
  return {
    state: status === 410 ? "gone" : "deprecated",
    deprecatedAtMs: momentOf(deprecation),
    sunsetAtMs: momentOf(sunset),
    // Before anything is taken apart: half a secret would not be recognised.
    documentation: documentationOf(redact(headers.get("link") ?? ""), url),
  };
}

/** The item itself, without parameters (RFC 9651, 3.3). */
function said(value: string | null): string | undefined {
  const item = value?.split(";")[0]?.trim() ?? "";
  return item === "" || /^(false|\?0)$/i.test(item) ? undefined : item;
}

function momentOf(item: string | undefined): number | undefined {
  if (item === undefined) return undefined;
  const digits = /^@?(-?\d{1,15})$/.exec(item)?.[1];
  if (digits === undefined) return parseDateMs(item);
  const number = Number(digits);
  return number > MOST_SECONDS ? number : number * 1_000;
}

function documentationOf(links: string, url: string): string | undefined {
  const found = links
    .slice(0, LONGEST_LINKS)
    .split(/,(?=\s*<)/)
    .map((link) => /^\s*<([^<>]*)>(.*)$/.exec(link))
    .flatMap((link) => (link === null ? [] : [{ target: link[1] ?? "", relations: relationsOf(link[2] ?? "") }]));
  for (const relation of RELATIONS) {
    const link = found.find(({ relations }) => relations.includes(relation));
    if (link !== undefined && URL.canParse(link.target, url)) return plain(new URL(link.target, url));
  }
  return undefined;
}

function relationsOf(parameters: string): string[] {
  const value = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
  return (value?.[1] ?? value?.[2] ?? "").toLowerCase().split(/\s+/);
}

/** A link may carry a signature; what explains something to a reader needs none. */
function plain({ protocol, origin, pathname }: URL): string | undefined {
  return protocol === "https:" || protocol === "http:" ? `${origin}${pathname}` : undefined;
}

/** What a log line says of it, behind the operation's name. Pure. */
export function deprecationNotice({ state, deprecatedAtMs, sunsetAtMs, documentation = NOTICES }: Deprecation): string {
  const what =
    state === "gone"
      ? "returned 410: NewStore has switched it off"
      : `is deprecated${deprecatedAtMs === undefined ? "" : ` (${dayOf(deprecatedAtMs)})`}`;
  const end = sunsetAtMs === undefined ? "" : `; its end is ${dayOf(sunsetAtMs)}`;
  return `${what}${end}. Look for its successor: ${documentation}`;
}

function dayOf(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? "unknown" : date.toISOString().slice(0, 10);
}
