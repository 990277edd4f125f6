/** A row of CSV that stands in a text. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Index behind its line end. */
  readonly end: number;
  /** Why it cannot be read; `cells` is empty then, and `end` behind the line on which the trouble is. */
  readonly problem?: string;
  /** Where the row ends is not known: rows may be in it that nobody can tell apart. */
  readonly isEndless?: boolean;
}

const QUOTE = '"';

/**
 * Reads the row that begins at `from`, as RFC 4180 says: a cell that begins with a quote ends with the next one that is
 * not doubled, and may hold delimiters and line ends. A quote inside of another cell is a letter like any other. Lines end
 * with LF or CRLF.
 *
 * @param isWhole - nothing follows the text: its end ends the row.
 *
 * @returns `undefined` where the row goes on behind the text.
 */
export function readRow(text: string, from: number, delimiter: string, isWhole: boolean): CsvRow | undefined {
  const lineEnd = text.indexOf("\n", from);
  if (lineEnd === -1 && !isWhole) return undefined;
  const end = lineEnd === -1 ? text.length : lineEnd;
  const line = withoutReturn(text, from, end);
  // Most rows have no quote, and the engine's own split is many times as fast as what follows.
  return line.includes(QUOTE)
    ? readQuotedRow(text, from, delimiter, isWhole)
    : { cells: line.split(delimiter), end: end + 1 };
}

function readQuotedRow(text: string, from: number, delimiter: string, isWhole: boolean): CsvRow | undefined {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    if (text[at] !== QUOTE) {
      const lineEnd = endOr(text.indexOf("\n", at), text.length);
      if (lineEnd === text.length && !isWhole) return undefined;
      const cellEnd = endOr(text.indexOf(delimiter, at), lineEnd);
      if (cellEnd < lineEnd) cells.push(text.slice(at, cellEnd));
      else return { cells: [...cells, withoutReturn(text, at, lineEnd)], end: lineEnd + 1 };
      at = cellEnd + 1;
      continue;
    }
    const close = closingQuote(text, at + 1);
    // The last character may be the first half of a doubled quote.
    if (close === -1 || (close === text.length - 1 && !isWhole)) {
      const problem = "a quote is opened and never closed";
      return isWhole ? { cells: [], end: text.length, problem, isEndless: true } : undefined;
    }
    cells.push(text.slice(at + 1, close).replaceAll('""', QUOTE));
    const next = text[close + 1];
    if (next === delimiter) at = close + 2;
    else if (next === undefined || next === "\n") return { cells, end: close + 2 };
    else if (next === "\r" && close + 2 === text.length && !isWhole) return undefined;
    else if (next === "\r" && (text[close + 2] ?? "\n") === "\n") return { cells, end: close + 3 };
    else
      return broken(text, close, `text follows the closing quote of cell ${cells.length}: a quote inside is doubled`);
  }
}

/** Index of the quote that ends a cell; -1 where there is none yet. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf(QUOTE, from);
  while (at !== -1 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2);
  return at;
}

function broken(text: string, at: number, problem: string): CsvRow {
  return { cells: [], end: endOr(text.indexOf("\n", at), text.length) + 1, problem };
}

function endOr(index: number, otherwise: number): number {
  return index === -1 || index > otherwise ? otherwise : index;
}

function withoutReturn(text: string, from: number, end: number): string {
  return text.slice(from, end > from && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end);
}
