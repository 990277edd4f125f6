import type { ZodType } from "zod";
import type { RowFit } from "../../checks/row-test.js";
import { loadPart } from "../../core/load-part.js";
import type { Issue } from "../../core/newstore-error.js";
import type { FileDescriptor } from "../../core/operation.js";
import type { ValidationMode } from "../../core/request.js";
import { InputProblem } from "../../wire/input-problem.js";
import { jsonText } from "../../wire/json.js";

/** Something that is wrong with a head or an item. */
export interface Found {
  readonly issue: Issue;
  /** Whether it is only reported. */
  readonly isWarning: boolean;
}

/** Looks at heads and items with the contract's schemas and rules. */
export interface Examiner {
  readonly head: (head: unknown) => readonly Found[];
  /** How sure it is that nothing is wrong with an item, which can be written down as it is. */
  readonly fitOf: (item: unknown, head: unknown) => RowFit;
  readonly item: (item: unknown, head: unknown, index: number) => readonly Found[];
}

const NOTHING: readonly Found[] = [];

const unsure = (): RowFit => "unsure";

/** Path of an item, as errors name it. */
export const pathOf = (index: number): string => `items[${index}]`;

/** Makes an examiner of one kind of file. */
export async function examinerOf(file: FileDescriptor, mode: ValidationMode): Promise<Examiner> {
  if (mode === "off") return { head: () => NOTHING, fitOf: unsure, item: () => NOTHING };
  // With the schemas, which are not loaded before there is something to check either.
  const [schemas, { checkRules, explain, fitTestOf, rowTestOf }] = await loadPart(() =>
    Promise.all([file.schemas(), import("../../checks/checks.js")]),
  );
  const checkOf = (part: "head" | "item", schema: ZodType | undefined) => {
    const rules = file.rules.filter((place) => place.in === part);
    const fits = schema && fitTestOf(schema);
    return (value: unknown, head: unknown, path: string): readonly Found[] => {
      const root = { path, keys: [path] };
      const error = fits?.(value) ? undefined : schema?.safeParse(value).error;
      const findings = error === undefined ? [] : explain(error.issues, value, root);
      return [...findings, ...checkRules(rules, value, root, head)].map(({ issue, isWarning }) => ({
        issue,
        isWarning: mode === "report" || isWarning === true,
      }));
    };
  };
  const itemRules = file.rules.filter((place) => place.in === "item");
  const fitOfRow = schemas.item && rowTestOf(schemas.item, itemRules);
  const [ofHead, ofItem] = [checkOf("head", schemas.head), checkOf("item", schemas.item)];
  return {
    head: (head) => ofHead(head, head, "head"),
    fitOf: fitOfRow ?? unsure,
    item: (item, head, index) => ofItem(item, head, pathOf(index)),
  };
}

/**
 * A head's (index -1) or an item's JSON, or what keeps it from having one. What a schema has said already is not said twice.
 */
export function writtenForm(value: unknown, index: number, said: readonly Found[]): string | readonly Found[] {
  try {
    return jsonText(value, index < 0 ? "head" : pathOf(index));
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem;
    return problem.issues
      .filter((issue) => !said.some((known) => known.issue.path === issue.path))
      .map((issue) => ({ issue, isWarning: false }));
  }
}
