const tagOf = (value: unknown): string => Object.prototype.toString.call(value);

/** Whether a value is a `Map`, also one of another realm, as in tests that run in a context of their own. */
export function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return value instanceof Map || tagOf(value) === "[object Map]";
}

/** Whether a value is an object from names to values. A list, `Set`, date or promise is none: no id would be found in it. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return tagOf(value) === "[object Object]" || tagOf(value) === "[object Module]";
}
