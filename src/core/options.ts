import { configurationError } from "./configuration-error.js";
import { NewStoreError } from "./newstore-error.js";
import type { CallOptions, RetryOptions, Some, Timeouts, ValidateOptions, ValidationMode } from "./request.js";
import { requireMs, requireWhole } from "./require-number.js";
import { written } from "./shown.js";
import { refuseUnknown } from "./unknown-option.js";
import type { AbortSignalLike } from "./web-types.js";

/** What applies where neither the client nor the call says otherwise. */
export const DEFAULT_TIMEOUTS: Timeouts = { perAttemptMs: 30_000, totalMs: 120_000 };

export const DEFAULT_RETRY: RetryOptions = { retries: 2, baseDelayMs: 500, maxDelayMs: 8_000, retryAfterCapMs: 60_000 };

export const DEFAULT_VALIDATE: ValidateOptions = {
  requests: "throw",
  responses: "report",
  unknownMembers: "report",
};

/** 64 MiB: far above any page of the API, and what a small function can still hold as text. */
const DEFAULT_MAX_RESPONSE_BYTES = 64 * 1_024 * 1_024;

const MODES: readonly ValidationMode[] = ["throw", "report", "off"];

/** Every option of a call; the compiler says when one is missing here. */
const CALL_OPTIONS: Readonly<Record<keyof CallOptions, true>> = {
  signal: true,
  timeouts: true,
  retry: true,
  validate: true,
  headers: true,
  middleware: true,
  priority: true,
};

const CALL_OPTION_NAMES = Object.keys(CALL_OPTIONS);

/**
 * Refuses options of a call that nobody reads, such as `timeout` for `timeouts`: they would change nothing, unseen.
 *
 * @param own - names of options that this method has beside those of every call.
 *
 * @throws {NewStoreError} kind `configuration`, with the name that was probably meant.
 */
export function checkCallOptions(options: CallOptions, own: readonly string[] = []): void {
  if (typeof options !== "object" || options === null)
    throw new NewStoreError(`The options of this call are ${written(options)}: give an object, as in { signal }.`, {
      kind: "configuration",
    });
  refuseUnknown(options, own.length === 0 ? CALL_OPTION_NAMES : [...CALL_OPTION_NAMES, ...own]);
  const { priority } = options;
  if (priority !== undefined && priority !== "live" && priority !== "bulk")
    throw configurationError("priority", `is ${written(priority)}: give "live" or "bulk"`);
}

/** The client's deadlines with a call's own laid over them. `Infinity` is no deadline. */
export function resolveTimeouts(base: Timeouts, own: Some<Timeouts> | undefined): Timeouts {
  if (own === undefined) return base;
  const timeouts = overlay(base, own, "timeouts");
  for (const name of ["perAttemptMs", "totalMs"] as const)
    requireMs(`timeouts.${name}`, timeouts[name], "above 0", "or Infinity for no limit");
  return timeouts;
}

/** The client's retry policy with a call's own laid over it. */
export function resolveRetry(base: RetryOptions, own: Some<RetryOptions> | undefined): RetryOptions {
  if (own === undefined) return base;
  const retry = overlay(base, own, "retry");
  requireWhole("retry.retries", retry.retries, 0);
  for (const name of ["baseDelayMs", "maxDelayMs", "retryAfterCapMs"] as const)
    requireMs(`retry.${name}`, retry[name], "0 or more");
  return retry;
}

/** The client's validation modes with a call's own laid over them. */
export function resolveValidate(base: ValidateOptions, own: Some<ValidateOptions> | undefined): ValidateOptions {
  if (own === undefined) return base;
  const validate = overlay(base, own, "validate");
  for (const name of ["requests", "responses", "unknownMembers"] as const) {
    if (!MODES.includes(validate[name]))
      throw configurationError(`validate.${name}`, `is ${written(validate[name])}: give one of ${MODES.join(", ")}`);
  }
  return validate;
}

/** Longest body of a response. `Infinity` is no limit. */
export function resolveMaxResponseBytes(own: number | undefined): number {
  const maxBytes = own ?? DEFAULT_MAX_RESPONSE_BYTES;
  requireWhole("maxResponseBytes", maxBytes, 1, "or Infinity for no limit");
  return maxBytes;
}

/** A call's signal. `null` is none, as for `fetch`. */
export function resolveSignal(own: AbortSignalLike | null | undefined): AbortSignalLike | undefined {
  if (own === undefined || own === null) return undefined;
  if (typeof own === "object" && typeof own.addEventListener === "function") return own;
  throw configurationError("signal", `is ${String(typeof own)}: give an AbortSignal, as in \`controller.signal\``);
}

/** `undefined` says nothing: it does not take a default away. A name that is not known would change nothing, unseen. */
function overlay<T extends object>(base: T, own: Some<T>, option: string): T {
  if (typeof own !== "object" || own === null)
    throw configurationError(option, `is ${written(own)}: give an object with some of ${Object.keys(base).join(", ")}`);
  refuseUnknown(own, Object.keys(base), `${option}.`);
  const said = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...base, ...(Object.fromEntries(said) as Partial<T>) };
}
