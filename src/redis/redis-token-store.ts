import type { Token } from "../auth/token.js";
import type { ReleaseLock, TokenStore } from "../auth/token-store.js";
import { refuseUnknown } from "../core/unknown-option.js";
import { checkText } from "./check-text.js";
import { commandsOf, type RedisCommands } from "./commands.js";
import type { RedisLike } from "./redis-like.js";

/** Options of {@link redisTokenStore}. */
export interface RedisTokenStoreOptions {
  /**
   * Put before each key, as it is: `shop:` makes `shop:newstore-sdk:token:<hash>`. Default: nothing. Processes that
   * are to share their tokens give the same.
   */
  readonly prefix?: string | undefined;
}

/** Redis keeps what lives longer for this long: an expiry too far off is an error there. A year. */
const LONGEST_LIFE_MS = 365 * 24 * 3_600_000;

/**
 * Takes a lock that is free, or that has no lifetime: nobody here makes such a one, so its holder is a restored dump, a
 * `PERSIST` or another program, and it would never end.
 */
const LOCK_SCRIPT = `
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
if redis.call('PTTL', KEYS[1]) ~= -1 then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;

/** Deletes a lock only while it is ours: it may have run out and be another's by now. */
const RELEASE_SCRIPT = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

/**
 * Keeps tokens in Redis, so that all processes share them, with a lock, so that of many that start cold one asks for a
 * token and the others get that.
 *
 * Keys are `newstore-sdk:token:<hash>` and, while a token is requested, `newstore-sdk:token:<hash>:lock`; the hash is of
 * token URL, client id and scopes, keyed by the secret. Values are tokens in plain text: who can read that Redis can act as you. Wrap the
 * store in `encryptedTokenStore` if that is not meant.
 *
 * Give the client a command timeout (`commandOptions: { timeout }` of node-redis, `commandTimeout` of ioredis) if you
 * use the store by yourself. A NewStore client bounds each wait anyway, and goes on without a store that is down.
 *
 * @param client - connected; see {@link RedisLike}. It stays yours.
 * @throws {NewStoreError} of kind `configuration` when the client is none of node-redis 4 or later, ioredis and `@upstash/redis`.
 *
 * @example
 * ```ts
 * import { redisTokenStore } from "newstore-sdk/redis";
 * import { createClient } from "redis";
 *
 * const redis = await createClient({ url: "redis://127.0.0.1" }).on("error", console.error).connect();
 * const newstore = new NewStore({ tenant, credentials, tokenStore: redisTokenStore(redis) });
 * ```
 */
export function redisTokenStore(
  client: RedisLike,
  options: RedisTokenStoreOptions = {},
): TokenStore & Required<Pick<TokenStore, "lock">> {
  const redis = commandsOf(client);
  refuseUnknown(options, ["prefix"]);
  const { prefix = "" } = options;
  checkText("prefix", prefix);
  return {
    async get(key, onProblem) {
      const text = await redis.get(prefix + key);
      if (text === undefined) return undefined;
      try {
        return JSON.parse(text) as Token;
      } catch {
        onProblem?.("malformed");
        return undefined;
      }
    },
    async set(key, { accessToken, expiresAtMs, lifetimeMs }, lifeMs) {
      // Redis takes whole milliseconds above 0, and has nothing to keep of less.
      const wholeMs = Math.min(LONGEST_LIFE_MS, Math.ceil(lifeMs));
      if (wholeMs > 0) await redis.set(prefix + key, JSON.stringify({ accessToken, expiresAtMs, lifetimeMs }), wholeMs);
    },
    delete: (key) => redis.delete(prefix + key),
    lock: (key, ttlMs) => lock(redis, `${prefix}${key}:lock`, ttlMs),
  };
}

/** One node's lock is enough here: what it guards is only costly to do twice, not wrong. */
async function lock(redis: RedisCommands, key: string, ttlMs: number): Promise<ReleaseLock | undefined> {
  const owner = globalThis.crypto.randomUUID();
  const taken = await redis.run(LOCK_SCRIPT, key, [owner, String(Math.ceil(ttlMs))]);
  if (Number(taken) !== 1) return undefined;
  return async () => void (await redis.run(RELEASE_SCRIPT, key, [owner]));
}
