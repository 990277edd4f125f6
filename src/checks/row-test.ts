import type { core } from "zod";
import type { RulePlace } from "../core/operation.js";
import { isPlainObject } from "../core/own-property.js";
import { isPlain } from "../wire/json.js";
import { type NearRule, nearRules } from "./near-rules.js";
import { fitTestOf } from "./passes.js";

/** What a member of a row has to pass. */
interface Member {
  readonly name: string;
  /** `undefined`: the schema does not name it. */
  readonly fits: ((value: unknown) => boolean) | undefined;
  readonly rules: readonly NearRule[];
  readonly isRequired: boolean;
}

/**
 * How sure it is that nothing is wrong with a row. `flat`: nothing is, and it has no objects or lists in it. `fine`:
 * nothing is. `unsure` says nothing.
 */
export type RowFit = "flat" | "fine" | "unsure";

/**
 * Whether nothing is wrong with a row: it surely fits its schema, no rule has anything to say, and `JSON.stringify` writes
 * it down as it is. Where that is not sure, schema and rules are asked, which finds out what is wrong, if anything.
 *
 * Millions of rows come by, and all of a source have the same members in the same order. So a row is gone through once,
 * member by member, and the member that stood at this place in the row before tells what to look at: to look members up by
 * name, once for the schema and once for each rule, takes twice as long.
 *
 * @returns `undefined` where the schema is no plain object of members, or a rule looks deeper than those.
 */
export function rowTestOf(
  schema: core.$ZodType,
  places: readonly RulePlace[],
): ((row: unknown, head: unknown) => RowFit) | undefined {
  const rules = nearRules(places);
  const shape = shapeOf(schema);
  if (shape === undefined || rules.length < places.length) return undefined;
  const members = new Map<string, Member>();
  for (const [name, part] of Object.entries(shape)) {
    const isRequired = part._zod.def.type !== "optional";
    members.set(name, { name, fits: fitTestOf(part), rules: rules.filter(({ key }) => key === name), isRequired });
  }
  const required = [...members.values()].filter(({ isRequired }) => isRequired).length;
  const unnamed = (name: string): Member => {
    return { name, fits: undefined, rules: rules.filter(({ key }) => key === name), isRequired: false };
  };
  const lastRow: Member[] = [];
  return (row, head) => {
    if (typeof row !== "object" || row === null || !isPlainObject(row)) return "unsure";
    if ((row as { toJSON?: unknown }).toJSON !== undefined) return "unsure";
    let isFlat = true;
    let at = 0;
    let found = 0;
    for (const name in row) {
      let member = lastRow[at];
      if (member === undefined || member.name !== name) {
        member = members.get(name) ?? unnamed(name);
        lastRow[at] = member;
      }
      at += 1;
      const value = (row as Readonly<Record<string, unknown>>)[name];
      if (!isFine(member, value, row, head)) return "unsure";
      if (typeof value === "object" && value !== null) isFlat = false;
      if (member.isRequired) found += 1;
    }
    if (found !== required) return "unsure";
    return isFlat ? "flat" : "fine";
  };
}

function isFine({ fits, rules }: Member, value: unknown, row: object, head: unknown): boolean {
  if (!isPlain(value)) return false;
  if (fits !== undefined && !fits(value)) return false;
  for (let index = 0; index < rules.length; index += 1) {
    const { rule, context } = rules[index] as NearRule;
    context.document = row;
    context.head = head;
    if (rule(value, context) !== undefined) return false;
  }
  return true;
}

/** The members that an object's schema names, where it says nothing of others and nothing of the whole. */
function shapeOf(schema: core.$ZodType): Readonly<Record<string, core.$ZodType>> | undefined {
  const { def } = (schema as core.$ZodTypes)._zod;
  if (def.type !== "object" || (def.checks?.length ?? 0) > 0) return undefined;
  const { shape, catchall } = def;
  return catchall !== undefined && catchall._zod.def.type !== "unknown" ? undefined : shape;
}
