/** A media type in one spelling: lower case, parameters sorted, no `charset`. */
export function normaliseMediaType(text: string): string {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const kept = parameters.filter((part) => part !== "" && !part.startsWith("charset=") && !part.startsWith("q="));
  return [type, ...kept.sort()].join(";");
}

/** The media type a response is sent as: the first that the request accepts, else the operation's default. */
export function negotiate(accept: string | null, offered: readonly string[]): string | undefined {
  for (const wanted of (accept ?? "*/*").split(",").map(normaliseMediaType)) {
    if (wanted === "*/*") break;
    const exact = offered.find((type) => normaliseMediaType(type) === wanted);
    if (exact) return exact;
  }
  return offered[0];
}

/** How a body of that media type is written. */
export function bodyKind(mediaType: string): "json" | "form" | "text" | "bytes" {
  const [type = ""] = normaliseMediaType(mediaType).split(";");
  if (type === "application/json" || type.endsWith("+json")) return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  return type.startsWith("text/") ? "text" : "bytes";
}
