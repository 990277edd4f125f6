import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { SandboxProfile } from "../state/customers.js";
import { timeMs } from "./time.js";

/** The profile, or the platform's 404. */
export function profileOf(world: World, id: string | undefined): SandboxProfile {
  const profile = world.state.customers.get(id ?? "");
  if (profile === undefined) throw new SandboxProblem(404, "not_found", `The profile '${id}' couldn't be found.`);
  return profile;
}

/** docs/platform/customer-profile.md#update: a state newer than the one that the caller has read is a conflict. */
export function checkNewest(updatedAt: string, lastUpdatedAt: string, what: string): void {
  if (timeMs(updatedAt) <= timeMs(lastUpdatedAt)) return;
  const text = `The ${what} was updated at ${updatedAt}, after ${lastUpdatedAt}. Read it again.`;
  throw new SandboxProblem(409, "conflict", text);
}
