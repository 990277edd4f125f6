/**
 * What processes share by way of Redis: access tokens, the rate at which they may call, and the state of long work. With a client of yours, of
 * the package `redis`, `ioredis` or `@upstash/redis`; none is a dependency.
 *
 * @packageDocumentation
 */

export type { StateStore } from "../durable/state/state-store.js";
export type { SharedRate } from "../limits/shared-rate.js";
export type { IoRedisLike, NodeRedisLike, RedisLike, UpstashRedisLike } from "./redis-like.js";
export type { RedisRateOptions } from "./redis-rate.js";
export { redisRate } from "./redis-rate.js";
export { redisState } from "./redis-state.js";
export type { RedisTokenStoreOptions } from "./redis-token-store.js";
export { redisTokenStore } from "./redis-token-store.js";
