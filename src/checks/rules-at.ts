import type { RulePlace } from "../core/operation.js";
import { isNoneOfObject, isPlainObject } from "../core/own-property.js";
import { stepsOf } from "../core/place.js";
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
  readonly at: string;
  /** One for all documents: millions come by, and a rule is done with its context when it returns. */
  readonly context: { -readonly [Name in keyof RuleContext]: RuleContext[Name] };
}

/** The known rules of members right below a document. */
export function nearRules(places: readonly RulePlace[]): readonly NearRule[] {
  return places.flatMap(({ rule: name, at, values }) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const steps = stepsOf(at);
    const [key] = steps;
    const isNear = steps.length === 1 && key !== undefined && /^\w+$/.test(key);
    if (rule === undefined || !isNear) return [];
    const context = {
      keys: [key],
      document: undefined as unknown,
      head: undefined as unknown,
      values: values && new Set(values),
      // One rule of one document has nothing to share.
      index: <T>(make: (own: RuleContext) => T): T => make(context),
    };
    return [{ rule, key, at, context }];
  });
}

/**
 * Prepares rules for many documents. Rules of members right below the document are called without a walk: that is where
 * the rules of files stand, and the walk takes ten times as long as they do.
 */
export function rulesAt(places: readonly RulePlace[]): RulesAt {
  const near = nearRules(places);
  const far = places.filter(({ at }) => !near.some((one) => one.at === at));
  const root: Root = { path: "", keys: [] };
  return {
    areSilent(document, head) {
      const isPlain = typeof document === "object" && document !== null && isPlainObject(document);
      for (let index = 0; index < near.length; index += 1) {
        const { rule, key, context } = near[index] as (typeof near)[number];
        let value = isPlain ? (document as Readonly<Record<string, unknown>>)[key] : property(document, key);
        if (value === undefined) continue;
        if (isPlain && !isNoneOfObject(value)) value = property(document, key);
        context.document = document;
        context.head = head;
        if (!isSilent(rule, value, context)) return false;
      }
      return far.length === 0 || checkRules(far, document, root, head).length === 0;
    },
    check: (document, at, head) => checkRules(places, document, at, head),
  };
}

function isSilent(rule: Rule, value: unknown, context: RuleContext): boolean {
  const said = rule(value, context);
  return said === undefined || (typeof said !== "string" && said.length === 0);
}
