const LENGTH = 100_000;

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
