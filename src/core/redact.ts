import { hasOneSpelling, spellingsOf } from "./spellings.js";

/** Takes known secrets out of a text. */
export type Redact = (text: string) => string;

/** Shorter values are no secrets worth the name, and taking out every `a` would leave no text. */
const SHORTEST_SECRET_LENGTH = 4;

const REPLACEMENT = "[redacted]";

function patternOf(secrets: readonly string[]): RegExp {
  const longestFirst = [...new Set(secrets)].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(spellingsOf).join("|"), "g");
}

/**
 * Makes a function that takes the given secrets out of texts, in each spelling in which a server may echo them: plain,
 * in a URL, in a form, in JSON, in JSON inside of JSON, and in HTML.
 *
 * The longest goes first: a secret that contains another one must not leave its rest behind.
 */
export function redactor(secrets: readonly string[]): Redact {
  const wanted = secrets.filter((secret) => secret.length >= SHORTEST_SECRET_LENGTH);
  const isPlain = wanted.every(hasOneSpelling);
  let pattern: RegExp | undefined;
  return (text) => {
    // What is looked at once a call is a request id, and what is looked for a token: that needs no pattern.
    if (isPlain && !wanted.some((secret) => text.includes(secret))) return text;
    pattern ??= patternOf(wanted);
    return text.replace(pattern, REPLACEMENT);
  };
}
