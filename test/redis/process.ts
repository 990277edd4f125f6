/**
 * A process of its own that shares with others by way of Redis. It gets ready, waits for its turn at the barrier, does
 * its work, says how it went as one line of JSON, and ends.
 */
import { type RedisLike, redisRate, redisTokenStore } from "../../src/redis/index.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { patientClock } from "../support/clock.js";
import { getOrder } from "../transport/descriptors.js";

/** What a process is told, as JSON in its first argument. */
export interface Task {
  /** Its name at the barrier. */
  readonly id: number;
  readonly client: "node-redis" | "ioredis";
  readonly redisPort: number;
  /** Gets a token that all share, and calls a server with it unless it is to stop there. */
  readonly call?: { readonly url: string; readonly isTokenOnly?: boolean };
  /** Takes turns of a rate that all share. */
  readonly take?: { readonly key: string; readonly ratePerSecond: number; readonly turns: number };
}

/** A set of those that are ready, and the list from which each waits to get its sign. */
const READY = "test:ready";
const goFor = (id: number) => `test:go:${id}`;

async function main({ id, client, redisPort, call, take }: Task): Promise<unknown> {
  const redis = await connect(client, redisPort, id);
  await redis.atBarrier();
  try {
    if (call !== undefined) return await callOnce(redis.client, call);
    if (take !== undefined) return await takeTurns(redis.client, take);
    return undefined;
  } finally {
    redis.close();
  }
}

async function callOnce(client: RedisLike, { url, isTokenOnly = false }: NonNullable<Task["call"]>) {
  const warnings: string[] = [];
  const transport = createTransport({
    baseUrl: url,
    tokenUrl: `${url}/token`,
    credentials: { clientId: "client", clientSecret: "very-secret-value" },
    tokenStore: redisTokenStore(client),
    // How soon Redis responds is not what is tested: among 64 processes on two cores, one may get no turn for seconds.
    clock: patientClock,
    logger: { warn: (message) => void warnings.push(message) },
  });
  const token = await transport.accessToken();
  if (!isTokenOnly) await transport.send({ operation: getOrder, input: { path: { id: "a" } }, options: {} });
  return { token, warnings };
}

async function takeTurns(client: RedisLike, { key, ratePerSecond, turns }: NonNullable<Task["take"]>) {
  const rate = redisRate(client, { timeoutMs: 60_000 });
  for (let taken = 0; taken < turns; ) {
    const waitMs = await rate.take(key, ratePerSecond, 1);
    if (waitMs === 0) taken += 1;
    else await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  return { turns };
}

/** Each process loads only the client that it uses: most of its time goes into that. */
async function connect(kind: Task["client"], port: number, id: number) {
  const host = "127.0.0.1";
  if (kind === "ioredis") {
    const { Redis } = await import("./ioredis-client.js");
    const client = new Redis({ port, host });
    const atBarrier = async () => {
      await client.sadd(READY, id);
      await client.blpop(goFor(id), 0);
    };
    return { client: client as RedisLike, atBarrier, close: () => client.disconnect() };
  }
  const { createClient } = await import("./node-redis-client.js");
  const client = createClient({ socket: { port, host } });
  await client.connect();
  const atBarrier = async () => {
    await client.sAdd(READY, String(id));
    await client.blPop(goFor(id), 0);
  };
  return { client: client as RedisLike, atBarrier, close: () => client.destroy() };
}

main(JSON.parse(process.argv[2] ?? "") as Task).then(
  (result) => process.stdout.write(`${JSON.stringify(result)}\n`),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
