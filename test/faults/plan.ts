import { FAULTS } from "./faults.js";
import { KINDS, type Kind } from "./kinds.js";
import type { Step } from "./world.js";

/** One call of a run. */
export interface PlannedCall {
  readonly name: string;
  readonly kind: Kind;
  /** What happens to its requests, in order; nothing is wrong with those that follow. */
  readonly steps: readonly Step[];
  readonly startAfterMs: number;
  /** When the caller loses patience; mostly never. */
  readonly abortAfterMs: number | undefined;
}

/** What one run does. It follows from its seed alone. */
export interface RunPlan {
  readonly seed: number;
  readonly calls: readonly PlannedCall[];
  readonly tokenSteps: readonly Step[];
  readonly expiresIn: unknown;
  readonly retries: number;
  readonly timeouts: { readonly perAttemptMs: number; readonly totalMs: number };
}

/** A small generator with a seed (mulberry32): the same numbers on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws a run: one to four calls at once or one after another, faults for each and for the token. */
export function planOf(seed: number): RunPlan {
  const random = generator(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const stepOf = (): Step => ({ fault: pick(FAULTS), isWorkDone: random() < 0.5 });
  const stepsOf = (most: number): Step[] => Array.from({ length: upTo(most) }, stepOf);
  const isSpread = random() < 0.5;
  return {
    seed,
    // With good ones between: the token of a later attempt can fail too.
    tokenSteps: random() < 0.5 ? stepsOf(6).map((step) => (random() < 0.4 ? {} : step)) : [],
    // Mostly a long life; else one that ends while calls are under way, so that attempts of one call differ in tokens.
    expiresIn: pick([3_600, 3_600, "3600", undefined, 10, 0]),
    retries: pick([2, 2, 2, 5, 0]),
    timeouts: pick([
      { perAttemptMs: 30_000, totalMs: 120_000 },
      { perAttemptMs: 10_000, totalMs: 60_000 },
      { perAttemptMs: 10_000, totalMs: 15_000 },
    ]),
    calls: Array.from({ length: 1 + upTo(3) }, (_, index) => ({
      name: `r${seed}c${index + 1}`,
      kind: pick(KINDS),
      steps: stepsOf(6),
      startAfterMs: isSpread ? upTo(20_000) : 0,
      abortAfterMs: random() < 0.15 ? upTo(40_000) : undefined,
    })),
  };
}

/** A run in words, for the report of one that failed. */
export function describePlan({ seed, calls, tokenSteps, expiresIn, retries, timeouts }: RunPlan): string {
  const words = (steps: readonly Step[]) =>
    steps.map(({ fault, isWorkDone }) => `${fault?.name ?? "well"}${isWorkDone ? " (work done)" : ""}`).join("; ");
  return [
    `run ${seed}: ${retries} retries, ${JSON.stringify(timeouts)}, expires_in ${String(expiresIn)}, token: ${words(tokenSteps)}`,
    ...calls.map(
      ({ name, kind, steps, startAfterMs, abortAfterMs }) =>
        `  ${name} ${kind.name}, after ${startAfterMs} ms, aborted ${abortAfterMs ?? "never"}: ${words(steps)}`,
    ),
  ].join("\n");
}
