const DRAFT_7 = /^http:\/\/json-schema\.org\/draft-07\/schema#?$/;
const TYPES = ["null", "boolean", "object", "array", "number", "string", "integer"];

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const isFlag: Check = (value) => typeof value === "boolean";
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isNames: Check = (value) => Array.isArray(value) && value.every(isText) && new Set(value).size === value.length;
const isType: Check = (value) =>
  TYPES.includes(value as string) ||
  (isNames(value) && (value as string[]).length > 0 && (value as string[]).every((one) => TYPES.includes(one)));
const isPattern: Check = (value) => {
  try {
    return typeof value === "string" && new RegExp(value, "u") instanceof RegExp;
  } catch {
    return false;
  }
};

/** Keywords of draft 7 with what its meta-schema says of their values; those that hold schemas are listed below. */
const KEYWORDS: Readonly<Record<string, Check>> = {
  $schema: (value) => typeof value === "string" && DRAFT_7.test(value),
  $id: isText,
  $ref: isText,
  $comment: isText,
  title: isText,
  description: isText,
  readOnly: isFlag,
  examples: Array.isArray,
  multipleOf: (value) => typeof value === "number" && value > 0,
  maximum: isNumber,
  exclusiveMaximum: isNumber,
  minimum: isNumber,
  exclusiveMinimum: isNumber,
  maxLength: isCount,
  minLength: isCount,
  pattern: isPattern,
  maxItems: isCount,
  minItems: isCount,
  uniqueItems: isFlag,
  maxProperties: isCount,
  minProperties: isCount,
  required: isNames,
  enum: Array.isArray,
  type: isType,
  format: isText,
  contentMediaType: isText,
  contentEncoding: isText,
};

const OF_SAME = ["allOf", "anyOf", "oneOf"];
const SAME = ["not", "if", "then", "else"];
const OF_OTHERS = ["properties", "patternProperties", "definitions", "dependencies"];
const OTHER = ["additionalItems", "contains", "additionalProperties", "propertyNames"];

/**
 * What is wrong with a retailer's schema for products (docs/platform/import.md#import-schemas): where it breaks the
 * meta-schema of draft 7, refers to another document, or names a field of products that is not on the list.
 */
export function importSchemaProblems(schema: unknown, isField: (name: string) => boolean): string[] {
  return problemsAt(schema, "", isField);
}

/** `isField` is given where a schema is of the product itself, and not of something inside it. */
function problemsAt(schema: unknown, at: string, isField: ((name: string) => boolean) | undefined): string[] {
  if (typeof schema === "boolean") return [];
  if (!isObject(schema)) return [`${at || "/"}: a schema is an object or a boolean`];
  const problems: string[] = [];
  const inside = (value: unknown, place: string, same: boolean): void => {
    for (const problem of problemsAt(value, place, same ? isField : undefined)) problems.push(problem);
  };
  for (const [keyword, value] of Object.entries(schema)) {
    const place = `${at}/${keyword}`;
    const check = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    if (check !== undefined && !check(value)) problems.push(`${place}: not what draft 7 allows`);
    else if (keyword === "$ref" && !String(value).startsWith("#"))
      problems.push(`${place}: refers to ${String(value)}`);
    else if (OF_SAME.includes(keyword)) {
      if (!Array.isArray(value) || value.length === 0) problems.push(`${place}: not a list of schemas`);
      else for (const [index, one] of value.entries()) inside(one, `${place}/${index}`, true);
    } else if (SAME.includes(keyword)) inside(value, place, true);
    else if (OTHER.includes(keyword)) inside(value, place, false);
    else if (keyword === "items")
      for (const [index, one] of (Array.isArray(value) ? value : [value]).entries())
        inside(one, `${place}/${index}`, false);
    else if (OF_OTHERS.includes(keyword)) {
      if (!isObject(value)) problems.push(`${place}: not an object of schemas`);
      else
        for (const [name, one] of Object.entries(value))
          if (keyword !== "dependencies" || !isNames(one)) inside(one, `${place}/${name}`, false);
    }
  }
  if (isField === undefined) return problems;
  const { properties, required } = schema;
  const names = [
    ...(isObject(properties) ? Object.keys(properties) : []),
    ...(isNames(required) ? (required as string[]) : []),
  ];
  const foreign = [...new Set(names)].filter((name) => !isField(name));
  return [...problems, ...foreign.map((name) => `${at || "/"}: ${name} is not a field that a schema may name`)];
}
