import type { PersonalKind } from "./personal-fields.js";

/** A value that was replaced. */
export interface Replaced {
  readonly kind: PersonalKind;
  readonly original: string;
  readonly pseudonym: string;
}

const NAME_WORD = /[\p{L}\p{M}\p{N}'’.]+/gu;

/**
 * Invented values for real ones: the same value always gives the same invention. They are counted, not hashed, so that
 * nobody can find a value again by trying.
 */
export class Pseudonyms {
  readonly #pseudonyms = new Map<string, string>();
  readonly #spellings = new Map<string, Replaced>();
  readonly #counts = new Map<string, number>();

  /** The invention for a value. Names are replaced word by word, so that a full name fits its parts. */
  replace(kind: PersonalKind, original: string): string {
    if (original.trim() === "") return original;
    if (kind === "name") return original.replace(NAME_WORD, (word) => this.#invent(kind, word));
    return this.#invent(kind, original);
  }

  /** Everything that was replaced so far, for finding it in texts. */
  replaced(): readonly Replaced[] {
    return [...this.#spellings.values()];
  }

  #invent(kind: PersonalKind, original: string): string {
    const value = `${kind} ${sameness(kind, original)}`;
    const pseudonym = this.#pseudonyms.get(value) ?? invention(kind, this.#next(kind), original);
    this.#pseudonyms.set(value, pseudonym);
    this.#spellings.set(`${kind} ${original}`, { kind, original, pseudonym });
    return pseudonym;
  }

  #next(kind: PersonalKind): number {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return count;
  }
}

/** What makes two spellings the same value. */
function sameness(kind: PersonalKind, original: string): string {
  if (kind === "email" || kind === "name") return original.trim().toLowerCase();
  if (kind === "phone") return original.replace(/\D/g, "");
  return original;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SYLLABLES = ["ba", "do", "ke", "li", "mo", "nu", "pa", "ri", "so", "te"];

/** The `count`th invention of a kind, of the original's shape where a reader of the wire may care. */
function invention(kind: PersonalKind, count: number, original: string): string {
  switch (kind) {
    case "email":
      return `person-${count}@example.com`;
    case "name":
      return name(count);
    case "phone":
      return `+1202555${String(count).padStart(4, "0")}`;
    case "street":
      return `${count} Sample Street`;
    case "city":
      return `Sampleton ${name(count)}`;
    case "zip":
      return String(count)
        .padStart(original.length, "0")
        .slice(-Math.max(original.length, String(count).length));
    case "company":
      return `Company ${count}`;
    case "ip":
      return `192.0.2.${count % 256}`;
    case "link":
      return `https://example.invalid/link-${count}`;
    case "text":
      return `text ${count}`;
    case "place":
      return original;
    default:
      return UUID.test(original) ? uuid(kind, count) : `${kind}-${count}`;
  }
}

function name(count: number): string {
  const text = String(count)
    .padStart(3, "0")
    .replace(/\d/g, (digit) => SYLLABLES[Number(digit)] ?? "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const UUID_HEADS: Readonly<Record<string, string>> = { person: "0000000a", order: "0000000b", reference: "0000000c" };

function uuid(kind: PersonalKind, count: number): string {
  return `${UUID_HEADS[kind] ?? "0000000d"}-0000-4000-8000-${String(count).padStart(12, "0")}`;
}
