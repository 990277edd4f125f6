import type { core, ZodType } from "zod";
import { join } from "../core/place.js";
import type { Finding } from "./drift.js";
import type { Root } from "./explain.js";
import { UNKNOWN_MEMBER } from "./unknown-member.js";

/** What schemas say of a value's members, all of those together that may describe it. */
interface Known {
  /** Members by name with what describes each; `undefined`: any name may stand here. */
  readonly members: ReadonlyMap<string, readonly core.$ZodType[]> | undefined;
  /** What describes the elements of a list or the values of a map. */
  readonly each: readonly core.$ZodType[];
}

/** What callers mean by a member that has another name or none, by the name that they give it. */
type MemberHints = Readonly<Record<string, string>>;

const memo = new WeakMap<core.$ZodType, Known>();

/**
 * Members of a request that its schema does not name, as warnings. They travel all the same: the platform may know more
 * than the contract does. What it was to say is lost where it does not, and nobody notices. Pure.
 *
 * An object may be described by several schemas, as the branches of a union: what one of them names is known. An object
 * without any named member is meant to be open, and so is a map.
 */
export function unknownMembers(schema: ZodType, value: unknown, root: Root, hints: MemberHints = {}): Finding[] {
  // Nearly every request is fine, and then nobody wants the paths.
  if (!hasUnknown(namesOf([schema]), value)) return [];
  const findings: Finding[] = [];
  visit([schema], value, root.path, root.keys);
  return findings;

  function visit(
    schemas: readonly core.$ZodType[],
    current: unknown,
    path: string,
    keys: readonly PropertyKey[],
  ): void {
    if (schemas.length === 0 || typeof current !== "object" || current === null) return;
    const known = schemas.map(knownOf);
    if (Array.isArray(current)) {
      const each = known.flatMap((one) => one.each);
      for (const [index, element] of current.entries()) visit(each, element, join(path, index), [...keys, index]);
      return;
    }
    const isOpen = known.some(({ members }) => members === undefined);
    for (const [name, member] of Object.entries(current)) {
      if (member === undefined) continue;
      const described = known.flatMap(({ members, each }) => members?.get(name) ?? each);
      const at = join(path, name);
      if (described.length > 0) visit(described, member, at, [...keys, name]);
      else if (!isOpen)
        findings.push(unknown(at, [...keys, name], Object.hasOwn(hints, name) ? hints[name] : undefined));
    }
  }
}

/** The names that stand at a place, whichever schema describes it; made once, and below a place when it is first visited. */
interface Names {
  readonly isOpen: boolean;
  readonly members: ReadonlyMap<string, readonly core.$ZodType[]>;
  /** What describes elements, and members that nothing names. */
  readonly each: readonly core.$ZodType[];
  readonly below: Map<string, Names>;
  ofEach: Names | undefined;
}

const names = new WeakMap<core.$ZodType, Names>();

function namesOf(schemas: readonly core.$ZodType[]): Names {
  const [only, second] = schemas;
  const known = only !== undefined && second === undefined ? names.get(only) : undefined;
  if (known !== undefined) return known;
  const parts = schemas.map(knownOf);
  const each = parts.flatMap((part) => part.each);
  const all = new Set(parts.flatMap(({ members }) => [...(members?.keys() ?? [])]));
  const described = (name: string) => parts.flatMap((part) => part.members?.get(name) ?? part.each);
  const made: Names = {
    isOpen: parts.some(({ members }) => members === undefined),
    members: new Map([...all].map((name) => [name, described(name)])),
    each,
    below: new Map(),
    ofEach: undefined,
  };
  if (only !== undefined && second === undefined) names.set(only, made);
  return made;
}

/** Whether there may be a member that nothing names: the same walk without paths. */
function hasUnknown(place: Names, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) {
    if (place.each.length === 0) return false;
    const each = eachOf(place);
    return value.some((element) => hasUnknown(each, element));
  }
  for (const name in value) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (member === undefined) continue;
    const described = place.members.get(name) ?? place.each;
    if (described.length === 0) {
      if (!place.isOpen) return true;
    } else if (typeof member === "object" && hasUnknown(belowOf(place, name, described), member)) return true;
  }
  return false;
}

function eachOf(place: Names): Names {
  place.ofEach ??= namesOf(place.each);
  return place.ofEach;
}

function belowOf(place: Names, name: string, described: readonly core.$ZodType[]): Names {
  if (described === place.each) return eachOf(place);
  const known = place.below.get(name);
  if (known !== undefined) return known;
  const made = namesOf(described);
  place.below.set(name, made);
  return made;
}

function unknown(
  path: string,
  keys: readonly PropertyKey[],
  hint = "check how it is written, or leave it out",
): Finding {
  const message = `NewStore is not known to read it: ${hint}`;
  return { keys, issue: { path, message, rule: UNKNOWN_MEMBER }, isWarning: true };
}

function knownOf(schema: core.$ZodType): Known {
  const known = memo.get(schema);
  if (known !== undefined) return known;
  const made = read(schema as core.$ZodTypes);
  memo.set(schema, made);
  return made;
}

const OPEN: Known = { members: undefined, each: [] };
const NO_OBJECT: Known = { members: new Map(), each: [] };

function read({ _zod: { def } }: core.$ZodTypes): Known {
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "readonly":
    case "nonoptional":
      return knownOf(def.innerType);
    case "lazy":
      return knownOf(def.getter());
    case "union":
      return together(def.options.map(knownOf));
    case "intersection":
      return together([knownOf(def.left), knownOf(def.right)]);
    case "array":
      return { ...NO_OBJECT, each: [def.element] };
    case "record":
      return { members: undefined, each: [def.valueType] };
    case "object": {
      const entries = Object.entries(def.shape);
      const isMap = def.catchall !== undefined && def.catchall._zod.def.type !== "unknown";
      if (entries.length === 0 || isMap) return OPEN;
      return { members: new Map(entries.map(([name, member]) => [name, [member]])), each: [] };
    }
    case "unknown":
    case "any":
    case "custom":
    case "pipe":
    case "transform":
      return OPEN;
    default:
      return NO_OBJECT;
  }
}

/** What one of several schemas names is known; where one of them is open, all are. */
function together(parts: readonly Known[]): Known {
  const each = parts.flatMap((part) => part.each);
  if (parts.some(({ members }) => members === undefined)) return { members: undefined, each };
  const members = new Map<string, readonly core.$ZodType[]>();
  for (const part of parts)
    for (const [name, schemas] of part.members ?? []) members.set(name, [...(members.get(name) ?? []), ...schemas]);
  return { members, each };
}
