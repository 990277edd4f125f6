import type { Platform } from "../platform/platform.js";
import { type Logger, log } from "../transport/logger.js";
import { isUsableToken, type Token } from "./token.js";
import { type TokenIdentity, tokenKey } from "./token-key.js";
import type { TokenStore } from "./token-store.js";

/** A store that does not answer within this time is taken to be down. */
const STORE_LIMIT_MS = 2_000;

/** One credential's place in a store, behind which no failure of the store gets through. */
export interface SharedToken {
  read(): Promise<Token | undefined>;
  write(token: Token): Promise<void>;
  drop(): Promise<void>;
}

/** For credentials that no store can tell apart, such as a function. */
export const NOT_SHARED: SharedToken = { read: async () => undefined, write: async () => {}, drop: async () => {} };

/** Makes a store safe to use: each failure is a warning, each wait is bounded. */
export function sharedToken(
  store: TokenStore,
  identity: TokenIdentity,
  platform: Platform,
  logger: Logger,
): SharedToken {
  let key: Promise<string> | undefined;
  const use = async <T>(what: string, work: (key: string) => Promise<T>): Promise<T | undefined> => {
    try {
      key ??= tokenKey(identity);
      return await within(platform, STORE_LIMIT_MS, work(await key));
    } catch {
      // Not the store's own words: they may hold a connection string with a password.
      log(logger, "warn", `the token store could not ${what} a token; going on without it`);
      return undefined;
    }
  };
  return {
    read: async () => checked(await use("read", (name) => store.get(name))),
    write: async (token) => void (await use("keep", (name) => store.set(name, token, token.lifetimeMs))),
    drop: async () => void (await use("drop", (name) => store.delete(name))),
  };
}

/** What comes out of a store may be older than this version, or somebody else's. */
function checked(value: Token | undefined): Token | undefined {
  if (typeof value !== "object" || value === null || !isUsableToken(value.accessToken)) return undefined;
  return Number.isFinite(value.expiresAtMs) && Number.isFinite(value.lifetimeMs) ? value : undefined;
}

function within<T>(platform: Platform, limitMs: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = platform.startTimer(limitMs, () => reject(new Error("no answer in time")));
    work.then(resolve, reject).finally(cancel);
  });
}
