import type { core, ZodType } from "zod";

type Test = (value: unknown) => boolean;
type Check = core.$ZodCheck<never>["_zod"];

/** Tests by schema. */
const tests = new WeakMap<core.$ZodType, Test>();

/** Whether the test under way has met a member that the schema beside it does not name, or a part that zod looked at. */
let hasMore: boolean;

/**
 * Whether a value surely fits a schema, by the schema's own definition. `false`: zod decides.
 *
 * zod makes a result object for every value and a copy of every object: of an order with 300 values a hundred
 * microseconds, a fifth of what sending it takes. Nearly every document is fine, and nobody wants the copy. So the
 * definition is compiled to plain tests once, and zod only runs to say what is wrong when something is.
 *
 * | definition | test |
 * | --- | --- |
 * | object, array, union, optional, nullable, literal, enum, text, number, boolean, unknown | here |
 * | a generated check that says itself whether a value fits, or which schemas decide; limits of numbers and lengths, patterns | here |
 * | any other check on those: formats | zod's own function, when the type is right |
 * | anything else | zod's `safeParse` of that part |
 */
export function passes(schema: ZodType, value: unknown): boolean {
  hasMore = true;
  return testOf(schema)(value);
}

/**
 * The same, and whether it is certain that there is no member anywhere that the schema does not name: whoever looks for
 * those need not go through the value again.
 */
export function fitOf(schema: ZodType, value: unknown): "none" | "fits" | "exact" {
  hasMore = false;
  if (!testOf(schema)(value)) return "none";
  return hasMore ? "fits" : "exact";
}

/**
 * The test itself. What is inside a schema is compiled at the first value, so
 * that recursion in schemas ends.
 */
function testOf(schema: core.$ZodType): Test {
  const known = tests.get(schema);
  if (known !== undefined) return known;
  const compiled = withChecks(schema);
  tests.set(schema, compiled);
  return compiled;
}

/** The same for who does not ask whether there is more: members that the schema does not name are not counted. */
export function fitTestOf(schema: core.$ZodType): Test {
  const test = testOf(schema);
  return (value) => {
    hasMore = true;
    return test(value);
  };
}

function lazily(schema: core.$ZodType): Test {
  let test: Test | undefined;
  return (value) => {
    test ??= testOf(schema);
    return test(value);
  };
}

function byZod(schema: core.$ZodType): Test {
  return (value) => {
    hasMore = true;
    return (schema as ZodType).safeParse(value).success;
  };
}

function withChecks(schema: core.$ZodType): Test {
  const { def, traits } = schema._zod;
  const isType = typeTest(schema as core.$ZodTypes);
  if (isType === undefined) return byZod(schema);
  // Formats are schemas that are a check of their own.
  const own = traits.has("$ZodCheck") ? [schema as unknown as core.$ZodCheck<never>] : [];
  const checks = [...own, ...((def.checks ?? []) as core.$ZodCheck<never>[])].map(({ _zod }) => testOfCheck(_zod));
  const [first, second] = checks;
  if (first === undefined) return isType;
  if (second === undefined) return (value) => isType(value) && first(value);
  return (value) => {
    if (!isType(value)) return false;
    for (let index = 0; index < checks.length; index += 1) if (!(checks[index] as Test)(value)) return false;
    return true;
  };
}

/** What a generated check says of itself (see `saying` in `generated/checks.ts`), and what zod's own say by their name. */
interface KnownDef {
  readonly check: string;
  readonly fits?: Test;
  readonly decide?: (value: unknown) => readonly core.$ZodType[] | undefined;
  readonly value: number;
  readonly inclusive: boolean;
  readonly minimum: number;
  readonly maximum: number;
  readonly format?: string;
  readonly pattern: RegExp;
}

const NO_SCHEMA_FITS: readonly core.$ZodType[] = [];

/** A check of a value whose type is right. */
function testOfCheck(check: Check): Test {
  const {
    fits,
    decide,
    check: name,
    value: limit,
    inclusive,
    minimum,
    maximum,
    format,
    pattern,
  } = check.def as KnownDef;
  if (fits !== undefined) return fits;
  if (decide !== undefined) {
    return (value) => {
      const schemas = decide(value) ?? NO_SCHEMA_FITS;
      for (let index = 0; index < schemas.length; index += 1)
        if (!testOf(schemas[index] as core.$ZodType)(value)) return false;
      return schemas !== NO_SCHEMA_FITS;
    };
  }
  if (name === "greater_than") {
    return inclusive ? (value) => (value as number) >= limit : (value) => (value as number) > limit;
  }
  if (name === "less_than") {
    return inclusive ? (value) => (value as number) <= limit : (value) => (value as number) < limit;
  }
  if (name === "min_length") return (value) => (value as string | []).length >= minimum;
  if (name === "max_length") return (value) => (value as string | []).length <= maximum;
  // One with a place of its own to go on from is zod's affair.
  if (format === "regex" && !/[gy]/.test(pattern.flags)) return (value) => pattern.test(value as string);
  return (value) => isMet(check, value);
}

