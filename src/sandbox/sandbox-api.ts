import type { FetchLike } from "../platform/types.js";
import type { ClientCredentials, PasswordCredentials } from "./credentials.js";
import type { FaultProfile } from "./fault-profiles.js";
import type { Fault } from "./faults.js";
import type { FulfilmentStep } from "./flows/fulfil-by-time.js";
import type { HeardRequest, LoggedRequest, Violation } from "./log.js";
import type { QuotaOptions } from "./quotas.js";
import type { SandboxSeed } from "./seeds/seed.js";
import type { SandboxSettings } from "./settings.js";
import type { SandboxSnapshot } from "./snapshot/snapshot.js";
import type { SandboxState } from "./state/state.js";
import type { Delivery } from "./webhooks/options.js";

/** Hears of a request once it was answered, and of where it left the contract. */
export type RequestListener = (request: HeardRequest, violations: readonly Violation[]) => void;

/** How a sandbox is set up. Everything has a default. */
export interface SandboxOptions extends SandboxSettings {
  /** What is there from the start, and the seed of generated ids; text or a number stands for the latter. */
  readonly seed?: SandboxSeed | string | number;
  /** Default `sandbox`. */
  readonly tenant?: string;
  /** Who may get a token. Default: made from the seed. */
  readonly credentials?: ClientCredentials;
  /** Who may get a token at the deprecated endpoint. Default: made from the seed. */
  readonly passwordCredentials?: PasswordCredentials;
  /**
   * Scopes of the API client. Operations of the developer portal are then refused to tokens that lack theirs. Default:
   * a client with support for legacy APIs, which may do everything unless it asks for less.
   */
  readonly scopes?: readonly string[];
  /** Limits to keep, answered with 429 and `Retry-After`: `true` for those that the platform publishes. Default: none. */
  readonly quotas?: boolean | QuotaOptions;
  /** Called after each request, with where it left the contract; as `sandbox.onRequest`, from the start. */
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

/** A simulated NewStore. */
export interface Sandbox {
  /** A WHATWG `fetch` that answers like the platform; hosts do not matter. */
  readonly fetch: FetchLike;
  /** Origin of the API. */
  readonly url: string;
  /** Address of the token endpoint. */
  readonly tokenUrl: string;
  readonly tenant: string;
  /** Credentials that the token endpoint knows. */
  readonly credentials: ClientCredentials;
  /** Credentials that the deprecated token endpoint knows. */
  readonly passwordCredentials: PasswordCredentials;
  readonly clock: {
    /** Now, in milliseconds since the epoch. */
    now(): number;
    /** Moves the clock forward by a span like `"90s"`, `"1h30m"` or `"2d"`, or by milliseconds, and runs what is due. */
    advance(span: string | number): Promise<void>;
    /** Runs what is due, as the next request would. */
    settle(): Promise<void>;
  };
  /** All that the platform remembers, to be read. */
  readonly state: SandboxState;
  readonly faults: {
    /** Lets something go wrong, once unless `times` says otherwise. */
    add(fault: Fault): void;
    /** Lets a named mixture of faults strike every call that no added fault strikes; the same seed, the same faults. */
    profile(name: FaultProfile, options?: { readonly seed?: string | number }): void;
    /** Takes away every fault, the profile's too. */
    clear(): void;
    list(): readonly Fault[];
  };
  /** What was asked so far, oldest first; no bodies, queries or headers. */
  readonly requests: readonly LoggedRequest[];
  /** Where requests left the contract. */
  readonly violations: readonly Violation[];
  /** Calls `listener` after each request, with where it left the contract. Gives back what ends it. */
  onRequest(listener: RequestListener): () => void;
  readonly webhooks: {
    /** Attempts to deliver events so far, oldest first. */
    readonly deliveries: readonly Delivery[];
    /** Runs what is due and waits until no event is on its way any more. */
    settled(): Promise<void>;
  };
  /**
   * Takes an order to its end, or until goods for pickup are ready, as the people in stores and warehouses would. Its
   * grace period ends with it; what is on hold stays there. The order goes by any of its ids.
   */
  fulfil(orderId: string, step?: FulfilmentStep): void;
  /** Puts a file on the shelf and gives back the address under which an import finds it. */
  publish(name: string, bytes: Uint8Array | string): string;
  /** Adds state, as if it had been imported. */
  seed(data: SandboxSeed): void;
  /** Everything that is remembered, as plain JSON. Logs and faults are not; take it when no request is under way. */
  snapshot(): SandboxSnapshot;
  /** Goes back to a snapshot of this sandbox, or of another one with the same tenant. */
  restore(snapshot: SandboxSnapshot): void;
  /**
   * Makes everything as it was when the sandbox was made, logs and faults included; tokens are gone. What a seed gave
   * as an iterator, and not as a list, was used up then.
   */
  reset(): void;
}
