import { propertyKey } from "./names.js";
import { isConstraint, isRecord, type Schema } from "./schema.js";
import { type ZodContext, zodExpression } from "./zod.js";

/** An object that keeps keys it does not know, with what the schema says of the ones it does. */
export function zodObject(schema: Schema, context: ZodContext): string {
  // A request cannot hold what only the platform writes, nor a response what is never read.
  const exempt = context.side === "closed" ? "readOnly" : "writeOnly";
  const required = new Set((schema.required ?? []).filter((name) => schema.properties?.[name]?.[exempt] !== true));
  const properties = { ...Object.fromEntries([...required].map((name) => [name, {}])), ...schema.properties };
  const members = Object.entries(properties).map(([name, property]) => {
    const expression = zodExpression(property, context);
    return `${memberKey(name)}: ${required.has(name) ? expression : `${expression}.optional()`}`;
  });
  const shape = members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  const rest = schema.additionalProperties;
  const restIsTyped = isRecord(rest) && Object.keys(rest).some((key) => key === "$ref" || isConstraint(key));
  const base = restIsTyped ? `z.object(${shape}).catchall(${zodExpression(rest, context)})` : `z.looseObject(${shape})`;
  return context.side === "open" ? base : base + objectChecks(schema, context);
}

/** `__proto__: x` in a literal sets the prototype; `["__proto__"]: x` makes a property. */
function memberKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyKey(name);
}

function objectChecks(schema: Schema, context: ZodContext): string {
  const { minProperties, maxProperties, propertyNames } = schema;
  const checks = (schema["x-needs"] ?? []).map(({ mode, sets }) => `checks.needs("${mode}", ${JSON.stringify(sets)})`);
  if (minProperties || maxProperties !== undefined) {
    checks.push(
      `checks.propertyCount(${[minProperties ?? 0, ...(maxProperties === undefined ? [] : [maxProperties])].join(", ")})`,
    );
  }
  if (propertyNames)
    checks.push(`checks.propertyNames(${zodExpression({ type: "string", ...propertyNames }, context)})`);
  return checks.map((check) => `.check(${check})`).join("");
}
