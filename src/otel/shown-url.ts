/** Query parameters whose values say how something is asked for, and not what or about whom. */
const SHOWN = new Set(["count", "format", "id_type", "limit", "locale", "offset", "page_size", "sort", "version"]);

/**
 * A URL as a span may show it: the values of the query are replaced, as the conventions ask for what may be sensitive
 * (search words, e-mail addresses, keys), except a few that are known to be harmless. The path stays: it holds ids.
 */
export function shownUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname, search } = new URL(url);
  if (search === "") return origin + pathname;
  const pairs = search.slice(1).split("&");
  return `${origin}${pathname}?${pairs.map(shownPair).join("&")}`;
}

function shownPair(pair: string): string {
  const [name = ""] = pair.split("=", 1);
  // Without a value the name may be the secret itself.
  if (!pair.includes("=")) return "REDACTED";
  return SHOWN.has(name) ? pair : `${name}=REDACTED`;
}
