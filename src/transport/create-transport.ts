import type { TokenCache } from "../auth/token-cache.js";
import { MemoryTokenStore } from "../auth/token-store.js";
import type { Clock } from "../core/clock.js";
import { configurationError } from "../core/configuration-error.js";
import { createLogger, type Logger, log } from "../core/logger.js";
import { isNewStoreError, NewStoreError } from "../core/newstore-error.js";
import {
  DEFAULT_RETRY,
  DEFAULT_TIMEOUTS,
  DEFAULT_VALIDATE,
  resolveMaxResponseBytes,
  resolveRetry,
  resolveSignal,
  resolveTimeouts,
  resolveValidate,
} from "../core/options.js";
import { clockOf } from "../core/own-clock.js";
import type { Transport } from "../core/request.js";
import type { AbortSignalLike } from "../core/web-types.js";
import { Limits } from "../limits/limits.js";
import { resolveLimits } from "../limits/rate-limit-options.js";
import { createRetryBudget } from "../limits/retry-budget.js";
import { resolveHosts } from "./hosts.js";
import { checkNames } from "./option-names.js";
import { mergeOptions, resolveHeaders, resolveMiddleware, type TransportOptions } from "./options.js";
import { pipelineOnFirstUse } from "./pipeline-on-first-use.js";
import { partsKept, type SharedParts } from "./shared-parts.js";
import { createTokens, type TokenlessSettings } from "./tokens.js";
import { userAgent } from "./user-agent.js";

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
   * @throws {NewStoreError} of kind `configuration` without credentials, `authentication` when they are refused,
   * `aborted` when the signal aborts.
   */
  accessToken(options?: { readonly signal?: AbortSignalLike | undefined }): Promise<string>;
  /**
   * Requests a new token now and lets all calls that follow use it, whatever is left of the old one: for a token that was
   * revoked, or that must have scopes the client was given meanwhile. Calls that run concurrently share one request.
   *
   * @throws {NewStoreError} as {@link accessToken} does.
   */
  renewToken(options?: { readonly signal?: AbortSignalLike | undefined }): Promise<void>;
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
  checkNames(options);
  return create(options, {});
}

function create(options: TransportOptions, shared: Partial<SharedParts>): NewStoreTransport {
  const settings = settingsOf(options, shared);
  const { credentials, tokenStore = new MemoryTokenStore() } = options;
  const made = () => (credentials === undefined ? undefined : createTokens(credentials, tokenStore, settings));
  const tokens = "tokens" in shared ? shared.tokens : made();
  const { limits, retryBudget, announced } = settings;
  const parts: SharedParts = { tokens, limits, retryBudget, announced };
  const { send } = pipelineOnFirstUse({ ...settings, tokens, basic: undefined });
  return {
    send,
    withOptions(changes) {
      checkNames(changes);
      return create(mergeOptions(options, changes), partsKept(parts, changes));
    },
    async accessToken(given) {
      const { accessToken } = await waitedFor((own) => existing(tokens).get(own), given?.signal);
      return accessToken;
    },
    async renewToken(given) {
      await waitedFor((own) => existing(tokens).renew(own), given?.signal);
    },
  };
}

/** Waits for a token as long as the caller's signal lets it. What that rejects with becomes an error of the family. */
async function waitedFor<T>(
  work: (signal: AbortSignalLike) => Promise<T>,
  given: AbortSignalLike | undefined,
): Promise<T> {
  try {
    return await work(resolveSignal(given) ?? new AbortController().signal);
  } catch (error) {
    if (isNewStoreError(error)) throw error;
    const message = "Waiting for a token was aborted by the caller's signal.";
    throw new NewStoreError(message, { kind: "aborted", cause: error });
  }
}

function existing(tokens: TokenCache | undefined): TokenCache {
  if (tokens === undefined)
    throw configurationError("credentials", "is missing: without credentials there is no token");
  return tokens;
}

function settingsOf(options: TransportOptions, shared: Partial<SharedParts>): TokenlessSettings {
  const hosts = resolveHosts(options);
  const { budget, ...retry } = options.retry ?? {};
  const logger = createLogger(options.logger, options.logLevel);
  const clock = clockOf(options.clock);
  return {
    hosts,
    timeouts: resolveTimeouts(DEFAULT_TIMEOUTS, options.timeouts),
    retry: resolveRetry(DEFAULT_RETRY, typeof options.retry === "object" ? retry : options.retry),
    retryBudget: "retryBudget" in shared ? shared.retryBudget : createRetryBudget(budget),
    limits: "limits" in shared ? shared.limits : limitsOf(options, hosts.baseUrl, logger, clock),
    announced: shared.announced ?? new Set(),
    validate: resolveValidate(DEFAULT_VALIDATE, options.validate),
    maxResponseBytes: resolveMaxResponseBytes(options.maxResponseBytes),
    middleware: resolveMiddleware(options),
    hooks: options.hooks ?? {},
    logger,
    telemetry: options.telemetry,
    endpoints: options.endpoints ?? {},
    headers: { "user-agent": userAgent(options.userAgentSuffix), ...resolveHeaders(options.headers) },
    fetch: options.fetch,
    clock,
  };
}

function limitsOf(
  { rateLimit, maxConcurrency }: TransportOptions,
  tenant: string | undefined,
  logger: Logger,
  clock: Clock,
): Limits | undefined {
  const limits = resolveLimits(rateLimit, maxConcurrency);
  if (rateLimit === false && limits.maxConcurrency === Number.POSITIVE_INFINITY) return undefined;
  const warn = (text: string) => log(logger, "warn", text);
  return new Limits({ limits, tenant: tenant ?? "no tenant", clock, warn });
}
