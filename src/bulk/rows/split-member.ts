import { ListFinder } from "../../files/find-list.js";
import { type Batch, LONGEST_ROW, type Splitter } from "./batch.js";
import { ArraySplitter } from "./split-array.js";

/**
 * The list in a member of the object that the text is: `items` of `{ "head": …, "items": […] }`. What stands around the
 * list is held as text: it is the small part.
 */
export class MemberSplitter implements Splitter {
  readonly #finder: ListFinder;
  #before = "";
  #tail = "";
  #array: ArraySplitter | undefined;

  constructor(readonly member: string) {
    this.#finder = new ListFinder(member);
  }

  get line(): number {
    return this.#array?.line ?? this.#finder.line;
  }

  push(text: string, batch: Batch): void {
    if (this.#array === undefined) this.#find(text, batch);
    else this.#array.push(text, batch);
  }

  #find(text: string, batch: Batch): void {
    const finder = this.#finder;
    const found = finder.push(text);
    if (typeof found === "string") batch.end(this.line, found, "json");
    else if (found !== undefined) {
      this.#array = new ArraySplitter(found.line, (tail) => this.#keepTail(tail, batch));
      this.#before = found.before;
      this.#array.push(finder.text.slice(found.at), batch);
    }
    if ((found === undefined ? finder.text : this.#before).length > LONGEST_ROW)
      batch.end(
        this.line,
        `more than ${LONGEST_ROW} characters stand before ${JSON.stringify(this.member)}`,
        "too_long",
      );
  }

  finish(batch: Batch): void {
    const isBlank = this.#finder.text.trim() === "";
    const why = isBlank ? "there is no JSON: it is empty" : `the object is cut off before ${this.member}`;
    if (this.#array === undefined) batch.end(this.line, why, "json");
    this.#array?.finish(batch);
    if (batch.error === undefined && this.others() === undefined)
      batch.end(this.line, `what stands around ${this.member} is no JSON`, "json");
  }

  /** The object's other members, known at the end; `undefined` when they are no JSON. */
  others(): Readonly<Record<string, unknown>> | undefined {
    try {
      // The list's own place is held by a null: commas before and behind it stay right.
      const { "": _, ...others } = JSON.parse(`{${this.#before}"":null${this.#tail}`) as Record<string, unknown>;
      return others;
    } catch {
      return undefined;
    }
  }

  #keepTail(text: string, batch: Batch): void {
    this.#tail += text;
    if (this.#tail.length > LONGEST_ROW) batch.end(this.line, `${this.member} is followed by too much`, "too_long");
  }
}
