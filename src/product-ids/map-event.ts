import type { EventDescriptor } from "../transport/operation.js";
import type { Journey } from "./errors.js";
import type { MappingSettings } from "./map-transport.js";
import { translate } from "./translate.js";
import { type Tree, treeOf } from "./tree.js";
import { Waiting } from "./waiting.js";
import { within } from "./within.js";

/** Part of an event that mapping needs. */
export interface EventLike {
  /** Event name, as in `order.opened`. */
  readonly name: string;
  readonly payload: object;
}

/**
 * Exchanges the identifiers of an event's payload. Events that the contract does not know are given back as they are:
 * nobody knows where their identifiers stand.
 */
export async function mapEvent<Event extends EventLike>(
  event: Event,
  events: Readonly<Record<string, EventDescriptor>>,
  { maps, platform, logger }: MappingSettings,
): Promise<Event> {
  const descriptor = Object.hasOwn(events, event.name) ? events[event.name] : undefined;
  const payload = treeOf((descriptor?.identifiers ?? []).filter(({ kind }) => maps.has(kind)));
  if (payload === undefined) return event;
  const tree: Tree = { members: [["payload", payload]] };
  const journey: Journey = {
    source: event.name,
    direction: "fromNewStore",
    outcome: `The event ${event.name} could not be mapped`,
    consequence: "Map it again, or let it be delivered again.",
    isRepeatable: true,
  };
  const waiting = new Waiting();
  const mapped = translate([{ document: event, tree, path: "" }], { maps, logger, journey, waiting });
  const limits = { platform, signal: undefined, limitMs: Number.POSITIVE_INFINITY, waiting };
  const [document] = mapped instanceof Promise ? await within(mapped, limits, journey) : mapped;
  return document as Event;
}
