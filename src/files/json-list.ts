import type { ByteChunks } from "./bytes.js";
import { ListFinder } from "./find-list.js";
import { type Scan, scanTo } from "./json-text-scan.js";

/** So long may an item be, or all that stands before the list or behind it: it is held as text. */
const LONGEST_PART = 16 * 1024 * 1024;

/** The members of an object that stand around its list. */
export type Members = Readonly<Record<string, unknown>>;

/** A text that is not what it should be: no JSON, or another document. */
export class JsonListProblem extends Error {
  override readonly name = "JsonListProblem";

  constructor(
    message: string,
    /** Whether it is JSON of another form. */
    readonly isOtherJson = false,
  ) {
    super(message);
  }
}

/**
 * Reads a list that is a member of an object, such as `items` of `{ "head": …, "items": […] }`, in flat memory: gives the
 * members before it first, then its items in batches. At the end it has read the whole object.
 *
 * @param onMembers - called once with the members before the list, and once with all of them, at the end.
 *
 * @throws {JsonListProblem}
 */
export async function* jsonListBatches(
  chunks: ByteChunks,
  member: string,
  onMembers: (members: Members, isWhole: boolean) => void,
): AsyncGenerator<unknown[]> {
  const reader = new ListReader(member, onMembers);
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    const items = reader.push(decoder.decode(chunk, { stream: true }));
    if (items.length > 0) yield items;
  }
  reader.finish(decoder.decode());
}

class ListReader {
  readonly #scan: Scan = { depth: 1, mode: 0, line: 1 };
  #state: "before" | "items" | "behind" = "before";
  readonly #finder: ListFinder;
  #before = "";
  #rest = "";
  #hasItems = false;

  constructor(
    readonly member: string,
    readonly onMembers: (members: Members, isWhole: boolean) => void,
  ) {
    this.#finder = new ListFinder(member);
  }

  push(text: string): unknown[] {
    if (this.#state !== "before") return this.#read(text);
    const finder = this.#finder;
    const found = finder.push(text);
    if (finder.text.length > LONGEST_PART + text.length)
      throw new JsonListProblem(`it has more than ${LONGEST_PART} characters before "${this.member}"`);
    if (found === undefined) return [];
    if (typeof found === "string") throw otherThanList(finder.text, found);
    const list = finder.text.slice(found.at + 1);
    this.#before = found.before;
    this.#state = "items";
    this.onMembers(this.#members("}"), false);
    return this.#read(list);
  }

  finish(text: string): void {
    this.push(text);
    if (this.#state === "before") throw otherThanList(this.#finder.text, `it has no list "${this.member}"`);
    if (this.#state === "items") throw new JsonListProblem("it is cut off");
    this.onMembers(this.#members(this.#rest), true);
  }

  #read(text: string): unknown[] {
    const items: unknown[] = [];
    let at = 0;
    while (this.#state === "items" && at < text.length) {
      const end = scanTo(text, at, 1, this.#scan);
      this.#keep(text.slice(at, end));
      if (end === text.length) return items;
      const isLast = text[end] !== ",";
      if (isLast && text[end] !== "]") throw new JsonListProblem("a list ends with }");
      if (!isLast || this.#hasItems || this.#rest.trim() !== "") items.push(parsed(this.#rest));
      this.#hasItems = true;
      this.#rest = "";
      if (isLast) this.#state = "behind";
      at = end + 1;
    }
    this.#keep(text.slice(at));
    return items;
  }

  #keep(text: string): void {
    this.#rest += text;
    if (this.#rest.length <= LONGEST_PART) return;
    // Blanks are no part of an item, outside of its texts. One is left: what it parts stays apart.
    if (this.#scan.mode === 0) this.#rest = `${this.#rest.trim()} `;
    if (this.#rest.length <= LONGEST_PART) return;
    const what = this.#state === "items" ? "an item is" : `what follows "${this.member}" is`;
    throw new JsonListProblem(`${what} longer than ${LONGEST_PART} characters`);
  }

  #members(tail: string): Members {
    // A member of an empty name holds the list's own place: the commas around it stay right.
    const { "": _, ...members } = parsed(`{${this.#before}"":null${tail}`) as Record<string, unknown>;
    return members;
  }
}

function otherThanList(text: string, why: string): JsonListProblem {
  try {
    JSON.parse(text);
  } catch {
    return new JsonListProblem(/^\s*\{/.test(text) ? why : "it begins like no JSON", /^\s*[[{"]/.test(text));
  }
  return new JsonListProblem(why, true);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new JsonListProblem((error as Error).message);
  }
}
