import { quotedCause, safeCause } from "./cause.js";
import { configurationError } from "./configuration-error.js";
import { isNewStoreError, type NewStoreError } from "./newstore-error.js";

/** The error of an option that is a function of the user's and threw; an error of the SDK stays what it is. */
export function optionThrew(option: string, cause: unknown): NewStoreError {
  if (isNewStoreError(cause)) return cause;
  const error = configurationError(option, `threw ${quotedCause(cause)}`);
  return error.with({ cause: safeCause(cause) });
}
