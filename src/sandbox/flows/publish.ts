import type { World } from "../world.js";

/** Records an event as the platform would publish it. */
export function publish(world: World, name: string, payload: Readonly<Record<string, unknown>>): void {
  const { tenant, clock, state } = world;
  state.events.record({ tenant, name, publishedAt: clock.iso(), payload });
}
