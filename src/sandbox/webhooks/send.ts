import { isLoopback } from "../loopback.js";
import type { RecordedEvent } from "../state/events.js";
import type { SandboxIntegration } from "../state/integrations.js";
import type { Delivery, WebhookOptions } from "./options.js";

/** The receiver's time limit is UNKNOWN. */
const TIMEOUT_MS = 10_000;

type Result = Pick<Delivery, "outcome" | "status">;

/** Sends an event once (events-and-webhooks.md 3 and 4). An integration without a webhook has nowhere to send it. */
export async function sendEvent(
  integration: SandboxIntegration,
  event: RecordedEvent,
  options: WebhookOptions,
  signal: AbortSignal,
): Promise<Result> {
  const { callback_url: url, api_key: apiKey } = (integration.callbackParameters ?? {}) as Record<string, unknown>;
  const mayReachOut = options.anyHost === true || options.fetch !== undefined;
  if (typeof url !== "string" || !(mayReachOut || isLoopback(url))) return { outcome: "skipped" };
  const { tenant, name, publishedAt, payload } = event;
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (typeof apiKey === "string" && apiKey !== "") headers["authorization"] = `Bearer ${apiKey}`;
  const body = JSON.stringify({ tenant, name, published_at: publishedAt, payload });
  const send = options.fetch ?? globalThis.fetch;
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const response = await send(url, { method: "POST", headers, body, redirect: "manual", signal: limit });
    await response.body?.cancel();
    const { status } = response;
    return { outcome: outcomeOf(status), status };
  } catch {
    return { outcome: "failed" };
  }
}

function outcomeOf(status: number): Result["outcome"] {
  if (status >= 200 && status < 300) return "delivered";
  return status >= 500 ? "failed" : "rejected";
}
