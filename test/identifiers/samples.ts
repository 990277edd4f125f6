import { isRecord, refName, type Schema, typesOf, valuesOf } from "../../scripts/generate/schema.js";

/** An identifier of a sample. */
interface Mark {
  readonly kind: string;
  readonly id: string;
}

/** A value of a schema with a mark wherever the contract says that an identifier travels. */
export interface Sample {
  readonly value: unknown;
  readonly marks: readonly Mark[];
}

export type LookUp = (name: string) => Schema | undefined;

const DEEPEST = 14;
const MOST_SAMPLES = 24;

/**
 * Builds values of schemas, every property filled; all branches of choices occur. Everything that is **not** marked
 * looks like an identifier that could be mapped, and objects carry an unknown `product_id` and `store_id` where the
 * contract has none: whoever touches them is caught.
 */
export class Sampler {
  /** Marked schemas that stood in a sample. */
  readonly seen = new Set<Schema>();
  #count = 0;

  /** Marked places by path, as they were found. */
  readonly found = new Map<string, string>();

  /**
   * @param places - marked places of all forms that a document may have: what one form marks is no unknown member in
   * another, since nobody can tell the forms apart.
   * @param parameters - of the call: some marks depend on them.
   * @param kindOf - which kind of identifier a place holds. Default: as it is marked.
   */
  constructor(
    readonly prefix: string,
    readonly places: ReadonlyMap<string, string> = new Map(),
    readonly parameters: Readonly<Record<string, string>> = {},
    readonly kindOf: (schema: Schema, at: string) => unknown = (schema) => schema["x-identifier"],
  ) {}

  /** As many samples as it takes for each branch of each choice to occur. */
  samplesOf(schema: Schema, lookUp: LookUp): Sample[] {
    const turns = new Map<Schema, number>();
    const samples: Sample[] = [];
    const isOpen = () => [...turns].some(([choice, turn]) => turn < alternativesOf(choice));
    while (samples.length === 0 || (isOpen() && samples.length < MOST_SAMPLES)) {
      const marks: Mark[] = [];
      const value = this.#value(schema, { lookUp, turns, marks, depth: 0, at: "" });
      samples.push({ value, marks });
    }
    return samples;
  }

