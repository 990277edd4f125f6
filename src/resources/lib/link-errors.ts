import { quotedCause, safeCause } from "../../core/cause.js";
import { isNewStoreError, NewStoreError, type NewStoreErrorKind } from "../../core/newstore-error.js";
import { isTooLong } from "./user-work.js";

/** An attempt that failed, and that may be repeated. */
export class FailedAttempt extends Error {
  override readonly name = "FailedAttempt";
  readonly status: number | undefined;
  /** How long the file store asked to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(what: string, { status, retryAfterMs }: { status?: number; retryAfterMs?: number | undefined } = {}) {
    super(what);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** A link that gives no file, and will give none the next time. */
export class UselessFile extends Error {
  override readonly name = "UselessFile";

  constructor(readonly shown: NewStoreError) {
    super(shown.message);
  }
}

/** What kind of failure ended an attempt, as hooks and telemetry call it. */
export function kindOf(error: unknown): NewStoreErrorKind {
  if (error instanceof UselessFile) return error.shown.kind;
  if (isNewStoreError(error)) return error.kind;
  if (isTooLong(error)) return "timeout";
  if (!(error instanceof FailedAttempt) || error.status === undefined) return "connection";
  return error.status === 429 ? "rate_limit" : "api";
}

/** A link's host, for texts: the rest of it may be a permission. */
export function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : "no host";
}

/** The link leads nowhere, or to nobody who gives the file. */
export function refused(link: string, status: number): UselessFile {
  const message = `The export file could not be fetched: ${hostOf(link)} returned ${status}. Links expire; export again.`;
  return new UselessFile(new NewStoreError(message, { kind: "api", status }));
}

/** The link is no address. */
export function noLink(): UselessFile {
  return new UselessFile(new NewStoreError("The export's link is no URL. Export again.", { kind: "api" }));
}

/** What comes now is not what came before. */
export function changedMeanwhile(): NewStoreError {
  return new NewStoreError("The export file changed while it was read. Export again.", {
    kind: "api",
    retryable: true,
  });
}

/** The caller's signal ended the reading. */
export function abortedError(link: string, cause: unknown): NewStoreError {
  return new NewStoreError(`Reading the export file from ${hostOf(link)}: the caller's signal aborted it.`, {
    kind: "aborted",
    cause,
  });
}

/** Nothing came for longer than it may, whatever the number of attempts. */
export function tooLate(link: string, totalMs: number): NewStoreError {
  return new NewStoreError(
    `The export file from ${hostOf(link)}: nothing more of it came for timeouts.totalMs, ${totalMs} ms. Export again, or raise it.`,
    { kind: "timeout", retryable: true },
  );
}

/** The last attempt failed, and no other one is made. */
export function brokenOff(link: string, error: unknown, perAttemptMs: number): NewStoreError {
  const from = `The export file could not be read from ${hostOf(link)}`;
  if (error instanceof FailedAttempt && error.status !== undefined)
    return new NewStoreError(`${from}: it ${error.message}. Export again.`, {
      kind: "api",
      status: error.status,
      retryable: true,
      retryAfterMs: error.retryAfterMs,
    });
  if (isTooLong(error))
    return new NewStoreError(`${from}: nothing came for timeouts.perAttemptMs, ${perAttemptMs} ms. Export again.`, {
      kind: "timeout",
      retryable: true,
    });
  return new NewStoreError(`${from}: it broke off, ${quotedCause(error)}. Export again.`, {
    kind: "connection",
    retryable: true,
    cause: safeCause(error),
  });
}
