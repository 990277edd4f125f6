import { DEFAULT_TIMEOUTS, resolveTimeouts } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import { requireMs } from "../../core/require-number.js";

/** How often something is looked at that is waited for, and how long. */
export interface Pauses {
  readonly intervalMs: number;
  readonly maxIntervalMs: number;
  readonly timeoutMs: number;
}

/** What of it the caller says; `undefined` says nothing. */
type GivenPauses = { readonly [Name in keyof Pauses]?: number | undefined };

const GROWTH = 1.5;

/** Of the time that is left, so much is kept for the response to the last look. */
const LAST_LOOK_MS = 1_000;

/**
 * The options of a wait, with its defaults. The deadlines of its calls are checked here as well: each call gets what is left
 * of the wait instead, which would hide one that is none.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function resolvePauses<Options extends GivenPauses & CallOptions>(defaults: Pauses, given: Options) {
  const { intervalMs, maxIntervalMs, timeoutMs } = given;
  const pauses: Pauses = {
    intervalMs: intervalMs === undefined ? defaults.intervalMs : intervalMs,
    maxIntervalMs: maxIntervalMs === undefined ? defaults.maxIntervalMs : maxIntervalMs,
    timeoutMs: timeoutMs === undefined ? defaults.timeoutMs : timeoutMs,
  };
  for (const [name, value] of Object.entries(pauses)) requireMs(name, value, "above 0");
  resolveTimeouts(DEFAULT_TIMEOUTS, given.timeouts);
  return { ...given, ...pauses };
}

/** The pause before the second look. */
export function firstPauseMs({ intervalMs, maxIntervalMs }: Pauses): number {
  return Math.min(intervalMs, maxIntervalMs);
}

/** The pause that follows one: longer by half. */
export function nextPauseMs(pauseMs: number, { maxIntervalMs }: Pauses): number {
  return Math.min(pauseMs * GROWTH, maxIntervalMs);
}

/** The pause before the last look: nearly all that is left. */
export function lastPauseMs(leftMs: number): number {
  return leftMs - Math.min(leftMs / 2, LAST_LOOK_MS);
}

/** Options of a call that ends with the wait, or sooner where the caller says so. */
export function withinLeft(options: CallOptions, leftMs: number): CallOptions {
  if (leftMs === Number.POSITIVE_INFINITY) return options;
  const totalMs = Math.max(1, Math.min(leftMs, options.timeouts?.totalMs ?? leftMs));
  return { ...options, timeouts: { ...options.timeouts, totalMs } };
}
