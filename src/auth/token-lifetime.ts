import type { Token } from "./token.js";

/** Shortest life seen in production (auth-and-conventions, 2.3); taken where the answer does not say. */
const UNKNOWN_LIFETIME_MS = 300_000;

/** Longest time before the end in which a token is renewed while calls go on with it. */
const MAX_RENEW_MARGIN_MS = 300_000;
const RENEW_SHARE_OF_LIFE = 0.25;

/** Longest time before the end in which calls wait for the new one: a request under way must not outlive its token. */
const MAX_DUE_MARGIN_MS = 30_000;
const DUE_SHARE_OF_LIFE = 0.1;

/** What to do about a token. */
export type TokenState = "none" | "fresh" | "renew" | "due" | "expired";

/**
 * Life of a token in milliseconds, from `expires_in` as it came.
 *
 * | `expires_in` | life |
 * | --- | --- |
 * | a number, or a text of one | that many seconds |
 * | 0 or less | none: those who wait for it use it, nobody after them |
 * | missing, or anything else | 300 s |
 */
export function lifetimeMs(expiresIn: unknown): number {
  const seconds = typeof expiresIn === "string" && expiresIn.trim() !== "" ? Number(expiresIn) : expiresIn;
  if (typeof seconds !== "number" || !Number.isFinite(seconds)) return UNKNOWN_LIFETIME_MS;
  return Math.max(0, seconds * 1_000);
}

/**
 * State of a token. Both margins are shares of its life with a cap, so that a token of ten seconds is fresh for 7.5.
 *
 * | left of its life | state |
 * | --- | --- |
 * | more than a quarter, or than 300 s | fresh |
 * | less | renew: go on with it, and get a new one beside |
 * | less than a tenth, or than 30 s | due: wait for the new one |
 * | nothing | expired |
 */
export function tokenState(token: Token | undefined, nowMs: number): TokenState {
  if (token === undefined) return "none";
  const leftMs = leftOf(token, nowMs);
  if (leftMs <= 0) return "expired";
  if (leftMs <= Math.min(MAX_DUE_MARGIN_MS, token.lifetimeMs * DUE_SHARE_OF_LIFE)) return "due";
  if (leftMs <= Math.min(MAX_RENEW_MARGIN_MS, token.lifetimeMs * RENEW_SHARE_OF_LIFE)) return "renew";
  return "fresh";
}

/** Never more than its life: a clock that was set back, or another machine's, must not lengthen it. */
function leftOf({ expiresAtMs, lifetimeMs: life }: Token, nowMs: number): number {
  return Math.min(expiresAtMs - nowMs, life);
}