function isMet({ check, def }: Check, value: unknown): boolean {
  const payload = { value, issues: [] } as unknown as core.ParsePayload<never>;
  if (def.when !== undefined && !def.when(payload)) return true;
  // One that takes its time, or that changes the value, is left to zod.
  return check(payload) === undefined && payload.issues.length === 0 && payload.value === value;
}

/** `undefined`: not known here. */
function typeTest(schema: core.$ZodTypes): Test | undefined {
  const { def, traits } = schema._zod;
  switch (def.type) {
    case "unknown":
    case "any":
      return () => true;
    case "boolean":
      return isCoerced(def) ? undefined : (value) => typeof value === "boolean";
    case "string":
      return isCoerced(def) ? undefined : (value) => typeof value === "string";
    case "number":
      return isCoerced(def) ? undefined : Number.isFinite;
    case "null":
    case "enum":
    case "literal": {
      const values = schema._zod.values as ReadonlySet<unknown>;
      return (value) => values.has(value);
    }
    case "nullable":
      return either((value) => value === null, lazily(def.innerType));
    case "optional":
      if (traits.has("$ZodExactOptional")) return undefined;
      return either((value) => value === undefined, lazily(def.innerType));
    case "array":
      return arrayTest(lazily(def.element));
    case "union":
      return def.inclusive === false ? undefined : unionTest(def.options.map(lazily));
    case "object":
      return objectTest(def);
    default:
  }
  return undefined;
}

function isCoerced(def: object): boolean {
  return (def as { readonly coerce?: unknown }).coerce === true;
}

function either(isAbsent: Test, test: Test): Test {
  return (value) => isAbsent(value) || test(value);
}

function arrayTest(test: Test): Test {
  return (value) => {
    if (!Array.isArray(value)) return false;
    // By index: `every` skips holes.
    for (let index = 0; index < value.length; index += 1) if (!test(value[index])) return false;
    return true;
  };
}

function unionTest(options: readonly Test[]): Test {
  return (value) => {
    for (let index = 0; index < options.length; index += 1) if ((options[index] as Test)(value)) return true;
    return false;
  };
}

/** How a member is tested; compiled at the first one that comes by. */
interface PropertyTest {
  readonly name: string;
  readonly schema: core.$ZodType;
  readonly isOptional: boolean;
  readonly mayBeUndefined: boolean;
  test: Test | undefined;
}

function objectTest({ shape, catchall }: core.$ZodObjectDef): Test | undefined {
  const properties = Object.entries(shape).map(([name, schema]): PropertyTest => {
    const { def, traits } = (schema as core.$ZodTypes)._zod;
    const isOptional = def.type === "optional";
    // What may be absent is usually absent, and then there is nothing to test.
    const mayBeUndefined = isOptional && !traits.has("$ZodExactOptional");
    return { name, schema: mayBeUndefined ? def.innerType : schema, isOptional, mayBeUndefined, test: undefined };
  });
  // zod has its own mind about these two.
  if (properties.some(({ name }) => name === "__proto__") || catchall?._zod.def.type === "never") return undefined;
  const others = catchall === undefined || catchall._zod.def.type === "unknown" ? undefined : lazily(catchall);
  const names = new Set(properties.map(({ name }) => name));
  // An object without a named member is meant to be open (`unknownMembers`): it has none that nobody knows.
  const isOpen = properties.length === 0;
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const object = value as Readonly<Record<string, unknown>>;
    let members = 0;
    for (let index = 0; index < properties.length; index += 1) {
      const property = properties[index] as PropertyTest;
      const member = object[property.name];
      if (member === undefined) {
        if (property.mayBeUndefined) continue;
        // Also where `undefined` would do, as with `unknown`: a property that must be there is there.
        if (!property.isOptional && !(property.name in object)) return false;
      }
      members += 1;
      property.test ??= testOf(property.schema);
      if (!property.test(member)) return false;
    }
    if (others === undefined) {
      if (hasMore || isOpen) return true;
      for (const _ in object) members -= 1;
      if (members !== 0) hasMore = true;
      return true;
    }
    for (const name in object) if (!names.has(name) && name !== "__proto__" && !others(object[name])) return false;
    return true;
  };
}
