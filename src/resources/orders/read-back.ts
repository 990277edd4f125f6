import type { ExternalOrder } from "../../../generated/orders/types.js";
import type { Clock } from "../../core/clock.js";
import { InnerSignal } from "../../core/inner-signal.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { sleep } from "../../core/wait.js";
import { isPassing } from "../lib/is-passing.js";
import { nextPauseMs, type Pauses, resolvePauses, withinLeft } from "../lib/pauses.js";

/**
 * How long an order may take to become readable. All readings lie below ten seconds; three times that is what clients
 * wait (docs/platform/order-retrieval.md#external-orders).
 */
const TIMEOUT_MS = 30_000;

/** Half of the orders are there after some four seconds: reading sooner more often finds nothing sooner. */
const DEFAULTS: Pauses = { intervalMs: 500, maxIntervalMs: 4_000, timeoutMs: TIMEOUT_MS };

/** How an order is waited for. */
export interface ReadBackOptions extends CallOptions {
  /** How long to wait until it can be read, in milliseconds; bounds each read too. Default 30 000. */
  readonly timeoutMs?: number | undefined;
}

/** Reads an order once. */
export type ReadOrder = (options: CallOptions) => Promise<ApiResponse<ExternalOrder>>;

/** Whether a read says that there is no order, or none yet: a 404, or a success that names no order. */
export function isNotThere(error: unknown): error is NewStoreError {
  if (!isNewStoreError(error, "api")) return false;
  return error.status === 404 || (error.status !== undefined && error.status < 300);
}

/**
 * Reads until the order is there.
 *
 * | a read | then |
 * | --- | --- |
 * | finds it | its response |
 * | finds none, or fails for a moment | the next read, after a pause that grows; after `timeoutMs` the error of the last one |
 * | fails otherwise | its error |
 */
export async function readBack(
  read: ReadOrder,
  given: ReadBackOptions,
  clock: Clock,
): Promise<ApiResponse<ExternalOrder>> {
  checkCallOptions(given, ["timeoutMs"]);
  const { intervalMs, maxIntervalMs: _, timeoutMs, ...options } = resolvePauses(DEFAULTS, given);
  const endsAtMs = clock.monotonicMs() + timeoutMs;
  let pauseMs = intervalMs;
  for (let isLast = false; ; ) {
    const leftMs = endsAtMs - clock.monotonicMs();
    let waitMs = pauseMs;
    try {
      return await read(withinLeft(options, leftMs));
    } catch (error) {
      if (!isNotThere(error) && !isPassing(error)) throw error;
      if (isLast || endsAtMs - clock.monotonicMs() <= 0) throw stillNotThere(error, timeoutMs);
      waitMs = Math.max(pauseMs, error.retryAfterMs ?? 0);
    }
    const restMs = endsAtMs - clock.monotonicMs();
    isLast = waitMs >= restMs;
    // The last read comes when half of what is left has passed: later it would have no time for its response.
    await pause(clock, isLast ? restMs / 2 : waitMs, options.signal);
    pauseMs = nextPauseMs(pauseMs, DEFAULTS);
  }
}

function stillNotThere(error: NewStoreError, timeoutMs: number): NewStoreError {
  return error.with({ message: `${error.message} It was waited for ${timeoutMs} ms.` });
}

async function pause(clock: Clock, pauseMs: number, signal: CallOptions["signal"]): Promise<void> {
  try {
    await sleep(clock, pauseMs, signal ?? new InnerSignal());
  } catch (cause) {
    throw new NewStoreError("Waiting for the order was aborted by the caller's signal.", { kind: "aborted", cause });
  }
}
