import { isRecord, refName, type Schema, typesOf, valuesOf } from "../../scripts/generate/schema.js";
import * as fc from "../support/fast-check.js";

/** Texts that name a moment, and texts that do not. */
export const MOMENTS = [
  "2025-03-01T12:00:00Z",
  "2025-03-01T12:00:00.5+02:00",
  "2025-03-01T12:00:00",
  "2025-03-01t12:00:00z",
  "2025-03-01 12:00:00-05:00",
  "2025-03-01T12:00:00+0000",
  "2025-03-01T12:00+01",
  "2024-02-29T23:59:60Z",
];
const NO_MOMENTS = [
  "yesterday",
  "",
  "2025-03-01",
  "2025-02-29T12:00:00Z",
  "2025-04-31T12:00:00Z",
  "2025-13-01T12:00:00Z",
  "2025-03-01T24:00:00Z",
  "2025-03-01T12:00:00Zulu",
  "12:00:00Z",
  " 2025-03-01T12:00:00Z",
];

/** Text round the limits of a schema, some of it in characters that JavaScript counts twice. */
function strings(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.format === "date-time") return fc.constantFrom(...MOMENTS, ...MOMENTS, ...NO_MOMENTS);
  const lengths = [schema.minLength, schema.maxLength].filter((length) => length !== undefined);
  const near = lengths
    .flatMap((length) => [length - 1, length, length + 1])
    .filter((length) => length >= 0 && length < 2000);
  const sized = fc
    .tuple(fc.constantFrom("a", "😀", "é", "/"), fc.constantFrom(1, 3, ...near))
    .map(([character, length]) => character.repeat(length));
  const samples = [schema.example, schema.default].filter((value) => typeof value === "string");
  return samples.length > 0 ? fc.oneof(sized, fc.constantFrom(...samples)) : sized;
}

function numbers({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf = 1,
}: Schema): fc.Arbitrary<unknown> {
  const limits = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter((limit) => limit !== undefined);
  const near = limits.flatMap((limit) => [limit - multipleOf, limit, limit + multipleOf]);
  return fc.constantFrom(0, 1, 2, -1, 1.5, 12, ...near);
}

/** Values of which most nearly fit a schema: each rule is now and then broken. */
export function nearlyFitting(
  schema: Schema,
  lookUp: (name: string) => Schema | undefined,
  depth = 0,
): fc.Arbitrary<unknown> {
  const inner = (child: Schema) => nearlyFitting(child, lookUp, depth + 1);
  const odd = fc.constantFrom<unknown>(null, true, 7, "odd", [], {}, [{}]);
  const mostly = (arbitrary: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 30, arbitrary }, { weight: 1, arbitrary: odd });
  if (depth > 8) return odd;
  if (schema.$ref !== undefined) return inner(lookUp(refName(schema.$ref)) ?? {});
  const values = valuesOf(schema);
  if (values && values.length > 0) return mostly(fc.constantFrom(...values));
  const branches = schema.oneOf ?? schema.anyOf;
  const parts = [...(schema.allOf ?? []).map(inner), ...(branches ? [fc.oneof(...branches.map(inner))] : [])];
  const types = typesOf(schema);
  const own = types.map((type) => ofType(type, schema, inner, depth));
  if (parts.length === 0) return own.length > 0 ? mostly(fc.oneof(...own)) : odd;
  return mostly(fc.tuple(...own, ...parts).map(combine));
}

/** Objects are put together; of anything else the last stands. */
function combine(values: readonly unknown[]): unknown {
  const objects = values.filter(isRecord);
  return objects.length > 0 ? Object.assign({}, ...objects) : values.at(-1);
}

function ofType(
  type: string,
  schema: Schema,
  inner: (child: Schema) => fc.Arbitrary<unknown>,
  depth: number,
): fc.Arbitrary<unknown> {
  switch (type) {
    case "object":
      return objects(schema, inner, depth);
    case "array": {
      const { minItems = 0, maxItems = minItems + 3, items } = schema;
      const longest = Math.min(maxItems + 1, minItems + 4);
      return fc.array(inner(items ?? {}), {
        minLength: Math.max(0, minItems - 1),
        maxLength: depth > 3 ? Math.max(minItems, 1) : longest,
      });
    }
    case "string":
      return strings(schema);
    case "integer":
    case "number":
      return numbers(schema);
    case "boolean":
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

function objects(
  schema: Schema,
  inner: (child: Schema) => fc.Arbitrary<unknown>,
  depth: number,
): fc.Arbitrary<unknown> {
  const required = new Set(schema.required ?? []);
  const members = Object.entries(schema.properties ?? {})
    .filter(([name]) => depth < 5 || required.has(name))
    .map(([name, property]) => {
      const isThere = fc.integer({ min: 0, max: 39 }).map((roll) => (required.has(name) ? roll > 0 : roll > 24));
      return fc.tuple(fc.constant(name), isThere, inner(property));
    });
  const rest = isRecord(schema.additionalProperties) ? inner(schema.additionalProperties) : fc.constant("extra");
  const extra = fc.dictionary(fc.constantFrom("x", "longer-name", "😀😀"), rest, { maxKeys: 3 });
  return fc.tuple(fc.tuple(...members), extra).map(([there, more]) => ({
    ...more,
    ...Object.fromEntries(there.flatMap(([name, isThere, value]) => (isThere ? [[name, value] as const] : []))),
  }));
}
