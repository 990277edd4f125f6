import { configurationError } from "./configuration-error.js";
import type { HeadersLike } from "./web-types.js";

/**
 * Headers as a caller has them: an object, a `Headers`, or a list of pairs, as `fetch` takes them. A member that is
 * `undefined` is none.
 *
 * @example
 * ```ts
 * const own: HeadersInput = new Headers({ "x-trace": "1" });
 * await newstore.orders.get(order.id, { headers: own });
 * ```
 */
export type HeadersInput =
  | Readonly<Record<string, string | undefined>>
  | HeadersLike
  | Iterable<readonly [string, string]>;

/** Headers by name. Of a list, values of one name are joined, as `fetch` does. */
export function headerRecord(given: HeadersInput | null | undefined): Readonly<Record<string, string | undefined>> {
  if (given === undefined || given === null) return {};
  if (typeof given !== "object")
    // Not shown: a line of headers may hold a token.
    throw configurationError("headers", `is of type ${typeof given}: give an object, a Headers or a list of pairs`);
  if (isIterable(given)) return ofPairs(given);
  if (typeof given.forEach !== "function") return given as Readonly<Record<string, string | undefined>>;
  const pairs: [string, string][] = [];
  (given as HeadersLike).forEach((value, name) => void pairs.push([name, value]));
  return ofPairs(pairs);
}

function isIterable(given: HeadersInput): given is Iterable<readonly [string, string]> {
  return typeof (given as { readonly [Symbol.iterator]?: unknown })[Symbol.iterator] === "function";
}

function ofPairs(pairs: Iterable<readonly [string, string]>): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const [name, value] of pairs) {
    const before = values.get(name.toLowerCase());
    values.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(values);
}
