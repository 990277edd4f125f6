import type { ClientCredentials, PasswordCredentials } from "../auth/credentials.js";
import type { RequestListener } from "./kernel/log.js";
import type { SandboxSettings } from "./kernel/settings.js";
import type { SandboxSeed } from "./seed/seed.js";
import type { FaultProfile } from "./server/fault-profiles.js";
import type { QuotaOptions } from "./server/quotas.js";

/** How a sandbox is set up. Everything has a default. */
export interface SandboxOptions extends SandboxSettings {
  /** What is there from the start, and the seed of generated ids; text or a number stands for the latter. */
  readonly seed?: SandboxSeed | string | number;
  /** Default `sandbox`. */
  readonly tenant?: string;
  /** Who may get a token. Default: made from the seed of ids, and random when there is none. */
  readonly credentials?: ClientCredentials;
  /** Who may get a token at the deprecated endpoint. Default: as `credentials`. */
  readonly passwordCredentials?: PasswordCredentials;
  /**
   * Scopes of the API client. Operations of the developer portal are then refused to tokens that lack theirs. Default:
   * a client with support for legacy APIs, which may do everything unless it requests less.
   */
  readonly scopes?: readonly string[];
  /**
   * Limits to keep; beyond them: 429 and `Retry-After`: `true` for those that the platform publishes. Default: none.
   */
  readonly quotas?: boolean | QuotaOptions;
  /** Called after each request, with where it left the contract; like `sandbox.onRequest`, from the start. */
  readonly onRequest?: RequestListener;
  /** Named mixture of faults that strikes from the start. */
  readonly faultProfile?: FaultProfile;
  /** Life of tokens. Default 3 600, and 86 400 at the deprecated endpoint. */
  readonly tokenLifetimeSeconds?: number;
  /** Time at which the clock stands until it is moved. Default: it runs like the machine's. */
  readonly now?: Date | string | number;
  /** Origin that links and file addresses carry. Default: the tenant's real host, which nobody needs to reach. */
  readonly baseUrl?: string;
}
