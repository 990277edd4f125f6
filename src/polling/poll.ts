import { isNewStoreError, NewStoreError } from "../errors/newstore-error.js";
import type { Platform } from "../platform/platform.js";
import { sleep } from "../platform/wait.js";
import type { CallOptions } from "../transport/transport.js";

/** How a job is asked about until it is done. */
export interface PollOptions extends CallOptions {
  /** First wait between two questions, in milliseconds; it grows by half each time. Default 2 000. */
  readonly intervalMs?: number | undefined;
  /** Longest wait between two questions, in milliseconds. Default 60 000. */
  readonly maxIntervalMs?: number | undefined;
  /** How long to wait for the job, in milliseconds; bounds each question too. Default: no limit. */
  readonly waitMs?: number | undefined;
}

const DEFAULT_INTERVAL_MS = 2_000;
const DEFAULT_MAX_INTERVAL_MS = 60_000;
const INTERVAL_GROWTH = 1.5;

/** What is asked about, for the error when time is up. */
export interface Polled<T> {
  readonly operationId: string;
  /** The job in words, as in `import job 4711`. */
  readonly what: string;
  /** How to go on waiting, as in `imports.wait("4711")`. */
  readonly resume: string;
  readonly ask: (options: CallOptions) => Promise<T>;
  readonly isDone: (value: T) => boolean;
  /** State in words, for the error. */
  readonly state: (value: T) => string;
}

/** Never ends by itself: stands in where the caller gave no signal. */
const NO_SIGNAL = { aborted: false, addEventListener() {}, removeEventListener() {} };

/** Of the time that is left, so much is kept for the answer to the last question. */
const LAST_QUESTION_MS = 1_000;

/**
 * Asks until the job is done.
 *
 * | when | then |
 * | --- | --- |
 * | done | its last answer |
 * | the caller's signal aborts | kind `aborted`, at once |
 * | `waitMs` is over | kind `timeout`, with how to go on: the job is not lost |
 * | a question fails | its error; short failures were already retried by the call itself |
 */
export async function poll<T>(polled: Polled<T>, options: PollOptions, platform: Platform): Promise<T> {
  const { intervalMs = DEFAULT_INTERVAL_MS, maxIntervalMs = DEFAULT_MAX_INTERVAL_MS, waitMs, ...callOptions } = options;
  const startMs = platform.nowMs();
  const endMs = startMs + (waitMs ?? Number.POSITIVE_INFINITY);
  const elapsedMs = () => platform.nowMs() - startMs;
  let pauseMs = intervalMs;
  for (let isLast = false; ; ) {
    const value = await asked(polled, endMs - platform.nowMs(), callOptions, elapsedMs);
    if (polled.isDone(value)) return value;
    const leftMs = endMs - platform.nowMs();
    if (isLast || leftMs <= 0) throw tooLate(polled, `still ${polled.state(value)}`, elapsedMs());
    isLast = pauseMs >= leftMs;
    await pause(platform, isLast ? leftMs - Math.min(leftMs / 2, LAST_QUESTION_MS) : pauseMs, polled, options);
    pauseMs = Math.min(pauseMs * INTERVAL_GROWTH, maxIntervalMs);
  }
}

/** Asks once, within the time that is left. */
async function asked<T>(polled: Polled<T>, leftMs: number, options: CallOptions, elapsedMs: () => number): Promise<T> {
  if (leftMs === Number.POSITIVE_INFINITY) return polled.ask(options);
  const totalMs = Math.max(1, Math.min(leftMs, options.timeouts?.totalMs ?? leftMs));
  try {
    return await polled.ask({ ...options, timeouts: { ...options.timeouts, totalMs } });
  } catch (error) {
    if (!isNewStoreError(error, "timeout")) throw error;
    throw tooLate(polled, "not to be had: the last question was not answered", elapsedMs(), error);
  }
}

async function pause<T>(platform: Platform, pauseMs: number, polled: Polled<T>, options: PollOptions): Promise<void> {
  try {
    await sleep(platform, pauseMs, options.signal ?? NO_SIGNAL);
  } catch (cause) {
    throw new NewStoreError(`Waiting for ${polled.what} was aborted. The job goes on: ${polled.resume} waits again.`, {
      kind: "aborted",
      operationId: polled.operationId,
      cause,
    });
  }
}

function tooLate<T>(polled: Polled<T>, state: string, elapsedMs: number, cause?: NewStoreError): NewStoreError {
  return new NewStoreError(
    `${polled.what} was ${state} after ${elapsedMs} ms. The job goes on: ${polled.resume} waits again.`,
    { kind: "timeout", operationId: polled.operationId, attempts: cause?.attempts, retryable: true, cause },
  );
}
