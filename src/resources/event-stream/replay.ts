import type {
  CreateIntegrationRequest,
  EventEnvelope,
  IntegrationLogEntry,
} from "../../../generated/event-stream/types.js";
import { configurationError } from "../../core/configuration-error.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions } from "../../core/options.js";
import { isNotFound } from "../../core/own-word.js";
import type { CallOptions } from "../../core/request.js";
import { snapshot } from "../../core/snapshot.js";
import { refuseUnknown } from "../../core/unknown-option.js";
import type { FacadeContext } from "../lib/context.js";
import { POLL_OPTION_NAMES, type PollOptions } from "../lib/poll.js";
import { afterFailure, afterWork } from "./after-failure.js";
import { register } from "./register.js";
import { waitForStop } from "./wait-for-stop.js";

/** Which events are delivered again, and where to. */
export interface ReplayRequest
  extends Pick<CreateIntegrationRequest, "callback_parameters" | "s3_parameters" | "filter_conditions"> {
  /** The first moment whose events are wanted: ISO 8601 with offset, or a `Date`. */
  readonly from: string | Date;
  /** The last one; one that is to come is waited for. */
  readonly to: string | Date;
  /** Id of the temporary integration. Default: a new one, which begins with `replay-`. */
  readonly id?: string | undefined;
}

/** What a replay leaves behind. */
export interface Replayed {
  /** Id of the temporary integration, which is gone. */
  readonly id: string;
  /** Events that the receiver rejected meanwhile, 30 at most: with the integration they are gone, too. */
  readonly rejected: readonly EventEnvelope[];
  /** What happened to it: why it stopped, among other things. The window is over, or the receiver failed too often. */
  readonly log: readonly IntegrationLogEntry[];
}

const NAMES = ["from", "to", "id", "callback_parameters", "s3_parameters", "filter_conditions"];

/** Registers a temporary integration, waits until it has stopped by itself, and removes it, whatever happens. */
export async function replay(context: FacadeContext, request: ReplayRequest, options: PollOptions): Promise<Replayed> {
  checkCallOptions(options, POLL_OPTION_NAMES);
  const integration = temporary(request, context);
  const { id } = integration;
  const { intervalMs: _, maxIntervalMs: __, timeoutMs: ___, ...callOptions } = options;
  await registered(context, integration, callOptions, request.id === undefined);
  let replayed: Replayed;
  try {
    const inVain = `The replay was not waited for to its end: its integration ${JSON.stringify(id)} is removed, and what it had not delivered by then is not delivered.`;
    await waitForStop(context, id, options, inVain);
    replayed = { id, ...(await leftBehind(context, id, callOptions)) };
  } catch (error) {
    throw await afterFailure(error, () => remove(context, id, callOptions));
  }
  await afterWork("The replay is through, and was delivered.", () => remove(context, id, callOptions));
  return replayed;
}

/** @throws {NewStoreError} kind `configuration` for a window that is none. */
function temporary(request: ReplayRequest, { clock }: FacadeContext): CreateIntegrationRequest {
  if (typeof request !== "object" || request === null)
    throw configurationError("request of replay", "is missing: give { from, to, callback_parameters }");
  refuseUnknown(request, NAMES);
  const { from, to, id = `replay-${clock.uuid()}`, ...parts } = snapshot(request);
  const [startsAt, endsAt] = [dateOf("from", from), dateOf("to", to)];
  if (startsAt.getTime() >= endsAt.getTime())
    throw configurationError("to", "is not after from: give the window whose events are wanted");
  if (startsAt.getTime() > clock.nowMs())
    throw configurationError("from", "is in the future: a replay begins with what has happened");
  const window = { starts_at: startsAt.toISOString(), ends_at: endsAt.toISOString() };
  return { ...parts, id, integration_type: "temporary", ...window };
}

function dateOf(name: string, value: unknown): Date {
  // A text without an offset would mean another moment on each machine.
  const isZoned = typeof value === "string" && /^[\d-]+T[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/i.test(value);
  const date = value instanceof Date || isZoned ? new Date(value as string | Date) : undefined;
  if (date === undefined || Number.isNaN(date.getTime()))
    throw configurationError(name, "is no moment: give a Date, or ISO 8601 with an offset, as in 2026-04-02T00:00:00Z");
  return date;
}

async function registered(
  context: FacadeContext,
  integration: CreateIntegrationRequest,
  options: CallOptions,
  isOwnId: boolean,
): Promise<void> {
  try {
    await register(context, integration, options);
  } catch (error) {
    // Nobody else has made one under an id that nobody knows.
    if (!isOwnId || !isNewStoreError(error) || !error.outcomeUnknown) throw error;
    throw await afterFailure(error, () => remove(context, integration.id, options));
  }
}

/** What is gone with the integration. */
async function leftBehind({ api }: FacadeContext, id: string, options: CallOptions): Promise<Omit<Replayed, "id">> {
  const path = { id };
  const through = "The replay is through, but what its receiver rejected could not be read and is gone.";
  return afterWork(through, async () => {
    const { entries } = await api.eventStream.listIntegrationLogEntries({ path }, options);
    const { rejected_events: events } = await api.eventStream.listRejectedEvents({ path }, options);
    const rejected: EventEnvelope[] = [];
    for (const { id: event_id } of events)
      rejected.push(await api.eventStream.showRejectedEvent({ path: { id, event_id } }, options));
    return { rejected, log: entries };
  });
}

/** Removes it, whatever the caller's signal and deadline say by now: nobody wants it to stay. */
async function remove(
  { api }: FacadeContext,
  id: string,
  { signal: _, timeouts: __, ...options }: CallOptions,
): Promise<void> {
  try {
    await api.eventStream.destroyIntegration({ path: { id } }, options);
  } catch (error) {
    if (!isNewStoreError(error) || isNotFound(error)) return;
    const stays = `The integration ${JSON.stringify(id)} of the replay could not be removed, and counts against the limit`;
    throw error.with({ message: `${stays}: eventStream.delete(${JSON.stringify(id)}) does that. ${error.message}` });
  }
}
