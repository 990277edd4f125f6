import type { FetchLike } from "../../core/web-types.js";
import type { Outbound } from "./outbound.js";

/** Behaviour on which the sources disagree or say nothing, so that a test can choose. */
export interface SandboxSettings {
  /**
   * How long an order stays unreadable after its injection, in milliseconds; `observed` is what live readings had: 900 to
   * 9 400, median 3 600, the same for the same order. Default 0.
   */
  readonly readLagMs?: number | "observed";
  /** The response to a second order under a used `external_id`. Default `error`. */
  readonly conflictingInjection?: "error" | "first-response";
  /**
   * After how many milliseconds a routed unit ships by itself, or is ready to be picked up. Default: only by a call.
   */
  readonly fulfilAfterMs?: number;
  /** How long goods that are ready wait until the customer has picked them up, with `fulfilAfterMs`. Default 0. */
  readonly handoverAfterMs?: number;
  /**
   * How long an injection takes. Until then the response is 504, and the order is made in the background. Default 0.
   */
  readonly injectionDelayMs?: number;
  /**
   * Where the sandbox itself may send requests: for the files of imports, apart from its own file store, and for
   * webhooks. Default: `loopback` for `createSandbox`, and nowhere for `startSandbox`, which other programs can reach.
   */
  readonly outbound?: Outbound;
  /** How events are delivered to webhooks. */
  readonly webhooks?: WebhookOptions;
  /** How long what an import brought stays invisible after `finished`, in milliseconds. Default 0. */
  readonly visibilityLagMs?: number;
  /** How long a started import is `waiting`, in milliseconds. Default 0: until the next request. */
  readonly importDelayMs?: number;
  /** How long an export job is `processing`, in milliseconds. Default 0: until the next request. */
  readonly exportDelayMs?: number;
  /** Whether the file of an export is zipped; both were expected by a client. Default `zip`. */
  readonly exportFormat?: "zip" | "json";
  /** Whether a product in several catalogs or locales has a row for each in an export, as was seen. Default false. */
  readonly duplicateExportRows?: boolean;
  /** How long the link of an export works, in milliseconds. Default one hour. */
  readonly exportLinkLifetimeMs?: number;
}

/** Which events a receiver gets. */
export interface ReceiverOptions {
  /** Lower case, digits and hyphens. Default: `webhook-1` and so on. */
  readonly id?: string;
  /** Comes with each event as `Authorization: Bearer …`. Default: no such header. */
  readonly apiKey?: string;
  /** Names as `order.created`. Default: all. */
  readonly events?: readonly string[];
}

/** A receiver on HTTP. */
export interface WebhookReceiver extends ReceiverOptions {
  /** The option `outbound` must allow its origin. */
  readonly url: string;
}

/** How events reach the receivers that are registered for them. */
export interface WebhookOptions {
  /** Registered from the start, and again after a reset. `outbound` must allow them. */
  readonly receivers?: readonly WebhookReceiver[];
  /** How long an event waits before it is sent, in milliseconds of the sandbox clock. Default 0: at once. */
  readonly delayMs?: number;
  /** Share of the events that are sent twice, from 0 to 1: delivery is at least once. Default 0. */
  readonly duplicates?: number;
  /** Whether events that wait together are sent in a random order, by the sandbox's seed. Default false. */
  readonly shuffle?: boolean;
  /** How often an event is sent that gets a 5xx or no response, before its stream stops. Default 3. */
  readonly attempts?: number;
  /** Real time between two attempts, in milliseconds. Default 100. */
  readonly retryDelayMs?: number;
  /** Sends in place of the global `fetch`, to any host: receivers in the same process need no network. */
  readonly fetch?: FetchLike;
}
