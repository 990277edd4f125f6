import type { Token } from "./token.js";

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
 *
 * "Look again" includes asking for the lock: where its holder died it is free when its time to live has passed, and
 * the first who asks takes its place.
 */
export function nextStep({ found, holder, waits, leftMs, random }: Situation): Step {
  if (found !== undefined) return { kind: "take", token: found };
  if (holder !== "another" || leftMs <= 0) return { kind: "request" };
  const ceilingMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** waits);
  return { kind: "wait", waitMs: Math.min(leftMs, ceilingMs * (0.5 + random / 2)) };
}
