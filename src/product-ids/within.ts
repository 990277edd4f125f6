import { NewStoreError } from "../errors/newstore-error.js";
import type { Platform } from "../platform/platform.js";
import type { AbortSignalLike } from "../platform/types.js";
import { untilAborted } from "../platform/wait.js";
import { Interruption } from "../transport/interruption.js";
import { openScope } from "../transport/scope.js";
import type { Journey } from "./errors.js";
import type { Waiting } from "./waiting.js";

/** How long a hook may be waited for. */
export interface Limits {
  readonly platform: Platform;
  readonly signal: AbortSignalLike | undefined;
  /** `Infinity`: only the signal ends it. */
  readonly limitMs: number;
  /** Who waits; told when it ends early. */
  readonly waiting: Waiting;
}

/**
 * Waits for counterparts, no longer than the call may take. The hook goes on as long as others wait for it.
 *
 * @throws {NewStoreError} kind `aborted` or `timeout`.
 */
export async function within<T>(
  work: Promise<T>,
  { platform, signal, limitMs, waiting }: Limits,
  journey: Journey,
): Promise<T> {
  const scope = openScope({
    platform,
    limitMs,
    onLimit: () => new Interruption("total", limitMs),
    parent: signal,
    onParent: (reason) => new Interruption("caller", undefined, reason),
  });
  try {
    return await untilAborted(scope.signal, work, () => waiting.leave());
  } catch (error) {
    throw error instanceof Interruption ? interrupted(error, journey) : error;
  } finally {
    scope.release();
  }
}

function interrupted({ by, callerReason }: Interruption, journey: Journey): NewStoreError {
  const { outcome, consequence, operationId, answer, isRepeatable, outcomeUnknown } = journey;
  const isAborted = by === "caller";
  const why = isAborted
    ? "the caller's signal aborted it while it waited for counterparts of identifiers."
    : "the map of identifiers took longer than what was left of timeouts.totalMs.";
  return new NewStoreError(`${outcome}: ${why} ${consequence}`, {
    kind: isAborted ? "aborted" : "timeout",
    operationId,
    status: answer?.status,
    requestId: answer?.requestId,
    attempts: answer?.attempts,
    outcomeUnknown,
    body: answer?.data,
    headers: answer?.headers,
    retryable: !isAborted && isRepeatable,
    cause: callerReason,
  });
}
