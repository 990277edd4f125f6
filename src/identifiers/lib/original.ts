/** Not enumerable: copies made by spreading, JSON and comparisons do not see it. */
const ORIGINAL: unique symbol = Symbol("newstore-sdk.original") as never;

/** Remembers what an object was copied from. */
export function linkOriginal(copy: object, original: object): void {
  Object.defineProperty(copy, ORIGINAL, { value: original });
}

/**
 * The value as it was before its identifiers were mapped: the platform's own response, row or event. A value in which
 * nothing was mapped is its own original.
 *
 * Works for the result of a call and each object in it, and for each batch of an export, whose rows are in the same
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
