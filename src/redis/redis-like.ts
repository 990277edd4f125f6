/**
 * What is used of a client of the package `redis` (node-redis), version 4 or later: `createClient`, `createCluster`,
 * `createClientPool` and `createSentinel` all fit, whatever their modules and options.
 */
export interface NodeRedisLike {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, options: { PX: number; NX?: true }): Promise<unknown>;
  del(key: string): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What is used of a client of the package `ioredis`, version 5 or later: `Redis` and `Cluster` fit. */
export interface IoRedisLike {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, px: "PX", lifeMs: number): Promise<unknown>;
  set(key: string, value: string, px: "PX", lifeMs: number, nx: "NX"): Promise<unknown>;
  del(key: string): Promise<unknown>;
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  /** Only ioredis has it: clients are told apart by it. */
  defineCommand(name: string, definition: { lua: string }): void;
}

/**
 * A connected Redis client of yours, node-redis or ioredis. It is told apart by what it can do: neither package is
 * imported, and yours may be of any version that fits. Redis itself must be 5 or later; Valkey and Dragonfly speak the
 * same.
 *
 * The client stays yours: listen to its `error` event, and close it when you are done.
 */
export type RedisLike = NodeRedisLike | IoRedisLike;
