import { isRecord, refName, type Schema, typesOf } from "./schema.js";

/** A schema at a place of a document. */
export interface PlacedSchema {
  readonly at: string;
  readonly schema: Schema;
  /** Name of the property that holds it, where one does. */
  readonly name?: string;
}

/** Looks up a component's schema. */
export type LookUp = (name: string) => Schema | undefined;

/**
 * Every place of a document that a schema describes, branches of a choice included. A schema that contains itself is
 * followed once: `onRecursion` is told where it was left.
 */
export function placesOf(
  schema: Schema,
  lookUp: LookUp,
  onRecursion: (component: string, at: string) => void = () => {},
): PlacedSchema[] {
  const placed: PlacedSchema[] = [];
  const visit = (current: Schema, at: string, name: string | undefined, inside: readonly string[]): void => {
    placed.push({ at, schema: current, ...(name === undefined ? {} : { name }) });
    if (current.$ref !== undefined) {
      const component = refName(current.$ref);
      const target = lookUp(component);
      if (inside.includes(component)) onRecursion(component, at);
      else if (target) visit(target, at, name, [...inside, component]);
    }
    for (const branch of [...(current.allOf ?? []), ...(current.oneOf ?? []), ...(current.anyOf ?? [])]) {
      visit(branch, at, name, inside);
    }
    for (const [key, property] of Object.entries(current.properties ?? {})) {
      visit(property, join(at, key), key, inside);
    }
    if (current.items) visit(current.items, `${at}[]`, undefined, inside);
    if (isRecord(current.additionalProperties)) visit(current.additionalProperties, `${at}{}`, undefined, inside);
  };
  visit(schema, "", undefined, []);
  return placed;
}

/** A property's place below another. A dot in a name would read as a step, so such names are quoted. */
function join(at: string, key: string): string {
  const step = /^[^.[\]{}]+$/.test(key) ? key : JSON.stringify(key);
  return at === "" ? step : `${at}.${step}`;
}

/** What has to hold for a place to carry an identifier. */
export type Condition = { property: string; is: string[] } | { parameter: string; is: string[] };

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
      const kind = schema["x-identifier"];
      const keys = schema["x-identifier-keys"];
      const when = conditionOf(schema["x-identifier-when"]);
      return [
        ...(typeof kind === "string" ? [{ kind, at: typesOf(schema)[0] === "array" ? `${at}[]` : at, ...when }] : []),
        ...(typeof keys === "string" ? [{ kind: keys, at: `${at}{key}`, ...when }] : []),
      ];
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
    return when === undefined || ("property" in when && isOfKeys) ? [at] : [];
  });
}

function conditionOf(value: unknown): { when?: Condition } {
  if (!isRecord(value) || !Array.isArray(value.is)) return {};
  const is = value.is.map(String);
  if (typeof value.property === "string") return { when: { property: value.property, is } };
  return typeof value.parameter === "string" ? { when: { parameter: value.parameter, is } } : {};
}

/** Places with a rule that no schema can say. */
export function rulesOf(placed: readonly PlacedSchema[]): { rule: string; at: string }[] {
  return unique(
    placed.flatMap(({ at, schema }) => {
      const rules = schema["x-rule"];
      const list = Array.isArray(rules) ? rules : rules === undefined ? [] : [rules];
      return list.map((rule) => ({ rule: String(rule), at }));
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

/** Where an answer carries a state of which some values are final. */
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
