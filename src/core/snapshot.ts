import { isBareObject, isPlainObject } from "./own-property.js";

/** Copies that were made here: copying one again would change nothing. A part of one, handed on alone, is copied once more. */
const copies = new WeakSet<object>();

/** Deeper values are no data of this API; they are handed on as they are, and fail where they are written down. */
const DEEPEST = 500;

/**
 * A copy of data that its owner cannot change any more: what a caller hands over is fixed at the moment of the call.
 *
 * Objects, arrays, bytes and forms are copied. What says itself how it is written (a decimal or a document with `toJSON`)
 * becomes that, since it may say something else later; what says how it is read (a `Blob`, a stream) is kept: its members
 * are not its meaning. Values that contain themselves stay so.
 */
export function snapshot<T>(value: T): T {
  const copy = copyOf(value, [], 0);
  if (typeof copy === "object" && copy !== null && copy !== value) copies.add(copy);
  return copy as T;
}

/**
 * @param parents - the values that this one stands in, each followed by its copy; those of other branches stand behind them.
 * A list, and no map of all that was seen: it is short, and most of an order's copy was the map. It is not shortened on the
 * way back, which took a quarter of the time.
 * @param end - where this one's parents end.
 */
function copyOf(value: unknown, parents: unknown[], end: number): unknown {
  if (typeof value !== "object" || value === null || copies.has(value) || end > 2 * DEEPEST) return value;
  for (let index = 0; index < end; index += 2) if (parents[index] === value) return parents[index + 1];
  parents[end] = value;
  return Array.isArray(value) ? copiedList(value, parents, end) : copiedObject(value, parents, end);
}

function copiedList(list: readonly unknown[], parents: unknown[], end: number): unknown[] {
  const copy: unknown[] = [];
  parents[end + 1] = copy;
  // By index: a hole is `undefined`, and a list that is changed by a getter ends where it ended.
  for (let index = 0, { length } = list; index < length; index += 1) copy.push(copyOf(list[index], parents, end + 2));
  return copy;
}

function copiedObject(value: object, parents: unknown[], end: number): object {
  const whole = isPlainObject(value) ? undefined : copiedWhole(value);
  if (whole !== undefined) return whole;
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function") {
    const written = (value as { toJSON(): unknown }).toJSON();
    // One that stands in its own written form is kept there: a cycle cannot be written.
    parents[end + 1] = value;
    if (written !== value) return copyOf(written, parents, end + 2) as object;
  }
  if (!isData(value)) return value;
  // In one go, which is much cheaper than member by member, and makes `__proto__` a member like any other. Without its
  // class: what it has from there JSON leaves out, and checks would take it for there.
  const copy: Record<string, unknown> = { ...value };
  parents[end + 1] = copy;
  // No list of keys is made.
  for (const name in copy) {
    const member = copy[name];
    if (typeof member !== "object" || member === null || !Object.hasOwn(copy, name)) continue;
    copy[name] = copyOf(member, parents, end + 2);
  }
  return copy;
}

/** Named here: what reads this as source, as generated clients of one's own do, may know neither the DOM nor Node. */
interface Globals {
  readonly URLSearchParams: new (from: object) => object;
  readonly FormData: new () => Form;
}

interface Form {
  append(name: string, value: unknown): void;
  forEach(visit: (value: unknown, name: string) => void): void;
}

/** What has its content inside, where its owner can change it. A `Buffer` is no exception: its own `slice` copies nothing. */
function copiedWhole(value: object): object | undefined {
  if (value instanceof Date) return new Date(value);
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (value instanceof ArrayBuffer) return value.slice(0);
  const { URLSearchParams, FormData } = globalThis as unknown as Globals;
  if (value instanceof URLSearchParams) return new URLSearchParams(value);
  if (!(value instanceof FormData)) return undefined;
  const copy = new FormData();
  value.forEach((member, name) => void copy.append(name, member));
  return copy;
}

/** What a value has that is more than its own properties: bytes, an iteration. */
interface Meanings {
  readonly arrayBuffer?: unknown;
  readonly getReader?: unknown;
  readonly [Symbol.iterator]?: unknown;
  readonly [Symbol.asyncIterator]?: unknown;
}

function isData(value: Meanings): boolean {
  // An instance without members of its own keeps them where nobody can see them.
  if (!isBareObject(value) && Object.keys(value).length === 0) return false;
  // Each is read by its name: going through a list of names costs three times as much, for every object of a body.
  return !(
    typeof value.arrayBuffer === "function" ||
    typeof value.getReader === "function" ||
    typeof value[Symbol.iterator] === "function" ||
    typeof value[Symbol.asyncIterator] === "function"
  );
}
