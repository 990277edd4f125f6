import type { World } from "../world.js";

/** Records an event as the platform would publish it, and sends it to whoever listens. */
export function publish(world: World, name: string, payload: Readonly<Record<string, unknown>>): void {
  const { tenant, clock, state } = world;
  state.events.record({ tenant, name, publishedAt: clock.iso(), payload });
  const delayMs = world.settings?.webhooks?.delayMs ?? 0;
  if (delayMs > 0) world.later(delayMs, { kind: "deliver" });
  else world.deliver();
}
