import type { Clock } from "../../core/clock.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import type { CallOptions } from "../../core/request.js";
import { oneLine } from "../../core/text.js";
import { sleep } from "../../core/wait.js";
import { isPassing } from "./is-passing.js";
import { firstPauseMs, lastPauseMs, nextPauseMs, type Pauses, resolvePauses, withinLeft } from "./pauses.js";

/** How a job is polled until it is done. */
export interface PollOptions extends CallOptions {
  /** First pause between two polls, in milliseconds; it grows by half each time, up to `maxIntervalMs`. Default 2 000. */
  readonly intervalMs?: number | undefined;
  /** Longest pause between two polls, in milliseconds. Default 60 000. */
  readonly maxIntervalMs?: number | undefined;
  /** How long to wait for the job, in milliseconds; bounds each poll too. Default one hour; `Infinity` is no limit. */
  readonly timeoutMs?: number | undefined;
}

/** The options that a wait has beside those of a call. */
export const POLL_OPTION_NAMES = ["intervalMs", "maxIntervalMs", "timeoutMs"] as const;

/** Imports of large catalogs take the better part of an hour. */
const DEFAULTS: Pauses = { intervalMs: 2_000, maxIntervalMs: 60_000, timeoutMs: 3_600_000 };

/** So many polls in a row may fail for a moment; each has been retried by the call itself. */
const MOST_FAILED_POLLS = 5;

/** A state that nobody knows and that does not change for so long is taken for an end. */
const UNKNOWN_STATE_LIMIT_MS = 3_600_000;

/** A job that is polled. */
export interface PolledJob<T> {
  readonly operationId: string;
  /** The job's id, which errors carry. */
  readonly id: string;
  /** The job in words, as in `import job 4711`. */
  readonly what: string;
  /** How to go on waiting, as in `imports.wait("4711")`. */
  readonly resume: string;
  readonly read: (options: CallOptions) => Promise<T>;
  readonly isDone: (value: T) => boolean;
  /** The job's state; `undefined` when the response has none. */
  readonly state: (value: T) => string | undefined;
  /** States that are known; another one is waited for, but not for ever. */
  readonly known: readonly string[];
}

/** Never ends by itself: stands in where the caller gave no signal. */
const NO_SIGNAL = { aborted: false, addEventListener() {}, removeEventListener() {} };

/**
 * Polls until the job is done.
 *
 * | when | then |
 * | --- | --- |
 * | done | its last response |
 * | the caller's signal aborts | kind `aborted`, at once |
 * | `timeoutMs` is over | kind `timeout`, with how to go on: the job is not lost |
 * | a poll fails for a moment (connection, timeout, 5xx, 429, a gateway's 404, no state in it) | the next poll, up to five in a row |
 * | a poll fails otherwise, or once more | its error, with the job's id |
 * | a state that is not known stays for an hour | kind `job` |
 */
export async function poll<T>(job: PolledJob<T>, options: PollOptions, clock: Clock): Promise<T> {
  const { intervalMs, maxIntervalMs, timeoutMs, ...callOptions } = resolvePauses(DEFAULTS, options);
  const pauses: Pauses = { intervalMs, maxIntervalMs, timeoutMs };
  const startMs = clock.monotonicMs();
  const elapsedMs = () => Math.round(clock.monotonicMs() - startMs);
  const leftMs = () => startMs + timeoutMs - clock.monotonicMs();
  let pauseMs = firstPauseMs(pauses);
  let failures = 0;
  let unknown: { readonly state: string; readonly sinceMs: number } | undefined;
  let seen = "of unknown state";
  for (let isLast = false; ; ) {
    let waitMs = pauseMs;
    try {
      const value = await pollOnce(job, leftMs(), callOptions, elapsedMs);
      if (job.isDone(value)) return value;
      const state = job.state(value);
      if (state === undefined) throw noState(job);
      failures = 0;
      seen = `still ${state}`;
      unknown = job.known.includes(state)
        ? undefined
        : unknown?.state === state
          ? unknown
          : { state, sinceMs: elapsedMs() };
      if (unknown !== undefined && elapsedMs() - unknown.sinceMs >= UNKNOWN_STATE_LIMIT_MS)
        throw stuck(job, state, value);
    } catch (error) {
      if (!isPassing(error) || error.jobId !== undefined || ++failures > MOST_FAILED_POLLS) throw ofJob(job, error);
      waitMs = Math.max(pauseMs, error.retryAfterMs ?? 0);
    }
    const left = leftMs();
    if (isLast || left <= 0) throw tooLate(job, seen, elapsedMs());
    isLast = waitMs >= left;
    await pause(clock, isLast ? lastPauseMs(left) : waitMs, job, options);
    pauseMs = nextPauseMs(pauseMs, pauses);
  }
}

/** Polls once, within the time that is left. */
async function pollOnce<T>(
  job: PolledJob<T>,
  leftMs: number,
  options: CallOptions,
  elapsedMs: () => number,
): Promise<T> {
  const within = withinLeft(options, leftMs);
  try {
    return await job.read(within);
  } catch (error) {
    const endsSooner = leftMs === Number.POSITIVE_INFINITY || (within.timeouts?.totalMs ?? leftMs) < leftMs;
    if (!isNewStoreError(error, "timeout") || endsSooner) throw error;
    throw tooLate(job, "not to be had: the last poll got no response", elapsedMs(), error);
  }
}

async function pause<T>(clock: Clock, pauseMs: number, job: PolledJob<T>, options: PollOptions): Promise<void> {
  try {
    await sleep(clock, pauseMs, options.signal ?? NO_SIGNAL);
  } catch (cause) {
    throw new NewStoreError(`Waiting for ${job.what} was aborted. The job goes on: ${job.resume} waits again.`, {
      kind: "aborted",
      operationId: job.operationId,
      jobId: job.id,
      cause,
    });
  }
}

/** What a poll or `onState` threw, with the job that was waited for. */
function ofJob<T>(job: PolledJob<T>, error: unknown): unknown {
  return isNewStoreError(error) && error.jobId === undefined ? error.with({ jobId: job.id }) : error;
}

function noState<T>(job: PolledJob<T>): NewStoreError {
  return new NewStoreError(
    `${job.operationId} returned nothing that tells the state of ${job.what}. Read it again later.`,
    {
      kind: "api",
      operationId: job.operationId,
      retryable: true,
    },
  );
}

function stuck<T>(job: PolledJob<T>, state: string, body: T): NewStoreError {
  return new NewStoreError(
    `${job.what} has been in the state ${JSON.stringify(oneLine(state, 100))} for an hour, and the SDK does not know that state. ${job.resume} waits again.`,
    { kind: "job", operationId: job.operationId, jobId: job.id, body },
  );
}

function tooLate<T>(job: PolledJob<T>, state: string, elapsedMs: number, cause?: NewStoreError): NewStoreError {
  return new NewStoreError(
    `${job.what} was ${state} after ${elapsedMs} ms. The job goes on: ${job.resume} waits again.`,
    {
      kind: "timeout",
      operationId: job.operationId,
      jobId: job.id,
      attempts: cause?.attempts,
      retryable: true,
      cause,
    },
  );
}
