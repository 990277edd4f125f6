import { Cluster, Redis } from "ioredis";
import { createClient, createClientPool, createCluster, createSentinel, RESP_TYPES } from "redis";
import { expect, it } from "vitest";
import { type RedisLike, redisRate, redisTokenStore } from "../../src/redis/index.js";

/** Unconnected. That they fit the type is half of what is tested here. */
const clients: Readonly<Record<string, () => RedisLike>> = {
  "node-redis": () => createClient(),
  "node-redis, RESP 3": () => createClient({ RESP: 3 }),
  "node-redis, responses as buffers": () => createClient().withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer }),
  "node-redis, a cluster": () => createCluster({ rootNodes: [] }),
  "node-redis, a pool": () => createClientPool(),
  "node-redis, a sentinel": () => createSentinel({ name: "main", sentinelRootNodes: [{ host: "127.0.0.1", port: 1 }] }),
  ioredis: () => new Redis({ lazyConnect: true }),
  "ioredis, a cluster": () => new Cluster(["127.0.0.1:1"], { lazyConnect: true }),
};

it.each(Object.keys(clients))("%s is known, and nothing is sent by that", (name) => {
  const make = clients[name];
  if (make === undefined) throw new Error("there is no such client");
  expect(redisTokenStore(make())).toHaveProperty("lock");
  expect(redisRate(make())).toHaveProperty("take");
});
