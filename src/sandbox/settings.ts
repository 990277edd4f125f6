import type { WebhookOptions } from "./webhooks/options.js";

/** Behaviour on which the sources disagree or say nothing, so that a test can choose. */
export interface SandboxSettings {
  /** How long an order stays unreadable after its injection, in milliseconds. Default 0; the platform needs about 2 000. */
  readonly readLagMs?: number;
  /** What a second order under a used `external_id` is answered with. Default `error`. */
  readonly conflictingInjection?: "error" | "first-answer";
  /** After how many milliseconds a routed unit ships by itself, or is ready to be picked up. Default: only by a call. */
  readonly fulfilAfterMs?: number;
  /** How long goods that are ready wait until the customer has picked them up, with `fulfilAfterMs`. Default 0. */
  readonly handoverAfterMs?: number;
  /** How long an injection takes. Until then the order is answered with 504 and made in the background. Default 0. */
  readonly injectionDelayMs?: number;
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
