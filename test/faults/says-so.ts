import type { NewStoreError } from "../../src/core/newstore-error.js";

/**
 * Whether an error tells its reader what became of the work: a repeat is harmless, nothing was sent, the work may have
 * been done, or it was.
 */
export function tellsOutcome({ retryable, attempts, message }: NewStoreError): boolean {
  return retryable || attempts === 0 || /outcome|unknown/.test(message);
}
