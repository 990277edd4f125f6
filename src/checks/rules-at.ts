import type { RulePlace } from "../core/operation.js";
import { checkRules } from "./check-rules.js";
import type { Finding } from "./drift.js";
import type { Root } from "./explain.js";
import { rules } from "./rules/index.js";
import { property, type Rule, type RuleContext } from "./rules/rule.js";

/** The rules of one kind of document, of which millions come by. */
export interface RulesAt {
  /** Whether the rules say nothing of a document; `false`: {@link RulesAt.check} says what. */
  readonly areSilent: (document: unknown, head: unknown) => boolean;
  readonly check: (document: unknown, root: Root, head: unknown) => Finding[];
}

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

/**
 * Prepares rules for many documents. Rules of members right below the document are called without a walk: that is where
 * the rules of files stand, and the walk takes ten times as long as they do.
 */
export function rulesAt(places: readonly RulePlace[]): RulesAt {
  const near = nearRules(places);
  const far = places.filter(({ at }) => !near.some(({ key }) => key === at));
  const root: Root = { path: "", keys: [] };
  return {
    areSilent(document, head) {
      for (const { rule, key, context } of near) {
        const value = property(document, key);
        if (value === undefined) continue;
        context.document = document;
        context.head = head;
        if (rule(value, context) !== undefined) return false;
      }
      return far.length === 0 || checkRules(far, document, root, head).length === 0;
    },
    check: (document, at, head) => checkRules(places, document, at, head),
  };
}
