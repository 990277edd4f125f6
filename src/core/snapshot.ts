/** Copies that were made here: copying one again would change nothing. */
const copies = new WeakSet<object>();

/** Deeper values are no data of this API; they are handed on as they are, and fail where they are written down. */
const DEEPEST = 500;

/**
 * A copy of data that its owner cannot change any more: what a caller hands over is fixed at the moment of the call.
 *
 * Objects, arrays and bytes are copied. What says itself how it is written or read (a decimal with `toJSON`, a `Blob`, a
 * stream) is kept: its members are not its meaning. Values that contain themselves stay so.
 */
export function snapshot<T>(value: T): T {
  return copyOf(value, new Map(), 0) as T;
}

function copyOf(value: unknown, known: Map<object, object>, depth: number): unknown {
  if (typeof value !== "object" || value === null || copies.has(value) || depth > DEEPEST) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    known.set(value, list);
    // By index: a hole is `undefined`, and a list that is changed by a getter ends where it ended.
    for (let index = 0, { length } = value; index < length; index += 1)
      list.push(copyOf(value[index], known, depth + 1));
    copies.add(list);
    return list;
  }
  if (value instanceof Date) return new Date(value);
  if (value instanceof Uint8Array) return value.slice();
  if (!isData(value)) return value;
  const copy: Record<string, unknown> = Object.create(Object.getPrototypeOf(value));
  known.set(value, copy);
  for (const [name, member] of Object.entries(value)) {
    const own = copyOf(member, known, depth + 1);
    // Assigning to `__proto__` would change the copy's prototype and lose the member.
    if (name === "__proto__")
      Object.defineProperty(copy, name, { value: own, enumerable: true, writable: true, configurable: true });
    else copy[name] = own;
  }
  copies.add(copy);
  return copy;
}

/** Members that tell what is more than its own properties: text of its own, bytes, an iteration. */
const MEANINGS = ["toJSON", "arrayBuffer", "getReader", Symbol.iterator, Symbol.asyncIterator] as const;

function isData(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === Object.prototype || prototype === null;
  // An instance without members of its own keeps them where nobody can see them.
  if (!isPlain && Object.keys(value).length === 0) return false;
  const members = value as Readonly<Record<PropertyKey, unknown>>;
  return MEANINGS.every((name) => typeof members[name] !== "function");
}
