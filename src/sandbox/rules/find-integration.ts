import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { RejectedEvent, SandboxIntegration } from "../state/integrations.js";

type Path = Readonly<Record<string, string>>;

/** The integration that a path names. */
export function integrationOf(world: World, { id }: Path): SandboxIntegration {
  const integration = world.state.integrations.get(id ?? "");
  if (integration === undefined)
    throw new SandboxProblem(404, "resource_not_found", `There is no integration '${id}'.`);
  return integration;
}

/** The rejected event that a path names. */
export function rejectedEventOf({ rejected }: SandboxIntegration, { event_id: id }: Path): RejectedEvent {
  const found = rejected.find((event) => event.id === id);
  if (found === undefined) throw new SandboxProblem(404, "resource_not_found", `There is no rejected event '${id}'.`);
  return found;
}
