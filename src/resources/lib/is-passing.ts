import { isNewStoreError, type NewStoreError } from "../../core/newstore-error.js";
import { isOwnWord } from "../../core/own-word.js";

/**
 * Whether a read failed for a moment, so that the next one may go well; the call itself has repeated it already. A 404 of
 * a gateway says that the service is away, and nothing of what is behind it.
 */
export function isPassing(error: unknown): error is NewStoreError {
  if (!isNewStoreError(error)) return false;
  const { kind, status, body } = error;
  if (kind === "connection" || kind === "rate_limit" || kind === "timeout") return true;
  if (kind !== "api") return false;
  return status === undefined || status < 300 || status >= 500 || (status === 404 && !isOwnWord(body));
}
