/**
 * What processes share by way of Redis: access tokens, and the rate at which they may call. With a client of yours, of
 * the package `redis` or `ioredis`; neither is a dependency.
 *
 * @packageDocumentation
 */

export type { SharedRate } from "../limits/shared-rate.js";
export type { IoRedisLike, NodeRedisLike, RedisLike } from "./redis-like.js";
export type { RedisRateOptions } from "./redis-rate.js";
export { redisRate } from "./redis-rate.js";
export type { RedisTokenStoreOptions } from "./redis-token-store.js";
export { redisTokenStore } from "./redis-token-store.js";
