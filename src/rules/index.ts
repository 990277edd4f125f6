import type { RulePlace } from "../transport/operation.js";
import { join, visitAt } from "../transport/place.js";
import type { Root } from "../transport/validation/explain.js";
import type { Finding } from "../transport/validation/finding.js";
import { addonParentExists } from "./addon-parent-exists.js";
import { currencyDecimals } from "./currency-decimals.js";
import { oneItemState } from "./one-item-state.js";
import { oneMainCategory } from "./one-main-category.js";
import { oneNameStyle } from "./one-name-style.js";
import { oneShipmentWithoutToken } from "./one-shipment-without-token.js";
import { paymentsAddUp } from "./payments-add-up.js";
import type { Rule } from "./rule.js";

export type { Rule, RuleContext } from "./rule.js";

/** Rules by the name that `x-rule` gives them in `openapi/`. A test holds the two lists against each other. */
export const rules: Readonly<Record<string, Rule>> = {
  "addon-parent-exists": addonParentExists,
  "currency-decimals": currencyDecimals,
  "one-item-state": oneItemState,
  "one-main-category": oneMainCategory,
  "one-name-style": oneNameStyle,
  "one-shipment-without-token": oneShipmentWithoutToken,
  "payments-add-up": paymentsAddUp,
};

/** What the rules of a contract say of a document. A rule that is not known here says nothing. */
export function checkRules(places: readonly RulePlace[], document: unknown, root: Root, head?: unknown): Finding[] {
  const findings: Finding[] = [];
  for (const { rule: name, at } of places) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) continue;
    visitAt(document, at, (value, keys) => {
      const message = rule(value, { keys, document, head });
      if (message === undefined) return;
      const path = keys.reduce<string>((path, key) => join(path, key), root.path);
      findings.push({ keys: [...root.keys, ...keys], issue: { path, message, rule: name } });
    });
  }
  return findings;
}
