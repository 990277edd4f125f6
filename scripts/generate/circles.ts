import type { Component } from "./bundle.js";
import type { Problems } from "./problems.js";
import { ORIGIN, refName, type Schema } from "./schema.js";

/**
 * Cuts references by which a schema would be itself: `A` is `B`, and `B` is `A` or a text. Types and checks of it would
 * have no end, while through a property or an element every value comes to one.
 *
 * | the reference that closes the circle | becomes |
 * | --- | --- |
 * | the schema is one of several, and one of them it is itself | nothing: it says nothing |
 * | a part of a schema of parts alone | the same: merging sees to it |
 * | any other | a schema that takes everything |
 */
export function cutCircles(components: ReadonlyMap<string, Component>, problems: Problems): void {
  /** Components being looked at, from the first to the last, and whether the way to each is one of parts alone. */
  const path: { readonly name: string; readonly isPart: boolean }[] = [];
  const done = new Set<string>();

  const enter = (name: string, isPart: boolean): void => {
    const component = components.get(name);
    if (component === undefined || done.has(name)) return;
    path.push({ name, isPart });
    component.schema = cut(component.schema, "whole");
    path.pop();
    done.add(name);
  };

  /** `as`: the component itself, a part of it by steps of parts alone, or anything else in it. */
  const cut = (schema: Schema, as: "whole" | "part" | "choice"): Schema => {
    let copy = schema;
    if (schema.$ref !== undefined && closes(refName(schema.$ref), as === "part")) {
      problems.add(schema[ORIGIN] ?? "", `${refName(schema.$ref)} leads back to itself; anything is accepted there`);
      const { $ref: _, ...rest } = schema;
      copy = rest;
    }
    for (const key of ["allOf", "anyOf", "oneOf"] as const) {
      const members = copy[key];
      if (!Array.isArray(members)) continue;
      const own = path.at(-1)?.name;
      const kept = members.filter(
        (member) => key === "allOf" || member.$ref === undefined || refName(member.$ref) !== own,
      );
      if (kept.length < members.length)
        problems.add(copy[ORIGIN] ?? "", `\`${key}\` names the schema itself, which says nothing; left out`);
      const { [key]: _, ...rest } = copy;
      copy =
        kept.length === 0
          ? rest
          : {
              ...copy,
              [key]: kept.map((member) => cut(member, key === "allOf" && as !== "choice" ? "part" : "choice")),
            };
    }
    return copy;
  };

  /** Whether a reference leads back to where it came from, by more than parts. */
  const closes = (name: string, isPart: boolean): boolean => {
    const start = path.findIndex((step) => step.name === name);
    if (start < 0) {
      enter(name, isPart);
      return false;
    }
    return !isPart || path.slice(start + 1).some((step) => !step.isPart);
  };

  for (const name of components.keys()) enter(name, true);
}
