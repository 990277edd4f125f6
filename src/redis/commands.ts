import { NewStoreError } from "../errors/newstore-error.js";
import type { IoRedisLike, NodeRedisLike, RedisLike } from "./redis-like.js";

/** The five things that are asked of Redis, in one spelling. All times in whole milliseconds. */
export interface RedisCommands {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, lifeMs: number): Promise<void>;
  /** Whether it was set: it is not, where the key exists. */
  setIfAbsent(key: string, value: string, lifeMs: number): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** Runs a Lua script. One key only, so that a cluster knows where it belongs. */
  run(script: string, key: string, args: readonly string[]): Promise<unknown>;
}

/**
 * Recognises a client.
 *
 * | it has | it is |
 * | --- | --- |
 * | no `get`, `set`, `del`, `eval` | refused |
 * | `defineCommand` | ioredis |
 * | `send_command`, or `legacyMode` in its options | node-redis with callbacks (3 and older, or told to be): refused |
 * | none of these | node-redis 4 or later |
 *
 * Throws an error of kind `configuration`.
 */
export function commandsOf(client: RedisLike): RedisCommands {
  const given: Readonly<Record<string, unknown>> = (client ?? {}) as object as Readonly<Record<string, unknown>>;
  for (const name of ["get", "set", "del", "eval"]) {
    if (typeof given[name] !== "function") throw notAClient(`has no function ${name}`);
  }
  if (isIoRedis(client)) return ofIoRedis(client);
  const { legacyMode } = (given["options"] ?? {}) as { readonly legacyMode?: unknown };
  if (typeof given["send_command"] === "function" || legacyMode === true) throw notAClient("answers with callbacks");
  return ofNodeRedis(client);
}

function isIoRedis(client: RedisLike): client is IoRedisLike {
  return "defineCommand" in client;
}

function ofNodeRedis(client: NodeRedisLike): RedisCommands {
  return {
    get: async (key) => textOf(await client.get(key)),
    set: async (key, value, lifeMs) => void (await client.set(key, value, { PX: lifeMs })),
    setIfAbsent: async (key, value, lifeMs) => isSet(await client.set(key, value, { PX: lifeMs, NX: true })),
    delete: async (key) => void (await client.del(key)),
    run: async (script, key, args) => client.eval(script, { keys: [key], arguments: [...args] }),
  };
}

function ofIoRedis(client: IoRedisLike): RedisCommands {
  return {
    get: async (key) => textOf(await client.get(key)),
    set: async (key, value, lifeMs) => void (await client.set(key, value, "PX", lifeMs)),
    setIfAbsent: async (key, value, lifeMs) => isSet(await client.set(key, value, "PX", lifeMs, "NX")),
    delete: async (key) => void (await client.del(key)),
    run: async (script, key, args) => client.eval(script, 1, key, ...args),
  };
}

/** A client may be set up to answer with a `Buffer`. */
function textOf(answer: unknown): string | undefined {
  return answer === null || answer === undefined ? undefined : String(answer);
}

/** Redis says `OK`, or nothing where the key exists. */
function isSet(answer: unknown): boolean {
  return textOf(answer) === "OK";
}

function notAClient(what: string): NewStoreError {
  return new NewStoreError(
    `The Redis client ${what}: give a client of the package redis, version 4 or later, or of ioredis.`,
    { kind: "configuration" },
  );
}
