import type { CreateIntegrationRequest } from "../../../generated/event-stream/types.js";
import { timeMs } from "./time.js";

/** What is wrong with a new integration (docs/platform/events-and-webhooks.md#integration); `undefined`: nothing. */
export function integrationFault(request: CreateIntegrationRequest, nowMs: number): string | undefined {
  const { integration_type: type, starts_at: starts, ends_at: ends } = request;
  const sinks = [request.callback_parameters, request.s3_parameters].filter((sink) => sink !== undefined);
  if (sinks.length !== 1) return "Exactly one of callback_parameters and s3_parameters is required.";
  if (type !== "permanent" && type !== "temporary") return "The integration_type is permanent or temporary.";
  for (const [name, date] of Object.entries({ starts_at: starts, ends_at: ends }))
    if (date !== undefined && Number.isNaN(timeMs(date))) return `${name} is no date.`;
  if (type === "permanent" && ends !== undefined) return "A permanent integration has no ends_at.";
  if (type === "temporary" && (starts === undefined || ends === undefined))
    return "A temporary integration has starts_at and ends_at.";
  if (starts !== undefined && timeMs(starts) > nowMs) return "starts_at is in the future.";
  return undefined;
}
