import type { ExternalOrder } from "../../../generated/orders/types.js";
import type { Clock } from "../../core/clock.js";
import { configurationError } from "../../core/configuration-error.js";
import { InnerSignal } from "../../core/inner-signal.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { written } from "../../core/shown.js";
import { sleep } from "../../core/wait.js";
import { isPassing } from "../lib/is-passing.js";

/**
 * How long an order may take to become readable. All readings lie below ten seconds; three times that is what clients
 * wait (docs/platform/order-retrieval.md#external-orders).
 */
const DEFAULT_TIMEOUT_MS = 30_000;

/** Half of the orders are there after some four seconds: reading sooner more often finds nothing sooner. */
const FIRST_PAUSE_MS = 500;
const PAUSE_GROWTH = 1.5;
const LONGEST_PAUSE_MS = 4_000;

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
  { timeoutMs = DEFAULT_TIMEOUT_MS, ...options }: ReadBackOptions,
  clock: Clock,
): Promise<ApiResponse<ExternalOrder>> {
  checkCallOptions(options);
  if (typeof timeoutMs !== "number" || !(timeoutMs > 0))
    throw configurationError("timeoutMs", `is ${written(timeoutMs)}: give milliseconds above 0`);
  const endsAtMs = clock.monotonicMs() + timeoutMs;
  let pauseMs = FIRST_PAUSE_MS;
  for (let isLast = false; ; ) {
    const leftMs = endsAtMs - clock.monotonicMs();
    let waitMs = pauseMs;
    try {
      return await read(withinMs(options, leftMs));
    } catch (error) {
      if (!isNotThere(error) && !isPassing(error)) throw error;
      if (isLast || endsAtMs - clock.monotonicMs() <= 0) throw stillNotThere(error, timeoutMs);
      waitMs = Math.max(pauseMs, error.retryAfterMs ?? 0);
    }
    const restMs = endsAtMs - clock.monotonicMs();
    isLast = waitMs >= restMs;
    // The last read comes when half of what is left has passed: later it would have no time for its response.
    await pause(clock, isLast ? restMs / 2 : waitMs, options.signal);
    pauseMs = Math.min(pauseMs * PAUSE_GROWTH, LONGEST_PAUSE_MS);
  }
}

function withinMs(options: CallOptions, leftMs: number): CallOptions {
  const totalMs = Math.max(1, Math.min(leftMs, options.timeouts?.totalMs ?? leftMs));
  return totalMs === Number.POSITIVE_INFINITY ? options : { ...options, timeouts: { ...options.timeouts, totalMs } };
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
