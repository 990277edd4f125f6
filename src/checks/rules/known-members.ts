import type { Rule } from "./rule.js";

/** What callers mean by names that other platforms have. */
const MEANT: Readonly<Record<string, string>> = {
  quantity: "one entry is one unit, so this is a single one: repeat the entry, or use buildOrder",
  item_discount_info: "it stands inside price",
  item_order_discount_info: "it stands inside price",
};

/**
 * A member that the contract does not know. The platform tolerates it and, as far as was seen, ignores it
 * (docs/platform/order-injection.md#body): what it was to say is lost and nobody notices. It travels all the same.
 */
export const knownMembers: Rule = (value, { members }) => {
  if (members === undefined || typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  let found: { key: string; message: string }[] | undefined;
  for (const key in value) {
    if (members.has(key) || (value as Readonly<Record<string, unknown>>)[key] === undefined) continue;
    const hint = Object.hasOwn(MEANT, key) ? MEANT[key] : "leave it out, or put it into extended_attributes";
    found ??= [];
    found.push({ key, message: `NewStore is not known to read it: ${hint}` });
  }
  return found;
};
