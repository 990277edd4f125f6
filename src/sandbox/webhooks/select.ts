import { timeMs } from "../rules/time.js";
import type { RecordedEvent } from "../state/events.js";
import type { SandboxIntegration } from "../state/integrations.js";

/**
 * Whether an integration receives an event: its filters let it through, and it was published in the integration's
 * window (docs/platform/events-and-webhooks.md#configuration). An empty or absent filter lets everything through;
 * a value of `entity_filter` is the part of the event's name before the dot.
 */
export function wants(integration: SandboxIntegration, event: RecordedEvent): boolean {
  const { event_filter: names, entity_filter: entities } = (integration.filterConditions ?? {}) as {
    event_filter?: readonly string[];
    entity_filter?: readonly string[];
  };
  const [entity = ""] = event.name.split(".");
  const atMs = timeMs(event.publishedAt);
  return (
    (names === undefined || names.length === 0 || names.includes(event.name)) &&
    (entities === undefined || entities.length === 0 || entities.includes(entity)) &&
    (integration.startsAt === undefined || atMs >= timeMs(integration.startsAt)) &&
    (integration.endsAt === undefined || atMs <= timeMs(integration.endsAt))
  );
}

/** The same elements in a random order. */
export function shuffled<T>(elements: readonly T[], random: () => number): T[] {
  const result = [...elements];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = random() % (last + 1);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
