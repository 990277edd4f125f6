import { asSentence } from "./message.js";
import { type Issue, NewStoreError } from "./newstore-error.js";

/**
 * The error of an option that is missing or wrong, in the one form that all of them have.
 *
 * @param option - its name as the caller wrote it, as in `timeouts.totalMs`.
 * @param problem - what is wrong and what to give instead, as in `is 0: give milliseconds above 0`.
 */
export function configurationError(option: string, problem: string, issues: readonly Issue[] = []): NewStoreError {
  return new NewStoreError(asSentence(`The option ${option} ${problem}`), { kind: "configuration", issues });
}
