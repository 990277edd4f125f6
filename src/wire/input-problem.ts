import type { Issue } from "../core/newstore-error.js";

/**
 * Thrown inside the serialiser by a part that cannot be written down. The serialiser turns it into a
 * {@link NewStoreError}; the parts know the place, not the operation.
 */
export class InputProblem extends Error {
  override readonly name = "InputProblem";
  readonly issues: readonly Issue[];

  constructor(...issues: readonly Issue[]) {
    super(issues[0]?.message);
    this.issues = issues;
  }
}

/** Shorthand for a problem with one value. */
export function problemAt(path: string, rule: string, message: string): InputProblem {
  return new InputProblem({ path, rule, message });
}
