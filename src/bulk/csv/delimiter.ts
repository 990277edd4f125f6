/** What separates cells somewhere; the first of those that are equally frequent is taken. */
const CANDIDATES = [",", ";", "\t", "|"];

/** The delimiter of a file by its header line: the candidate that stands most often outside of quotes. */
export function delimiterOf(header: string): string {
  const names = header.replace(/"(?:[^"]|"")*"/g, "");
  const counts = CANDIDATES.map((candidate) => names.split(candidate).length);
  return CANDIDATES[counts.indexOf(Math.max(...counts))] as string;
}
