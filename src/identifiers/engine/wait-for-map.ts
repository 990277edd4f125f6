import type { Clock } from "../../core/clock.js";
import { Interruption } from "../../core/interruption.js";
import type { NewStoreError } from "../../core/newstore-error.js";
import { openScope } from "../../core/scope.js";
import { untilAborted } from "../../core/wait.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { isRepeatable, mappingError } from "./mapping-error.js";
import type { MappingStage } from "./stage.js";

/** One call that waits for mapped ids, and may leave before they come. */
export class Waiter {
  readonly #onLeave: (() => void)[] = [];

  /** Calls back when this one leaves. */
  onLeave(callback: () => void): void {
    this.#onLeave.push(callback);
  }

  leave(): void {
    // The latest first: batches that are queued must go before those that run make way for them.
    for (const callback of this.#onLeave.splice(0).reverse()) callback();
  }
}

/** How long to wait for a hook. */
export interface WaitLimits {
  readonly clock: Clock;
  readonly signal: AbortSignalLike | undefined;
  /** `Infinity`: only the signal ends it. */
  readonly limitMs: number;
  /** Leaves when the waiting ends early. */
  readonly waiter: Waiter;
}

/**
 * Waits for mapped ids, no longer than the call may take. The hook goes on as long as others wait for it.
 *
 * @throws {NewStoreError} kind `aborted` or `timeout`.
 */
export async function waitForMap<T>(
  work: Promise<T>,
  { clock, signal, limitMs, waiter }: WaitLimits,
  stage: MappingStage,
): Promise<T> {
  const scope = openScope({
    clock,
    limitMs,
    onLimit: () => new Interruption("total", limitMs),
    parent: signal,
    onParent: (reason) => new Interruption("caller", undefined, reason),
  });
  try {
    return await untilAborted(scope.signal, work, () => waiter.leave());
  } catch (error) {
    throw error instanceof Interruption ? interruptedError(stage, error) : error;
  } finally {
    scope.release();
  }
}

/** The error of a call that ended while it waited for a hook. */
function interruptedError(stage: MappingStage, { by, callerReason }: Interruption): NewStoreError {
  const isAborted = by === "caller";
  const why = isAborted
    ? "the caller's signal aborted it while it waited for the map of identifiers."
    : `the map of identifiers took longer than ${stage.of === "request" || stage.of === "response" ? "what was left of " : ""}timeouts.totalMs.`;
  return mappingError(stage, why, {
    kind: isAborted ? "aborted" : "timeout",
    retryable: !isAborted && isRepeatable(stage),
    cause: callerReason,
  });
}
