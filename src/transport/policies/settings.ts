import type { ClientCredentials } from "../../auth/credentials.js";
import type { TokenCache } from "../../auth/token-cache.js";
import type { Clock } from "../../core/clock.js";
import type { Hooks } from "../../core/hooks.js";
import type { Logger } from "../../core/logger.js";
import type { Middleware } from "../../core/middleware.js";
import type { RetryOptions, Timeouts, ValidateOptions } from "../../core/request.js";
import type { Telemetry } from "../../core/telemetry.js";
import type { FetchLike } from "../../core/web-types.js";
import type { Limits } from "../../limits/limits.js";
import type { RetryBudget } from "../../limits/retry-budget.js";
import type { Endpoints } from "../../wire/endpoints.js";

/** Where requests go. URLs without a slash at the end. */
export interface Hosts {
  /** Tenant name, as in `acme-staging`. Absent when only URLs were given. */
  readonly tenant: string | undefined;
  /** The tenant's REST host. Absent when neither tenant nor `baseUrl` was given. */
  readonly baseUrl: string | undefined;
  /** The token endpoint, when it was given. */
  readonly tokenUrl: string | undefined;
  /** NewStore's identity host. Absent where secrets must not go there, see {@link resolveHosts}. */
  readonly identityUrl: string | undefined;
}

/** A client's options, checked and complete. Policies are made of these. */
export interface Settings {
  readonly hosts: Hosts;
  /** Tokens for operations that need one; `undefined` without credentials. */
  readonly tokens: TokenCache | undefined;
  /** Sent with every request as HTTP Basic; only where tokens are requested that way. */
  readonly basic: Pick<ClientCredentials, "clientId" | "clientSecret"> | undefined;
  readonly timeouts: Timeouts;
  readonly retry: RetryOptions;
  /** Shared by the clients that `withOptions` makes; `undefined` for no limit on retries over all calls. */
  readonly retryBudget: RetryBudget | undefined;
  /** Rates and concurrency, shared likewise; `undefined` for none. */
  readonly limits: Limits | undefined;
  /** Ids of operations whose end has been reported, shared likewise. */
  readonly announced: Set<string>;
  /** Longest body of a response that is read, in bytes after inflation. */
  readonly maxResponseBytes: number;
  readonly validate: ValidateOptions;
  readonly middleware: readonly Middleware[];
  readonly hooks: Hooks;
  /** Limited to the level that was asked for, and called as `(message, fields)` whatever its own convention. */
  readonly logger: Logger;
  readonly telemetry: Telemetry | undefined;
  readonly endpoints: Endpoints;
  /** Sent with each request, names in lower case; `user-agent` among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Default: the global `fetch`, looked up at each request, so that one that is replaced later is used. */
  readonly fetch: FetchLike | undefined;
  readonly clock: Clock;
}
