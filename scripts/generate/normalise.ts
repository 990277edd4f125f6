import type { Component } from "./bundle.js";
import { cutCircles } from "./circles.js";
import { mergeSchemas } from "./merge.js";
import type { Problems } from "./problems.js";
import { isConstraint, isRecord, mapSubschemas, type Needs, ORIGIN, refName, type Schema, typesOf } from "./schema.js";

/**
 * Brings every component into the one form that both renderers (types, zod) understand: `allOf` merged where that says
 * the same, references without constraining siblings, "one of these properties" as `x-needs`.
 */
export function normaliseComponents(components: ReadonlyMap<string, Component>, problems: Problems): void {
  cutCircles(components, problems);
  const raw = new Map([...components].map(([name, component]) => [name, component.schema]));
  const normaliser = new Normaliser(raw, problems);
  for (const component of components.values()) {
    component.schema = normaliser.schema(
      component.schema,
      { inside: [component.name], depth: 0 },
      new Set([component.name]),
    );
  }
}

/** Where in a component the normaliser is. */
interface At {
  /** Components that are being merged: a reference back to one of them cannot be merged again. */
  readonly inside: readonly string[];
  /** How many merged values stand round this one. */
  readonly depth: number;
}

/**
 * How deep merged values are nested. A reference that says more is merged with what it names, which is a copy; copies
 * in copies would grow with each level, so below this one the parts stay parts.
 */
const MAX_DEPTH = 1;

class Normaliser {
  readonly #raw: ReadonlyMap<string, Schema>;
  readonly #problems: Problems;

  constructor(raw: ReadonlyMap<string, Schema>, problems: Problems) {
    this.#raw = raw;
    this.#problems = problems;
  }

  /** `same` collects the components that are merged into this very value: that it is one of them again says nothing. */
  schema(schema: Schema, at: At, same = new Set<string>()): Schema {
    if (schema.$ref !== undefined) return this.#reference(schema, at);
    const copy = mapSubschemas(schema, (child) => this.schema(child, at));
    this.#takeNeeds(copy);
    return copy.allOf ? this.#allOf(copy, at, same) : copy;
  }

  /** A reference with constraining siblings means both; one with a description only is described there. */
  #reference(schema: Schema, at: At): Schema {
    const { $ref, ...siblings } = schema;
    if (!Object.keys(siblings).some(isConstraint)) return schema;
    return this.schema({ ...siblings, allOf: [{ $ref } as Schema] }, at);
  }

  #allOf(schema: Schema, at: At, same: Set<string>): Schema {
    const { allOf = [], ...own } = schema;
    const members = allOf.filter((member) => {
      if (member.$ref !== undefined && same.has(refName(member.$ref))) {
        if (at.inside.includes(refName(member.$ref)))
          this.#problems.add(schema[ORIGIN] ?? "", "`allOf` names the schema itself, which says nothing; left out");
        return false;
      }
      return Object.keys(member).some((key) => key === "$ref" || isConstraint(key));
    });
    const only = members[0];
    const constraints = Object.keys(own).filter(isConstraint);
    // `allOf` of one reference is how older versions spell a reference with a description.
    if (members.length === 1 && only?.$ref && constraints.every((key) => key === "type")) {
      const { type, ...annotations } = own;
      const target = this.#raw.get(refName(only.$ref));
      if (type === undefined || (target && String(typesOf(target)) === String(type))) {
        return { ...only, ...annotations, $ref: only.$ref };
      }
    }
    const depth = same.size === 0 ? at.depth + 1 : at.depth;
    const isTooDeep = at.depth >= MAX_DEPTH && members.some((member) => member.$ref !== undefined);
    const merged = isTooDeep
      ? undefined
      : mergeSchemas([own, ...members.map((member) => this.#expand(member, at, same))]);
    const annotations = Object.fromEntries(Object.entries(own).filter(([key]) => !isConstraint(key)));
    if (merged) {
      const result = { ...merged, ...annotations, ...(own[ORIGIN] ? { [ORIGIN]: own[ORIGIN] } : {}) };
      const expanded = members.flatMap((member) => (member.$ref === undefined ? [] : refName(member.$ref)));
      return result.allOf ? result : this.schema(result, { inside: [...at.inside, ...expanded], depth }, same);
    }
    return constraints.length > 0 ? { ...own, allOf: members } : { ...annotations, allOf: members };
  }

  /** The schema a member of `allOf` stands for; left as it is where it leads back to where it came from. */
  #expand(member: Schema, at: At, same: Set<string>): Schema {
    if (member.$ref === undefined) return member;
    const name = refName(member.$ref);
    const target = this.#raw.get(name);
    if (!target || at.inside.includes(name)) return member;
    if (same.has(name)) return {};
    const depth = same.size === 0 ? at.depth + 1 : at.depth;
    const next = { inside: [...at.inside, name], depth };
    same.add(name);
    const { discriminator: _, ...expanded } = this.schema(target, next, same);
    return expanded.$ref === undefined ? expanded : this.#expand(expanded, next, same);
  }

  /** `anyOf: [{ required: [a] }, { required: [b] }]` is a rule on an object, not a choice of shapes. */
  #takeNeeds(schema: Schema): void {
    const needs: Needs[] = [...(schema["x-needs"] ?? [])];
    for (const [key, mode] of [
      ["anyOf", "any"],
      ["oneOf", "one"],
    ] as const) {
      const branches = schema[key];
      if (!branches || branches.length === 0 || !branches.every(saysOnlyRequired)) continue;
      needs.push({ mode, sets: branches.map((branch) => branch.required ?? []) });
      delete schema[key];
    }
    if (needs.length === 0) return;
    if (typesOf(schema).includes("object") || schema.type === undefined) schema["x-needs"] = needs;
    else
      this.#problems.add(schema[ORIGIN] ?? "", "`required` alternatives on something that is no object; not checked");
  }
}

function saysOnlyRequired(branch: Schema): boolean {
  const keys = Object.keys(branch).filter(isConstraint);
  return (
    keys.length > 0 &&
    keys.every((key) => key === "required" || (key === "type" && branch.type === "object")) &&
    isRecord(branch) &&
    Array.isArray(branch.required)
  );
}
