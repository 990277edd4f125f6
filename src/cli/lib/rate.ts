import type { Io } from "./io.js";

/** The line is renewed so often. */
const RENEW_MS = 200;

/** A count with thousands set apart. Pure. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

/** Counts what is done, and shows on a terminal how much and how fast. */
export function rate(
  io: Io,
  one: string,
  many?: string,
): { readonly add: (count: number) => void; readonly total: () => number } {
  const startMs = performance.now();
  let total = 0;
  let shownMs = Number.NEGATIVE_INFINITY;
  return {
    total: () => total,
    add: (count) => {
      total += count;
      const nowMs = performance.now();
      if (nowMs - shownMs < RENEW_MS) return;
      shownMs = nowMs;
      const perSecond = Math.round(total / Math.max(0.001, (nowMs - startMs) / 1_000));
      io.progress(`${counted(total, one, many)}, ${perSecond.toLocaleString("en-US")}/s`);
    },
  };
}
