import { hash128 } from "../kernel/hash.js";

/**
 * How long an order stays unreadable, as 23 live readings had it: 0.9 to 9.4 s, median 3.6 s
 * (docs/platform/order-injection.md).
 */
export const OBSERVED_LAG_MS = { least: 900, median: 3_600, most: 9_400 } as const;

const WHOLE = 2 ** 32;

/** The lag of one order; the observed one follows from its id, so that it is the same each time. */
export function readLagMs(setting: number | "observed" | undefined, orderUuid: string): number {
  if (setting !== "observed") return setting ?? 0;
  const { least, median, most } = OBSERVED_LAG_MS;
  const place = hash128(`read lag ${orderUuid}`)[0] / WHOLE;
  // Half of all below the median, evenly; above it, long ones are rare.
  if (place < 0.5) return Math.round(least + (median - least) * 2 * place);
  return Math.round(median + (most - median) * (2 * place - 1) ** 2);
}
