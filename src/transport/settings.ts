import type { Platform } from "../platform/platform.js";
import type { FetchLike } from "../platform/types.js";
import type { Endpoints } from "./endpoints.js";
import type { Hooks } from "./hooks.js";
import type { Hosts } from "./hosts.js";
import type { Logger } from "./logger.js";
import type { RetryOptions, Timeouts, ValidateOptions } from "./transport.js";

/** A client's options, checked and complete. Decorators are made of these. */
export interface Settings {
  readonly hosts: Hosts;
  readonly timeouts: Timeouts;
  readonly retry: RetryOptions;
  readonly validate: ValidateOptions;
  readonly hooks: Hooks;
  readonly logger: Logger;
  readonly endpoints: Endpoints;
  /** Sent with each request, names in lower case; `user-agent` among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: FetchLike | undefined;
  readonly platform: Platform;
}
