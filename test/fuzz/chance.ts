import { generator } from "../faults/plan.js";

/** Draws from a seed: the same on every machine. */
export interface Chance {
  /** One of some values. */
  pick<T>(values: readonly T[]): T;
  /** Whether something of this likelihood happens. */
  happens(likelihood: number): boolean;
  /** A whole number from 0 up to and including `most`. */
  upTo(most: number): number;
}

export function chanceOf(seed: number): Chance {
  const random = generator(seed);
  return {
    pick: (values) => values[Math.floor(random() * values.length)] as never,
    happens: (likelihood) => random() < likelihood,
    upTo: (most) => Math.floor(random() * (most + 1)),
  };
}

/** Anything that can be thrown, most of it no error; some of it cannot even be turned into text. */
export const THROWN: readonly unknown[] = [
  undefined,
  null,
  0,
  "",
  "ECONNRESET",
  Symbol("thrown"),
  10n,
  {},
  [],
  Object.create(null),
  () => {},
  new Error("broken"),
  new Error(""),
  new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code: "ECONNRESET" }) }),
  Object.assign(new RangeError("Maximum call stack size exceeded"), { code: 7 }),
  new DOMException("This operation was aborted", "AbortError"),
  new DOMException("The operation timed out", "TimeoutError"),
  Object.defineProperty(new Error("no message"), "message", { get: () => raise(new Error("the message throws")) }),
  Object.assign(new Error("its cause is itself"), { name: 7 }),
  new Proxy({}, { get: () => raise("a proxy throws"), has: () => raise("it does") }),
  withItself(),
];

function withItself(): Error {
  const error = new Error("it is its own cause");
  error.cause = error;
  return error;
}

/** Throws what it is given. */
export function raise(value: unknown): never {
  throw value;
}
