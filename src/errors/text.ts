/** Longest piece of a foreign answer that an error shows, in characters. */
export const SNIPPET_LENGTH = 200;

/** Longest sentence of the platform that an error repeats, in characters. */
const SENTENCE_LENGTH = 500;

/** Much of a page that is looked at to make a snippet of; the rest cannot show up in it. */
const SCANNED_LENGTH = 8_192;

/** C0 and C1 controls, line and paragraph separators and text direction marks: they forge log lines and terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** What looks like a token wherever it stands: a JWT, or the value of a field that is named so. */
const TOKENS = [
  /\beyJ[\w-]{6,}(\.[\w-]*){0,4}/g,
  /((?:access_|refresh_|id_|offer_)?token["']?\s*[:=]\s*["']?)[^"'&\s,}]{4,}/gi,
] as const;

/** One printable line of at most `length` characters. */
export function oneLine(text: string, length = SENTENCE_LENGTH): string {
  const line = text.replace(UNPRINTABLE, " ").replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  // A cut through a surrogate pair would leave half a character.
  return `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** What a reader recognises an unexpected text by: its first characters, without markup, on one line. */
export function snippet(text: string): string {
  const start = text.slice(0, SCANNED_LENGTH);
  const withoutMarkup = looksLikeHtml(start)
    ? start.replace(/<(script|style)\b[^>]*>[\s\S]*?(<\/\1>|$)/gi, " ").replace(/<[^>]*(>|$)/g, " ")
    : start;
  return oneLine(withoutTokens(withoutMarkup), SNIPPET_LENGTH);
}

function withoutTokens(text: string): string {
  const [jwt, field] = TOKENS;
  return text.replace(jwt, "[redacted]").replace(field, "$1[redacted]");
}

/** Whether a text is a page and not data, whatever its content type says. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(<!doctype html|<html|<head|<body)/i.test(text.slice(0, 512));
}
