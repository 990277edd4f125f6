import type { Clock } from "../core/clock.js";
import { type Logger, log, throttledWarn } from "../core/logger.js";
import { isNewStoreError } from "../core/newstore-error.js";
import { within } from "../core/wait.js";
import { isUsableToken, type Token, type TokenIdentity, tokenKey } from "./token.js";
import type { ReleaseLock, StoredTokenProblem, TokenStore } from "./token-store.js";

/** A store that does not respond within this time is taken to be down. */
const STORE_LIMIT_MS = 2_000;

/** How long one that hung is left alone: a call waits for it once, and not at each step of getting a token. */
const OUTAGE_MS = 5_000;

/** What a look into a store gave. */
interface Reading {
  readonly token: Token | undefined;
  /** Whether the store failed to respond: then a lock is not to be had either. */
  readonly isDown: boolean;
}

/** What a request for a lock gave. `nobody` holds one that cannot be had: the store has no locks, or is down. */
export interface Lock {
  readonly holder: "us" | "another" | "nobody";
  readonly release: ReleaseLock;
}

/** One credential's place in a store, behind which no failure of the store gets through. */
export interface SharedToken {
  read(): Promise<Reading>;
  write(token: Token): Promise<void>;
  drop(): Promise<void>;
  lock(ttlMs: number): Promise<Lock>;
}

const NO_LOCK: Lock = { holder: "nobody", release: async () => {} };

/** For credentials that no store can tell apart, such as a function. */
export const NOT_SHARED: SharedToken = {
  read: async () => ({ token: undefined, isDown: false }),
  write: async () => {},
  drop: async () => {},
  lock: async () => NO_LOCK,
};

/** Makes a store safe to use: each failure is a warning, at most one a minute, and each wait is bounded. */
export function sharedToken(store: TokenStore, identity: TokenIdentity, clock: Clock, logger: Logger): SharedToken {
  const warn = throttledWarn(clock, (text) => log(logger, "warn", text));
  const onProblem = (problem: StoredTokenProblem) =>
    warn(`a token in the store is ${problem} and was ignored; was it written with another key, or by something else?`);
  let key: Promise<string> | undefined;
  let hungAtMs: number | undefined;
  const isLeftAlone = (): boolean => {
    const sinceMs = clock.monotonicMs() - (hungAtMs ?? Number.NEGATIVE_INFINITY);
    return sinceMs < OUTAGE_MS;
  };
  const use = async <T>(what: string, otherwise: T, work: (key: string) => Promise<T>): Promise<T> => {
    if (isLeftAlone()) return otherwise;
    const startedAtMs = clock.monotonicMs();
    try {
      key ??= tokenKey(identity);
      const value = await within(clock, STORE_LIMIT_MS, work(await key));
      hungAtMs = undefined;
      return value;
    } catch (error) {
      if (clock.monotonicMs() - startedAtMs >= STORE_LIMIT_MS) hungAtMs = clock.monotonicMs();
      // An error of the SDK's says why. A store's other words may hold a connection string with a password.
      const why = isNewStoreError(error) ? ` (${error.message})` : "";
      warn(`the token store could not ${what} a token${why}; going on without it`);
      return otherwise;
    }
  };
  return {
    read: () =>
      use<Reading>("read", { token: undefined, isDown: true }, async (name) => ({
        token: checked(await store.get(name, onProblem)),
        isDown: false,
      })),
    write: (token) => use("keep", undefined, (name) => store.set(name, token, token.lifetimeMs)),
    drop: () => use("drop", undefined, (name) => store.delete(name)),
    lock: async (ttlMs) => {
      if (store.lock === undefined) return NO_LOCK;
      // One that comes after our patience is nobody's, until it runs out by itself.
      return use("lock", NO_LOCK, async (name) => {
        const release = await store.lock?.(name, ttlMs);
        // Redis' own word for "another holds it" is null.
        if (release === undefined || release === null) return { ...NO_LOCK, holder: "another" };
        return { holder: "us", release: () => use("unlock", undefined, release) };
      });
    },
  };
}

/** What comes out of a store may be older than this version, or somebody else's. */
function checked(value: Token | undefined): Token | undefined {
  if (typeof value !== "object" || value === null || !isUsableToken(value.accessToken)) return undefined;
  return Number.isFinite(value.expiresAtMs) && Number.isFinite(value.lifetimeMs) ? value : undefined;
}
