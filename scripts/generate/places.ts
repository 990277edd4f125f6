import { isRecord, mapSubschemas, refName, type Schema, typesOf } from "./schema.js";

/** A schema at a place of a document. */
export interface PlacedSchema {
  readonly at: string;
  readonly schema: Schema;
  /** Name of the property that holds it, where one does. */
  readonly name?: string;
}

/** Looks up a component's schema. */
export type LookUp = (name: string) => Schema | undefined;

/** What a walk through the places of a document leaves out. */
export interface PlacesOptions {
  /** Whether it is worth looking into a component. Default: into all. */
  readonly isWanted?: (component: string) => boolean;
  /** Called where a schema contains itself, and where references are nested too deep to be followed. */
  readonly onLeft?: (component: string, at: string, why: "contains itself" | "is nested too deep") => void;
}

/** Most places that are looked at. Schemas that all refer to each other have more than a computer can hold. */
const MAX_PLACES = 5_000;

/**
 * Every place of a document that a schema describes, branches of a choice included. A schema that contains itself is
 * followed once. Where that still gives too many places, references are followed less deep: what stands near the root
 * is what callers fill in.
 */
export function placesOf(schema: Schema, lookUp: LookUp, options: PlacesOptions = {}): PlacedSchema[] {
  for (let depth = Number.POSITIVE_INFINITY; ; depth = Math.min(depth, 10) - 1) {
    const left: Parameters<NonNullable<PlacesOptions["onLeft"]>>[] = [];
    const walk = new Walk(lookUp, depth, { ...options, onLeft: (...one) => left.push(one) });
    if (!walk.visit(schema, "", undefined, []) && depth > 1) continue;
    for (const one of left) options.onLeft?.(...one);
    return walk.placed;
  }
}

class Walk {
  readonly placed: PlacedSchema[] = [];
  readonly #lookUp: LookUp;
  readonly #maxDepth: number;
  readonly #options: PlacesOptions;

  constructor(lookUp: LookUp, maxDepth: number, options: PlacesOptions) {
    this.#lookUp = lookUp;
    this.#maxDepth = maxDepth;
    this.#options = options;
  }

  /** `false`: there are too many places. */
  visit(schema: Schema, at: string, name: string | undefined, inside: readonly string[]): boolean {
    this.placed.push({ at, schema, ...(name === undefined ? {} : { name }) });
    if (this.placed.length > MAX_PLACES) return false;
    const branches = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
    const rest = schema.additionalProperties;
    return (
      this.#follow(schema, at, name, inside) &&
      branches.every((branch) => this.visit(branch, at, name, inside)) &&
      Object.entries(schema.properties ?? {}).every(([key, one]) => this.visit(one, join(at, key), key, inside)) &&
      (!schema.items || this.visit(schema.items, `${at}[]`, undefined, inside)) &&
      (!isRecord(rest) || this.visit(rest, `${at}{}`, undefined, inside))
    );
  }

  #follow(schema: Schema, at: string, name: string | undefined, inside: readonly string[]): boolean {
    if (schema.$ref === undefined) return true;
    const component = refName(schema.$ref);
    const target = this.#lookUp(component);
    if (!target || this.#options.isWanted?.(component) === false) return true;
    const isRecursive = inside.includes(component);
    if (isRecursive || inside.length >= this.#maxDepth) {
      this.#options.onLeft?.(component, at, isRecursive ? "contains itself" : "is nested too deep");
      return true;
    }
    return this.visit(target, at, name, [...inside, component]);
  }
}

/** Components that are marked, or that refer to such ones: nothing is to be found in the others. */
export function markedComponents(components: ReadonlyMap<string, { readonly schema: Schema }>): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const marked: string[] = [];
  for (const [name, { schema }] of components) {
    let isMarked = false;
    const visit = (child: Schema): Schema => {
      isMarked ||= MARKS.some((mark) => child[mark] !== undefined) || child.format === "password";
      const used = child.$ref === undefined ? undefined : refName(child.$ref);
      if (used !== undefined && !users.get(used)?.push(name)) users.set(used, [name]);
      return mapSubschemas(child, visit);
    };
    visit(schema);
    if (isMarked) marked.push(name);
  }
  const reached = new Set<string>();
  for (let name = marked.pop(); name !== undefined; name = marked.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    marked.push(...(users.get(name) ?? []));
  }
  return reached;
}

const MARKS = [
  "x-identifier",
  "x-identifier-keys",
  "x-identifier-when",
  "x-rule",
  "x-secret",
  "x-personal",
  "x-terminal-values",
  "writeOnly",
];

/** A property's place below another. A dot in a name would read as a step, so such names are quoted. */
function join(at: string, key: string): string {
  const step = /^[^.[\]{}]+$/.test(key) ? key : JSON.stringify(key);
  return at === "" ? step : `${at}.${step}`;
}

