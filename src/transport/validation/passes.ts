import type { core, ZodType } from "zod";

type Test = (value: unknown) => boolean;
type Check = core.$ZodCheck<never>["_zod"];

/** Tests by schema. A schema that refers to itself finds its own. */
const tests = new WeakMap<core.$ZodType, Test>();

/**
 * Whether a value surely fits a schema, by the schema's own definition. `false` says: ask zod.
 *
 * zod makes a result object for every value and a copy of every object: of an order with 300 values a hundred
 * microseconds, a fifth of what sending it takes. Nearly every document is fine, and nobody wants the copy. So the
 * definition is compiled to plain tests once, and zod is only asked what is wrong when something is.
 *
 * | definition | test |
 * | --- | --- |
 * | object, array, union, optional, nullable, literal, enum, text, number, boolean, unknown | here |
 * | any check on those: lengths, limits, formats, the generated ones | zod's own function, when the type is right |
 * | anything else | zod's `safeParse` of that part |
 */
export function passes(schema: ZodType, value: unknown): boolean {
  return testOf(schema)(value);
}

function testOf(schema: core.$ZodType): Test {
  const known = tests.get(schema);
  if (known !== undefined) return known;
  // Compiled at the first value, so that recursion in schemas ends.
  let compiled: Test | undefined;
  const test: Test = (value) => {
    compiled ??= withChecks(schema);
    return compiled(value);
  };
  tests.set(schema, test);
  return test;
}

function withChecks(schema: core.$ZodType): Test {
  const { def, traits } = schema._zod;
  const isType = typeTest(schema as core.$ZodTypes);
  if (isType === undefined) return (value) => (schema as ZodType).safeParse(value).success;
  // Formats are schemas that are a check of their own.
  const own = traits.has("$ZodCheck") ? [schema as unknown as core.$ZodCheck<never>] : [];
  const checks = [...own, ...((def.checks ?? []) as core.$ZodCheck<never>[])].map(({ _zod }) => _zod);
  if (checks.length === 0) return isType;
  return (value) => isType(value) && areMet(checks, value);
}

function areMet(checks: readonly Check[], value: unknown): boolean {
  const payload = { value, issues: [] } as unknown as core.ParsePayload<never>;
  for (const { check, def } of checks) {
    if (def.when !== undefined && !def.when(payload)) continue;
    // One that takes its time, or that changes the value, is left to zod.
    if (check(payload) !== undefined || payload.issues.length > 0 || payload.value !== value) return false;
  }
  return true;
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
      return isCoerced(def) ? undefined : (value) => typeof value === "number" && Number.isFinite(value);
    case "null":
      return (value) => value === null;
    case "enum":
    case "literal": {
      const values = schema._zod.values as ReadonlySet<unknown> | undefined;
      return values === undefined ? undefined : (value) => values.has(value);
    }
    case "nullable":
      return either((value) => value === null, testOf(def.innerType));
    case "optional":
      if (traits.has("$ZodExactOptional")) return undefined;
      return either((value) => value === undefined, testOf(def.innerType));
    case "array":
      return arrayTest(testOf(def.element));
    case "union":
      return traits.has("$ZodXor") || def.inclusive === false ? undefined : unionTest(def.options.map(testOf));
    case "object":
      return objectTest(def);
    default:
      return undefined;
  }
}

function isCoerced(def: object): boolean {
  return "coerce" in def && def.coerce === true;
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
  return (value) => options.some((test) => test(value));
}

function objectTest({ shape, catchall }: core.$ZodObjectDef): Test | undefined {
  const properties = Object.entries(shape).map(([name, schema]) => ({ name, schema, test: testOf(schema) }));
  // zod has its own mind about these two.
  if (properties.some(({ name }) => name === "__proto__") || catchall?._zod.def.type === "never") return undefined;
  const others = catchall === undefined || catchall._zod.def.type === "unknown" ? undefined : testOf(catchall);
  const names = new Set(properties.map(({ name }) => name));
  const required = properties.filter(({ schema }) => schema._zod.def.type !== "optional").map(({ name }) => name);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const object = value as Readonly<Record<string, unknown>>;
    // Also where `undefined` would do, as with `unknown`: a property that must be there is there.
    for (const name of required) if (!(name in object)) return false;
    for (const { name, test } of properties) if (!test(object[name])) return false;
    if (others === undefined) return true;
    for (const name in object) if (!names.has(name) && name !== "__proto__" && !others(object[name])) return false;
    return true;
  };
}
