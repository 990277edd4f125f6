/**
 * An identifier as text.
 *
 * | value | id |
 * | --- | --- |
 * | text | as it is; none where it is empty |
 * | whole number, as in `1000012` | its digits |
 * | a number that JavaScript cannot hold exactly, anything else | none |
 */
export function idText(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  return Number.isSafeInteger(value) || typeof value === "bigint" ? String(value) : undefined;
}
