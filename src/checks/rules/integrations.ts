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

const SINKS = ["callback_parameters", "s3_parameters"];

/** An integration has a webhook or a bucket (docs/platform/events-and-webhooks.md#integration). */
export const oneSink: Rule = (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const given = SINKS.filter((name) => property(value, name) !== undefined);
  if (given.length === 1) return undefined;
  if (given.length === 0) return "it has no sink: give callback_parameters for a webhook, or s3_parameters for files";
  return `it has two sinks, ${given.join(" and ")}: give one, and register the other as an integration of its own`;
};

/** The same for a change, which may leave the sink as it is. */
export const atMostOneSink: Rule = (value, context) =>
  SINKS.some((name) => property(value, name) !== undefined) ? oneSink(value, context) : undefined;
