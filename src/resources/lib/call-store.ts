import { quotedCause, safeCause } from "../../core/cause.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { bounded, isTooLong, type UserWorkLimits } from "./user-work.js";

/**
 * Calls a store of the user's, with a deadline.
 *
 * | it | kind |
 * | --- | --- |
 * | says nothing until `timeouts.totalMs` | `timeout` |
 * | is not waited for, since the signal aborted | `aborted` |
 * | throws one of the SDK's errors, as `fileState` does | that one's |
 * | throws something else | `connection` |
 *
 * @param name - what errors call it, as in `checkpoint.load`.
 */
export async function callStore<T>(
  name: string,
  work: () => Promise<T>,
  limits: UserWorkLimits,
  signal: AbortSignalLike | undefined,
): Promise<T> {
  try {
    return await bounded((async () => work())(), limits, signal);
  } catch (thrown) {
    const [kind, why] = reasonOf(thrown, limits, signal);
    throw new NewStoreError(`${name} failed: ${why}.`, {
      kind,
      retryable: kind === "connection" || kind === "timeout",
      cause: signal?.aborted === true ? signal.reason : isNewStoreError(thrown) ? thrown : safeCause(thrown),
    });
  }
}

function reasonOf(thrown: unknown, { limitMs }: UserWorkLimits, signal: AbortSignalLike | undefined) {
  if (signal?.aborted === true) return ["aborted", "the caller's signal aborted it"] as const;
  if (isTooLong(thrown)) return ["timeout", `it took longer than timeouts.totalMs, ${limitMs} ms`] as const;
  return [isNewStoreError(thrown) ? thrown.kind : "connection", quotedCause(thrown)] as const;
}
