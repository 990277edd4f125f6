import type { core, ZodType } from "zod";
import { join } from "../core/place.js";
import type { Finding } from "./drift.js";
import type { Root } from "./explain.js";
import { UNKNOWN_MEMBER } from "./unknown-member.js";

/** The schemas that may describe a value; none: anything may stand there. `undefined`: there is no such place. */
type Described = readonly core.$ZodType[] | undefined;

/** What schemas say of what is inside a value. */
interface Known {
  readonly members: ReadonlyMap<string, Described>;
  /** Members that have no name here, as the values of a map. */
  readonly others: Described;
  /** The elements of a list. */
  readonly elements: Described;
}

/** What callers mean by a member that has another name or none, by the name that they give it. */
type MemberHints = Readonly<Record<string, string>>;

/**
 * Members of a request that its schema does not name, as warnings. They travel all the same: the platform may know more
 * than the contract does. What it was to say is lost where it does not, and nobody notices. Pure.
 *
 * An object may be described by several schemas, as the branches of a union: what one of them names is known. An object
 * without any named member is meant to be open, and so is a map.
 */
export function unknownMembers(schema: ZodType, value: unknown, root: Root, hints: MemberHints = {}): Finding[] {
  const findings: Finding[] = [];
  // One list for all: nearly every member is known, and then nobody wants the path.
  const keys: (string | number)[] = [];
  visit([schema], value);
  return findings;

  function visit(schemas: Described, current: unknown): void {
    if (schemas === undefined || schemas.length === 0 || typeof current !== "object" || current === null) return;
    const { members, others, elements } = knownOf(schemas);
    if (Array.isArray(current)) {
      for (const [index, element] of current.entries()) down(index, elements, element);
      return;
    }
    for (const name of Object.keys(current)) {
      const member = (current as Readonly<Record<string, unknown>>)[name];
      if (member === undefined) continue;
      const described = members.get(name) ?? others;
      if (described !== undefined) down(name, described, member);
      // An object where a list belongs is the schema's to refuse.
      else if (members.size > 0 || elements === undefined) tell(name);
    }
  }

  function down(key: string | number, schemas: Described, member: unknown): void {
    keys.push(key);
    visit(schemas, member);
    keys.pop();
  }

  function tell(name: string): void {
    const below = [...keys, name];
    const path = below.reduce<string>((above, key) => join(above, key), root.path);
    const hint = Object.hasOwn(hints, name) ? hints[name] : "check how it is written, or leave it out";
    const message = `NewStore is not known to read it: ${hint}`;
    findings.push({ keys: [...root.keys, ...below], issue: { path, message, rule: UNKNOWN_MEMBER }, isWarning: true });
  }
}

/** What is known, by a schema or by a list of those that stands in here. */
const memo = new WeakMap<object, Known>();

function remembered<K extends object>(key: K, make: (key: K) => Known): Known {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  memo.set(key, made);
  return made;
}

function knownOf(schemas: readonly core.$ZodType[]): Known {
  return schemas.length === 1 ? remembered(schemas[0] as core.$ZodType, read) : remembered(schemas, together);
}

const NOTHING: Known = { members: new Map(), others: undefined, elements: undefined };
const ANYTHING: Known = { members: new Map(), others: [], elements: [] };

function read(schema: core.$ZodType): Known {
  const { def } = (schema as core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "readonly":
    case "nonoptional":
      return knownOf([def.innerType]);
    case "lazy":
      return knownOf([def.getter()]);
    case "union":
      return together(def.options);
    case "intersection":
      return together([def.left, def.right]);
    case "array":
      return { ...NOTHING, elements: [def.element] };
    case "record":
      return { ...NOTHING, others: [def.valueType] };
    case "object": {
      const entries = Object.entries(def.shape);
      const isMap = def.catchall !== undefined && def.catchall._zod.def.type !== "unknown";
      const others = isMap ? [def.catchall as core.$ZodType] : entries.length === 0 ? [] : undefined;
      return { ...NOTHING, members: new Map(entries.map(([name, member]) => [name, [member]])), others };
    }
    case "unknown":
      return together(describing(def.checks));
    case "any":
    case "never":
    case "custom":
    case "pipe":
    case "transform":
      return ANYTHING;
    default:
      return NOTHING;
  }
}

/** The schemas that a generated check asks about a value (see `saying` in `generated/checks.ts`). */
function describing(checks: readonly core.$ZodCheck<never>[] = []): readonly core.$ZodType[] {
  return checks.flatMap(({ _zod: { def } }) => (def as { readonly among?: readonly core.$ZodType[] }).among ?? []);
}

/** What one of several schemas names is known. */
function together(schemas: readonly core.$ZodType[]): Known {
  if (schemas.length === 0) return ANYTHING;
  const parts = schemas.map((schema) => remembered(schema, read));
  const names = new Set(parts.flatMap(({ members }) => [...members.keys()]));
  const described = (name: string) => oneOf(parts.map(({ members, others }) => members.get(name) ?? others));
  return {
    members: new Map([...names].map((name) => [name, described(name)])),
    others: oneOf(parts.map(({ others }) => others)),
    elements: oneOf(parts.map(({ elements }) => elements)),
  };
}

function oneOf(places: readonly Described[]): Described {
  const given = places.filter((schemas) => schemas !== undefined);
  if (given.length === 0) return undefined;
  return given.some((schemas) => schemas.length === 0) ? [] : given.flat();
}
