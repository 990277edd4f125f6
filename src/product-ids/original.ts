/** Not enumerable: copies made by spreading, JSON and comparisons do not see it. */
const ORIGINAL: unique symbol = Symbol("newstore-sdk.original") as never;

/** Remembers what an object was copied from. */
export function linkOriginal(copy: object, original: object): void {
  Object.defineProperty(copy, ORIGINAL, { value: original });
}

/**
 * What stood in place of a value before its identifiers were exchanged: the platform's own answer, row or event. A value
 * in which nothing was exchanged is its own original.
 *
 * Works for what a call gives and each object inside it, and for each batch of an export, whose rows stand in the same
 * order; not for copies of them.
 *
 * @example
 * ```ts
 * const { items } = await newstore.availability.get(keys);
 * for (const item of items) console.log(item.product_id, originalOf(item).product_id); // "SHOP-1", "TT-HRC-NVY-M"
 * for await (const rows of newstore.availability.export().batches()) console.log(rows, originalOf(rows));
 * ```
 */
export function originalOf<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  return (value as { readonly [ORIGINAL]?: T })[ORIGINAL] ?? value;
}
