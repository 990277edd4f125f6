import { refName, type Schema, valuesOf } from "./schema.js";

/** A property whose value tells the branches of a choice apart. */
export interface Tag {
  readonly property: string;
  readonly branches: readonly { readonly value: string; readonly schema: Schema }[];
}

/** Finds the property that tells branches apart: each requires it and has values no other branch has. */
export function findTag(
  branches: readonly Schema[],
  union: Schema,
  lookUp: (name: string) => Schema | undefined,
): Tag | undefined {
  if (branches.length < 2) return undefined;
  const resolved = branches.map((branch) => ({ branch, target: resolve(branch, lookUp) }));
  const [first] = resolved;
  const candidates = union.discriminator ? [union.discriminator.propertyName] : (first?.target?.required ?? []);
  for (const property of candidates) {
    const tag = tagBy(property, resolved, lookUp) ?? tagByMapping(property, resolved, union);
    if (tag) return tag;
  }
  return undefined;
}

type Resolved = readonly { readonly branch: Schema; readonly target: Schema | undefined }[];

function tagBy(property: string, resolved: Resolved, lookUp: (name: string) => Schema | undefined): Tag | undefined {
  const found: { value: string; schema: Schema }[] = [];
  for (const { branch, target } of resolved) {
    const declared = target?.required?.includes(property) ? target.properties?.[property] : undefined;
    const schema = declared ? resolve(declared, lookUp) : undefined;
    const values = schema && !schema["x-known-values"] ? valuesOf(schema) : undefined;
    if (!values || values.length === 0 || !values.every((value) => typeof value === "string")) return undefined;
    for (const value of values) found.push({ value: String(value), schema: branch });
  }
  const isDistinct = new Set(found.map(({ value }) => value)).size === found.length;
  return isDistinct ? { property, branches: found } : undefined;
}

/** A discriminator says the value of each branch itself: in its mapping, or as the component's name. */
function tagByMapping(property: string, resolved: Resolved, union: Schema): Tag | undefined {
  const { discriminator } = union;
  if (!discriminator) return undefined;
  const mapping = Object.entries(discriminator.mapping ?? {});
  const found: { value: string; schema: Schema }[] = [];
  for (const { branch } of resolved) {
    if (branch.$ref === undefined) return undefined;
    const name = refName(branch.$ref);
    const values = mapping.filter(([, target]) => refName(target) === name).map(([value]) => value);
    // A branch that the mapping leaves out goes by its own name; renamed ones keep the union's looser reading.
    if (values.length === 0 && mapping.length > 0) return undefined;
    for (const value of values.length > 0 ? values : [name]) found.push({ value, schema: branch });
  }
  return { property, branches: found };
}

function resolve(schema: Schema, lookUp: (name: string) => Schema | undefined): Schema | undefined {
  let current: Schema | undefined = schema;
  for (let hops = 0; current?.$ref !== undefined && hops < 10; hops += 1) current = lookUp(refName(current.$ref));
  return current;
}
