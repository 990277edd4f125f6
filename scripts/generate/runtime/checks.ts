import * as z from "zod";

// Checks that JSON Schema knows and zod does not, or counts differently. Copied into the generated folder as it is.

type Check<T> = ReturnType<typeof z.check<T>>;

/**
 * What a check also says of itself, for whoever only wants yes or no: whether a value surely fits, or which schemas decide
 * that. `undefined`: none.
 */
interface Said<T> {
  readonly fits?: (value: T) => boolean;
  readonly decide?: (value: T) => readonly z.ZodType[] | undefined;
  /** The schemas among which it decides, whatever the value. */
  readonly among?: readonly z.ZodType[];
}

function saying<T>(said: Said<T>, check: Check<T>): Check<T> {
  Object.assign(check._zod.def, said);
  return check;
}

/** JSON Schema counts code points, JavaScript UTF-16 units: an emoji is one character, not two. */
function codePoints(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

/** A `Blob` or `File`, by what it says of itself: the class may be another realm's. */
export function blob(): z.ZodType {
  return z.custom<object>((value) => /^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(value)));
}

/** `maxLength`; of a text with a format, a wrong length is a wrong format. */
export function maxLength(maximum: number, format?: string): Check<string> {
  const fits = (value: string) => value.length <= maximum || codePoints(value) <= maximum;
  const check = z.check<string>((context) => {
    const { value } = context;
    if (fits(value)) return;
    if (format !== undefined) context.issues.push({ code: "invalid_format", format, input: value });
    else context.issues.push({ code: "too_big", origin: "string", maximum, inclusive: true, input: value });
  });
  return saying({ fits }, check);
}

/** `minLength`; see {@link maxLength}. */
export function minLength(minimum: number, format?: string): Check<string> {
  const fits = (value: string) => value.length >= minimum && codePoints(value) >= minimum;
  const check = z.check<string>((context) => {
    const { value } = context;
    if (fits(value)) return;
    if (format !== undefined) context.issues.push({ code: "invalid_format", format, input: value });
    else context.issues.push({ code: "too_small", origin: "string", minimum, inclusive: true, input: value });
  });
  return saying({ fits }, check);
}

/**
 * Date and time of RFC 3339, whose letters may be small and whose minute may have a leap second, and what else ISO 8601
 * and its writers leave out: the offset or its colon, the seconds. How strictly the platform reads is not known; what is
 * refused here names no moment at all.
 */
const DATE_TIME =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)([.,]\d+)?)?([Zz]|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)?$/;

/** `format: date-time`. */
export function dateTime(): Check<string> {
  const check = z.check<string>((context) => {
    if (isDateTime(context.value)) return;
    context.issues.push({ code: "invalid_format", format: "datetime", input: context.value });
  });
  return saying({ fits: isDateTime }, check);
}

function isDateTime(value: string): boolean {
  const [, year, month, day] = DATE_TIME.exec(value) ?? [];
  return day !== undefined && Number(day) <= daysOf(Number(year), Number(month));
}

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `type: integer`. zod's own check also refuses integers beyond 2^53, which JSON allows. */
export function integer(): Check<number> {
  return z.check((context) => {
    if (Number.isInteger(context.value)) return;
    context.issues.push({ code: "custom", message: "Invalid input: expected an integer", input: context.value });
  });
}

/** zod skips a check of its own kind once something inside the value is wrong; this one looks all the same. */
function always<T>(
  isKind: (value: unknown) => value is T,
  look: Parameters<typeof z.check<T>>[0],
  said: Said<T> = {},
): Check<T> {
  const check = z.check<T>(look);
  check._zod.def.when = ({ value }) => isKind(value);
  return saying(said, check);
}

