const MOST_TYPOS = 3;
/** What is longer was not mistyped, and comparing it would take long. */
const LONGEST = 120;

/** `; did you mean …` where a known word differs by a few letters from the one that was given; else nothing. */
export function suggestion(name: string, known: Iterable<string>): string {
  if (name.length > LONGEST) return "";
  const near = [...known].map((one) => ({ one, typos: distance(name.toLowerCase(), one.toLowerCase()) }));
  const [best] = near.sort((a, b) => a.typos - b.typos);
  return best !== undefined && best.typos <= MOST_TYPOS ? `; did you mean ${best.one}` : "";
}

/** Letters to add, remove or change until one word is the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row[to.length] ?? 0;
}
