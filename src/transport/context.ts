import type { NewStoreError } from "../errors/newstore-error.js";
import type { AbortSignalLike } from "../platform/types.js";

/** What the decorators of one call share. Made by the deadline decorator, the outermost one. */
export interface CallContext {
  /**
   * Aborts when the caller's signal does or the total deadline passes; the reason is an `Interruption`. It is none of the
   * platform's signals: `fetch` does not take it.
   */
  readonly signal: AbortSignalLike;
  /** When the total deadline passes, in milliseconds since the epoch; `Infinity` without one. */
  readonly deadlineAtMs: number;
  /** How often a request was sent so far; counted where it is sent, so that no resending escapes it. */
  attempts: number;
  /**
   * Requests of a write that may have done the work: under way, answered well, or ended without a word on that. What is
   * refused does not stay among them.
   */
  openTries: number;
  /** Why the last try failed; the cause of a timeout that ends the call. */
  lastError: NewStoreError | undefined;
  /** Whether an idempotency key was made by the SDK: then a second call would carry another one. */
  hasGeneratedKey: boolean;
  /** Whether a request waits for its turn: what ends the call then is the client's own limits. */
  isQueued?: boolean;
  /** Takes what the last request knew to be secret out of a text; set where a request goes out. */
  redact?: (text: string) => string;
}
