import type { Clock } from "../../src/core/clock.js";
import type { TransportOptions } from "../../src/transport/options.js";
import { type Chance, raise, THROWN } from "./chance.js";

const never = (): Promise<never> => new Promise(() => {});

/** A function that fails in one of the ways in which functions fail. */
function failing(chance: Chance): () => unknown {
  const thrown = chance.pick(THROWN);
  return chance.pick<() => unknown>([
    () => raise(thrown),
    () => Promise.reject(thrown),
    never,
    () => undefined,
    () => null,
    () => 7,
    () => ({}),
    () => Promise.resolve("text"),
    () => ({ accessToken: 7, expiresInSeconds: "soon" }),
  ]);
}

/** What the caller's own parts do: mostly all is well, and one of them fails. */
export function wildParts(chance: Chance, clock: Clock): Partial<TransportOptions> {
  const fail = failing(chance) as () => never;
  const thrown = chance.pick(THROWN);
  const odd = chance.pick<() => never>([() => raise(thrown), () => Number.NaN as never, () => undefined as never]);
  // Whoever reads the time to throw does it once in a while: at the first reading nothing else would be seen.
  let readings = chance.upTo(20);
  const seldom = <T>(good: () => T) => {
    readings -= 1;
    return readings === 0 ? (odd() as T) : good();
  };
  const parts: Readonly<Record<string, Partial<TransportOptions>>> = {
    nothing: {},
    "the token store": { tokenStore: { get: fail, set: fail, delete: fail } },
    "its lock": { tokenStore: { get: async () => undefined, set: fail, delete: fail, lock: fail } },
    "a provider of tokens": { credentials: fail },
    "the clock": { clock: { ...clock, monotonicMs: () => seldom(clock.monotonicMs) } },
    "the date": { clock: { ...clock, nowMs: () => seldom(clock.nowMs) } },
    chance: { clock: { ...clock, random: odd, uuid: odd } },
    "a middleware": { middleware: [fail] },
    "a middleware that fails behind": { middleware: [(_, next) => next().then(fail)] },
    "a middleware that sends twice": { middleware: [(_, next) => next().then(() => next(), next)] },
    "a middleware that makes responses up": {
      middleware: [async () => ({ status: 200, headers: new Headers() }) as never],
    },
    hooks: { hooks: { onAttempt: fail, onRetry: fail, onDrift: fail, onDeprecation: fail } },
    "the logger": { logger: { debug: fail, info: fail, warn: fail, error: fail } },
    "the telemetry": { telemetry: { startCall: fail } },
    "a span": { telemetry: { startCall: () => ({ run: fail, startAttempt: fail, end: fail }) } },
    "a shared rate": { rateLimit: { perSecond: 100, shared: { take: fail } } },
  };
  return parts[chance.pick(Object.keys(parts))] ?? {};
}
