import type { Clock } from "../core/clock.js";
import type { Lock, SharedToken } from "./shared-tokens.js";
import type { Token } from "./token.js";
import type { ReleaseLock } from "./token-store.js";

/** What is known of a token that is to be had or made, and of the lock on it. */
export interface Situation {
  /** The store's token, if it is worth taking. */
  readonly found: Token | undefined;
  /** Who holds the lock; `nobody` where none can be had. */
  readonly holder: "us" | "another" | "nobody";
  /** How often the lock was seen to be another's before. */
  readonly waits: number;
  /** What is left of the time that may be spent on waiting, in milliseconds. */
  readonly leftMs: number;
  /** From 0 up to but not including 1. */
  readonly random: number;
  /** Whether the lock outlived a whole wait before, as one without a lifetime does. */
  readonly isLockDead: boolean;
}

/** What to do next. */
export type Step =
  | { readonly kind: "take"; readonly token: Token }
  | { readonly kind: "request" }
  | { readonly kind: "wait"; readonly waitMs: number };

/** First and longest wait between two looks. A token request takes some 100 ms, and 64 who wait must not wear Redis out. */
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 400;

/**
 * What a process that needs a token does next. Pure.
 *
 * | in the store | lock | time to wait | then |
 * | --- | --- | --- | --- |
 * | a token worth taking | any | any | take it |
 * | none | ours | any | request one: the others wait for it |
 * | none | nobody's: the store has no locks, or is down | any | request one |
 * | none | another's | left | wait 25 to 50 ms, twice that each time up to 200 to 400 ms, and look again |
 * | none | another's | used up | request one beside: one request too many is better than a call that fails |
 * | none | another's, which outlived a whole wait before | any | request one beside: its holder is gone |
 *
 * "Look again" includes a request for the lock: where its holder died it is free when its time to live has passed, and
 * the first to request it takes its place.
 */
export function nextStep({ found, holder, waits, leftMs, random, isLockDead }: Situation): Step {
  if (found !== undefined) return { kind: "take", token: found };
  if (holder !== "another" || isLockDead || leftMs <= 0) return { kind: "request" };
  const ceilingMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** waits);
  return { kind: "wait", waitMs: Math.min(leftMs, ceilingMs * (0.5 + random / 2)) };
}

/**
 * How long a lock outlives its holder. A token request that takes longer lets one more process in, every so often; a
 * shorter life would let them in while the token endpoint is merely slow.
 */
const LOCK_LIFE_MS = 5_000;

/** Longest wait for another process, whatever the callers' deadlines. Half of it is chance: not all give up at once. */
export const LONGEST_TURN_WAIT_MS = 30_000;

/** How a process comes to its turn. */
export interface TurnOptions {
  readonly shared: SharedToken;
  readonly clock: Clock;
  /** Whether a stored token is worth taking. */
  readonly isWorthTaking: (token: Token) => boolean;
  /** When the first of the callers has waited enough, by the monotonic clock. Read again at each look. */
  readonly endsAtMs: () => number;
  /** See {@link Situation}. */
  readonly isLockDead: boolean;
}

/** Another process's token to take, or the turn to request one. */
export type Turn =
  | { readonly kind: "take"; readonly token: Token }
  | {
      readonly kind: "request";
      /** What the store holds although it is not worth taking. */
      readonly stored: Token | undefined;
      /** Whether others wait for what comes of it. */
      readonly isLocked: boolean;
      /** Whether another one's lock has outlived a whole wait. */
      readonly isLockDead: boolean;
      /** To be called when the new token is in the store, or could not be had. */
      readonly release: ReleaseLock;
    };

/** Waits until the store holds a token worth taking or it is our turn to request one. Never rejects. */
export async function takeTurn({ shared, clock, isWorthTaking, endsAtMs, isLockDead }: TurnOptions): Promise<Turn> {
  const limitMs = LONGEST_TURN_WAIT_MS * (0.5 + clock.random() / 2);
  const ownEndMs = clock.monotonicMs() + limitMs;
  for (let waits = 0; ; waits += 1) {
    const { token, holder, release } = await look(shared, isWorthTaking);
    const found = token !== undefined && isWorthTaking(token) ? token : undefined;
    const leftMs = Math.min(ownEndMs, endsAtMs()) - clock.monotonicMs();
    const step = nextStep({ found, holder, waits, leftMs, random: clock.random(), isLockDead });
    if (step.kind === "request") {
      const isDead = holder === "another" && (isLockDead || clock.monotonicMs() >= ownEndMs);
      return { kind: "request", stored: token, isLocked: holder === "us", isLockDead: isDead, release };
    }
    if (step.kind === "take") {
      void release();
      return step;
    }
    await new Promise<void>((resolve) => void clock.startTimer(step.waitMs, resolve));
  }
}

/** What the store holds, and, where that is not worth taking, who holds the lock. */
async function look(
  shared: SharedToken,
  isWorthTaking: (token: Token) => boolean,
): Promise<Lock & { readonly token: Token | undefined }> {
  const first = await shared.read();
  const isSettled = first.isDown || (first.token !== undefined && isWorthTaking(first.token));
  if (isSettled) return { token: first.token, holder: "nobody", release: async () => {} };
  const lock = await shared.lock(LOCK_LIFE_MS);
  // Its holder may have written the token and let go of the lock between our two questions.
  const token = lock.holder === "us" ? (await shared.read()).token : first.token;
  return { token, ...lock };
}
