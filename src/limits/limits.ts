import type { Clock } from "../core/clock.js";
import type { OperationDescriptor } from "../core/operation.js";
import type { ResolvedLimits } from "./rate-limit-options.js";
import { RateLimiter } from "./rate-limiter.js";
import { SharedTurns } from "./shared-turns.js";

/** What limits are made with. */
export interface LimitsOptions {
  readonly limits: ResolvedLimits;
  /** Whose rate it is: the tenant's URL. Names the keys of a shared rate. */
  readonly tenant: string;
  readonly clock: Clock;
  readonly warn: (text: string) => void;
}

/** A client's limits, shared by all clients that `withOptions` makes of it. Nothing runs until somebody waits. */
export class Limits {
  readonly resolved: ResolvedLimits;
  readonly limiter: RateLimiter;
  readonly #options: LimitsOptions;
  readonly #turns = new Map<string, SharedTurns>();

  constructor(options: LimitsOptions) {
    this.resolved = options.limits;
    this.limiter = new RateLimiter({ ...options.limits, clock: options.clock });
    this.#options = options;
  }

  /** The shared rates that a request needs turns of, in the order in which turns are requested. */
  sharedTurns({ id, rateLimitPerSecond }: OperationDescriptor): readonly SharedTurns[] {
    const { tenant } = this.#options;
    return [
      // The operation's own first: it is the narrower one, and a turn that is refused there costs none of the tenant's.
      this.#turnsOf(`${tenant} ${id}`, rateLimitPerSecond),
      this.#turnsOf(tenant, this.resolved.ratePerSecond),
    ].filter((turns) => turns !== undefined);
  }

  #turnsOf(key: string, ratePerSecond: number | undefined): SharedTurns | undefined {
    const { clock, warn } = this.#options;
    const { shared } = this.resolved;
    if (shared === undefined || ratePerSecond === undefined) return undefined;
    const known = this.#turns.get(key);
    if (known !== undefined) return known;
    const turns = new SharedTurns({ shared, key, ratePerSecond, clock, warn });
    this.#turns.set(key, turns);
    return turns;
  }
}
