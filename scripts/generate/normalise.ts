import type { Component } from "./bundle.js";
import { mergeSchemas } from "./merge.js";
import type { Problems } from "./problems.js";
import { isConstraint, isRecord, mapSubschemas, type Needs, ORIGIN, refName, type Schema, typesOf } from "./schema.js";

/**
 * Brings every component into the one form that both renderers (types, zod) understand: `allOf` merged where that says
 * the same, references without constraining siblings, "one of these properties" as `x-needs`.
 */
export function normaliseComponents(components: ReadonlyMap<string, Component>, problems: Problems): void {
  const raw = new Map([...components].map(([name, component]) => [name, component.schema]));
  const normaliser = new Normaliser(raw, problems);
  for (const component of components.values()) {
    component.schema = normaliser.schema(component.schema, [component.name], [component.name]);
  }
}

class Normaliser {
  readonly #raw: ReadonlyMap<string, Schema>;
  readonly #problems: Problems;

  constructor(raw: ReadonlyMap<string, Schema>, problems: Problems) {
    this.#raw = raw;
    this.#problems = problems;
  }

  /**
   * `inside` names the components that are being merged: a reference back to one of them cannot be merged again.
   * `same` names those of them that describe this very value: that it is one of them again says nothing.
   */
  schema(schema: Schema, inside: readonly string[], same: readonly string[] = []): Schema {
    if (schema.$ref !== undefined) return this.#reference(schema, inside);
    const copy = mapSubschemas(schema, (child) => this.schema(child, inside));
    this.#takeNeeds(copy);
    return copy.allOf ? this.#allOf(copy, inside, same) : copy;
  }

  /** A reference with constraining siblings means both; one with a description only is described there. */
  #reference(schema: Schema, inside: readonly string[]): Schema {
    const { $ref, ...siblings } = schema;
    if (!Object.keys(siblings).some(isConstraint)) return schema;
    return this.schema({ ...siblings, allOf: [{ $ref } as Schema] }, inside);
  }

  #allOf(schema: Schema, inside: readonly string[], same: readonly string[]): Schema {
    const { allOf = [], ...own } = schema;
    const members = allOf.filter((member) => {
      if (member.$ref !== undefined && same.includes(refName(member.$ref))) {
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
    const merged = mergeSchemas([own, ...members.map((member) => this.#expand(member, inside, same))]);
    const annotations = Object.fromEntries(Object.entries(own).filter(([key]) => !isConstraint(key)));
    if (merged) {
      const result = { ...merged, ...annotations, ...(own[ORIGIN] ? { [ORIGIN]: own[ORIGIN] } : {}) };
      const expanded = members.flatMap((member) => (member.$ref === undefined ? [] : refName(member.$ref)));
      return result.allOf ? result : this.schema(result, [...inside, ...expanded], same);
    }
    return constraints.length > 0 ? { ...own, allOf: members } : { ...annotations, allOf: members };
  }

  /** The schema a member of `allOf` stands for; left as it is where it leads back to where it came from. */
  #expand(member: Schema, inside: readonly string[], same: readonly string[]): Schema {
    if (member.$ref === undefined) return member;
    const name = refName(member.$ref);
    const target = this.#raw.get(name);
    if (!target || inside.includes(name)) return member;
    const { discriminator: _, ...expanded } = this.schema(target, [...inside, name], [...same, name]);
    return expanded.$ref === undefined ? expanded : this.#expand(expanded, [...inside, name], [...same, name]);
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
