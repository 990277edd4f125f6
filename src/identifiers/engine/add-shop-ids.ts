import type { Issue, NewStoreError } from "../../core/newstore-error.js";
import type { IdPairs } from "../lib/id-pairs.js";

/** Shorter ids are everywhere in a text: they only count in quotes. */
const SHORTEST_WORD = 2;

/** Longest JSON escape of one character: a backslash, `u` and four digits. */
const LONGEST_ESCAPE = 6;

/** Adds the shop's id to each NewStore id in a text. */
type AddShopIds = (text: string) => string;

/**
 * Puts the shop's ids into the texts of errors from below the mapping, which only know NewStore's.
 *
 * | text | becomes |
 * | --- | --- |
 * | `product TT-1 is not there` | `product TT-1 (SHOP-1 in the shop) is not there` |
 * | `it is "TT-1": …` | `it is "TT-1" (SHOP-1 in the shop): …` |
 * | `TT-10 is not there` | the same: it is another id |
 * | `request id 12345 failed` | the same: an id without letters may be any number |
 *
 * Parts of the text are looked up among the ids, not the ids in the text: its cost depends on the text alone.
 */
export function addShopIds(pairs: IdPairs): AddShopIds {
  if (pairs.longest === 0) return (text) => text;
  return (text) => {
    const isWord = wordsIn(text);
    const reach = pairs.longest * (text.includes("\\") ? LONGEST_ESCAPE : 1);
    let result = "";
    let copied = 0;
    for (let start = 0; start < text.length; start++) {
      if (isWord[start - 1]) continue;
      const found = idAt(text, start, { isWord, reach, pairs });
      if (found === undefined) continue;
      result += `${text.slice(copied, found.end)} (${found.shopId} in the shop)`;
      copied = found.end;
      start = found.end - 1;
    }
    return result + text.slice(copied);
  };
}

interface Search {
  readonly isWord: readonly boolean[];
  /** Longest part of the text that may be an id. */
  readonly reach: number;
  readonly pairs: IdPairs;
}

/** The longest id that starts at an index and ends with a word; quotes round it belong to it. */
function idAt(
  text: string,
  start: number,
  { isWord, reach, pairs }: Search,
): { readonly shopId: string; readonly end: number } | undefined {
  for (let end = Math.min(text.length, start + reach); end > start; end--) {
    if (isWord[end]) continue;
    const id = unescaped(text.slice(start, end));
    const isQuoted = text[start - 1] === '"' && text[end] === '"';
    if ((id.length < SHORTEST_WORD && !isQuoted) || !LETTER.test(id)) continue;
    const shopId = pairs.otherNameOf(id);
    if (shopId !== undefined) return { shopId, end: isQuoted ? end + 1 : end };
  }
  return undefined;
}

const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}_/-]/u;

/** Which code units of a text belong to words. */
function wordsIn(text: string): boolean[] {
  return [...text].flatMap((character) => Array<boolean>(character.length).fill(WORD.test(character)));
}

/** An id as it was before JSON escaped it. */
function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  try {
    return String(JSON.parse(`"${text}"`));
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
  pairs: IdPairs,
  idsByPath: () => ReadonlyMap<string, string>,
): NewStoreError {
  const add = addShopIds(pairs);
  const issues = error.issues.length === 0 ? error.issues : issuesWith(error.issues, add, idsByPath());
  const message = messageWith(error, issues, add);
  const messages = error.messages.map(add);
  const isSame =
    message === error.message &&
    messages.every((text, index) => text === error.messages[index]) &&
    issues.every((issue, index) => issue.message === error.issues[index]?.message);
  return isSame ? error : error.with({ message, messages, issues });
}

/** Where the message repeats issues, these with both ids; otherwise the message itself with both. */
function messageWith({ message, issues }: NewStoreError, changed: readonly Issue[], add: AddShopIds): string {
  const repeated = changed.reduce((text, issue, index) => {
    const before = issues[index]?.message ?? "";
    return before === "" || before === issue.message ? text : text.replace(before, () => issue.message);
  }, message);
  return repeated === message ? add(message) : repeated;
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
