import type { Platform } from "../platform/platform.js";
import { nextStep } from "./next-step.js";
import type { Lock, SharedToken } from "./shared-tokens.js";
import type { Token } from "./token.js";
import type { ReleaseLock } from "./token-store.js";

/**
 * How long a lock outlives its holder. A token request that takes longer lets one more process in, every so often; a
 * shorter life would let them in while the token endpoint is merely slow.
 */
export const LOCK_LIFE_MS = 5_000;

/** Longest wait for another process, whatever the callers' deadlines. Half of it is chance: not all give up at once. */
export const LONGEST_TURN_WAIT_MS = 30_000;

/** How a process comes to its turn. */
export interface TurnOptions {
  readonly shared: SharedToken;
  readonly platform: Platform;
  /** Whether a stored token is worth taking. */
  readonly isWorthTaking: (token: Token) => boolean;
  /** When the first of the callers has waited enough, in milliseconds since the epoch. Asked again at each look. */
  readonly endsAtMs: () => number;
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
      /** To be called when the new token is in the store, or could not be had. */
      readonly release: ReleaseLock;
    };

/** Waits until the store holds a token worth taking or it is our turn to request one. Never rejects. */
export async function takeTurn({ shared, platform, isWorthTaking, endsAtMs }: TurnOptions): Promise<Turn> {
  const limitMs = LONGEST_TURN_WAIT_MS * (0.5 + platform.random() / 2);
  const ownEndMs = platform.nowMs() + limitMs;
  for (let waits = 0; ; waits += 1) {
    const { token, holder, release } = await look(shared, isWorthTaking);
    const found = token !== undefined && isWorthTaking(token) ? token : undefined;
    const leftMs = Math.min(ownEndMs, endsAtMs()) - platform.nowMs();
    const step = nextStep({ found, holder, waits, leftMs, random: platform.random() });
    if (step.kind === "request") return { kind: "request", stored: token, isLocked: holder === "us", release };
    if (step.kind === "take") {
      void release();
      return step;
    }
    await new Promise<void>((resolve) => void platform.startTimer(step.waitMs, resolve));
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
