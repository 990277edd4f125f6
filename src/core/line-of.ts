/** One symbol for every copy of the SDK in a process: the reader and the import may come from different entry points. */
const LINE: unique symbol = Symbol.for("newstore-sdk.line") as never;

/** Remembers on which line an item began. Not enumerable: copies made by spreading, JSON and comparisons do not see it. */
export function noteLine(item: object, line: number): void {
  // What is frozen stays as it is; its line is not known then.
  if (Object.isExtensible(item)) Object.defineProperty(item, LINE, { value: line, configurable: true });
}

/**
 * The line of the file on which an item began that a reader of `newstore-sdk/bulk` read, counted from 1; `undefined` for
 * anything else, copies of such an item included.
 *
 * @example
 * ```ts
 * for await (const item of readNdjson("prices.ndjson")) console.log(lineOf(item)); // 1, 2, …
 * ```
 */
export function lineOf(item: unknown): number | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  return (item as { readonly [LINE]?: number })[LINE];
}
