import type { PersonalKind } from "./personal-fields.js";
import type { Replaced } from "./pseudonyms.js";

/** Shorter values are in every second word. */
const SHORTEST = 3;
/** Kinds whose values are common words or numbers; replaced where they stand, not looked for elsewhere. */
const NOT_SWEPT: ReadonlySet<PersonalKind> = new Set(["city", "zip", "place", "text"]);

/**
 * Makes a function that replaces, everywhere in a document, each value that was personal somewhere: an error that quotes
 * an e-mail address, a label with a customer's name. Whole words only; names of properties included.
 */
export function sweeper(replaced: readonly Replaced[]): (document: unknown) => unknown {
  const wanted = replaced.filter(({ kind, original }) => !NOT_SWEPT.has(kind) && original.length >= SHORTEST);
  if (wanted.length === 0) return (document) => document;
  const pseudonyms = new Map(wanted.map(({ original, pseudonym }) => [original.toLowerCase(), pseudonym]));
  const longestFirst = [...pseudonyms.keys()].sort((a, b) => b.length - a.length);
  const invented = new Set(wanted.map(({ pseudonym }) => pseudonym));
  const alternatives = longestFirst.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "giu");
  const clean = (text: string) =>
    invented.has(text) ? text : text.replace(pattern, (found) => pseudonyms.get(found.toLowerCase()) ?? found);
  return (document) => everyText(document, clean);
}

function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => everyText(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [change(name), everyText(one, change)]));
}
