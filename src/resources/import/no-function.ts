import { configurationError } from "../../core/configuration-error.js";
import type { NewStoreError } from "../../core/newstore-error.js";

/** The error of a function of the caller's that is none. */
export function noFunction(option: string, given: unknown): NewStoreError {
  return configurationError(option, `is ${given === null ? "null" : typeof given}: give a function, or leave it out`);
}
