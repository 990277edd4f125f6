import { isNewStoreError, NewStoreError } from "../core/newstore-error.js";
import { requireMs } from "../core/require-number.js";
import { systemClock } from "../core/system-clock.js";
import { refuseUnknown } from "../core/unknown-option.js";
import { within } from "../core/wait.js";
import type { SharedRate } from "../limits/shared-rate.js";
import { checkText } from "./check-text.js";
import { commandsOf } from "./commands.js";
import { RATE_SCRIPT } from "./rate-script.js";
import type { RedisLike } from "./redis-like.js";

/** Options of {@link redisRate}. */
export interface RedisRateOptions {
  /** Put before each key, as it is. Default: nothing. Processes that are to share a rate give the same. */
  readonly prefix?: string | undefined;
  /** Longest wait for a response of Redis, in milliseconds. Default 500: each call waits for it. */
  readonly timeoutMs?: number | undefined;
}

const DEFAULT_TIMEOUT_MS = 500;

/**
 * A rate that all processes with the same Redis keep together: no more than it says are granted in any second, counted by
 * Redis' clock. What it keeps are moments, in one list a rate under `newstore-sdk:rate:<key>`, gone a second after the
 * last call.
 *
 * | Redis | a call |
 * | --- | --- |
 * | responds | waits as long as it says |
 * | fails, or does not respond in `timeoutMs` | goes on by its client's own rate, with a warning; tries again after 5 s |
 *
 * Redis' own clock may be set. Back: turns are counted as if the last were from now, so that nobody waits for it to
 * catch up. Forward: the turns that count are forgotten, and for a second each process keeps its own rate only. So it is when
 * Redis is emptied, restarted without what it kept, or short of memory and throws the list away.
 *
 * A turn counts from when Redis grants it. A process that stands still right then, as on a machine without processor time
 * left, sends late what it was granted: alone it never sends more than the rate in a second, together with others it may.
 *
 * Redis clients keep commands for a server that is gone, some for ever; that is why the wait has an end here.
 *
 * @param client - connected; see {@link RedisLike}. It stays yours.
 * @throws {NewStoreError} of kind `configuration`, when the client is none of node-redis 4 or later, ioredis and `@upstash/redis`, or
 *   `timeoutMs` is not above 0. Its `take` rejects with one of kind `connection` while Redis is down, `timeout` when it says
 *   nothing in `timeoutMs`, `configuration` when Redis refuses the client or another program has the key.
 *
 * @example
 * ```ts
 * import { redisRate } from "newstore-sdk/redis";
 *
 * const newstore = new NewStore({ tenant, credentials, rateLimit: { perSecond: 100, shared: redisRate(redis) } });
 * ```
 */
export function redisRate(client: RedisLike, options: RedisRateOptions = {}): SharedRate {
  const redis = commandsOf(client);
  refuseUnknown(options, ["prefix", "timeoutMs"]);
  const { prefix = "", timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  checkText("prefix", prefix);
  requireMs("timeoutMs", timeoutMs, "above 0");
  return {
    async take(key, ratePerSecond, count) {
      const response = redis.run(
        RATE_SCRIPT,
        `${prefix}newstore-sdk:rate:${key}`,
        scriptArguments(ratePerSecond, count),
      );
      const waitMs = await within(systemClock, timeoutMs, response).catch((error: unknown) => {
        throw isNewStoreError(error) ? error : silent(timeoutMs);
      });
      return Number(waitMs);
    },
  };
}

/** As in the client's own rate: of 2.5 a second, two go in 800 ms. */
function scriptArguments(ratePerSecond: number, count: number): string[] {
  const limit = Math.max(1, Math.floor(ratePerSecond));
  const windowMicros = Math.ceil((limit / ratePerSecond) * 1_000_000);
  return [limit, windowMicros, count].map(String);
}

function silent(timeoutMs: number): NewStoreError {
  return new NewStoreError(`Redis did not say in ${timeoutMs} ms whether a call may begin.`, {
    kind: "timeout",
    retryable: true,
  });
}
