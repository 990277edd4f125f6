import type { Rule } from "./rule.js";

/** Blanks at the edges, and characters that nobody sees: a spreadsheet leaves them, and they make another id. */
const UNSEEN = /^\s|\s$|[\p{Cc}\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/u;

/** Half of a character: no text in UTF-8 holds it, so what NewStore keeps is another id. */
const HALF = /\p{Cs}/u;

/** Nearly every id: found out in a fraction of the time. */
const SEEN = /^[!-~]+$/;

/** An id as it looks. No source says that the platform refuses another one; it would be another product. */
export const cleanId: Rule = (value) => {
  if (typeof value !== "string" || SEEN.test(value)) return undefined;
  if (HALF.test(value))
    return `it is ${JSON.stringify(value)}, with half of a character, as it is left where a text is cut: NewStore would keep another id`;
  if (!UNSEEN.test(value)) return undefined;
  return `it is ${JSON.stringify(value)}, with blanks at an edge or characters that nobody sees: it is another id than the one without them`;
};
