import { authenticating } from "../auth/authenticate.js";
import { createTokens } from "../auth/create-tokens.js";
import type { Credentials } from "../auth/credentials.js";
import type { TokenCache } from "../auth/token-cache.js";
import { MemoryTokenStore, type TokenStore } from "../auth/token-store.js";
import { NewStoreError } from "../errors/newstore-error.js";
import { Limits } from "../limits/limits.js";
import { type RateLimit, resolveLimits } from "../limits/rate-limit-options.js";
import { createRetryBudget, type RetryBudgetOptions } from "../limits/retry-budget.js";
import { type Platform, systemPlatform } from "../platform/platform.js";
import type { AbortSignalLike, FetchLike } from "../platform/types.js";
import { createLogger, type LogLevel } from "./create-logger.js";
import type { Endpoints } from "./endpoints.js";
import { createExchange } from "./exchange.js";
import type { Hooks } from "./hooks.js";
import { type HostOptions, resolveHosts } from "./hosts.js";
import type { HttpTransport } from "./http-request.js";
import { type Logger, log } from "./logger.js";
import { mergeOptions } from "./merge-options.js";
import { writeOptionHeaders } from "./option-headers.js";
import {
  DEFAULT_RETRY,
  DEFAULT_TIMEOUTS,
  DEFAULT_VALIDATE,
  resolveMaxResponseBytes,
  resolveRetry,
  resolveTimeouts,
  resolveValidate,
} from "./options.js";
import type { Settings } from "./settings.js";
import { partsKept, type SharedParts } from "./shared-parts.js";
import { assemble } from "./stages.js";
import type { Telemetry } from "./telemetry.js";
import type { Decorator, RetryOptions, Timeouts, Transport, ValidateOptions } from "./transport.js";
import { userAgent } from "./user-agent.js";

/** Options of a transport. Each has a default; `tenant` and `credentials` are what most clients give. */
export interface TransportOptions extends HostOptions {
  /** Default: none; only operations that need no token can be called. */
  readonly credentials?: Credentials | undefined;
  /** Where tokens are kept. Default: in memory, for this client and those that `withOptions` makes of it. */
  readonly tokenStore?: TokenStore | undefined;
  /** Deadlines. Default 30 s a try, 120 s a call; `Infinity` is none. */
  readonly timeouts?: Partial<Timeouts> | undefined;
  /** Replay of what the contract says may be replayed. Default 2 retries, 0.5 to 8 s apart, `Retry-After` up to 60 s. */
  readonly retry?: (Partial<RetryOptions> & RetryBudgetChoice) | undefined;
  /**
   * Requests a second to the tenant: a number, `{ perSecond, maxQueue, shared }`, or `false`. Default 100, in a queue
   * of 1 000. The rates of single operations are kept too, unless it is `false`. Clients that `withOptions` makes share
   * it, unless they change it. See {@link RateLimitOptions}.
   */
  readonly rateLimit?: RateLimit | undefined;
  /** Most requests under way at a time, those for tokens not counted. Default `Infinity`. Shared like `rateLimit`. */
  readonly maxConcurrency?: number | undefined;
  /** Longest body of an answer that is read, in bytes after inflation. A longer one fails the call. Default 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Checks against the contract. Default: requests `throw`, responses `report`. */
  readonly validate?: Partial<ValidateOptions> | undefined;
  /** Functions that look on or step in. Default: none. */
  readonly hooks?: Hooks | undefined;
  /** `console`, pino, or anything with some of their methods. Default: nothing is logged. */
  readonly logger?: Logger | undefined;
  /** The least severe level that is logged. Default `debug`: the logger's own level decides. `off`: none. */
  readonly logLevel?: LogLevel | undefined;
  /** Follows calls and requests, as `otel()` of `newstore-sdk/otel` does. Default: none. */
  readonly telemetry?: Telemetry | undefined;
  /** Default: the global `fetch`. It is given a `Request`. */
  readonly fetch?: FetchLike | undefined;
  /** Corrects the path or method of an operation, by operation id. */
  readonly endpoints?: Endpoints | undefined;
  /** Sent with every request but those for tokens; those of an operation or a call win. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Put behind `newstore-sdk/<version> (<runtime>)` in the `User-Agent` header. */
  readonly userAgentSuffix?: string | undefined;
  /** Stand round all of the transport, the first outermost. */
  readonly decorators?: readonly Decorator[] | undefined;
  /** Time and chance; for tests. */
  readonly platform?: Platform | undefined;
}

