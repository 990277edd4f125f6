/**
 * What is used of a client of the package `redis` (node-redis), version 4 or later: `createClient`, `createCluster`,
 * `createClientPool` and `createSentinel` all fit, whatever their modules and options.
 */
export interface NodeRedisLike {
  /** Reads a key: its text, or `null` where there is none. */
  get(key: string): Promise<unknown>;
  /** Writes a key that lives `PX` milliseconds. */
  set(key: string, value: string, options: { PX: number }): Promise<unknown>;
  /** Removes a key. */
  del(key: string): Promise<unknown>;
  /** Runs a Lua script on the server, as one step. */
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What is used of a client of the package `ioredis`, version 5 or later: `Redis` and `Cluster` fit. */
export interface IoRedisLike {
  /** Reads a key: its text, or `null` where there is none. */
  get(key: string): Promise<unknown>;
  /** Writes a key that lives that many milliseconds. */
  set(key: string, value: string, px: "PX", lifeMs: number): Promise<unknown>;
  /** Removes a key. */
  del(key: string): Promise<unknown>;
  /** Runs a Lua script on the server, as one step. */
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  /** Only ioredis has it: it distinguishes the clients. */
  defineCommand(name: string, definition: { lua: string }): void;
}

/** What is used of a client of the package `@upstash/redis`, which speaks HTTP: there is nothing to connect. */
export interface UpstashRedisLike {
  /** Reads a key: its value, parsed where it looks like JSON, or `null` where there is none. */
  get(key: string): Promise<unknown>;
  /** Writes a key that lives `px` milliseconds. */
  set(key: string, value: string, options: { px: number }): Promise<unknown>;
  /** Removes a key. */
  del(key: string): Promise<unknown>;
  /** Runs a Lua script on the server, as one step. */
  eval(script: string, keys: string[], args: string[]): Promise<unknown>;
  /** Only this one has it: it distinguishes the clients. */
  createScript(script: string): unknown;
}

/**
 * A connected Redis client of yours: node-redis, ioredis or `@upstash/redis`. It is recognised by what it can do: neither package is
 * imported, and yours may be of any version that fits. Redis itself must be 5 or later; Valkey and Dragonfly speak the
 * same.
 *
 * The client stays yours: listen to its `error` event, and close it when you are done.
 */
export type RedisLike = NodeRedisLike | IoRedisLike | UpstashRedisLike;
