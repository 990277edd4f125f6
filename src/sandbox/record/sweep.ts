import type { PersonalKind } from "./personal-fields.js";
import type { Replaced } from "./pseudonyms.js";

/** Shorter values are in every second word. */
const SHORTEST = 3;
/** Kinds whose values are common words or numbers; replaced where they stand, not looked for elsewhere. */
const NOT_SWEPT: ReadonlySet<PersonalKind> = new Set(["city", "zip", "place", "text"]);
/** A word, or one character that belongs to none. */
const TOKEN = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Replacements of the values that begin with one word, with the lengths that these values have, the longest first. */
interface Entry {
  readonly lengths: number[];
  readonly pseudonyms: Map<string, string>;
}

/**
 * Makes a function that replaces, everywhere in a document, each value that was personal somewhere: an error that quotes
 * an e-mail address, a label with a customer's name. Whole words only; names of properties included.
 *
 * Values are looked up by their first word. One pattern of all of them would be tried at every character, and engines
 * refuse it when it is too long.
 */
export function sweeper(replaced: readonly Replaced[]): (document: unknown) => unknown {
  const wanted = replaced.filter(({ kind, original }) => !NOT_SWEPT.has(kind) && original.length >= SHORTEST);
  if (wanted.length === 0) return (document) => document;
  const entries = entriesOf(wanted);
  const invented = new Set(wanted.map(({ pseudonym }) => pseudonym));
  return (document) => everyText(document, (text) => (invented.has(text) ? text : sweepText(text, entries)));
}

function entriesOf(wanted: readonly Replaced[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { original, pseudonym } of wanted) {
    const [first = ""] = original.match(TOKEN) ?? [];
    const entry = entries.get(first.toLowerCase()) ?? { lengths: [], pseudonyms: new Map<string, string>() };
    entries.set(first.toLowerCase(), entry);
    entry.pseudonyms.set(original.toLowerCase(), pseudonym);
    if (!entry.lengths.includes(original.length)) entry.lengths.push(original.length);
  }
  for (const { lengths } of entries.values()) lengths.sort((a, b) => b - a);
  return entries;
}

function sweepText(text: string, entries: ReadonlyMap<string, Entry>): string {
  let clean = "";
  let kept = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (index < kept) continue;
    const entry = entries.get(token.toLowerCase());
    if (entry === undefined || isWordAt(text, index - 1)) continue;
    const length = entry.lengths.find(
      (one) => entry.pseudonyms.has(text.slice(index, index + one).toLowerCase()) && !isWordAt(text, index + one),
    );
    if (length === undefined) continue;
    clean += text.slice(kept, index) + entry.pseudonyms.get(text.slice(index, index + length).toLowerCase());
    kept = index + length;
  }
  return clean + text.slice(kept);
}

function isWordAt(text: string, index: number): boolean {
  return WORD_CHARACTER.test(text.charAt(index));
}

function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => everyText(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [change(name), everyText(one, change)]));
}
