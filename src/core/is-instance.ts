/** Whether a value is of a class. What a user's code throws may throw itself when it is looked at, as a proxy may: then it is not. */
export function isInstance<T>(value: unknown, type: abstract new (...given: never[]) => T): value is T {
  try {
    return value instanceof type;
  } catch {
    return false;
  }
}
