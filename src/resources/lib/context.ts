import type { Clock } from "../../core/clock.js";
import type { Hooks } from "../../core/hooks.js";
import type { Logger } from "../../core/logger.js";
import type { RetryOptions, Some, Timeouts, ValidateOptions } from "../../core/request.js";
import type { Telemetry } from "../../core/telemetry.js";
import type { FetchLike } from "../../core/web-types.js";
import type { Identifiers } from "../../identifiers/identifiers.js";
import type { NewStoreApi } from "./api.js";
import type { Publish } from "./publish.js";
import type { Turns } from "./turns.js";

/** What the facade's parts work with. */
export interface FacadeContext {
  readonly api: NewStoreApi;
  readonly clock: Clock;
  /** The client's deadlines. */
  readonly timeouts: Timeouts;
  /** How strict the client is with what it sends and gets. */
  readonly validate: ValidateOptions;
  /** The client's retries, as far as it says so. */
  readonly retry: Some<RetryOptions> | undefined;
  /** Longest body that is read, where the client says so. */
  readonly maxResponseBytes: number | undefined;
  /** The client's own host, which links may lead to whatever their scheme. */
  readonly baseUrl: string | undefined;
  /** Fetches links that need no token. Never given one. */
  readonly fetch: FetchLike;
  /** What watches the client, for what does not go through a call. */
  readonly logger: Logger;
  readonly hooks: Hooks;
  readonly telemetry: Telemetry | undefined;
  readonly publish: Publish | undefined;
  /** Maps what does not go through a call: import files, export rows. */
  readonly identifiers: Identifiers;
  /** Work of which only one piece may be under way, in this client and those that were made of it. */
  readonly turns: Turns;
}
