import { NewStoreError } from "../core/newstore-error.js";
import type { IoRedisLike, NodeRedisLike, RedisLike, UpstashRedisLike } from "./redis-like.js";
import { redisProblem } from "./redis-problem.js";

/**
 * The four things that Redis has to do, in one spelling. All times in whole milliseconds. What fails does so with an
 * error that says why, see {@link redisProblem}.
 */
export interface RedisCommands {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, lifeMs: number): Promise<void>;
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
 * | `createScript` | `@upstash/redis`, which speaks HTTP |
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
  if (isIoRedis(client)) return withReasons(ofIoRedis(client));
  if (isUpstash(client)) return withReasons(ofUpstash(client));
  const { legacyMode } = (given["options"] ?? {}) as { readonly legacyMode?: unknown };
  if (typeof given["send_command"] === "function" || legacyMode === true) throw notAClient("responds by callbacks");
  return withReasons(ofNodeRedis(client));
}

function withReasons(commands: RedisCommands): RedisCommands {
  const reasoned = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (thrown) {
      throw redisProblem(thrown);
    }
  };
  return {
    get: (key) => reasoned(() => commands.get(key)),
    set: (key, value, lifeMs) => reasoned(() => commands.set(key, value, lifeMs)),
    delete: (key) => reasoned(() => commands.delete(key)),
    run: (script, key, args) => reasoned(() => commands.run(script, key, args)),
  };
}

function isIoRedis(client: RedisLike): client is IoRedisLike {
  return "defineCommand" in client;
}

function isUpstash(client: RedisLike): client is UpstashRedisLike {
  return "createScript" in client;
}

/** It parses what it reads: a text that is JSON comes back as what it says. */
function ofUpstash(client: UpstashRedisLike): RedisCommands {
  return {
    get: async (key) => {
      const value = await client.get(key);
      return typeof value === "object" && value !== null ? JSON.stringify(value) : textOf(value);
    },
    set: async (key, value, lifeMs) => void (await client.set(key, value, { px: lifeMs })),
    delete: async (key) => void (await client.del(key)),
    run: async (script, key, args) => client.eval(script, [key], [...args]),
  };
}

function ofNodeRedis(client: NodeRedisLike): RedisCommands {
  return {
    get: async (key) => textOf(await client.get(key)),
    set: async (key, value, lifeMs) => void (await client.set(key, value, { PX: lifeMs })),
    delete: async (key) => void (await client.del(key)),
    run: async (script, key, args) => client.eval(script, { keys: [key], arguments: [...args] }),
  };
}

function ofIoRedis(client: IoRedisLike): RedisCommands {
  return {
    get: async (key) => textOf(await client.get(key)),
    set: async (key, value, lifeMs) => void (await client.set(key, value, "PX", lifeMs)),
    delete: async (key) => void (await client.del(key)),
    run: async (script, key, args) => client.eval(script, 1, key, ...args),
  };
}

/** A client may be set up to return a `Buffer`. */
function textOf(response: unknown): string | undefined {
  return response === null || response === undefined ? undefined : String(response);
}

function notAClient(what: string): NewStoreError {
  return new NewStoreError(
    `The Redis client ${what}: give a client of the package redis, version 4 or later, of ioredis, or of @upstash/redis.`,
    { kind: "configuration" },
  );
}
