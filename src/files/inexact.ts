/**
 * Without so many digits in a row every whole number is exact: most texts have none, and are done. Those of a reference or
 * a card, which are common, stand behind a quotation mark and are no number.
 */
const MANY_DIGITS = /(?:^|[:,[\s-])\d{16}/;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ZERO = 0x30;
const NINE = 0x39;

/** Deeper values are no data of this API, and might be deeper than the stack. */
const DEEPEST = 500;

/** What is wrong with such a number. */
export const INEXACT = "it has more digits than a number of JavaScript holds, and would become another one";

/**
 * Where a value that was read of a JSON text has whole numbers that became other ones, as 9007199254740993 becomes
 * 9007199254740992: the keys that lead there.
 */
export function inexactPlaces(text: string, value: unknown): readonly (readonly PropertyKey[])[] {
  if (!MANY_DIGITS.test(text)) return [];
  const rounded = roundedIn(text);
  return rounded.size === 0 ? [] : [...placesOf(value, rounded, [])];
}

/** What the whole numbers of a text became that are not what they were. */
function roundedIn(text: string): ReadonlySet<number> {
  const rounded = new Set<number>();
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (isText) {
      if (char === BACKSLASH) at += 1;
      else if (char === QUOTE) isText = false;
    } else if (char === QUOTE) isText = true;
    else if (isDigit(char)) {
      const start = text[at - 1] === "-" ? at - 1 : at;
      const end = endOfNumber(text, at);
      const written = text.slice(start, end);
      // A fraction is never exact, and nobody expects it.
      if (end - at >= 16 && /^-?\d+$/.test(written)) note(rounded, written);
      at = end - 1;
    }
  }
  return rounded;
}

function note(rounded: Set<number>, digits: string): void {
  const number = Number(digits);
  if (Number.isFinite(number) && String(number) !== digits && BigInt(number) !== BigInt(digits)) rounded.add(number);
}

function* placesOf(
  value: unknown,
  rounded: ReadonlySet<number>,
  keys: readonly PropertyKey[],
): Generator<readonly PropertyKey[]> {
  if (typeof value === "number" && rounded.has(value)) yield keys;
  else if (keys.length > DEEPEST) return;
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* placesOf(item, rounded, [...keys, index]);
  else if (typeof value === "object" && value !== null)
    for (const [name, member] of Object.entries(value)) yield* placesOf(member, rounded, [...keys, name]);
}

const isDigit = (char: number): boolean => char >= ZERO && char <= NINE;

/** Where a number ends that has begun: its fraction and its exponent are part of it. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isDigit(text.charCodeAt(at)) || ".eE+-".includes(text[at] as string))) at += 1;
  return at;
}
