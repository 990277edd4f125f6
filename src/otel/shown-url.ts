/** Query parameters whose values say how something is requested, and not what or about whom. */
const SHOWN = new Set(["count", "format", "id_type", "limit", "locale", "offset", "page_size", "sort", "version"]);

/**
 * A URL as a span may show it: the values of the query are replaced, as the conventions ask for what may be sensitive
 * (search words, e-mail addresses, keys), except a few that are known to be harmless; and so are the ids in its path,
 * which are orders' and people's, unless somebody wants them.
 */
export function shownUrl(url: string, template: string, showsIds: boolean): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname, search } = new URL(url);
  const path = showsIds ? pathname : withoutIds(pathname, template);
  if (search === "") return origin + path;
  const pairs = search.slice(1).split("&");
  return `${origin}${path}?${pairs.map(shownPair).join("&")}`;
}

/** The path up to where the template begins, which is the base URL's own, and then the template: its names for ids. */
function withoutIds(pathname: string, template: string): string {
  const segments = pathname.split("/");
  const own = template.split("/").slice(1);
  return [...segments.slice(0, Math.max(1, segments.length - own.length)), ...own].join("/");
}

function shownPair(pair: string): string {
  const [name = ""] = pair.split("=", 1);
  // Without a value the name may be the secret itself.
  if (!pair.includes("=")) return "REDACTED";
  return SHOWN.has(name) ? pair : `${name}=REDACTED`;
}
