import { oneLine } from "../../core/text.js";
import type { Rule } from "./rule.js";

/** Longer values are none that somebody mistyped. */
const LONGEST_QUOTED = 40;

/** A value of a list that NewStore may lengthen: another one, such as `kilograms` for `kg`, is told, and sent. */
export const knownValue: Rule = (value, { values }) => {
  if (typeof value !== "string" || values === undefined || values.has(value)) return undefined;
  return `NewStore is not known to read ${JSON.stringify(oneLine(value, LONGEST_QUOTED))} here: there are ${[...values].join(", ")}`;
};
