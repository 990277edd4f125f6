import type { ZodType } from "zod";

/** What the text of a cell becomes. */
export type MemberKind = "text" | "number" | "boolean" | "json";

/** A member of an item, as far as a cell needs to know it. */
export interface MemberForm {
  readonly kind: MemberKind;
  /** For a list of pairs such as `{ type, value }`: name of the member beside `value`. */
  readonly keyedBy?: string;
}

/** A schema from inside, as zod lets libraries see it. */
interface Inside {
  readonly type: string;
  readonly innerType?: ZodType;
  readonly element?: ZodType;
  readonly shape?: Readonly<Record<string, ZodType>>;
}

/** The members that an item's schema names. */
export function membersOf(item: ZodType): ReadonlyMap<string, MemberForm> {
  const { shape = {} } = insideOf(item);
  return new Map(Object.entries(shape).map(([name, schema]) => [name, formOf(schema)]));
}

function formOf(schema: ZodType): MemberForm {
  const inside = insideOf(schema);
  if (inside.type === "number" || inside.type === "boolean") return { kind: inside.type };
  if (inside.type === "object") return { kind: "json" };
  if (inside.type !== "array" || inside.element === undefined) return { kind: "text" };
  const names = Object.keys(insideOf(inside.element).shape ?? {});
  const key = names.length === 2 && names.includes("value") ? names.find((name) => name !== "value") : undefined;
  return { kind: "json", ...(key !== undefined && { keyedBy: key }) };
}

function insideOf(schema: ZodType): Inside {
  const inside = schema.def as unknown as Inside;
  return inside.innerType === undefined ? inside : insideOf(inside.innerType);
}
