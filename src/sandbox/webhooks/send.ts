import type { AbortSignalLike } from "../../core/web-types.js";
import { mayReach, type Outbound } from "../kernel/outbound.js";
import type { WebhookOptions } from "../kernel/settings.js";
import { addressed } from "../kernel/user-info.js";
import type { RecordedEvent } from "../state/events.js";
import type { SandboxIntegration } from "../state/integrations.js";
import type { Receivers } from "./receivers.js";

/** An attempt to deliver an event. */
export interface Delivery {
  /** When, RFC 3339 by the sandbox's clock. */
  readonly at: string;
  /** Id of the receiver. */
  readonly integrationId: string;
  /** Name of the event, as `order.created`. */
  readonly event: string;
  /** Position of the event among all events of the sandbox. */
  readonly index: number;
  /** Which attempt with this event it was; the first is 1. */
  readonly attempt: number;
  /**
   * `delivered`: 2xx. `rejected`: 3xx or 4xx but 429, the event is kept aside. `failed`: 429, 5xx or no response, to be
   * retried.
   * `skipped`: the option `outbound` does not allow the receiver.
   */
  readonly outcome: "delivered" | "rejected" | "failed" | "skipped";
  /** Status of the response, where there was one. */
  readonly status?: number;
}

/** The receiver's time limit is UNKNOWN. */
const TIMEOUT_MS = 10_000;

export const TOO_MANY = 429;

type Result = Pick<Delivery, "outcome" | "status">;

/**
 * Sends an event once (docs/platform/events-and-webhooks.md#envelope, docs/platform/events-and-webhooks.md#delivery).
 * An integration without a webhook has nowhere to send it.
 */
export async function sendEvent(
  integration: SandboxIntegration,
  event: RecordedEvent,
  options: WebhookOptions,
  outbound: Outbound,
  receivers: Receivers,
  signal: AbortSignalLike,
): Promise<Result> {
  const { callback_url: url, api_key: apiKey } = (integration.callbackParameters ?? {}) as Record<string, unknown>;
  if (typeof url !== "string") return { outcome: "skipped" };
  // With a function of the user's own, that function decides.
  const own = receivers.sender(url) ?? options.fetch;
  if (own === undefined && !mayReach(url, outbound)) return { outcome: "skipped" };
  const { tenant, name, publishedAt, payload } = event;
  const target = addressed(url);
  const headers: Record<string, string> = { "content-type": "application/json", ...target.headers };
  if (typeof apiKey === "string" && apiKey !== "") headers["authorization"] = `Bearer ${apiKey}`;
  const body = JSON.stringify({ tenant, name, published_at: publishedAt, payload });
  const send = own ?? globalThis.fetch;
  try {
    const limit = AbortSignal.any([signal as AbortSignal, AbortSignal.timeout(TIMEOUT_MS)]);
    const response = await send(target.url, { method: "POST", headers, body, redirect: "manual", signal: limit });
    // Not awaited: what was delivered stays so, whenever and however its response ends.
    Promise.resolve(response.body?.cancel()).catch(() => undefined);
    const { status } = response;
    return { outcome: outcomeOf(status), status };
  } catch {
    return { outcome: "failed" };
  }
}

function outcomeOf(status: number): Result["outcome"] {
  if (status >= 200 && status < 300) return "delivered";
  return status >= 500 || status === TOO_MANY ? "failed" : "rejected";
}
