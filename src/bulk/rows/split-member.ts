import { findList } from "../../files/find-list.js";
import { type Batch, LONGEST_ROW, type Splitter } from "./batch.js";
import { ArraySplitter } from "./split-array.js";

/**
 * The list in a member of the object that the text is: `items` of `{ "head": …, "items": […] }`. What stands around the
 * list is held as text: it is the small part.
 */
export class MemberSplitter implements Splitter {
  #before = "";
  #tail = "";
  #array: ArraySplitter | undefined;

  constructor(readonly member: string) {}

  get line(): number {
    return this.#array?.line ?? this.#before.split("\n").length;
  }

  push(text: string, batch: Batch): void {
    if (this.#array === undefined) this.#find(text, batch);
    else this.#array.push(text, batch);
  }

  #find(text: string, batch: Batch): void {
    this.#before += text;
    const found = findList(this.#before, this.member);
    if (typeof found === "string") batch.end(this.line, found, "json");
    else if (found !== undefined) {
      this.#array = new ArraySplitter(found.line, (tail) => this.#keepTail(tail, batch));
      const list = this.#before.slice(found.at);
      this.#before = found.before;
      this.#array.push(list, batch);
    } else if (this.#before.length > LONGEST_ROW) batch.end(1, `${JSON.stringify(this.member)} does not come`, "json");
  }

  finish(batch: Batch): void {
    if (this.#array === undefined) batch.end(this.line, `the object is cut off before ${this.member}`, "json");
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
