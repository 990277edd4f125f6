import { parseDateMs } from "../errors/http-date.js";
import type { Redact } from "../errors/redact.js";
import type { HeadersLike } from "../platform/types.js";
import type { Deprecation } from "./hooks.js";

/** More of a `Link` header than this is not looked at. */
const LONGEST_LINKS = 4_096;

/** Relations of links that explain a deprecation (RFC 9745, 3; RFC 8594, 6; RFC 5829, 3.4), the most telling first. */
const RELATIONS = ["deprecation", "sunset", "successor-version"];

/** Seconds since the epoch have 10 digits until the year 2286; 13 are milliseconds. */
const MOST_SECONDS = 99_999_999_999;

/**
 * Whether an answer announces the end of its operation. Pure.
 *
 * | answer | state |
 * | --- | --- |
 * | 410 | `gone` (NewStore's word for a switched-off endpoint: auth-and-conventions, 7) |
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
