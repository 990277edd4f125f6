import * as fc from "../support/fast-check.js";

export const LENGTH = 100_000;

/** One of each class that patterns ask for. */
const CHARACTERS = [...'aA0 /-.\\"<,\n', "\u0000", "\ud83d\ude00"];

/** Texts of 100 kB that a pattern is hard put to refuse: its own words over and over, and what makes it go back. */
export function* hostileTexts(pattern: RegExp): Generator<string> {
  const words = [...new Set(pattern.source.match(/[A-Za-z0-9@:/.<="-]{2,}/g) ?? [])];
  const own = [...new Set(pattern.source.match(/[^\w\s]/g) ?? [])];
  for (const unit of new Set([...CHARACTERS, ...words, ...own])) {
    yield repeated(unit);
    yield `${repeated(unit)}\u0000`;
  }
  for (const beginning of words) {
    for (const unit of ["a", "0", " ", ".", "<"]) yield `${repeated(`${beginning}${unit}`)}\u0000`;
    for (const unit of ["a", " ", "."]) yield `${beginning}${repeated(unit)}\u0000`;
  }
}

function repeated(unit: string): string {
  return unit.repeat(Math.ceil(LENGTH / unit.length));
}

/** A text that says the same over and over, in any length. */
export interface Growing {
  /** The text with so many characters of what is said over and over. */
  readonly of: (length: number) => string;
}

/** Of so many texts that a pattern matches, each short. */
const SAMPLES = 3;
const LONGEST_SAMPLE = 20;
const LONGEST_UNIT = 6;

/**
 * Texts that a pattern matches in part: what it matches, with a piece of that over and over, and an end that it refuses.
 * They lead into each of its repeats, where it has to go back.
 */
export function* nearlyMatching(pattern: RegExp): Generator<Growing> {
  for (const sample of samplesOf(pattern)) {
    const text = sample.slice(0, LONGEST_SAMPLE);
    for (let from = 0; from < text.length; from += 1) {
      for (let to = from + 1; to <= Math.min(text.length, from + LONGEST_UNIT); to += 1) {
        const [head, unit, rest] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
        for (const end of ["\n", "\u0000", "/\n", rest, `${rest}\n`])
          yield { of: (length) => `${head}${unit.repeat(Math.ceil(length / unit.length))}${end}` };
      }
    }
  }
}

/** What stands around a match, or is said again: no text can be made of it. */
const AROUND = /\(\?<?[=!](?:[^()\\[]|\\.|\[(?:[^\]\\]|\\.)*\])*\)|\\[bB1-9]/g;

function samplesOf(pattern: RegExp): readonly string[] {
  const plain = new RegExp(pattern.source.replace(AROUND, ""), pattern.flags.replace(/[gimy]/g, ""));
  try {
    return fc.sample(fc.stringMatching(plain, { size: "-1" }), { numRuns: SAMPLES, seed: 7 });
  } catch {
    // Of a class that no text can have, as halves of characters.
    return [];
  }
}
