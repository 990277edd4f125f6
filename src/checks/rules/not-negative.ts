import type { Rule } from "./rule.js";

/** Units and prices are 0 or more. What the platform makes of less is not known; no shop means it. */
export const notNegative: Rule = (value) =>
  typeof value === "number" && value < 0 ? `it is ${value}: give 0 or more` : undefined;