  #value(schema: Schema, context: Context): unknown {
    const { lookUp, depth, turns } = context;
    const deeper = { ...context, depth: depth + 1 };
    if (depth > DEEPEST) return undefined;
    const kind = this.kindOf(schema, context.at);
    if (typeof kind === "string" && this.#holds(schema, context)) {
      this.seen.add(schema);
      const { prefix } = conditionOf(schema) ?? {};
      if (prefix !== undefined) return this.#prefixed(kind, schema, prefix, context);
      return typesOf(schema).includes("array")
        ? [this.#mark(kind, context), this.#mark(kind, context)]
        : this.#mark(kind, context);
    }
    if (schema.$ref !== undefined) return this.#value(lookUp(refName(schema.$ref)) ?? {}, deeper);
    const branches = branchesOf(schema);
    const own = this.#ofType(schema, deeper);
    const parts = (schema.allOf ?? []).map((part) => this.#value(part, deeper));
    if (branches.length > 0) {
      const turn = turns.get(schema) ?? 0;
      turns.set(schema, turn + 1);
      parts.push(this.#value(branches[turn % branches.length] as Schema, deeper));
    }
    if (parts.length === 0) return own;
    const objects = [own, ...parts].filter(isRecord);
    return objects.length > 0 ? Object.assign({}, ...objects) : parts.at(-1);
  }

  #ofType(schema: Schema, context: Context): unknown {
    const keysKind = schema["x-identifier-keys"];
    const isObject = typesOf(schema).includes("object") || schema.properties !== undefined;
    if (isObject || typeof keysKind === "string") return this.#object(schema, context, keysKind);
    if (typesOf(schema).includes("array"))
      return [0, 1]
        .map(() => this.#value(schema.items ?? {}, inside(context, "[]")))
        .filter((value) => value !== undefined);
    const values = valuesOf(schema);
    if (values !== undefined && values.length > 0) return values[0];
    if (typesOf(schema).includes("string")) return this.#plain();
    if (typesOf(schema).some((type) => type === "number" || type === "integer")) return 1;
    if (typesOf(schema).includes("boolean")) return true;
    return schema.oneOf || schema.anyOf || schema.allOf ? undefined : this.#plain();
  }

  #object(schema: Schema, context: Context, keysKind: unknown): Record<string, unknown> {
    const beside = this.#beside(schema, context);
    const entries: [string, unknown][] = Object.entries(schema.properties ?? {})
      .map(([name, property]): [string, unknown] => [
        name,
        beside.get(name) ?? this.#value(property, { ...inside(context, `.${name}`), beside }),
      ])
      .filter(([, value]) => value !== undefined);
    if (isRecord(schema.additionalProperties)) {
      const entry = schema.additionalProperties as Schema;
      if (typeof keysKind === "string") this.seen.add(schema);
      for (let count = 0; count < 2; count++) {
        const isMarked = typeof keysKind === "string" && this.#holds(schema, context);
        const key = isMarked ? this.#mark(keysKind, context) : this.#plain();
        entries.push([key, this.#value(entry, inside(context, "{}"))]);
      }
    }
    // A map whose entries are described holds nothing else.
    const isMap = isRecord(schema.additionalProperties);
    const extra = (isMap ? [] : ["product_id", "store_id"]).map((name): [string, unknown] => {
      const kind = this.places.get(`${context.at}.${name}`);
      return [name, kind === undefined ? this.#plain() : this.#mark(kind, inside(context, `.${name}`))];
    });
    return Object.fromEntries([...extra, ...entries]);
  }

  /** Values of the properties that say whether others are identifiers: each time another one. */
  #beside(schema: Schema, { turns }: Context): ReadonlyMap<string, string> {
    const beside = new Map<string, string>();
    for (const property of Object.values(schema.properties ?? {})) {
      const when = conditionOf(property);
      if (when?.property === undefined) continue;
      const turn = turns.get(property) ?? 0;
      turns.set(property, turn + 1);
      beside.set(when.property, [...(when.is ?? []), this.#plain()][turn % alternativesOf(property)] as string);
    }
    return beside;
  }

  /** In turns an identifier behind its prefix, and what is none: another prefix, and no prefix. */
  #prefixed(kind: string, schema: Schema, prefix: string, context: Context): string {
    const turn = context.turns.get(schema) ?? 0;
    context.turns.set(schema, turn + 1);
    const others = [this.#plain(), `external_id=${this.#plain()}`];
    return turn % 3 === 0 ? this.#mark(kind, context, `${prefix}=`) : (others[(turn % 3) - 1] as string);
  }

  #holds(schema: Schema, { beside }: Context): boolean {
    const when = conditionOf(schema);
    if (when === undefined || when.prefix !== undefined) return true;
    const said = when.parameter === undefined ? beside?.get(when.property ?? "") : this.parameters[when.parameter];
    return said !== undefined && when.is?.includes(said) === true;
  }

  #mark(kind: string, { marks, at }: Context, before = ""): string {
    this.found.set(at, kind);
    const id = `${before}${this.prefix}${kind}-${this.#count++}`;
    marks.push({ kind, id });
    return id;
  }

  #plain(): string {
    return `${this.prefix}plain-${this.#count++}`;
  }
}

interface Context {
  readonly lookUp: LookUp;
  /** How often each choice was met: each time another branch has its turn. */
  readonly turns: Map<Schema, number>;
  readonly marks: Mark[];
  readonly depth: number;
  readonly at: string;
  /** What properties beside this one say, where that decides. */
  readonly beside?: ReadonlyMap<string, string>;
}

interface Condition {
  readonly property?: string;
  readonly parameter?: string;
  readonly prefix?: string;
  /** Absent for a prefix. */
  readonly is?: readonly string[];
}

/** On what a mark depends, where it does. */
export function conditionOf(schema: Schema): Condition | undefined {
  return schema["x-identifier-when"] as Condition | undefined;
}

/** A mark under a condition holds for each of its values, and for none other. */
function alternativesOf(schema: Schema): number {
  const when = conditionOf(schema);
  if (when?.prefix !== undefined) return 3;
  return when === undefined ? branchesOf(schema).length : (when.is ?? []).length + 1;
}

function branchesOf(schema: Schema): readonly Schema[] {
  return schema.oneOf ?? schema.anyOf ?? [];
}

function inside(context: Context, step: string): Context {
  return { ...context, at: context.at + step };
}

/** Every marked schema below a schema. */
export function markedIn(schema: unknown, found = new Set<Schema>()): Set<Schema> {
  if (Array.isArray(schema)) for (const entry of schema) markedIn(entry, found);
  if (!isRecord(schema)) return found;
  const marked = schema as Schema;
  if (typeof marked["x-identifier"] === "string" || typeof marked["x-identifier-keys"] === "string") found.add(marked);
  for (const [key, value] of Object.entries(schema))
    if (key !== "examples" && key !== "example") markedIn(value, found);
  return found;
}

/** Every marked schema of a document, components included. */
export function markedBelow(schema: Schema, lookUp: LookUp, inside = new Set<Schema>()): Set<Schema> {
  const found = markedIn(schema);
  for (const name of refsIn(schema)) {
    const target = lookUp(name);
    if (target === undefined || inside.has(target)) continue;
    inside.add(target);
    for (const marked of markedBelow(target, lookUp, inside)) found.add(marked);
  }
  return found;
}

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (!isRecord(value)) return [];
  const { $ref } = value;
  return [...(typeof $ref === "string" ? [refName($ref)] : []), ...Object.values(value).flatMap(refsIn)];
}

/** A value with identifiers replaced wherever they stand, keys included. */
export function swapped(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((entry) => swapped(entry, ids));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [ids.get(key) ?? key, swapped(entry, ids)]));
}
