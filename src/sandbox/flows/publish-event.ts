import type { World } from "../kernel/world.js";

/** Records an event as the platform would publish it, and sends it to whoever listens. */
export function publishEvent(world: World, name: string, payload: Readonly<Record<string, unknown>>): void {
  const { tenant, clock, state } = world;
  state.events.record({ tenant, name, publishedAt: clock.iso(), payload });
  const delayMs = world.settings?.webhooks?.delayMs ?? 0;
  const upTo = state.events.list().length;
  if (delayMs > 0) {
    world.later(delayMs, { kind: "deliver", upTo });
    return;
  }
  state.events.released = upTo;
  world.deliver();
}
