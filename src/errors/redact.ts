/** Takes known secrets out of a text. */
export type Redact = (text: string) => string;

/** Shorter values are no secrets worth the name, and taking out every `a` would leave no text. */
const SHORTEST_SECRET_LENGTH = 4;

const REPLACEMENT = "[redacted]";

/**
 * Makes a function that takes the given secrets out of texts, in each spelling in which a server may echo them: plain,
 * in a URL, in a form, in JSON and in HTML.
 *
 * The longest goes first: a secret that contains another one must not leave its rest behind.
 */
export function redactor(secrets: readonly string[]): Redact {
  const spellings = new Set(secrets.filter((secret) => secret.length >= SHORTEST_SECRET_LENGTH).flatMap(spellingsOf));
  if (spellings.size === 0) return (text) => text;
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((cleaned, spelling) => cleaned.replaceAll(spelling, REPLACEMENT), text);
}

function spellingsOf(secret: string): string[] {
  // Half a surrogate pair has no URL form; in a text it is looked for as it is.
  const wellFormed = secret.replace(/\p{Surrogate}/gu, "\ufffd");
  return [
    secret,
    encodeURIComponent(wellFormed),
    new URLSearchParams([["", wellFormed]]).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    wellFormed.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
  ];
}
