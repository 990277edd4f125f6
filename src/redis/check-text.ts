import { configurationError } from "../core/configuration-error.js";
import { written } from "../core/shown.js";

/** @throws {NewStoreError} of kind `configuration`, when a part of a key is no text: it would become some. */
export function checkText(option: string, value: unknown): void {
  if (typeof value !== "string") throw configurationError(option, `is ${written(value)}: give text`);
}
