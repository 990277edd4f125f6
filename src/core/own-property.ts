/**
 * A quick way to know whose own a property is: a plain object inherits functions and its prototype's name, and nothing
 * else, so that what is none of these is its own. Of an order's properties hundreds are looked at, and `Object.hasOwn`
 * takes longer than reading one.
 */
export function isPlainObject(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** Whether a value is an object without a class: a plain one, or one that inherits nothing at all. */
export function isBareObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && (isPlainObject(value) || Object.getPrototypeOf(value) === null);
}

/** Whether a value is none that plain objects inherit. */
export function isNoneOfObject(value: unknown): boolean {
  return typeof value !== "function" && value !== Object.prototype;
}
