/** A line of a text, without its end; the first has number 1. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

const LINE_FEED = "\n";

/**
 * Reads a text line by line, wherever its chunks begin and end: in the middle of a character, too. A byte order mark and
 * the carriage return before a line feed are left out; the last line needs no end.
 */
export async function* textLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder();
  // Parts of a line whose end has not come: joined once, however many there are.
  let parts: string[] = [];
  let number = 0;
  let isFirst = true;
  const lineOf = (end: string): TextLine => {
    const text = parts.length === 0 ? end : [...parts, end].join("");
    parts = [];
    number += 1;
    return { number, text: text.endsWith("\r") ? text.slice(0, -1) : text };
  };
  for await (const chunk of chunks) {
    let text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    if (isFirst && text !== "") {
      // A decoder leaves the mark out; a text has it.
      if (text.startsWith("\uFEFF")) text = text.slice(1);
      isFirst = false;
    }
    let start = 0;
    for (let end = text.indexOf(LINE_FEED); end >= 0; end = text.indexOf(LINE_FEED, start)) {
      yield lineOf(text.slice(start, end));
      start = end + 1;
    }
    if (start < text.length) parts.push(text.slice(start));
  }
  const rest = decoder.decode();
  if (rest !== "" || parts.length > 0) yield lineOf(rest);
}
