/** Whether a value can name something. */
export function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