/** What has to hold for a place to carry an identifier. */
export type Condition = { property: string; is: string[] } | { parameter: string; is: string[] } | { prefix: string };

/** A place where identifiers of a kind travel. */
export interface MarkedPlace {
  readonly kind: string;
  readonly at: string;
  readonly when?: Condition;
}

/** Places where identifiers travel. */
export function identifiersOf(placed: readonly PlacedSchema[]): MarkedPlace[] {
  return unique(
    placed.flatMap(({ at, schema }): MarkedPlace[] => {
      const kind = kindOf(schema["x-identifier"]);
      const keys = kindOf(schema["x-identifier-keys"]);
      const when = conditionOf(schema["x-identifier-when"]);
      return [
        ...(kind !== undefined ? [{ kind, at: typesOf(schema)[0] === "array" ? `${at}[]` : at, ...when }] : []),
        ...(keys !== undefined ? [{ kind: keys, at: `${at}{key}`, ...when }] : []),
      ];
    }),
  );
}

/** Kinds of identifiers that the SDK maps. */
const KINDS: readonly unknown[] = ["product", "store", "fulfillment-node", "customer", "order"];

function kindOf(said: unknown): string | undefined {
  return KINDS.includes(said) ? String(said) : undefined;
}

/** Places whose identifiers are of a kind that the SDK does not know, with what was said of them. */
export function unknownKinds(placed: readonly PlacedSchema[]): { readonly at: string; readonly said: string }[] {
  return placed.flatMap(({ at, schema }) =>
    ["x-identifier", "x-identifier-keys"].flatMap((keyword) => {
      const said = schema[keyword as keyof typeof schema] as unknown;
      return said === undefined || kindOf(said) !== undefined
        ? []
        : [{ at, said: `${keyword} ${JSON.stringify(said)}` }];
    }),
  );
}

/** Places whose condition says nothing that can be decided: they would carry an identifier always. */
export function uselessConditions(placed: readonly PlacedSchema[]): string[] {
  return placed.flatMap(({ at, schema }) => {
    const said = schema["x-identifier-when"];
    if (said === undefined) return [];
    const { when } = conditionOf(said);
    const isOfKeys = schema["x-identifier-keys"] !== undefined;
    return when === undefined || (!("parameter" in when) && isOfKeys) ? [at] : [];
  });
}

function conditionOf(value: unknown): { when?: Condition } {
  if (!isRecord(value)) return {};
  if (typeof value.prefix === "string") return { when: { prefix: value.prefix } };
  if (!Array.isArray(value.is)) return {};
  const is = value.is.map(String);
  if (typeof value.property === "string") return { when: { property: value.property, is } };
  return typeof value.parameter === "string" ? { when: { parameter: value.parameter, is } } : {};
}

/** The rule that wants to know which values the contract has at its place. */
const KNOWN_VALUE = "known-value";

/** A place with a rule that no schema can say. */
export interface PlacedRule {
  readonly rule: string;
  readonly at: string;
  readonly values?: readonly string[];
}

/** Places with a rule that no schema can say. */
export function rulesOf(placed: readonly PlacedSchema[]): PlacedRule[] {
  return unique(
    placed.flatMap(({ at, schema }) => {
      const rules = schema["x-rule"];
      const list = Array.isArray(rules) ? rules : rules === undefined ? [] : [rules];
      const known = schema["x-known-values"];
      const values = Array.isArray(known) ? known.map(String) : [];
      return list.map((rule) => ({ rule: String(rule), at, ...(rule === KNOWN_VALUE && { values }) }));
    }),
  );
}

/** Places of secrets: marked ones, and what is written but never read and is called like one. */
export function secretsOf(placed: readonly PlacedSchema[]): string[] {
  const secret = placed.filter(({ schema, name = "" }) => {
    if (schema["x-secret"] === true || schema.format === "password") return true;
    return schema.writeOnly === true && /password|secret|token|credential|api_?key/i.test(name);
  });
  return [...new Set(secret.map(({ at }) => at))];
}

/** Places that are about people. */
export function personalOf(placed: readonly PlacedSchema[]): string[] {
  return [...new Set(placed.filter(({ schema }) => schema["x-personal"] !== undefined).map(({ at }) => at))];
}

/** Where a response carries a state of which some values are final. */
export function stateOf(
  placed: readonly PlacedSchema[],
): { at: string; known: string[]; terminal: string[] } | undefined {
  const found = placed.find(({ schema }) => Array.isArray(schema["x-terminal-values"]));
  if (!found) return undefined;
  const known = found.schema["x-known-values"] ?? found.schema.enum;
  return {
    at: found.at,
    known: Array.isArray(known) ? known.map(String) : [],
    terminal: (found.schema["x-terminal-values"] as unknown[]).map(String),
  };
}

function unique<T extends object>(list: readonly T[]): T[] {
  return [...new Map(list.map((entry) => [JSON.stringify(entry), entry])).values()];
}
