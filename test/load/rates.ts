import { allOperations } from "../../generated/index.js";
import type { OperationDescriptor } from "../../src/core/operation.js";

/** A request that went out. */
export interface Sent {
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
}

/** Where more requests than a rate allows went out in a second, in words. */
export function brokenRates(sent: readonly Sent[], tenantPerSecond: number): string[] {
  const broken: string[] = [];
  const check = (name: string, times: readonly number[], perSecond: number) => {
    const most = mostInASecond(times);
    if (most > perSecond) broken.push(`${most} requests in one second where ${name} allows ${perSecond}`);
  };
  check(
    "the tenant's rate",
    sent.map(({ atMs }) => atMs),
    tenantPerSecond,
  );
  for (const [key, times] of byOperation(sent)) {
    const { rateLimitPerSecond } = key;
    if (rateLimitPerSecond !== undefined) check(key.id, times, rateLimitPerSecond);
  }
  return broken;
}

function byOperation(sent: readonly Sent[]): ReadonlyMap<OperationDescriptor, readonly number[]> {
  const operations: readonly OperationDescriptor[] = Object.values(allOperations);
  const patterns = operations.map((operation) => {
    const path = operation.path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/]+");
    return { operation, path: new RegExp(`^${path}$`) };
  });
  const times = new Map<OperationDescriptor, number[]>();
  for (const { atMs, method, path } of sent) {
    const found = patterns.find(({ operation, path: pattern }) => operation.method === method && pattern.test(path));
    if (found === undefined) throw new Error(`no operation of the contract is ${method} ${path}`);
    const own = times.get(found.operation) ?? [];
    times.set(found.operation, own);
    own.push(atMs);
  }
  return times;
}

/** Most in any second that begins with one of them. */
function mostInASecond(timesMs: readonly number[]): number {
  const sorted = [...timesMs].sort((a, b) => a - b);
  let most = 0;
  let oldest = 0;
  for (const [index, atMs] of sorted.entries()) {
    while (atMs - (sorted[oldest] as number) >= 1_000) oldest += 1;
    most = Math.max(most, index - oldest + 1);
  }
  return most;
}
