import { join } from "../core/place.js";
import { shown } from "../core/shown.js";
import { closestName } from "../core/unknown-option.js";
import { readRate } from "../money/rate.js";
import { type CurrencyDigits, readMoney } from "../money/read-money.js";
import { toText } from "../money/write-money.js";
import { Problems } from "./problems.js";

/** Members of a value that has been looked at. */
export type Members = Readonly<Record<string, unknown>>;

/** More entries than any order has: memory is finite. */
const MOST_ENTRIES = 100_000;

/** Fewer letters are the beginning of many names. */
const SHORTEST_BEGINNING = 3;

/**
 * Reads a caller's values one by one, each by where it stands (`lines[2]`) and its name there. What is wrong becomes a problem under the path that the caller typed, and a harmless
 * value takes its place, so that the rest can be read as well.
 */
export class Reader {
  readonly problems = new Problems();

  constructor(readonly currency: CurrencyDigits) {}

  /** An object with known members only: one that nobody reads would be lost unseen. */
  object(value: unknown, path: string, known: ReadonlySet<string>): Members {
    const members = this.anyObject(value, path);
    for (const name in members) if (!known.has(name)) this.#unknown(members, name, path, known);
    return members;
  }

  /** An object of NewStore's own members, which are the contract's to check. */
  anyObject(value: unknown, path: string): Members {
    // Of a map, a date and the like nothing is a member: all that they hold would be lost unseen.
    const kind = Object.prototype.toString.call(value).slice(8, -1);
    if (kind === "Object") return value as Members;
    const isOther = typeof value === "object" && value !== null && !Array.isArray(value);
    const what = value === undefined ? "missing" : isOther ? `a ${kind}` : shown(value);
    this.problems.add(path, "invalid_type", `it is ${what}: give an object`);
    return {};
  }

  /** Members beside the known ones are another's, unless one begins or reads so like a known one that it was meant. */
  refuseMisspelt(members: object, known: readonly string[]): void {
    for (const [name, value] of Object.entries(members)) {
      if (known.includes(name) || value === undefined) continue;
      const whole =
        name.length < SHORTEST_BEGINNING ? undefined : known.find((one) => one.startsWith(name.toLowerCase()));
      const meant = whole ?? closestName(name, known);
      if (meant !== undefined) this.problems.add(name, "unknown-member", `nothing reads it: did you mean ${meant}?`);
    }
  }

  #unknown(members: Members, name: string, path: string, known: ReadonlySet<string>): void {
    if (members[name] === undefined || !Object.hasOwn(members, name)) return;
    const meant = closestName(name, [...known]);
    const hint = meant === undefined ? "leave it out" : `did you mean ${meant}?`;
    this.problems.add(join(path, name), "unknown-member", `nothing reads it: ${hint}`);
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) {
      if (value.length > MOST_ENTRIES) {
        this.problems.add(path, "too_big", `it has ${value.length} entries: at most ${MOST_ENTRIES} can be read`);
        return [];
      }
      // Methods of lists pass over holes: what is missing there would be lost unseen, and positions would be others.
      return Array.from(value);
    }
    this.problems.add(path, "invalid_type", `it is ${shown(value)}: give a list`);
    return [];
  }

  text(value: unknown, at: string, name: string): string {
    if (typeof value === "string" && value !== "") return value;
    const what = value === undefined ? "missing" : value === "" ? "empty" : shown(value);
    this.problems.add(join(at, name), "invalid_type", `it is ${what}: give a text`);
    return "";
  }

  optionalText(value: unknown, at: string, name: string): string | undefined {
    return value === undefined ? undefined : this.text(value, at, name);
  }

  /** An amount of nought or more, in minor units. */
  money(value: unknown, at: string, name: string): bigint {
    const minor = readMoney(value, this.currency);
    if (typeof minor === "bigint" && minor >= 0n) return minor;
    const problem = typeof minor === "string" ? minor : `it is ${this.show(minor)}: give an amount of 0 or more`;
    this.problems.add(join(at, name), "money", problem);
    return 0n;
  }

  optionalMoney(value: unknown, at: string, name: string): bigint | undefined {
    return value === undefined ? undefined : this.money(value, at, name);
  }

  /** A fraction where `most` is 1, else per cent. */
  rate(value: unknown, at: string, name: string, most: 1 | 100): number {
    const rate = readRate(value, most);
    if (typeof rate === "number") return rate;
    this.problems.add(join(at, name), "rate", rate);
    return 0;
  }

  /** An amount as errors and the proof show it. */
  show(minor: bigint): string {
    return toText(minor, this.currency.digits);
  }
}
