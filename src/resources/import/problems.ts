import type { ImportProblem, ImportProblems } from "./result.js";

/** More are counted and not kept: files have one mistake a thousand times. */
export const MOST_KEPT = 100;

/** Counts items and keeps the first problems. */
export class ProblemList {
  #items = 0;
  readonly #kept: ImportProblem[] = [];

  /** Notes one item with all that is wrong with it. */
  add(problems: readonly ImportProblem[]): void {
    this.#items += 1;
    for (const problem of problems) if (this.#kept.length < MOST_KEPT) this.#kept.push(problem);
  }

  get items(): number {
    return this.#items;
  }

  asResult(): ImportProblems {
    return { items: this.#items, problems: [...this.#kept] };
  }
}
