import { NewStoreError } from "../core/newstore-error.js";
import type { StateStore } from "../durable/state/state-store.js";
import { checkText } from "./check-text.js";
import { commandsOf } from "./commands.js";
import type { RedisLike } from "./redis-like.js";

/** A state that nobody touches for so long is forgotten: a year. */
const LIFE_MS = 365 * 24 * 3_600_000;

/**
 * Keeps a state in Redis, as JSON, `{ "state": … }`, under one key, for a year after it was saved last. Redis keeps what it was told only
 * as safely as its persistence is set up.
 *
 * @param client - connected; see {@link RedisLike}. It stays yours.
 * @param key - for this piece of work alone.
 * @throws {NewStoreError} kind `configuration` when the client is none of node-redis 4 or later, ioredis and
 * `@upstash/redis`, or the key is no text; of its functions: kind `connection` when Redis fails, `configuration` when the
 * key holds something else or Redis refuses the client.
 *
 * @example
 * ```ts
 * import { redisState } from "newstore-sdk/redis";
 * import { createClient } from "redis";
 *
 * const redis = await createClient({ url: "redis://127.0.0.1" }).on("error", console.error).connect();
 * const changes = newstore.availability.export({ cursorStore: redisState(redis, "shop:atp-cursor") });
 * ```
 */
export function redisState<State>(client: RedisLike, key: string): StateStore<State> {
  const redis = commandsOf(client);
  checkText("key", key);
  return {
    async load() {
      const text = await redis.get(key);
      return text === undefined ? undefined : stateIn<State>(text);
    },
    save: (state) => redis.set(key, JSON.stringify({ state }), LIFE_MS),
  };
}

/** In an object: a client that parses what it reads gives back the state "7" as it gives back 7. */
function stateIn<State>(text: string): State {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept === "object" && kept !== null && Object.hasOwn(kept, "state"))
      return (kept as { state: State }).state;
  } catch {
    // Told below: what it is called there may hold anything.
  }
  throw new NewStoreError("The key in Redis holds something else than a state: give a key of its own.", {
    kind: "configuration",
  });
}
