import { property, type Rule } from "./rule.js";

/** A temporary integration has both dates, a permanent one no end (docs/platform/events-and-webhooks.md#integration). */
export const integrationWindow: Rule = (value) => {
  const type = property(value, "integration_type");
  const starts = property(value, "starts_at");
  const ends = property(value, "ends_at");
  if (type === "permanent" && ends !== undefined)
    return "it is permanent and has ends_at: leave that out, or register a temporary one";
  if (type !== "temporary" || (starts !== undefined && ends !== undefined)) return undefined;
  const missing = [starts === undefined ? "starts_at" : "", ends === undefined ? "ends_at" : ""].filter(Boolean);
  return `it is temporary and has no ${missing.join(" and no ")}: give the window whose events are wanted`;
};
