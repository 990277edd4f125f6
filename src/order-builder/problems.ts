import { listIssues } from "../core/list-issues.js";
import { type Issue, NewStoreError } from "../core/newstore-error.js";

/** Collects what is wrong with an order that is to be built, so that one error names all of it. */
export class Problems {
  readonly #issues: Issue[] = [];

  add(path: string, rule: string, message: string): void {
    this.#issues.push({ path, message, rule });
  }

  /** @throws {NewStoreError} kind `validation`, when there is a problem. */
  throwIfAny(): void {
    if (this.#issues.length > 0) throw buildError(this.#issues);
  }
}

export function buildError(issues: readonly Issue[]): NewStoreError {
  const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`;
  return new NewStoreError(`buildOrder found ${count}. ${listIssues(issues)}`, { kind: "validation", issues });
}
