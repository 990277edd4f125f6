import { property, type Rule } from "./rule.js";

/** Of a product's categories exactly one is the main one; none at all is taken (docs/platform/import.md#products). */
export const oneMainCategory: Rule = (value) => {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const count = value.filter((category) => property(category, "is_main") === true).length;
  if (count === 1) return undefined;
  const found =
    count === 0 ? `none of the ${value.length} categories has` : `${count} of the ${value.length} categories have`;
  return `${found} is_main true: set it on exactly one`;
};
