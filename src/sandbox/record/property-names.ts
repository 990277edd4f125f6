import * as z from "zod";

/** Adds the names of all properties that a schema knows. */
export function addPropertyNames(schema: z.ZodType, names: Set<string>): void {
  collect(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }), names, new Set());
}

function collect(node: unknown, names: Set<string>, seen: Set<unknown>): void {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  const { properties } = node as { properties?: unknown };
  if (typeof properties === "object" && properties !== null)
    for (const name of Object.keys(properties)) names.add(name);
  for (const child of Object.values(node)) collect(child, names, seen);
}
