/**
 * Whether the body of a refusal is the API's own: it speaks in an object. A gateway on the way, with a page, a line of
 * text or nothing at all, knows nothing of what is behind it.
 */
export function isOwnWord(body: unknown): boolean {
  return typeof body === "object" && body !== null && !Array.isArray(body);
}
