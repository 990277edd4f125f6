import { type Issue, NewStoreError } from "../errors/newstore-error.js";
import type { Pairs } from "./pairs.js";

/** Shorter ids and shorter numbers are everywhere in a text: they are only looked for in quotes. */
const SHORTEST_WORD = 2;
const SHORTEST_NUMBER = 5;

/** Adds the shop's id to each NewStore id in a text. */
type AddShopIds = (text: string) => string;

/**
 * Makes the texts of errors from below speak of the shop's ids as well: there they know only NewStore's.
 *
 * | text | becomes |
 * | --- | --- |
 * | `product TT-1 is not there` | `product TT-1 (SHOP-1 in the shop) is not there` |
 * | `it is "TT-1": …` | `it is "TT-1" (SHOP-1 in the shop): …` |
 * | `TT-10 is not there` | the same: it is another id |
 */
export function addShopIds(pairs: Pairs): AddShopIds {
  const names = new Map<string, string>();
  for (const [shopId, newStoreId] of pairs.different()) names.set(newStoreId, shopId);
  if (names.size === 0) return (text) => text;
  // The longest first: one id may be the beginning of another.
  const ids = [...names.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(ids.flatMap(patternsOf).join("|"), "gu");
  return (text) =>
    text.replace(pattern, (match) => {
      const shopId = names.get(match) ?? names.get(unquoted(match));
      return shopId === undefined ? match : `${match} (${shopId} in the shop)`;
    });
}

function patternsOf(id: string): string[] {
  const quoted = escaped(JSON.stringify(id));
  const isWord = /\p{L}/u.test(id) ? id.length >= SHORTEST_WORD : id.length >= SHORTEST_NUMBER;
  return isWord ? [quoted, `(?<![\\p{L}\\p{N}_/-])${escaped(id)}(?![\\p{L}\\p{N}_/-])`] : [quoted];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (character) => (character === "-" ? "\\x2d" : `\\${character}`));
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

/**
 * The same error with both ids in its texts.
 *
 * @param idsByPath - what the caller sent, by path: an issue about the id itself may not show it.
 */
export function withShopIds(
  error: NewStoreError,
  pairs: Pairs,
  idsByPath: () => ReadonlyMap<string, string>,
): NewStoreError {
  const add = addShopIds(pairs);
  const issues = error.issues.length === 0 ? error.issues : issuesWith(error.issues, add, idsByPath());
  const message = issues.reduce((text, issue, index) => {
    const before = error.issues[index]?.message ?? "";
    return before === "" || before === issue.message ? text : text.replace(before, () => issue.message);
  }, error.message);
  const told = message === error.message ? add(message) : message;
  const messages = error.messages.map(add);
  const isSame =
    told === error.message &&
    messages.every((text, index) => text === error.messages[index]) &&
    issues.every((issue, index) => issue.message === error.issues[index]?.message);
  if (isSame) return error;
  const changed = new NewStoreError(told, {
    ...error,
    messages,
    issues,
    body: error.body,
    headers: error.headers,
    cause: error.cause,
  });
  if (error.stack !== undefined)
    Object.defineProperty(changed, "stack", {
      value: error.stack.replace(error.message, () => told),
      configurable: true,
      writable: true,
    });
  return changed;
}

function issuesWith(
  issues: readonly Issue[],
  add: AddShopIds,
  idsByPath: ReadonlyMap<string, string>,
): readonly Issue[] {
  return issues.map((issue) => {
    const message = add(issue.message);
    const shopId = idsByPath.get(issue.path);
    if (message !== issue.message || shopId === undefined) return { ...issue, message };
    return { ...issue, message: `${message} (${shopId} in the shop)` };
  });
}
