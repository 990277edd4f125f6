import type { Rule } from "./rule.js";

/**
 * A moment of an order has a time zone (published: date, time and timezone, as in RFC 3339). Without one it is another
 * moment in every place.
 */
export const dateHasZone: Rule = (value) => {
  // What is no date at all is the schema's to refuse.
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d([.,]\d+)?)?$/.test(value)) return undefined;
  return `it is ${JSON.stringify(value)}, without a time zone: end it with Z or an offset, as in +01:00`;
};
