import { property, type Rule } from "./rule.js";

/** Of a product's categories exactly one is the main one; none at all is taken (import, 5.1). */
export const oneMainCategory: Rule = (value) => {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const count = value.filter((category) => property(category, "is_main") === true).length;
  if (count === 1) return undefined;
  return `${count === 0 ? "none" : count} of ${value.length} categories has is_main true: set it on exactly one`;
};
