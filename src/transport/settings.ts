import type { Limits } from "../limits/limits.js";
import type { RetryBudget } from "../limits/retry-budget.js";
import type { Platform } from "../platform/platform.js";
import type { FetchLike } from "../platform/types.js";
import type { Endpoints } from "./endpoints.js";
import type { Hooks } from "./hooks.js";
import type { Hosts } from "./hosts.js";
import type { Logger } from "./logger.js";
import type { Telemetry } from "./telemetry.js";
import type { RetryOptions, Timeouts, ValidateOptions } from "./transport.js";

/** A client's options, checked and complete. Decorators are made of these. */
export interface Settings {
  readonly hosts: Hosts;
  readonly timeouts: Timeouts;
  readonly retry: RetryOptions;
  /** Shared by the clients that `withOptions` makes; `undefined` for no limit on retries over all calls. */
  readonly retryBudget: RetryBudget | undefined;
  /** Rates and concurrency, shared likewise; `undefined` for none. Token requests have none: a call waits for them. */
  readonly limits: Limits | undefined;
  /** Ids of operations whose end has been told, shared likewise. */
  readonly announced: Set<string>;
  /** Longest body of an answer that is read, in bytes after inflation. */
  readonly maxResponseBytes: number;
  readonly validate: ValidateOptions;
  readonly hooks: Hooks;
  /** Limited to the level that was asked for, and called as `(message, fields)` whatever its own convention. */
  readonly logger: Logger;
  readonly telemetry: Telemetry | undefined;
  readonly endpoints: Endpoints;
  /** Sent with each request, names in lower case; `user-agent` among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: FetchLike | undefined;
  readonly platform: Platform;
}
