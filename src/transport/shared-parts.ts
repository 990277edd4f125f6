import type { TokenCache } from "../auth/token-cache.js";
import type { Limits } from "../limits/limits.js";
import type { RetryBudget } from "../limits/retry-budget.js";
import type { TransportOptions } from "./options.js";

/** What a client shares with those that `withOptions` makes of it. */
export interface SharedParts {
  readonly tokens: TokenCache | undefined;
  readonly limits: Limits | undefined;
  readonly retryBudget: RetryBudget | undefined;
  /** Ids of operations whose end has been reported. */
  readonly announced: Set<string>;
}

/** Options that invalidate tokens: whose they are, and where they are kept. */
const TOKEN_OPTIONS = ["tenant", "stage", "baseUrl", "tokenUrl", "credentials", "tokenStore"] as const;

/** Options that invalidate limits: whose rate it is, and how high. */
const LIMIT_OPTIONS = ["tenant", "stage", "baseUrl", "rateLimit", "maxConcurrency", "clock"] as const;

/** Options that invalidate the retry budget: the host that it protects. */
const BUDGET_OPTIONS = ["tenant", "stage", "baseUrl"] as const;

/**
 * What stays shared when options change. What is missing in the result is made anew. Pure.
 *
 * | part | is made anew when these change |
 * | --- | --- |
 * | tokens | hosts, credentials, token store |
 * | limits | hosts, `rateLimit`, `maxConcurrency`, `clock` |
 * | retry budget | hosts, `retry.budget` |
 * | what has been announced | never: one line an operation, also where a service derives a client for each request |
 */
export function partsKept(parts: SharedParts, changes: TransportOptions): Partial<SharedParts> {
  const keeps = (names: readonly (keyof TransportOptions)[]) => names.every((name) => changes[name] === undefined);
  return {
    ...(keeps(TOKEN_OPTIONS) && { tokens: parts.tokens }),
    ...(keeps(LIMIT_OPTIONS) && { limits: parts.limits }),
    ...(keeps(BUDGET_OPTIONS) && changes.retry?.budget === undefined && { retryBudget: parts.retryBudget }),
    announced: parts.announced,
  };
}
