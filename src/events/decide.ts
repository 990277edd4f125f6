import { isNewStoreError, type NewStoreError, type NewStoreErrorKind } from "../core/newstore-error.js";

/** First pause after a handler failed, four times as long each time, and the longest one. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** Kinds of failures that come of the event or of the program. Credentials may work again without anybody's help. */
const LASTING: ReadonlySet<NewStoreErrorKind> = new Set(["mapping", "validation", "configuration"]);

/** What becomes of an event whose handler failed. */
export type AfterFailure = { readonly isParked: true } | { readonly isParked: false; readonly dueInMs: number };

/**
 * Whether an event is handled again, and when. Pure.
 *
 * | its handler threw | then |
 * | --- | --- |
 * | an error of the SDK about identifiers, input or options that only a correction helps, as of an id without a mapping | parked at once |
 * | anything, as often as it may | parked |
 * | an error of the SDK that says how long to wait | again then, or later |
 * | anything else | again after 1, 4, 16, … seconds, an hour at most, with some chance in it |
 */
export function afterFailure(thrown: unknown, attempt: number, attempts: number, random: number): AfterFailure {
  const error = errorOf(thrown);
  if (attempt >= attempts || isLasting(error)) return { isParked: true };
  const growingMs = Math.min(FIRST_PAUSE_MS * 4 ** (attempt - 1), LONGEST_PAUSE_MS) * (0.75 + random / 4);
  return { isParked: false, dueInMs: Math.max(growingMs, error?.retryAfterMs ?? 0) };
}

type Told = Pick<NewStoreError, "kind" | "next" | "retryAfterMs">;

/** What an error of the SDK tells; `undefined` for what is none, or only looks like one: anything can be thrown. */
function errorOf(thrown: unknown): Told | undefined {
  try {
    if (!isNewStoreError(thrown)) return undefined;
    const { kind, next, retryAfterMs } = thrown;
    return { kind, next, retryAfterMs: Number.isFinite(retryAfterMs) ? retryAfterMs : undefined };
  } catch {
    return undefined;
  }
}

function isLasting(error: Told | undefined): boolean {
  return error !== undefined && error.next === "fix" && LASTING.has(error.kind);
}
