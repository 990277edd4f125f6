import { minorDigitsOf } from "../../money/currency.js";
import { decimalsOf, fitsDecimals } from "../../money/decimal.js";
import { property, type Rule, type RuleContext } from "./rule.js";

/**
 * An amount has no more decimals than its currency; the platform refuses the order, or the import, otherwise. The
 * currency is the document's own or that of the file's head.
 */
export const currencyDecimals: Rule = (value, context) => {
  if (typeof value !== "number") return undefined;
  const { document, head } = context;
  // Once for all amounts of a place, or of all items of a file whose head names the currency.
  const isOwn = property(document, "currency") !== undefined;
  const allowed = isOwn ? context.index(ofDocument) : ofHead(head);
  if (allowed === undefined || fitsDecimals(value, allowed)) return undefined;
  const decimals = decimalsOf(value);
  if (decimals <= allowed) return undefined;
  return `it is ${value}, which has ${decimals} decimals: ${currencyOf(document, head)} has ${allowed}, so round it, as in ${value.toFixed(allowed)}`;
};

function ofDocument({ document, head }: RuleContext): number | undefined {
  return minorDigitsOf(currencyOf(document, head));
}

/** Digits of the head that was last asked for: every item of its file comes by here, one after the other. */
let last: { readonly head: unknown; readonly digits: number | undefined } = { head: undefined, digits: undefined };

function ofHead(head: unknown): number | undefined {
  if (head !== last.head) last = { head, digits: minorDigitsOf(property(head, "currency")) };
  return last.digits;
}

function currencyOf(document: unknown, head: unknown): unknown {
  return property(document, "currency") ?? property(head, "currency");
}

let codes: ReadonlySet<string> | undefined;

/** A currency that exists. The runtime's list may be older than a currency: it is told, and sent. */
export const knownCurrency: Rule = (value) => {
  if (typeof value !== "string" || !/^[A-Za-z]{3}$/.test(value)) return undefined;
  codes ??= new Set(Intl.supportedValuesOf("currency"));
  if (codes.has(value.toUpperCase())) return undefined;
  return `${JSON.stringify(value)} is no currency of ISO 4217 that is known here: check its letters`;
};

/** Units and prices are 0 or more. What the platform makes of less is not known; no shop means it. */
export const notNegative: Rule = (value) =>
  typeof value === "number" && value < 0 ? `it is ${value}: give 0 or more` : undefined;

/**
 * A moment of an order has a time zone (published: date, time and timezone, as in RFC 3339). Without one it is another
 * moment in every place.
 */
export const dateHasZone: Rule = (value) => {
  // What is no date at all is the schema's to refuse.
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d([.,]\d+)?)?$/.test(value)) return undefined;
  return `it is ${JSON.stringify(value)}, without a time zone: end it with Z or an offset, as in +01:00`;
};

/**
 * A locale as the platform writes it, as in `en-US` (docs/platform/import.md#products): its whole pattern is not published,
 * so another form is told, and sent.
 */
export const knownLocale: Rule = (value) => {
  if (typeof value !== "string") return undefined;
  const [, language, region] = /^([A-Za-z]{2,3})(?:-([A-Za-z]{2}))?$/.exec(value) ?? [];
  const isKnown = isName("language", language) && (region === undefined || isName("region", region.toUpperCase()));
  if (isKnown) return undefined;
  return `${JSON.stringify(value)} is no language and country that are known here: write it as in "en-US"`;
};

function isName(type: "language" | "region", code: string | undefined): boolean {
  if (code === undefined) return false;
  return new Intl.DisplayNames(["en"], { type, fallback: "none" }).of(code) !== undefined;
}

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
