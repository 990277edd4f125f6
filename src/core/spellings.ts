/** Characters that every notation writes as they are: nearly all of a token, so they stay cheap. Forms encode `~`. */
const PLAIN = /^[\w.-]+$/;

/** JSON's short escapes (RFC 8259, 7). */
const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f" };

const HTML_NAMES: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };

/** Whether a text is written the same in every notation: then it is found by looking for it as it is. */
export function hasOneSpelling(text: string): boolean {
  return PLAIN.test(text);
}

/**
 * Source of a pattern that finds a text in every notation at once, character by character: servers escape more or less
 * than they must, nest one notation in another, and mix them in one line.
 *
 * | character | is found as |
 * | --- | --- |
 * | letters, digits, `-` `.` `_` | itself |
 * | others | itself, `%2F` or `%2f` or `%252F`, `\u002f`, `&#47;`, `&#x2f;`, `&amp;`, after any number of backslashes where JSON has one |
 * | a blank | also `+`, as in forms |
 * | backslashes | any number of them |
 * | half of a surrogate pair | also the replacement character, which is what is sent of it |
 */
export function spellingsOf(text: string): string {
  // What is plain is taken in runs. So are backslashes: each escaping doubles them, and one pattern after the other would
  // backtrack.
  const pieces = text.match(/[\w.-]+|\\+|[\s\S]/gu) ?? [];
  return pieces
    .map((piece, index) => (piece.startsWith("\\") ? BACKSLASHES : spelled(piece, pieces[index - 1])))
    .join("");
}

/** Bounded, so that a long row of them in a text costs no quadratic search: JSON in JSON in JSON doubles them thrice. */
const BACKSLASHES = "(?:%(?:25){0,3}5[cC]|&#(?:0*92|[xX]0*5[cC]);|\\\\u005[cC]|\\\\){1,64}";
const ESCAPES = "\\\\{0,8}";

/** One character that is not plain, or a run of plain ones. */
function spelled(character: string, before: string | undefined): string {
  if (PLAIN.test(character)) return character.replaceAll(".", "\\.");
  // Backslashes that stand before it have been found with the run that they belong to.
  const escapes = before?.startsWith("\\") ? "" : ESCAPES;
  const wellFormed = /\p{Surrogate}/u.test(character) ? "\ufffd" : character;
  const short = SHORT_ESCAPES[character];
  const name = HTML_NAMES[character];
  // The longer ones first: the start of `&amp;` is the character itself.
  const alternatives = [
    name === undefined ? undefined : `&${name};`,
    entity(wellFormed),
    percent(wellFormed),
    `${escapes}${unicodeEscapes(character)}`,
    short === undefined ? undefined : `${escapes}${short}`,
    `${escapes}${literal(character)}`,
    `${escapes}${literal(wellFormed)}`,
    character === " " ? "\\+" : undefined,
  ];
  return `(?:${[...new Set(alternatives)].filter((alternative) => alternative !== undefined).join("|")})`;
}

function literal(character: string): string {
  return character.replace(/[$()*+.?[\\\]^{|}/-]/g, "\\$&");
}

function percent(character: string): string {
  return bytesOf(character)
    .map((byte) => `%(?:25){0,3}${caseless(byte)}`)
    .join("");
}

/** The UTF-8 bytes of a well-formed character, in hex. Not by `TextEncoder`, which not every library of types has. */
function bytesOf(character: string): readonly string[] {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return [point.toString(16).padStart(2, "0")];
  return encodeURIComponent(character).slice(1).toLowerCase().split("%");
}

/** One escape a UTF-16 unit; its backslashes stand before it. */
function unicodeEscapes(character: string): string {
  const units = character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
  return units.map((unit) => `u${caseless(unit)}`).join("\\\\{1,8}");
}

function entity(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `&#(?:0*${point}|[xX]0*${caseless(point.toString(16))});`;
}

function caseless(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
