import { type Scan, scanTo } from "./json-text-scan.js";

/** Where the list of an object begins, and the members before it. */
export interface FoundList {
  /** Index of its opening bracket in all of the text. */
  readonly at: number;
  /** Line of that. */
  readonly line: number;
  /** Ends of the members that stand before it: the object up to there, without them, is whole. */
  readonly before: string;
}

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Finds the list `member` of the object that a text begins with: `{ "head": …, "items": [`.
 *
 * @returns `undefined` while the text is too short to know; a text that says why there is none.
 */
export function findList(text: string, member: string): FoundList | string | undefined {
  return new ListFinder(member).push(text);
}

/** What the next character belongs to. */
type Place = "start" | "name" | "in-name" | "colon" | "value" | "in-value";

/**
 * The same for a text that comes in pieces: each character is looked at once, however far into the text the list is and
 * however long a name before it.
 */
export class ListFinder {
  readonly #member: string;
  /** Everything so far. Looked at by nobody before the list is found: until then it stays a chain of pieces. */
  #text = "";
  #place: Place = "start";
  #open = 0;
  /** Behind the object's opening brace, or the comma between two members. */
  #memberAt = 0;
  /** The name that is being read, with its quotes, as far as it may be the list's. */
  #name = "";
  #isEscaped = false;
  #isMember = false;
  #scan: Scan = { depth: 1, mode: 0, line: 1 };

  constructor(member: string) {
    this.#member = member;
  }

  /** Line that has been reached. */
  get line(): number {
    return this.#scan.line;
  }

  get text(): string {
    return this.#text;
  }

  /** @returns as {@link findList}. */
  push(piece: string): FoundList | string | undefined {
    const start = this.#text.length;
    this.#text += piece;
    for (let at = 0; at < piece.length; ) {
      if (this.#place === "in-value") at = this.#endOfValue(piece, at);
      else if (this.#place === "in-name") at = this.#endOfName(piece, at);
      else at = afterBlanks(piece, at, this.#scan);
      if (at === piece.length) return undefined;
      const found = this.#look(piece[at] as string, start + at);
      if (found !== undefined) return found;
      at += 1;
    }
    return undefined;
  }

  /** Takes the character that something begins or ends with. */
  #look(char: string, at: number): FoundList | string | undefined {
    const none = `it has no list ${JSON.stringify(this.#member)}`;
    switch (this.#place) {
      case "start":
        if (char !== "{") return `it begins with no {, as an object with the list ${JSON.stringify(this.#member)} does`;
        this.#open = at;
        return this.#nextMember(at);
      case "name":
        if (char !== '"') return none;
        this.#name = char;
        this.#place = "in-name";
        return undefined;
      case "in-name":
        this.#isMember = isNamed(`${this.#name}"`, this.#member);
        this.#place = "colon";
        return undefined;
      case "colon":
        if (char !== ":") return none;
        this.#place = "value";
        return undefined;
      case "value":
        if (this.#isMember && char === "[") return this.#found(at);
        this.#place = "in-value";
        this.#scan = { depth: 1, mode: 0, line: this.#scan.line };
        // Its first character is its own: nothing of it may be passed over.
        return scanTo(char, 0, 1, this.#scan) < 1 ? this.#behindValue(char, at, none) : undefined;
      case "in-value":
        return this.#behindValue(char, at, none);
    }
  }

  #behindValue(char: string, at: number, none: string): string | undefined {
    return char === "," ? this.#nextMember(at) : none;
  }

  #nextMember(at: number): undefined {
    this.#place = "name";
    this.#memberAt = at + 1;
  }

  #found(at: number): FoundList {
    return { at, line: this.line, before: this.#text.slice(this.#open + 1, this.#memberAt) };
  }

  #endOfValue(piece: string, from: number): number {
    return scanTo(piece, from, 1, this.#scan);
  }

  #endOfName(piece: string, from: number): number {
    let at = from;
    for (; at < piece.length; at += 1) {
      const char = piece.charCodeAt(at);
      if (this.#isEscaped) this.#isEscaped = false;
      else if (char === BACKSLASH) this.#isEscaped = true;
      else if (char === QUOTE) break;
    }
    // Each character may be written as an escape of six: what is longer is another name, and none to keep.
    const most = 6 * this.#member.length + 2;
    if (this.#name.length <= most) this.#name += piece.slice(from, Math.min(at, from + most));
    return at;
  }
}

function isNamed(name: string, member: string): boolean {
  try {
    return JSON.parse(name) === member;
  } catch {
    return false;
  }
}

function afterBlanks(text: string, from: number, scan: Scan): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === NEWLINE) scan.line += 1;
    else if (char !== 0x20 && char !== 0x0d && char !== 0x09) break;
  }
  return at;
}