function isArray(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `maxItems`. After zod's own check of the length nothing inside a list is looked at; here every problem is reported. */
export function maxItems(maximum: number): Check<unknown[]> {
  const fits = (value: readonly unknown[]) => value.length <= maximum;
  const look: Parameters<typeof always<unknown[]>>[1] = (context) => {
    if (fits(context.value)) return;
    context.issues.push({ code: "too_big", origin: "array", maximum, inclusive: true, input: context.value });
  };
  return always(isArray, look, { fits });
}

/** `uniqueItems`. */
export function uniqueItems(): Check<unknown[]> {
  return always(isArray, (context) => {
    const seen = new Set<string>();
    for (const [index, item] of context.value.entries()) {
      const key = canonical(item);
      if (seen.has(key)) {
        context.issues.push({
          code: "custom",
          path: [index],
          message: "Invalid input: repeats an element",
          input: item,
        });
      }
      seen.add(key);
    }
  });
}

/** `minProperties` and `maxProperties`. */
export function propertyCount(minimum: number, maximum = Number.POSITIVE_INFINITY): Check<object> {
  return always(isObject, (context) => {
    const count = Object.values(context.value).filter((value) => value !== undefined).length;
    if (count >= minimum && count <= maximum) return;
    const expected = count < minimum ? `at least ${minimum}` : `at most ${maximum}`;
    context.issues.push({
      code: "custom",
      message: `Invalid input: expected ${expected} properties`,
      input: context.value,
    });
  });
}

/** `propertyNames`. */
export function propertyNames(schema: z.ZodType): Check<object> {
  return always(isObject, (context) => {
    for (const key of Object.keys(context.value)) {
      const [issue] = schema.safeParse(key).error?.issues ?? [];
      if (!issue) continue;
      const message = `Invalid property name: ${issue.message}`;
      context.issues.push({ code: "custom", path: [key], message, input: key });
    }
  });
}

/** Which properties must come together: `any` of the sets has to be complete, or exactly `one`. */
export function needs(mode: "any" | "one", sets: readonly (readonly string[])[]): Check<object> {
  return always(isObject, (context) => {
    const value = context.value as Readonly<Record<string, unknown>>;
    const complete = sets.filter((names) => names.every((name) => value[name] !== undefined)).length;
    if (mode === "any" ? complete > 0 : complete === 1) return;
    const named = sets.map((names) => names.join(" with ")).join(" or ");
    const message = `Invalid input: ${mode === "any" ? "needs" : "needs exactly one of"} ${named}`;
    context.issues.push({ code: "custom", message, input: value });
  });
}

/** `const` with an object or array. */
export function equal(expected: unknown): z.ZodType {
  const key = canonical(expected);
  return z.unknown().check((context) => {
    if (canonical(context.value) === key) return;
    context.issues.push({ code: "custom", message: `Invalid input: expected ${key}`, input: context.value });
  });
}

/** `allOf`. Unlike zod's intersection it never merges two results: the value is only looked at. */
export function all(...schemas: readonly z.ZodType[]): z.ZodType {
  const check = z.check<unknown>((context) => {
    for (const schema of schemas) pushIssues(context, schema);
  });
  return z.unknown().check(saying({ decide: () => schemas, among: schemas }, check));
}

/**
 * `oneOf` where one property tells the branches apart: the issues are those of the branch that was meant. `nullable`
 * lets `null` pass.
 */
export function tagged(property: string, branches: Readonly<Record<string, z.ZodType>>): z.ZodType {
  const tagOf = (value: object) => (value as Readonly<Record<string, unknown>>)[property];
  const branchOf = (value: object) => {
    const tag = tagOf(value);
    return typeof tag === "string" && Object.hasOwn(branches, tag) ? branches[tag] : undefined;
  };
  const among = Object.values(branches);
  const lists = new Map(among.map((branch) => [branch, [branch]]));
  const decide = (value: unknown) => {
    const branch = isObject(value) ? branchOf(value) : undefined;
    return branch && lists.get(branch);
  };
  const check = z.check<unknown>((context) => {
    const { value } = context;
    if (!isObject(value)) {
      context.issues.push({ code: "invalid_type", expected: "object", input: value });
      return;
    }
    const branch = branchOf(value);
    if (branch) pushIssues(context, branch);
    else
      context.issues.push({
        code: "invalid_value",
        values: Object.keys(branches),
        path: [property],
        input: tagOf(value),
      });
  });
  return z.unknown().check(saying({ decide, among }, check));
}

function pushIssues(context: { value: unknown; issues: object[] }, schema: z.ZodType): void {
  for (const issue of schema.safeParse(context.value).error?.issues ?? []) {
    context.issues.push({ ...issue, input: context.value });
  }
}

/** JSON with sorted keys: equal values have equal text. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