/** The client's own part of `retry`. */
export interface RetryBudgetChoice {
  /** Limits retries over all calls. Default one for five calls and 10 a second; `false` is no limit. */
  readonly budget?: RetryBudgetOptions | false | undefined;
}

/** A transport that can be derived from, and that can say its token. */
export interface NewStoreTransport extends Transport {
  /**
   * The same transport with some options changed: groups such as `timeouts` are merged. It shares the token cache
   * unless hosts, credentials or token store change, and limits and retry budget unless hosts or they change.
   */
  withOptions(changes: TransportOptions): NewStoreTransport;
  /**
   * A token that is good now, from the cache where it can be. For tools; calls fetch their own.
   *
   * @throws {NewStoreError} of kind `configuration` without credentials, `authentication` when they are refused.
   */
  accessToken(options?: { readonly signal?: AbortSignalLike | undefined }): Promise<string>;
}

/**
 * Makes a transport. Nothing is sent until the first call.
 *
 * @throws {NewStoreError} of kind `configuration`, when options are missing, wrong or contradict each other.
 *
 * @example
 * ```ts
 * const transport = createTransport({ tenant: "acme-staging", credentials: { clientId, clientSecret } });
 * const orders = new OrdersClient(transport);
 * ```
 */
export function createTransport(options: TransportOptions): NewStoreTransport {
  return create(options, {});
}

function create(options: TransportOptions, shared: Partial<SharedParts>): NewStoreTransport {
  const settings = settingsOf(options, shared);
  const exchange = createExchange(settings);
  const tokens = "tokens" in shared ? shared.tokens : tokensOf(options, settings, exchange);
  const transport = assemble(settings, authenticating(tokens), exchange, options.decorators);
  const { limits, retryBudget, announced } = settings;
  const parts: SharedParts = { tokens, limits, retryBudget, announced };
  return {
    send: (request) => transport.send(request),
    withOptions: (changes) => create(mergeOptions(options, changes), partsKept(parts, changes)),
    async accessToken({ signal = new AbortController().signal } = {}) {
      if (tokens === undefined)
        throw new NewStoreError("There is no token without the option credentials.", { kind: "configuration" });
      const { accessToken } = await tokens.get(signal);
      return accessToken;
    },
  };
}

function settingsOf(options: TransportOptions, shared: Partial<SharedParts>): Settings {
  const hosts = resolveHosts(options);
  const { budget, ...retry } = options.retry ?? {};
  const logger = createLogger(options.logger, options.logLevel);
  return {
    hosts,
    timeouts: resolveTimeouts(DEFAULT_TIMEOUTS, options.timeouts),
    retry: resolveRetry(DEFAULT_RETRY, typeof options.retry === "object" ? retry : options.retry),
    retryBudget: "retryBudget" in shared ? shared.retryBudget : createRetryBudget(budget),
    limits: "limits" in shared ? shared.limits : limitsOf(options, hosts.baseUrl, logger),
    announced: shared.announced ?? new Set(),
    validate: resolveValidate(DEFAULT_VALIDATE, options.validate),
    maxResponseBytes: resolveMaxResponseBytes(options.maxResponseBytes),
    hooks: options.hooks ?? {},
    logger,
    telemetry: options.telemetry,
    endpoints: options.endpoints ?? {},
    headers: { "user-agent": userAgent(options.userAgentSuffix), ...writeOptionHeaders(options.headers) },
    fetch: options.fetch,
    platform: options.platform ?? systemPlatform,
  };
}

function limitsOf(
  { rateLimit, maxConcurrency, platform = systemPlatform }: TransportOptions,
  tenant: string | undefined,
  logger: Logger,
): Limits | undefined {
  const limits = resolveLimits(rateLimit, maxConcurrency);
  if (rateLimit === false && limits.maxConcurrency === Number.POSITIVE_INFINITY) return undefined;
  const warn = (text: string) => log(logger, "warn", text);
  return new Limits({ limits, tenant: tenant ?? "no tenant", platform, warn });
}

function tokensOf(
  { credentials, tokenStore }: TransportOptions,
  settings: Settings,
  exchange: HttpTransport,
): TokenCache | undefined {
  if (credentials === undefined) return undefined;
  return createTokens({ credentials, store: tokenStore ?? new MemoryTokenStore(), settings, exchange });
}
