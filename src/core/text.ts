/** Longest piece of a foreign response that an error shows, in characters. */
const SNIPPET_LENGTH = 200;

/** Longest sentence of the platform that an error repeats, in characters. */
const SENTENCE_LENGTH = 500;

/** Much of a page that is looked at to make a snippet of; the rest cannot show up in it. */
const SCANNED_LENGTH = 8_192;

/** Space, C0 and C1 controls and text direction marks: they forge log lines and terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose.
const UNPRINTABLE = /[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** A JWT, wherever it stands. */
const JWT = /\beyJ[\w-]{6,}(\.[\w-]*){0,4}/g;

/** The value of a field that is named as a token, in JSON, a form or HTML. */
const TOKEN_FIELD = /((?:access_|refresh_|id_|offer_)?token["']?\s*[:=]\s*["']?)[^"'&\s,}]{4,}/gi;

/** One printable line of at most `length` characters, without JWTs. Take known secrets out first: this may cut one. */
export function oneLine(text: string, length = SENTENCE_LENGTH): string {
  const line = text.slice(0, SCANNED_LENGTH).replace(JWT, "[redacted]").replace(UNPRINTABLE, " ").trim();
  if (line.length <= length) return line;
  // A cut through a surrogate pair would leave half a character.
  return `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** What a reader recognises an unexpected text by: its first characters, without markup, on one line. */
export function snippet(text: string): string {
  const start = text.slice(0, SCANNED_LENGTH);
  const withoutMarkup = looksLikeHtml(start)
    ? start.replace(/<(script|style)\b[^>]*(?:>[\s\S]*?(?:<\/\1>|$)|$)/gi, " ").replace(/<[^>]*(>|$)/g, " ")
    : start;
  return oneLine(withoutMarkup.replace(TOKEN_FIELD, "$1[redacted]"), SNIPPET_LENGTH);
}

/** Whether a text is a page and not data, whatever its content type says. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(<!doctype html|<html|<head|<body)/i.test(text.slice(0, 512));
}
