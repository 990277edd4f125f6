import { events } from "../../generated/event-stream/events.js";
import type { KnownEvent } from "../../generated/event-stream/types.js";

/**
 * Whether the contract knows an event's name, so that a `switch` over `name` narrows its payload. The payload itself is
 * as NewStore sent it: it was not checked.
 *
 * @example
 * ```ts
 * import { isKnownEvent } from "newstore-sdk/events";
 *
 * const event: { readonly name: string } = JSON.parse(message);
 * if (isKnownEvent(event) && event.name === "order.cancelled") console.log(event.payload.id);
 * ```
 */
export function isKnownEvent(event: { readonly name: string }): event is KnownEvent {
  return Object.hasOwn(events, event.name);
}
