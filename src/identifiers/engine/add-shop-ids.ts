import type { Issue, NewStoreError } from "../../core/newstore-error.js";
import { IdIndex } from "../lib/id-index.js";
import type { IdPairs } from "../lib/id-pairs.js";

/** Shorter ids are everywhere in a text: they only count in quotes. */
const SHORTEST_WORD = 2;

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
 * Parts of the text are looked up among the ids, not the ids in the text: its cost depends neither on how many they are
 * nor on how long.
 */
export function addShopIds(pairs: IdPairs): AddShopIds {
  const index = new IdIndex(pairs.renamedIds());
  return (text) => {
    const { plain, endOf } = unescaped(text);
    const isWord = wordsIn(plain);
    let result = "";
    let copied = 0;
    for (let start = 0; start < plain.length; start++) {
      if (isWord[start - 1]) continue;
      const found = idAt(plain, start, { isWord, index, pairs });
      if (found === undefined) continue;
      const end = endOf(found.end);
      result += `${text.slice(copied, end)} (${found.shopId} in the shop)`;
      copied = end;
      start = found.end - 1;
    }
    return result + text.slice(copied);
  };
}

interface Search {
  readonly isWord: readonly boolean[];
  readonly index: IdIndex;
  readonly pairs: IdPairs;
}

/** The longest id that starts at an index and ends with a word; quotes round it belong to it. */
function idAt(
  text: string,
  start: number,
  { isWord, index, pairs }: Search,
): { readonly shopId: string; readonly end: number } | undefined {
  for (const end of index.endsFrom(text, start)) {
    if (isWord[end]) continue;
    const id = text.slice(start, end);
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

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/g;

/** A text as it was before JSON escaped parts of it; `endOf` leads from an end in it to the same one in the text. */
function unescaped(text: string): { readonly plain: string; readonly endOf: (end: number) => number } {
  if (!text.includes("\\")) return { plain: text, endOf: (end) => end };
  const ends = [0];
  let plain = "";
  let at = 0;
  const copy = (until: number): void => {
    plain += text.slice(at, until);
    while (at < until) ends.push(++at);
  };
  for (const { 0: escaped, index } of text.matchAll(ESCAPE)) {
    copy(index);
    plain += String(JSON.parse(`"${escaped}"`));
    at += escaped.length;
    ends.push(at);
  }
  copy(text.length);
  return { plain, endOf: (end) => ends[end] ?? text.length };
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
