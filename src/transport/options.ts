import { NewStoreError } from "../errors/newstore-error.js";
import type { AbortSignalLike } from "../platform/types.js";
import type { RetryOptions, Timeouts, ValidateOptions, ValidationMode } from "./transport.js";

/** What applies where neither the client nor the call says otherwise. */
export const DEFAULT_TIMEOUTS: Timeouts = { perAttemptMs: 30_000, totalMs: 120_000 };

export const DEFAULT_RETRY: RetryOptions = { retries: 2, baseDelayMs: 500, maxDelayMs: 8_000, retryAfterCapMs: 60_000 };

export const DEFAULT_VALIDATE: ValidateOptions = { requests: "throw", responses: "report" };

/** 64 MiB: far above any page of the API, and what a small function can still hold as text. */
export const DEFAULT_MAX_RESPONSE_BYTES = 64 * 1_024 * 1_024;

const MODES: readonly ValidationMode[] = ["throw", "report", "off"];

/** The client's deadlines with a call's own laid over them. `Infinity` is no deadline. */
export function resolveTimeouts(base: Timeouts, own: Partial<Timeouts> | undefined): Timeouts {
  if (own === undefined) return base;
  const timeouts = overlay(base, own, "timeouts");
  for (const name of ["perAttemptMs", "totalMs"] as const) {
    if (typeof timeouts[name] !== "number" || !(timeouts[name] > 0))
      throw wrongOption(`timeouts.${name}`, timeouts[name], "give milliseconds above 0, or Infinity for no limit");
  }
  return timeouts;
}

/** The client's retry policy with a call's own laid over it. */
export function resolveRetry(base: RetryOptions, own: Partial<RetryOptions> | undefined): RetryOptions {
  if (own === undefined) return base;
  const retry = overlay(base, own, "retry");
  if (!Number.isInteger(retry.retries) || retry.retries < 0) {
    throw wrongOption("retry.retries", retry.retries, "give a whole number; 0 means none");
  }
  for (const name of ["baseDelayMs", "maxDelayMs", "retryAfterCapMs"] as const) {
    if (typeof retry[name] !== "number" || !(retry[name] >= 0))
      throw wrongOption(`retry.${name}`, retry[name], "give milliseconds, 0 or more");
  }
  return retry;
}

/** The client's validation modes with a call's own laid over them. */
export function resolveValidate(base: ValidateOptions, own: Partial<ValidateOptions> | undefined): ValidateOptions {
  if (own === undefined) return base;
  const validate = overlay(base, own, "validate");
  for (const name of ["requests", "responses"] as const) {
    if (!MODES.includes(validate[name]))
      throw wrongOption(`validate.${name}`, validate[name], `give one of ${MODES.join(", ")}`);
  }
  return validate;
}

/** Longest body of an answer. `Infinity` is no limit. */
export function resolveMaxResponseBytes(own: number | undefined): number {
  const maxBytes = own ?? DEFAULT_MAX_RESPONSE_BYTES;
  if (typeof maxBytes !== "number" || !(maxBytes >= 1))
    throw wrongOption("maxResponseBytes", maxBytes, "give bytes, 1 or more, or Infinity for no limit");
  return maxBytes;
}

/** A call's signal. `null` is none, as for `fetch`. */
export function resolveSignal(own: AbortSignalLike | null | undefined): AbortSignalLike | undefined {
  if (own === undefined || own === null) return undefined;
  if (typeof own === "object" && typeof own.addEventListener === "function") return own;
  throw wrongOption("signal", typeof own, "give an AbortSignal, as in `controller.signal`");
}

/** `undefined` says nothing: it does not take a default away. A name that is not known would change nothing, unseen. */
function overlay<T extends object>(base: T, own: Partial<T>, option: string): T {
  if (typeof own !== "object" || own === null)
    throw wrongOption(option, own, `give an object with some of ${Object.keys(base).join(", ")}`);
  const unknown = Object.keys(own).find((name) => !Object.hasOwn(base, name));
  if (unknown !== undefined)
    throw new NewStoreError(
      `The option ${option}.${unknown} is unknown: ${option} has ${Object.keys(base).join(", ")}.`,
      { kind: "configuration" },
    );
  const said = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...base, ...(Object.fromEntries(said) as Partial<T>) };
}

function wrongOption(name: string, value: unknown, advice: string): NewStoreError {
  return new NewStoreError(`The option ${name} is ${String(value)}: ${advice}.`, { kind: "configuration" });
}
