import type { NewStoreError } from "../../src/errors/index.js";

/**
 * Whether an error tells its reader what became of the work: a repeat is harmless, nothing was sent, the work may have
 * been done, or it was.
 */
export function tellsOutcome({ retryable, attempts, message }: NewStoreError): boolean {
  return retryable || attempts === 0 || /outcome|unknown|request was taken/.test(message);
}

/** Whether nobody but the server can know if the last try of a write did its work. */
export function isOutcomeOpen({ kind, status, attempts, cause }: NewStoreError): boolean {
  if (attempts === 0) return false;
  // What failed was the token of a later try.
  const { operationId } = (cause ?? {}) as { readonly operationId?: string };
  if (operationId === "createAccessToken") return false;
  return kind === "connection" || kind === "timeout" || kind === "aborted" || (status ?? 0) >= 500 || status === 200;
}
