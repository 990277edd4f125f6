import { type Call, fromResponse } from "../../core/call.js";
import { isNewStoreError, type NewStoreError } from "../../core/newstore-error.js";
import type { ApiResponse } from "../../core/response.js";
import { ofFamily } from "./of-family.js";

/** What the parts of an operation's input are called in the method that the caller typed. */
export interface MethodWords {
  /** The method, as in `orders.get`. */
  readonly method: string;
  /**
   * Argument by the wire's path, as in `{ "query.id_type": "idType", body: "order" }`; what stands below it follows. An
   * empty name leaves the part out: with `{ query: "" }`, `query.sort` is called `sort`.
   */
  readonly names?: Readonly<Record<string, string>>;
  /** Other names of the method in texts, beside the operation's id, as in `The products import`. */
  readonly aliases?: readonly string[];
}

/**
 * Makes a call of a generated client one of a facade's method: its errors speak of the method and arguments that the
 * caller typed, not of the operation and the wire. `operationId` stays on the error.
 *
 * What a test's mock gives in place of a call, a promise or a plain value, is taken as the response's data, and what it
 * throws stays as it is.
 */
export function asMethod<T>(words: MethodWords, call: Call<T>): Call<T> {
  const isMocked = !isCall(call);
  return fromResponse(
    responseOf(call).catch((thrown: unknown) => {
      throw inWordsOf(words, isMocked ? thrown : ofFamily(words.method, thrown));
    }),
    call,
  );
}

/** The same for work that is no call. */
export async function withWords<T>(words: MethodWords, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw inWordsOf(words, ofFamily(words.method, thrown));
  }
}

/** The same for a stream, which nothing is done for before it is read. */
export async function* streamOf<T>(
  { method }: MethodWords,
  open: () => AsyncIterable<T> | Promise<AsyncIterable<T>>,
): AsyncGenerator<T, void, undefined> {
  try {
    yield* await open();
  } catch (thrown) {
    throw ofFamily(method, thrown);
  }
}

/** Whether a value is a call of the SDK, and not what a test's mock gave in its place. */
export function isCall<T>(value: Call<T> | Promise<T> | T): value is Call<T> {
  return typeof (value as Partial<Call<T>> | undefined)?.withResponse === "function";
}

const NO_HEADERS = { get: () => null, has: () => false, forEach() {} };

/** A call's response; for what a mock gave, one that is made up. */
export async function responseOf<T>(call: Call<T> | Promise<T> | T): Promise<ApiResponse<T>> {
  if (isCall(call)) return call.withResponse();
  return { data: await call, status: 200, headers: NO_HEADERS, requestId: undefined, attempts: 0 };
}

/** The same error in the words of the method. What is none of the SDK's stays as it is. */
export function inWordsOf({ method, names = {}, aliases = [] }: MethodWords, error: unknown): unknown {
  if (!isNewStoreError(error)) return error;
  const renamed = renamedPaths(error, (path) => renamePath(path, names));
  const own = [error.operationId, ...aliases].filter((name) => name !== undefined);
  const message = own.reduce(
    (text, name) => text.replaceAll(new RegExp(`(?<![\\w.(])${escaped(name)}(?!\\w)`, "g"), () => method),
    renamed.message,
  );
  return message === renamed.message ? renamed : renamed.with({ message });
}

/** What a text is searched for at most. Engines refuse a pattern of 100 kB, and a caller's member may be named like that. */
const LONGEST_PATH = 300;
const MOST_PATHS = 100;

/** The same error with other paths, in its issues and in its text; one that nobody can read through stays there. */
export function renamedPaths(error: NewStoreError, rename: (path: string) => string): NewStoreError {
  const issues = error.issues.map((issue) => ({ ...issue, path: rename(issue.path) }));
  const changes = new Map<string, string>();
  for (const [index, { path }] of error.issues.entries()) {
    const to = issues[index]?.path ?? path;
    if (to !== path && error.message.includes(path)) changes.set(path, to);
  }
  if (changes.size === 0)
    return issues.every(({ path }, index) => path === error.issues[index]?.path) ? error : error.with({ issues });
  // The longest first: one path may be the beginning of another.
  const paths = [...changes.keys()]
    .filter((path) => path.length <= LONGEST_PATH)
    .slice(0, MOST_PATHS)
    .sort((a, b) => b.length - a.length)
    .map(escaped);
  if (paths.length === 0) return error.with({ issues });
  const pattern = new RegExp(`(?<![\\w.\\]])(?:${paths.join("|")})(?![\\w[])(?!\\.\\w)`, "g");
  return error.with({ issues, message: error.message.replace(pattern, (path) => changes.get(path) ?? path) });
}

function renamePath(path: string, names: Readonly<Record<string, string>>): string {
  const part = Object.keys(names)
    .filter((name) => path === name || (path.startsWith(name) && /^[.[]/.test(path.slice(name.length))))
    .sort((a, b) => b.length - a.length)[0];
  if (part === undefined) return path;
  const name = names[part] ?? "";
  const rest = path.slice(part.length);
  return name === "" ? rest.replace(/^\./, "") || path : `${name}${rest}`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
