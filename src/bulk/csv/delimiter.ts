/** What separates cells somewhere; the first of those that are equally frequent is taken. */
const CANDIDATES = [",", ";", "\t", "|"];

/** A longer header has a quote that is never closed: what stands in it so far decides. */
const LONGEST_HEADER = 16_384;

/**
 * The delimiter of a file by its header: the candidate that stands most often outside of quotes. Blank lines before it do
 * not count, and a quoted title may have several lines.
 *
 * @param isWhole - nothing follows the text.
 *
 * @returns `undefined` where the header goes on behind the text.
 */
export function delimiterOf(text: string, isWhole: boolean): string | undefined {
  const counts = CANDIDATES.map(() => 0);
  const mostFrequent = () => CANDIDATES[counts.indexOf(Math.max(...counts))];
  let isQuoted = false;
  let isCellStart = true;
  let at = 0;
  while (text[at] === "\n" || text[at] === "\r") at += 1;
  const end = Math.min(text.length, at + LONGEST_HEADER);
  for (; at < end; at += 1) {
    const character = text[at] as string;
    if (character === '"') isQuoted = isQuoted ? false : isCellStart;
    else if (!isQuoted) {
      if (character === "\n") return mostFrequent();
      const candidate = CANDIDATES.indexOf(character);
      isCellStart = candidate !== -1;
      if (isCellStart) counts[candidate] = (counts[candidate] as number) + 1;
    }
  }
  return isWhole || text.length > end ? mostFrequent() : undefined;
}
