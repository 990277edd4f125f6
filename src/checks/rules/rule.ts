/** Where a value with a rule stands. */
export interface RuleContext {
  /** Property names and indices from the document to the value; good until the rule returns. */
  readonly keys: readonly (string | number)[];
  /** The whole request body, or the whole item of a file. */
  readonly document: unknown;
  /** The head of the file that the item belongs to. */
  readonly head: unknown;
  /** Values that the contract knows at this place, for the rule that asks for them. */
  readonly values?: ReadonlySet<string> | undefined;
  /**
   * What the rule makes of the whole document, made once for all values of it: a rule that looked through the document
   * for each of them would take the square of the time.
   */
  index<T>(make: (context: RuleContext) => T): T;
}

/**
 * A rule that a schema cannot say: what is wrong with a value, given the document around it, or `undefined`.
 *
 * A rule refuses only what the platform surely refuses, and says nothing of values that a schema refuses already. One
 * that is not so sure is a warning.
 */
export type Rule = (value: unknown, context: RuleContext) => string | undefined;

/** An own property of an unknown value. */
export function property(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** The elements of an unknown value; none when it is no list. */
export function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
