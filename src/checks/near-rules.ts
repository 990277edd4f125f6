import type { RulePlace } from "../core/operation.js";
import { rules } from "./rules/index.js";
import type { Rule, RuleContext } from "./rules/rule.js";

/** A rule of a member right below the document. */
export interface NearRule {
  readonly rule: Rule;
  readonly key: string;
  /** One for all documents: millions come by, and a rule is done with its context when it returns. */
  readonly context: { -readonly [Name in keyof RuleContext]: RuleContext[Name] };
}

/** The known rules of members right below a document. */
export function nearRules(places: readonly RulePlace[]): readonly NearRule[] {
  return places.flatMap(({ rule: name, at, values }) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined || !/^\w+$/.test(at)) return [];
    const context = {
      keys: [at],
      document: undefined as unknown,
      head: undefined as unknown,
      values: values && new Set(values),
      // One rule of one document has nothing to share.
      index: <T>(make: (own: RuleContext) => T): T => make(context),
    };
    return [{ rule, key: at, context }];
  });
}
