import type { Credentials } from "../auth/credentials.js";
import type { TokenStore } from "../auth/token-store.js";
import type { Clock } from "../core/clock.js";
import { configurationError } from "../core/configuration-error.js";
import { type HeadersInput, headerRecord } from "../core/headers-input.js";
import type { Hooks } from "../core/hooks.js";
import type { Logger, LogLevel } from "../core/logger.js";
import type { Middleware } from "../core/middleware.js";
import type { RetryOptions, Some, Timeouts, ValidateOptions } from "../core/request.js";
import type { Telemetry } from "../core/telemetry.js";
import type { FetchLike } from "../core/web-types.js";
import type { RateLimit } from "../limits/rate-limit-options.js";
import type { RetryBudgetOptions } from "../limits/retry-budget.js";
import type { Endpoints } from "../wire/endpoints.js";
import { writeHeaders } from "../wire/headers.js";
import { InputProblem } from "../wire/input-problem.js";
import type { HostOptions } from "./hosts.js";

/** Options of a transport. Each has a default; `tenant` and `credentials` are what most clients give. */
export interface TransportOptions extends HostOptions {
  /** Default: none; only operations that need no token can be called. */
  readonly credentials?: Credentials | undefined;
  /** Where tokens are kept. Default: in memory, for this client and those that `withOptions` makes of it. */
  readonly tokenStore?: TokenStore | undefined;
  /** Deadlines. Default 30 s an attempt, 120 s a call; `Infinity` is none. */
  readonly timeouts?: Some<Timeouts> | undefined;
  /** Replay of what the contract says may be replayed. Default 2 retries, 0.5 to 8 s apart, `Retry-After` up to 60 s. */
  readonly retry?: (Some<RetryOptions> & RetryBudgetChoice) | undefined;
  /**
   * Requests a second to the tenant: a number, `{ perSecond, maxQueue, shared }`, or `false`. Default 100, in a queue
   * of 1 000. The rates of single operations are kept too, unless it is `false`. Clients that `withOptions` makes share
   * it, unless they change it. See {@link RateLimitOptions}.
   */
  readonly rateLimit?: RateLimit | undefined;
  /** Most requests under way at a time, those for tokens not counted. Default `Infinity`. Shared like `rateLimit`. */
  readonly maxConcurrency?: number | undefined;
  /** Longest body of a response that is read, in bytes after inflation. A longer one fails the call. Default 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Checks against the contract. Default: requests `throw`, responses `report`. */
  readonly validate?: Some<ValidateOptions> | undefined;
  /** Run around each attempt of a call, the first outermost. They may change headers, make up a response, or send again. Default: none. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Called when something happens. Default: none. */
  readonly hooks?: Hooks | undefined;
  /** `console`, pino, or anything with some of their methods. Default: nothing is logged. */
  readonly logger?: Logger | undefined;
  /** The least severe level that is logged. Default `debug`: the logger's own level decides. `off`: none. */
  readonly logLevel?: LogLevel | undefined;
  /** Follows calls and requests, as `otel()` of `newstore-sdk/otel` does. Default: none. */
  readonly telemetry?: Telemetry | undefined;
  /** Default: the global `fetch`. It is called as that is, with a URL and an object: undici's own and node-fetch fit. */
  readonly fetch?: FetchLike | undefined;
  /** Corrects the path or method of an operation, by operation id. An id that no operation has is corrected in vain. */
  readonly endpoints?: Endpoints | undefined;
  /** Sent with every request but those for tokens; those of an operation or a call win. */
  readonly headers?: HeadersInput | undefined;
  /** Put behind `newstore-sdk/<version> (<runtime>)` in the `User-Agent` header. */
  readonly userAgentSuffix?: string | undefined;
  /** Where time and random numbers come from; for tests. Default: the machine's own. */
  readonly clock?: Clock | undefined;
}

/** The client's own part of `retry`. */
export interface RetryBudgetChoice {
  /** Limits retries over all calls. Default one for five calls and 10 a second; `false` is no limit. */
  readonly budget?: RetryBudgetOptions | false | undefined;
}

/** Options that are groups: a change of one member leaves the others alone. */
const GROUPS = ["timeouts", "retry", "validate", "hooks", "endpoints"] as const;

/** Options with changes laid over them. `undefined` changes nothing. */
export function mergeOptions(options: TransportOptions, changes: TransportOptions): TransportOptions {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const groups = GROUPS.flatMap((name) => {
    const change = changes[name];
    // What is no group at all is left for the part that checks it.
    return typeof change === "object" ? [[name, { ...options[name], ...change }] as const] : [];
  });
  const headers = changes.headers && { ...headerRecord(options.headers), ...headerRecord(changes.headers) };
  return { ...options, ...given, ...Object.fromEntries(groups), ...(headers && { headers }) };
}

/** The client's own headers, names in lower case. Throws an error of kind `configuration`. */
export function resolveHeaders(headers: HeadersInput | undefined): Record<string, string> {
  try {
    return writeHeaders(headerRecord(headers), "headers");
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    const [issue] = error.issues;
    throw configurationError(issue?.path ?? "headers", `is wrong: ${issue?.message}`, error.issues);
  }
}

/** The client's middleware. Throws an error of kind `configuration`. */
export function resolveMiddleware({ middleware = [] }: TransportOptions): readonly Middleware[] {
  if (!Array.isArray(middleware) || middleware.some((each) => typeof each !== "function"))
    throw configurationError("middleware", "is no list of functions: give one, as in [myMiddleware]");
  return middleware;
}
