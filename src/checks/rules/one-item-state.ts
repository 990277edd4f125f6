import { elements, property, type Rule } from "./rule.js";

/** A call marks items as shipped or as rejected, never both (published text of `set_items_states`, 400). */
export const oneItemState: Rule = (value) => {
  const states = new Set(elements(value).map((item) => property(item, "state")));
  if (!states.has("shipped") || !states.has("rejected")) return undefined;
  return "some items are shipped and others rejected: report them in two calls";
};
