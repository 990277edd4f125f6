import type { FetchLike } from "../../platform/types.js";

/** How events reach the receivers that are registered for them. */
export interface WebhookOptions {
  /** How long an event waits before it is sent, in milliseconds of the sandbox clock. Default 0: at once. */
  readonly delayMs?: number;
  /** Share of the events that are sent twice, from 0 to 1: delivery is at least once. Default 0. */
  readonly duplicates?: number;
  /** Whether events that wait together are sent in a random order, by the sandbox's seed. Default false. */
  readonly shuffle?: boolean;
  /** How often an event is sent that is answered with 5xx or not at all, before its stream stops. Default 3. */
  readonly attempts?: number;
  /** Real time between two attempts, in milliseconds. Default 100. */
  readonly retryDelayMs?: number;
  /** Whether receivers may be on other machines. Default false: loopback only. */
  readonly anyHost?: boolean;
  /** Sends in place of the global `fetch`, to any host: receivers in the same process need no network. */
  readonly fetch?: FetchLike;
}

/** An attempt to deliver an event. */
export interface Delivery {
  readonly at: string;
  readonly integrationId: string;
  readonly event: string;
  /** Position of the event among all events of the sandbox. */
  readonly index: number;
  readonly attempt: number;
  /**
   * `delivered`: 2xx. `rejected`: 3xx or 4xx, the event is left out. `failed`: 5xx or no answer, to be tried again.
   * `skipped`: the receiver is not on this machine.
   */
  readonly outcome: "delivered" | "rejected" | "failed" | "skipped";
  /** Status of the answer, where there was one. */
  readonly status?: number;
}
