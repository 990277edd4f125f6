import type { OperationDescriptor } from "../../core/operation.js";

/** Which limits the sandbox keeps. */
export interface QuotaOptions {
  /** Whether operations have the limits that the platform publishes for them. Default true. */
  readonly operations?: boolean;
  /** Calls a second of the whole tenant. Default 100, a development tenant's; a production tenant has 200. */
  readonly tenantPerSecond?: number | false;
}

/** docs/platform/authentication-and-conventions.md#rate-limits. */
const DEVELOPMENT_TENANT_PER_SECOND = 100;

const WINDOW_MS = 1_000;

/**
 * Limits as published, over a sliding second of the sandbox clock: on a clock that stands, a limit that was reached
 * stays so until the clock is moved. Refused calls do not count. Token requests have another host and no limit.
 */
export class Quotas {
  readonly #operations: boolean;
  readonly #tenantPerSecond: number | false;
  readonly #timesMs = new Map<string, number[]>();

  constructor(options: QuotaOptions) {
    this.#operations = options.operations ?? true;
    this.#tenantPerSecond = options.tenantPerSecond ?? DEVELOPMENT_TENANT_PER_SECOND;
  }

  /** Counts a call. When it is one too many: returns after how many seconds to retry. */
  take(operation: OperationDescriptor, nowMs: number): number | undefined {
    if (operation.host === "identity") return undefined;
    const own = this.#operations ? operation.rateLimitPerSecond : undefined;
    const limits = [
      { times: this.#times("*", nowMs), perSecond: this.#tenantPerSecond || Number.POSITIVE_INFINITY },
      { times: this.#times(operation.id, nowMs), perSecond: own ?? Number.POSITIVE_INFINITY },
    ];
    const full = limits.find(({ times, perSecond }) => times.length >= perSecond);
    if (full) return Math.max(1, Math.ceil(((full.times[0] ?? nowMs) + WINDOW_MS - nowMs) / 1_000));
    for (const { times } of limits) times.push(nowMs);
    return undefined;
  }

  clear(): void {
    this.#timesMs.clear();
  }

  /** Calls of the last second. */
  #times(key: string, nowMs: number): number[] {
    const times = this.#timesMs.get(key) ?? [];
    const old = times.findIndex((atMs) => atMs > nowMs - WINDOW_MS);
    times.splice(0, old < 0 ? times.length : old);
    this.#timesMs.set(key, times);
    return times;
  }
}
