import { configurationError } from "./configuration-error.js";
import { written } from "./shown.js";

/** Said of options that may have no limit at all. */
type NoLimit = "or Infinity for no limit";

/**
 * Refuses what is no whole number from `least` on.
 *
 * @throws {NewStoreError} kind `configuration`, naming the option.
 */
export function requireWhole(name: string, value: unknown, least: number, noLimit?: NoLimit): void {
  const isWhole = Number.isInteger(value) || (noLimit !== undefined && value === Number.POSITIVE_INFINITY);
  if (!isWhole || (value as number) < least) throw refused(name, value, `a whole number, ${least} or more`, noLimit);
}

/**
 * Refuses what is no duration in milliseconds.
 *
 * @throws {NewStoreError} kind `configuration`, naming the option.
 */
export function requireMs(name: string, value: unknown, from: "0 or more" | "above 0", noLimit?: NoLimit): void {
  const isDuration = typeof value === "number" && (from === "above 0" ? value > 0 : value >= 0);
  if (!isDuration)
    throw refused(name, value, from === "above 0" ? "milliseconds above 0" : `milliseconds, ${from}`, noLimit);
}

function refused(name: string, value: unknown, what: string, noLimit: NoLimit | undefined): Error {
  return configurationError(name, `is ${written(value)}: give ${what}${noLimit === undefined ? "" : `, ${noLimit}`}`);
}
