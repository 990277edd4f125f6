import { valueUnder } from "../../core/place.js";
import { property, type Rule } from "./rule.js";

const PARTS = ["first_name", "last_name"];

/**
 * A customer's name comes whole or in parts; both at once are a bad request (published description of
 * `POST /customer/profiles` and `PATCH /customer/profiles/{profile_id}`). Empty ones are let through: whether they count
 * is not said.
 */
export const oneNameStyle: Rule = (value, { keys, document }) => {
  if (!isGiven(value)) return undefined;
  const profile = valueUnder(document, keys.slice(0, -1));
  const parts = PARTS.filter((name) => isGiven(property(profile, name)));
  if (parts.length === 0) return undefined;
  return `it comes with ${parts.join(" and ")}: give full_name, or first_name and last_name, but not both`;
};

function isGiven(name: unknown): boolean {
  return typeof name === "string" && name !== "";
}
