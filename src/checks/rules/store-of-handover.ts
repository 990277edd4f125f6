import { property, type Rule } from "./rule.js";

const IN_STORE: ReadonlySet<unknown> = new Set(["in_store_pick_up", "in_store_handover"]);

/** What was handed over in a store says in which (published text of `store_id`). */
export const storeOfHandover: Rule = (value) => {
  const type = property(value, "shipping_type");
  const store = property(value, "store_id");
  if (!IN_STORE.has(type) || (store !== undefined && store !== null && store !== "")) return undefined;
  return `its shipping_type is ${type}, but it has no store_id: name the store that handed it over`;
};
