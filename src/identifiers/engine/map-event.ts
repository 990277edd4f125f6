import { log } from "../../core/logger.js";
import type { EventDescriptor } from "../../core/operation.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { EventLike } from "../lib/types.js";
import { hookLimitMs, type MappingSettings } from "./map-calls.js";
import type { MappingStage } from "./stage.js";
import { translate } from "./translate.js";
import { type Tree, treeOf } from "./tree.js";
import { Waiter, waitForMap } from "./wait-for-map.js";

/**
 * Maps the identifiers of an event's payload. Events that the contract does not have come back as they are, with a
 * warning: it is not known where their identifiers stand.
 */
export async function mapEvent<Event extends EventLike>(
  event: Event,
  events: Readonly<Record<string, EventDescriptor>>,
  settings: MappingSettings,
  signal?: AbortSignalLike | undefined,
): Promise<Event> {
  const { maps, clock, logger } = settings;
  const descriptor = Object.hasOwn(events, event.name) ? events[event.name] : undefined;
  if (descriptor === undefined) warnOfUnknown(event.name, settings);
  const payload = treeOf((descriptor?.identifiers ?? []).filter(({ kind }) => maps.has(kind)));
  if (payload === undefined) return event;
  const tree: Tree = { members: [["payload", payload]] };
  const stage: MappingStage = { of: "event", event: event.name };
  const waiter = new Waiter();
  const mapped = translate([{ document: event, tree, path: "" }], { maps, logger, stage, waiter });
  const limits = { clock, signal, limitMs: hookLimitMs(settings), waiter };
  const [document] = mapped instanceof Promise ? await waitForMap(mapped, limits, stage) : mapped;
  return document as Event;
}

/** Most different names of unknown events that are reported: they come from outside. */
const MOST_NAMES = 100;

function warnOfUnknown(name: string, { maps, logger }: MappingSettings): void {
  const [first] = maps.values();
  if (first === undefined || first.unknownEvents.has(name) || first.unknownEvents.size >= MOST_NAMES) return;
  first.unknownEvents.add(name);
  const text = `the event ${JSON.stringify(name)} is unknown: its identifiers were not mapped; reported once`;
  log(logger, "warn", text, { rule: "unknown-event" });
}
